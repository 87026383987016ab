using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Meetings;

/// <summary>The meetings of one kind, one after the other as they are listed; cancelled ones have no place in it.</summary>
public static class MeetingLine
{
    public static IReadOnlyList<Meeting> Of(IWork work, MeetingKind kind)
    {
        ArgumentNullException.ThrowIfNull(work);
        return [.. MeetingBook.InOrder(MeetingBook.NotCancelled(work).Where(meeting => meeting.Details.Kind == kind))];
    }

    /// <summary>Those that come after a meeting, also after one that was cancelled; soonest first.</summary>
    public static IEnumerable<Meeting> After(IWork work, Meeting meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        var line = MeetingBook.InOrder(Of(work, meeting.Details.Kind).Where(other => other.Id != meeting.Id).Append(meeting));
        return line.SkipWhile(other => other.Id != meeting.Id).Skip(1);
    }

    /// <summary>Whether it has begun, as far as its date says; never while that is not fixed and not over.</summary>
    public static bool HasBegun(this Meeting meeting, Instant now, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return meeting.State == MeetingState.Planned && (meeting.IsOver(now, zones) || meeting.Begins(zones) <= now);
    }
}
