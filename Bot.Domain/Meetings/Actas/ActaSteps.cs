using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Meetings.Actas;

/// <summary>
/// The steps of an acta. Each returns it as it is after that, to be kept, or a refusal and then nothing has changed: NotAllowed and
/// NotInThisState by <see cref="ActaRules"/>, and what each names.
/// </summary>
public static class ActaSteps
{
    /// <param name="writer">A confirmed official; null for nobody beside the organiser. NotInList for anybody else.</param>
    public static Parsed<Acta> Name(this Acta acta, Person? writer, Person by) =>
        writer is not (null or { Confirmed: true, Role: not Role.Visitor }) ? RefusalCode.NotInList
        : ActaRules.Find(acta, ActaStep.Name, by, []).Select(_ => acta with { Writer = writer?.Id });

    /// <summary>What came of a point, in place of what was written before.</summary>
    /// <param name="text">Null takes away what was written.</param>
    public static Parsed<Acta> Write(this Acta acta, string pointId, LongText? text, Person by, Instant at) =>
        acta.Change(pointId, (outcome, _) => new Outcome(text, outcome?.IsUnfinished ?? false, by.Id, at), by);

    /// <summary>Whether the next meeting of the kind goes on with a point. Its words stay those of who wrote them.</summary>
    public static Parsed<Acta> Leave(this Acta acta, string pointId, bool isUnfinished, Person by, Instant at) =>
        acta.Change(pointId, (outcome, _) => outcome is { Text: not null }
            ? outcome with { IsUnfinished = isUnfinished }
            : new Outcome(Text: null, isUnfinished, by.Id, at), by);

    /// <summary>Adds a city to those that were there, or takes it away. Refuses with TooMany, too.</summary>
    /// <param name="present">Those that were there until now.</param>
    public static Parsed<Acta> Correct(this Acta acta, ImmutableArray<Place> present, Place city, Person by)
    {
        var rule = ActaRules.Find(acta, ActaStep.Write, by, []);
        ImmutableArray<Place> corrected = Presence.Holds(present, city)
            ? [.. present.Where(one => !one.IsSameAs(city))]
            : [.. present.Append(city).OrderBy(one => Folding.Fold(one.Name), StringComparer.Ordinal)];
        return rule.Refusal is { } refusal ? refusal
            : corrected.Length > Acta.MostCities ? new Refusal(RefusalCode.TooMany, Acta.MostCities, corrected.Length)
            : acta with { Present = corrected, IsChanged = acta.State == ActaState.Circulated };
    }

    /// <summary>
    /// Those who were there get it; who they are is settled by that. NotInThisState also where the meeting has not begun, or where it
    /// says what was sent already; Missing where it says nothing.
    /// </summary>
    /// <param name="present">The cities that were there.</param>
    public static Parsed<Acta> Circulate(
        this Acta acta, IWork work, Meeting meeting, ImmutableArray<Place> present, Person by, Instant at, IDateTimeZoneProvider zones)
    {
        var rule = ActaRules.Find(acta, ActaStep.Circulate, by, present);
        return rule.Refusal is { } refusal ? refusal
            : !meeting.HasBegun(at, zones) || acta is { State: ActaState.Circulated, IsChanged: false } ? RefusalCode.NotInThisState
            : !acta.SaysSomething(work, meeting) ? RefusalCode.Missing
            : acta with { State = rule.Value.To, Present = present, CirculatedAt = at, IsChanged = false };
    }

    /// <summary>Whether it says anything: of a point, that another acta was approved, or what was decided.</summary>
    public static bool SaysSomething(this Acta acta, IWork work, Meeting meeting) => !acta.Outcomes.IsEmpty
        || Approvals.In(work, meeting).Any(held => Acta.Of(work, held.Id).State == ActaState.Approved)
        || DecisionBook.OfMeeting(work, meeting.Id).Any();

    /// <summary>NotInThisState also after <see cref="Acta.RemarkTime"/>.</summary>
    public static Parsed<Acta> Remark(this Acta acta, LongText text, Person by, Instant at)
    {
        var rule = ActaRules.Find(acta, ActaStep.Remark, by, acta.Present ?? []);
        return rule.Refusal is { } refusal ? refusal
            : !acta.TakesRemarks(at) ? RefusalCode.NotInThisState
            : acta with { Remarks = acta.Remarks.Add(new(by.Id, by.Place, text, at)) };
    }

    /// <summary>Whether those who were there can still remark on it.</summary>
    public static bool TakesRemarks(this Acta acta, Instant now) =>
        acta is { State: ActaState.Circulated, CirculatedAt: { } since } && now < since + Acta.RemarkTime;

    /// <summary>
    /// A later meeting has approved it. NotInThisState also where that is not the next one of its kind, or has not begun
    /// (<see cref="Approvals"/>).
    /// </summary>
    /// <param name="held">The meeting whose acta it is.</param>
    /// <param name="approving">The meeting that approves it.</param>
    public static Parsed<Acta> Approve(
        this Acta acta, IWork work, Meeting held, Meeting approving, Person by, Instant at, IDateTimeZoneProvider zones)
    {
        var rule = ActaRules.Find(acta, ActaStep.Approve, by, acta.Present ?? []);
        return rule.Refusal is { } refusal ? refusal
            : Approvals.MeetingFor(work, held)?.Id != approving.Id || !approving.HasBegun(at, zones) ? RefusalCode.NotInThisState
            : acta with { State = rule.Value.To, ApprovedIn = approving.Id, ApprovedAt = at };
    }

    /// <summary>Without somebody who asked to be forgotten: what they wrote for the meeting stays, their remarks go.</summary>
    public static void Forget(IWork work, string personId)
    {
        ArgumentNullException.ThrowIfNull(work);
        foreach (var acta in work.Query(Acta.ByPerson, KeyRange.Exactly(personId)))
        {
            work.Put(Acta.All, acta with
            {
                Writer = acta.Writer == personId ? null : acta.Writer,
                Outcomes = acta.Outcomes.ToImmutableDictionary(
                    pair => pair.Key, pair => pair.Value.By == personId ? pair.Value with { By = Person.Nobody } : pair.Value),
                Remarks = acta.Remarks.RemoveAll(remark => remark.By == personId),
            });
        }
    }

    /// <summary>What a person wrote, by meeting, without anybody else.</summary>
    public static IReadOnlyList<Acta> KeptOf(IWork work, string personId)
    {
        ArgumentNullException.ThrowIfNull(work);
        return
        [
            .. work.Query(Acta.ByPerson, KeyRange.Exactly(personId)).Select(acta => acta with
            {
                Writer = acta.Writer == personId ? personId : null,
                Present = null,
                Outcomes = acta.Outcomes.Where(pair => pair.Value.By == personId).ToImmutableDictionary(),
                Remarks = [.. acta.Remarks.Where(remark => remark.By == personId)],
            }),
        ];
    }

    /// <summary>An outcome that says nothing any more is none.</summary>
    private static Parsed<Acta> Change(this Acta acta, string pointId, Func<Outcome?, ActaRule, Outcome> change, Person by)
    {
        var before = acta.Outcomes.GetValueOrDefault(pointId);
        return ActaRules.Find(acta, ActaStep.Write, by, []).Select(rule =>
        {
            var after = change(before, rule);
            return acta with
            {
                Outcomes = after is { Text: null, IsUnfinished: false }
                    ? acta.Outcomes.Remove(pointId)
                    : acta.Outcomes.SetItem(pointId, after),
                IsChanged = acta.IsChanged || (acta.State == ActaState.Circulated
                    && (before?.Text, before?.IsUnfinished ?? false) != (after.Text, after.IsUnfinished)),
            };
        });
    }
}
