using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Meetings.Actas;

/// <summary>
/// The steps of a decision. Each returns it as it is after that, to be kept, or a refusal and then nothing has changed: NotAllowed and
/// NotInThisState by <see cref="DecisionRules"/>, and what each names.
/// </summary>
public static class DecisionSteps
{
    public const int ShortestLine = 3;

    public const int LongestLine = 200;

    /// <summary>How it was done, or why it is dropped: 3 to 200 characters.</summary>
    public static Parsed<ShortText> ParseLine(string typed) => ShortText.Parse(typed, ShortestLine, LongestLine);

    /// <summary>
    /// A meeting decided something: with the next number of the year, which is taken by that. NotInThisState also once the acta is
    /// approved or the meeting cancelled; Missing without a city, TooMany with more than <see cref="Decision.MostCities"/>.
    /// </summary>
    /// <param name="due">Null: until the next meeting of the kind.</param>
    /// <param name="year">Of the number.</param>
    public static Parsed<Decision> Make(
        IWork work, Meeting meeting, LongText text, IReadOnlyCollection<Place> cities, MeetingDate? due, int year, Person by, Instant at)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        var acta = Acta.Of(work, meeting.Id);
        var rule = DecisionRules.Find(decision: null, DecisionStep.Make, by, acta);
        ImmutableArray<Place> different = [.. cities.DistinctBy(Presence.KeyOf)];
        return rule.Refusal is { } refusal ? refusal
            : acta.State == ActaState.Approved || meeting.State == MeetingState.Cancelled ? RefusalCode.NotInThisState
            : different.IsEmpty ? RefusalCode.Missing
            : different.Length > Decision.MostCities ? new Refusal(RefusalCode.TooMany, Decision.MostCities, different.Length)
            : new Decision
            {
                Number = DecisionNumbers.Take(work, year),
                MeetingId = meeting.Id,
                Text = text,
                Cities = different,
                Due = due,
                WaitsForActa = acta.State == ActaState.Draft,
                History = [new(DecisionStep.Make, by.Id, at, rule.Value.To)],
            };
    }

    /// <summary>It says something else, is other cities', or until another day. Refuses as <see cref="Make"/>, too.</summary>
    public static Parsed<Decision> Correct(
        this Decision decision, LongText text, IReadOnlyCollection<Place> cities, MeetingDate? due, Person by, Instant at)
    {
        ImmutableArray<Place> different = [.. cities.DistinctBy(Presence.KeyOf)];
        return different.IsEmpty ? RefusalCode.Missing
            : different.Length > Decision.MostCities ? new Refusal(RefusalCode.TooMany, Decision.MostCities, different.Length)
            : decision.Move(DecisionStep.Correct, line: null, by, at)
                .Select(moved => moved with { Text = text, Cities = different, Due = due });
    }

    /// <summary>The acta was handed round: its decisions count from now on.</summary>
    public static void HandRound(IWork work, string meetingId)
    {
        foreach (var decision in DecisionBook.OfMeeting(work, meetingId).Where(decision => decision.WaitsForActa).ToArray())
        {
            work.Put(DecisionBook.All, decision with { WaitsForActa = false });
        }
    }

    /// <param name="line">How it was done.</param>
    public static Parsed<Decision> Finish(this Decision decision, ShortText line, Person by, Instant at) =>
        decision.Move(DecisionStep.Finish, line, by, at);

    /// <param name="reason">Why.</param>
    public static Parsed<Decision> Drop(this Decision decision, ShortText reason, Person by, Instant at) =>
        decision.Move(DecisionStep.Drop, reason, by, at);

    /// <param name="reason">Why; null of buttons from before it was asked.</param>
    public static Parsed<Decision> Reopen(this Decision decision, Person by, Instant at, ShortText? reason = null) =>
        decision.Move(DecisionStep.Reopen, reason, by, at);

    /// <param name="line">How this city did its part. What another city said first stays.</param>
    public static Parsed<Decision> Add(this Decision decision, ShortText line, Person by, Instant at) =>
        decision.Move(DecisionStep.Add, line, by, at).Select(moved => moved with { Line = decision.Line });

    /// <summary>Without the name of somebody who asked to be forgotten: decisions are the meeting's, and stay.</summary>
    public static void Forget(IWork work, string personId)
    {
        ArgumentNullException.ThrowIfNull(work);
        foreach (var decision in work.Query(DecisionBook.ByPerson, KeyRange.Exactly(personId)))
        {
            work.Put(DecisionBook.All, decision with
            {
                History = [.. decision.History.Select(entry => entry.By == personId ? entry with { By = Person.Nobody } : entry)],
            });
        }
    }

    private static Parsed<Decision> Move(this Decision decision, DecisionStep step, ShortText? line, Person by, Instant at) =>
        DecisionRules.Find(decision, step, by, acta: null).Select(rule => decision with
        {
            State = rule.To,
            Line = rule.To == DecisionState.Open ? null : line,
            History = decision.History.Add(new(step, by.Id, at, rule.To) { Line = line }),
        });
}
