using System.Collections.Immutable;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Meetings;

/// <summary>Whether somebody comes.</summary>
public enum Rsvp
{
    Yes,
    Maybe,
    No,
}

/// <summary>What somebody last said about coming to a meeting.</summary>
public sealed record Attendance
{
    public const int MostPeople = 50;

    public const int LongestRemark = 200;

    public required string PersonId { get; init; }

    public required string MeetingId { get; init; }

    public required Rsvp Answer { get; init; }

    /// <summary>With how many people they come, themselves included; 1 to 50.</summary>
    public int People { get; init; } = 1;

    /// <summary>For the organiser only.</summary>
    public ShortText? Remark { get; init; }

    public required Instant At { get; init; }

    /// <summary>(meeting, answer).</summary>
    public static readonly Index<Attendance> ByMeeting = new(
        "meeting", attendance => [Key.Of(attendance.MeetingId, attendance.Answer.ToString())]);

    public static readonly Collection<Attendance> All = new(
        "attendances", attendance => IdOf(attendance.PersonId, attendance.MeetingId), ByMeeting);

    public static string IdOf(string personId, string meetingId) => Key.Of(personId, meetingId);

    /// <summary>
    /// How many answered each way to the date that it has now, and how many to one before it: who said yes to «to be confirmed» did not say
    /// yes to a day.
    /// </summary>
    public static (ImmutableArray<int> Now, ImmutableArray<int> Before) CountsByDate(IWork work, Meeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        var all = Counts(work, meeting.Id);
        if (meeting.DateChanges == 0)
        {
            return (all, [.. all.Select(_ => 0)]);
        }

        ImmutableArray<int> before =
        [
            .. Enum.GetValues<Rsvp>().Select(answer => work.Query(ByMeeting, KeyRange.Exactly(Key.Of(meeting.Id, answer.ToString())))
                .Count(attendance => meeting.DateBefore(attendance.At) is not null)),
        ];
        return ([.. all.Zip(before, (every, earlier) => every - earlier)], before);
    }

    /// <summary>How many answered each way, over all groups and dates.</summary>
    public static ImmutableArray<int> Counts(IWork work, string meetingId) =>
        [.. Enum.GetValues<Rsvp>().Select(answer => work.Count(ByMeeting, KeyRange.Exactly(Key.Of(meetingId, answer.ToString()))))];
}
