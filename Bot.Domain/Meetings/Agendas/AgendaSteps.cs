using Bot.Domain.People;
using NodaTime;

namespace Bot.Domain.Meetings.Agendas;

/// <summary>
/// The steps of a temario. Each returns it as it is after that, to be kept, or a refusal and then nothing has changed: NotAllowed and
/// NotInThisState by <see cref="AgendaRules"/>, also for a point that is not in it, and what each names.
/// </summary>
public static class AgendaSteps
{
    public const int ShortestReason = 3;

    public const int LongestReason = 200;

    /// <summary>Why a point is declined: 3 to 200 characters.</summary>
    public static Parsed<ShortText> ParseReason(string typed) => ShortText.Parse(typed, ShortestReason, LongestReason);

    /// <summary>An official proposes a point. Refuses with TooMany, too.</summary>
    /// <param name="id">Unique over all meetings.</param>
    public static Parsed<Agenda> Propose(this Agenda agenda, AgendaPhase phase, string id, PointContent content, Person by, Instant at) =>
        agenda.New(phase, AgendaStep.Propose, id, content, origin: null, by, at);

    /// <summary>The organiser adds one, last in order. Refuses with TooMany, too.</summary>
    /// <param name="id">Unique over all meetings.</param>
    /// <param name="origin">What it carries on; null for a new one.</param>
    public static Parsed<Agenda> Add(
        this Agenda agenda, AgendaPhase phase, string id, PointContent content, PointOrigin? origin, Person by, Instant at) =>
        agenda.New(phase, AgendaStep.Add, id, content, origin, by, at);

    /// <summary>It is in the temario, last in order.</summary>
    public static Parsed<Agenda> Accept(this Agenda agenda, AgendaPhase phase, string pointId, Person by) =>
        agenda.Move(phase, pointId, AgendaStep.Accept, by)
            .Select(after => after.Find(pointId) is { } point ? after.With(point with { Reason = null }, isLast: true) : after);

    public static Parsed<Agenda> Decline(this Agenda agenda, AgendaPhase phase, string pointId, ShortText reason, Person by) =>
        agenda.Move(phase, pointId, AgendaStep.Decline, by).Select(after => after.With(after.Find(pointId)! with { Reason = reason }));

    /// <summary>Its file goes with it: nobody can bring the point back.</summary>
    public static Parsed<Agenda> Withdraw(this Agenda agenda, AgendaPhase phase, string pointId, Person by) =>
        agenda.Move(phase, pointId, AgendaStep.Withdraw, by).Select(after =>
            after.Find(pointId)! is var point ? after.With(point with { Content = point.Content with { File = null } }) : after);

    /// <summary>Refuses with NotInList for another number than <see cref="AgendaPoint.Lengths"/>, too.</summary>
    public static Parsed<Agenda> GiveMinutes(this Agenda agenda, AgendaPhase phase, string pointId, int minutes, Person by) =>
        !AgendaPoint.Lengths.Contains(minutes) ? RefusalCode.NotInList
        : agenda.Move(phase, pointId, AgendaStep.Arrange, by).Select(after =>
            after.Find(pointId)! is var point ? after.With(point with { Content = point.Content with { Minutes = minutes } }) : after);

    /// <summary>One place up or down among the accepted ones; at either end nothing changes.</summary>
    public static Parsed<Agenda> Shift(this Agenda agenda, AgendaPhase phase, string pointId, bool up, Person by) =>
        agenda.Move(phase, pointId, AgendaStep.Arrange, by).Select(after =>
        {
            AgendaPoint[] order = [.. after.Accepted];
            var from = Array.FindIndex(order, point => point.Id == pointId);
            var to = Math.Clamp(from + (up ? -1 : 1), 0, order.Length - 1);
            (order[from], order[to]) = (order[to], order[from]);
            return after with { Points = [.. after.Points.Where(point => point.State != PointState.Accepted), .. order] };
        });

    private static Parsed<Agenda> New(
        this Agenda agenda, AgendaPhase phase, AgendaStep step, string id, PointContent content, PointOrigin? origin, Person by, Instant at)
    {
        var open = agenda.Points.Count(point => point.State is PointState.Proposed or PointState.Accepted);
        var rule = AgendaRules.Find(phase, point: null, step, by);
        return rule.Refusal is { } refusal ? refusal
            : open >= Agenda.MostPoints ? new Refusal(RefusalCode.TooMany, Agenda.MostPoints, open + 1)
            : agenda with
            {
                Points = agenda.Points.Add(new()
                {
                    Id = id,
                    Content = content,
                    State = rule.Value.To,
                    ProposedBy = by.Id,
                    City = origin is null ? by.Place : null,
                    Origin = origin,
                    At = at,
                }),
            };
    }

    private static Parsed<Agenda> Move(this Agenda agenda, AgendaPhase phase, string pointId, AgendaStep step, Person by) =>
        agenda.Find(pointId) is not { } point
            ? RefusalCode.NotInThisState
            : AgendaRules.Find(phase, point, step, by).Select(rule => agenda.With(point with { State = rule.To }));

    private static Agenda With(this Agenda agenda, AgendaPoint changed, bool isLast = false) => agenda with
    {
        Points = isLast
            ? [.. agenda.Points.Where(point => point.Id != changed.Id), changed]
            : [.. agenda.Points.Select(point => point.Id == changed.Id ? changed : point)],
    };
}
