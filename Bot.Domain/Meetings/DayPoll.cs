using System.Collections.Immutable;
using Bot.Domain.Storage;
using NodaTime;
using NodaTime.Text;

namespace Bot.Domain.Meetings;

/// <summary>Whether somebody could come on a day.</summary>
public enum DayAnswer
{
    Yes,

    /// <summary>Only if no other day is possible.</summary>
    IfNeedBe,

    No,
}

/// <summary>The question on which of some days a meeting without a day could be. One a meeting; asking again replaces its days.</summary>
public sealed record DayPoll
{
    public const int MostDays = 8;

    public required string MeetingId { get; init; }

    /// <summary>The candidates in order, 1 to <see cref="MostDays"/>.</summary>
    public required ImmutableArray<LocalDate> Days { get; init; }

    /// <summary>
    /// By day ("2026-10-16"): when the meeting would begin, by the clocks of its zone; a day without an hour is not in it.
    /// </summary>
    public ImmutableSortedDictionary<string, LocalTime> Hours { get; init; } = ImmutableSortedDictionary<string, LocalTime>.Empty;

    public required Instant AskedAt { get; init; }

    /// <summary>The bot's own ids of the groups that were asked.</summary>
    public ImmutableArray<string> Groups { get; init; } = [];

    /// <summary>A day was fixed, or the question was called off.</summary>
    public bool IsClosed { get; init; }

    public static readonly Collection<DayPoll> All = new("daypolls", poll => poll.MeetingId);

    public bool Has(LocalDate day) => Days.Contains(day);

    public LocalTime? HourOf(LocalDate day) => Hours.TryGetValue(DayVote.TextOf(day), out var hour) ? hour : null;

    /// <summary>What the meeting's date would be.</summary>
    /// <param name="zone">The meeting's.</param>
    public MeetingDate DateOf(LocalDate day, string zone) =>
        HourOf(day) is { } hour ? new MeetingDate.Exact(day + hour, zone) : new MeetingDate.Day(day);

    /// <summary>How many said yes, if need be and no to a day.</summary>
    public ImmutableArray<int> Counts(IWork work, LocalDate day) =>
        [.. Enum.GetValues<DayAnswer>().Select(
            answer => work.Count(DayVote.ByDay, KeyRange.Exactly(DayVote.KeyOf(MeetingId, day, answer))))];

    /// <summary>
    /// The days that suit most people: most yes, then most if need be, then the soonest. Empty where nobody could come on any.
    /// </summary>
    public ImmutableArray<LocalDate> Best(IWork work)
    {
        var counted = Days.Select(day => (Day: day, Counts: Counts(work, day))).ToArray();
        var (yes, may) = counted.Max(day => (day.Counts[0], day.Counts[1]));
        return yes + may == 0 ? [] : [.. counted.Where(day => day.Counts[0] == yes && day.Counts[1] == may).Select(day => day.Day)];
    }
}

/// <summary>What somebody last said to each of the days.</summary>
public sealed record DayVote
{
    public required string PersonId { get; init; }

    public required string MeetingId { get; init; }

    /// <summary>By day ("2026-10-16"); a day without an answer is not in it.</summary>
    public ImmutableSortedDictionary<string, DayAnswer> Answers { get; init; } = ImmutableSortedDictionary<string, DayAnswer>.Empty;

    public required Instant At { get; init; }

    /// <summary>(meeting, day, answer), a key for each day that was answered.</summary>
    public static readonly Index<DayVote> ByDay = new(
        "day", vote => [.. vote.Answers.Select(pair => Key.Of(vote.MeetingId, pair.Key, pair.Value.ToString()))]);

    public static readonly Collection<DayVote> All = new("dayvotes", vote => IdOf(vote.PersonId, vote.MeetingId), ByDay);

    public static string IdOf(string personId, string meetingId) => Key.Of(personId, meetingId);

    public static string KeyOf(string meetingId, LocalDate day, DayAnswer answer) => Key.Of(meetingId, TextOf(day), answer.ToString());

    /// <summary>A day as votes and buttons name it: "2026-10-16".</summary>
    public static string TextOf(LocalDate day) => LocalDatePattern.Iso.Format(day);

    public DayAnswer? To(LocalDate day) => Answers.TryGetValue(TextOf(day), out var answer) ? answer : null;

    /// <summary>Without what was said to days that are not the same any more.</summary>
    public DayVote Without(IEnumerable<LocalDate> days) => this with { Answers = Answers.RemoveRange(days.Select(TextOf)) };

    /// <summary>The last answer to a day holds.</summary>
    public DayVote With(LocalDate day, DayAnswer answer, Instant at) =>
        this with { Answers = Answers.SetItem(TextOf(day), answer), At = at };
}
