using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.Meetings.AnswerMeetings;

/// <summary>A meeting's last possible day is over: what still asks about it, or says that its day is open, says so no more.</summary>
internal static class Ending
{
    /// <summary>Subject: a meeting's id.</summary>
    public static readonly Moment Over = new("v.over");

    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    /// <summary>What was announced before cards followed the end is looked at once.</summary>
    public static void PlanAll(IWork work)
    {
        foreach (var meeting in work.All(MeetingBook.All, KeyRange.All)
            .Where(meeting => meeting.State == MeetingState.Planned && !work.IsPlanned(Over, meeting.Id))
            .Where(meeting => work.Query(MeetingPost.ByMeeting, KeyRange.Exactly(meeting.Id)).Any(post => !post.ShownOver)))
        {
            if (meeting.OverAt(Provider) is { } at)
            {
                work.Plan(Over, meeting.Id, at);
            }
        }
    }

    public static void Plan(Occasion occasion, Meeting? before, Meeting? after)
    {
        if (after is { State: MeetingState.Planned } && after.OverAt(Provider) is { } at && at > occasion.Now)
        {
            occasion.Plan(Over, after.Id, at);
        }
        else if ((after ?? before) is { } ended)
        {
            occasion.Unplan(Over, ended.Id);
        }
    }

    /// <summary>Closes what was asked in private, and notes that the groups' cards are as they stay.</summary>
    public static Turn Show(Occasion occasion, string meetingId)
    {
        if (occasion.Store.Find(MeetingBook.All, meetingId) is not { State: MeetingState.Planned } meeting)
        {
            return Turn.Quiet;
        }

        foreach (var post in occasion.Store.Query(MeetingPost.ByMeeting, KeyRange.Exactly(meetingId)))
        {
            occasion.Store.Put(MeetingPost.All, post with { ShownOver = true });
        }

        occasion.Raise(MeetingDoors.IsOver, meetingId);
        return Question.Close(occasion, meeting);
    }
}
