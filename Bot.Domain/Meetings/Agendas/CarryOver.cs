using System.Text;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Meetings.Agendas;

/// <summary>Something that earlier meetings of a kind left open.</summary>
/// <param name="Content">What the temario would say of it.</param>
public sealed record Leftover(PointOrigin Origin, PointContent Content);

/// <summary>What a temario can go on with. Nothing is in two temarios at once: what one has taken, no other is offered.</summary>
public static class CarryOver
{
    /// <summary>
    /// Open decisions of the kind's meetings, then their points that were not finished or never came up, newest meeting first. A decision
    /// that a meeting talked about is offered again to the next.
    /// </summary>
    public static IReadOnlyList<Leftover> Of(IWork work, Meeting meeting, Instant now, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(meeting);
        Meeting[] earlier =
        [
            .. work.All(MeetingBook.All, KeyRange.All)
                .Where(other => other.Id != meeting.Id && other.Details.Kind == meeting.Details.Kind)
                .Where(other => other.State == MeetingState.Cancelled || other.HasBegun(now, zones))
                .OrderByDescending(other => other.Details.Date.Latest ?? LocalDate.MinIsoValue),
        ];
        var decisions = earlier.Reverse().SelectMany(other => DecisionBook.OfMeeting(work, other.Id))
            .Where(decision => decision.State == DecisionState.Open)
            .Select(decision => new Leftover(PointOrigin.OfDecision(decision.Number.Text), ContentOf(decision)))
            .Where(leftover => !IsDiscussed(work, leftover.Origin, meeting, now, zones));
        var points = earlier.SelectMany(other => Unfinished(work, other))
            .Select(point => new Leftover(PointOrigin.OfPoint(point.Id), point.Content))
            .Where(leftover => !IsTaken(work, leftover.Origin));
        return [.. decisions, .. points];
    }

    /// <summary>
    /// Takes something over. Refuses as <see cref="AgendaSteps.Add"/>, and with NotInThisState what is not offered (any more).
    /// </summary>
    /// <param name="id">Of the new point; unique over all meetings.</param>
    public static Parsed<Agenda> Take(
        IWork work, Meeting meeting, string origin, string id, Person by, Instant now, IDateTimeZoneProvider zones) =>
        Of(work, meeting, now, zones).FirstOrDefault(leftover => leftover.Origin.Text == origin) is { } found
            ? Agenda.Of(work, meeting.Id).Add(AgendaPhases.Of(work, meeting, now, zones), id, found.Content, found.Origin, by, now)
            : RefusalCode.NotInThisState;

    /// <summary>
    /// Accepts a point, also one that was declined before. Refuses as <see cref="AgendaSteps.Accept"/>, and with NotInThisState where what
    /// it carries on is in another temario by now.
    /// </summary>
    public static Parsed<Agenda> Accept(IWork work, Meeting meeting, string pointId, Person by, Instant now, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(meeting);
        var agenda = Agenda.Of(work, meeting.Id);
        return agenda.Find(pointId) is { State: PointState.Declined, Origin: { } origin } && IsElsewhere(work, origin, meeting, now, zones)
            ? RefusalCode.NotInThisState
            : agenda.Accept(AgendaPhases.Of(work, meeting, now, zones), pointId, by);
    }

    /// <summary>A decision may have been talked about in a meeting that is over, and is carried on all the same.</summary>
    private static bool IsElsewhere(IWork work, PointOrigin origin, Meeting meeting, Instant now, IDateTimeZoneProvider zones) =>
        work.Query(Agenda.ByOrigin, KeyRange.Exactly(origin.Text))
            .Where(agenda => agenda.MeetingId != meeting.Id)
            .Any(agenda => !origin.IsDecision || IsToCome(work, agenda.MeetingId, now, zones));

    private static bool IsToCome(IWork work, string meetingId, Instant now, IDateTimeZoneProvider zones) =>
        work.Find(MeetingBook.All, meetingId) is { State: MeetingState.Planned } meeting && !meeting.HasBegun(now, zones);

    /// <summary>Of a cancelled meeting all that were accepted; what carries on a decision is offered as that.</summary>
    private static IEnumerable<AgendaPoint> Unfinished(IWork work, Meeting meeting)
    {
        var acta = Acta.Of(work, meeting.Id);
        return Agenda.Of(work, meeting.Id).Accepted
            .Where(point => point.Origin is not { IsDecision: true })
            .Where(point => meeting.State == MeetingState.Cancelled || !acta.IsFinished(point.Id));
    }

    private static bool IsTaken(IWork work, PointOrigin origin) => work.Count(Agenda.ByOrigin, KeyRange.Exactly(origin.Text)) > 0;

    /// <summary>Whether this meeting, or one that is to come, has it.</summary>
    private static bool IsDiscussed(IWork work, PointOrigin origin, Meeting meeting, Instant now, IDateTimeZoneProvider zones) =>
        work.Query(Agenda.ByOrigin, KeyRange.Exactly(origin.Text))
            .Any(agenda => agenda.MeetingId == meeting.Id || IsToCome(work, agenda.MeetingId, now, zones));

    private static PointContent ContentOf(Decision decision)
    {
        var whole = $"{decision.Number}: {Cleaning.Line(decision.Text.Text)}";
        Rune[] runes = [.. whole.EnumerateRunes()];
        var title = runes.Length <= Title.Longest ? whole : string.Concat(runes.Take(Title.Longest - 1)) + "…";
        return new(Title.FromText(title), AgendaPoint.UsualLength);
    }
}

/// <summary>How far a meeting is, as its temario sees it.</summary>
public static class AgendaPhases
{
    public static AgendaPhase Of(IWork work, Meeting meeting, Instant now, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return meeting.State == MeetingState.Cancelled || Acta.Of(work, meeting.Id).State != ActaState.Draft ? AgendaPhase.Closed
            : meeting.HasBegun(now, zones) ? AgendaPhase.Held
            : AgendaPhase.Open;
    }
}
