using System.Collections.Immutable;
using Bot.Domain.People;
using NodaTime;

namespace Bot.Domain.Meetings;

/// <summary>The steps of a question of days. Each returns what is to be kept, or a refusal and then nothing has changed.</summary>
public static class DayPollSteps
{
    /// <summary>Whether the question makes sense: the meeting is to be, and its day is open.</summary>
    public static bool IsOpen(Meeting meeting) => meeting.State == MeetingState.Planned && !meeting.Details.Date.IsFixed;

    /// <summary>
    /// Asks, or asks again with other days, each with its hour or without one. NotAllowed, NotInThisState, Missing (no day), TooMany,
    /// MeetingDateUnclear (a day that is over).
    /// </summary>
    public static Parsed<DayPoll> Ask(
        Meeting meeting, IReadOnlyDictionary<LocalDate, LocalTime?> days, Person by, Instant at, IDateTimeZoneProvider zones)
    {
        var scene = DateScene.At(at, zones[meeting.ZoneId]);
        return !MeetingSteps.CanPlan(by) ? RefusalCode.NotAllowed
            : !IsOpen(meeting) ? RefusalCode.NotInThisState
            : days.Count == 0 ? RefusalCode.Missing
            : days.Count > DayPoll.MostDays ? new Refusal(RefusalCode.TooMany, DayPoll.MostDays, days.Count)
            : days.Keys.Any(day => scene.Refuse(new MeetingDate.Day(day)) is not null) ? RefusalCode.MeetingDateUnclear
            : new DayPoll
            {
                MeetingId = meeting.Id,
                Days = [.. days.Keys.Order()],
                Hours = days.Where(day => day.Value is not null)
                    .ToImmutableSortedDictionary(day => DayVote.TextOf(day.Key), day => day.Value!.Value, StringComparer.Ordinal),
                AskedAt = at,
            };
    }

    /// <summary>
    /// Somebody could come on a day, or not. NotAllowed to who is neither in an invited group nor a confirmed official, NotInThisState
    /// once the day is fixed or the question called off, NotInList for a day that is not asked.
    /// </summary>
    /// <param name="group">The bot's own id of the group in which they answer; null in private.</param>
    public static Parsed<DayVote> Answer(
        DayPoll poll, Meeting meeting, DayVote? before, LocalDate day, DayAnswer answer, Person by, string? group, Instant at) =>
        !MayAnswer(meeting, by, group) ? RefusalCode.NotAllowed
        : poll.IsClosed || !IsOpen(meeting) ? RefusalCode.NotInThisState
        : !poll.Has(day) ? RefusalCode.NotInList
        : (before ?? new DayVote { PersonId = by.Id, MeetingId = meeting.Id, At = at }).With(day, answer, at);

    /// <param name="group">As <see cref="Answer"/> takes it.</param>
    public static bool MayAnswer(Meeting meeting, Person by, string? group) =>
        group is null ? by is { Confirmed: true, Role: not Role.Visitor } : meeting.Details.Groups.Contains(group);
}
