using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Meetings.RemindGroups;

/// <summary>Reminds a group when it is time. Of each meeting and group only the next look is planned.</summary>
internal sealed class Looking(GroupMeetingCard cards)
{
    public const string Code = "t.look";

    /// <summary>Subject: a meeting in a group (<see cref="MeetingPost.IdOf"/>). What is to be said there is looked at.</summary>
    public static readonly Signal NewsOf = new(Code);

    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    /// <summary>A reminder counts days and minutes from the moment in which it was written.</summary>
    private static readonly Duration Fresh = Duration.FromMinutes(30);

    /// <summary>A group has just been told of the date: reminds of it from now on.</summary>
    public static void Begin(Occasion occasion, Meeting meeting, Group group)
    {
        var plan = PlanOf(meeting, group);
        var log = LogOf(occasion, meeting, group).Told(meeting, plan, occasion.Now);
        Keep(occasion, log.Look(meeting, plan, occasion.Now, Provider));
    }

    /// <summary>The date is the one that the group knows: what it missed meanwhile is made up for.</summary>
    public static void Again(Occasion occasion, Meeting meeting, Group group) =>
        occasion.Raise(NewsOf, MeetingPost.IdOf(meeting.Id, group.Id));

    /// <summary>The meeting's reminders were changed: every group's next look is another.</summary>
    public static Turn AllAgain(Occasion occasion, string meetingId)
    {
        if (occasion.Store.Find(MeetingBook.All, meetingId) is { } meeting)
        {
            foreach (var post in occasion.Store.Query(MeetingPost.ByMeeting, KeyRange.Exactly(meeting.Id)))
            {
                occasion.Raise(NewsOf, MeetingPost.IdOf(meeting.Id, post.GroupId));
            }
        }

        return Turn.Quiet;
    }

    public Turn Look(Occasion occasion, string postId)
    {
        if (occasion.Store.Find(MeetingPost.All, postId) is not { } post
            || occasion.Store.Find(MeetingBook.All, post.MeetingId) is not { State: MeetingState.Planned } meeting
            || !meeting.Details.Groups.Contains(post.GroupId)
            || occasion.Store.Find(Groups.All, post.GroupId) is not { } group || !GroupMeetingCard.Hears(group))
        {
            return Turn.Quiet;
        }

        var step = LogOf(occasion, meeting, group).Look(meeting, PlanOf(meeting, group), occasion.Now, Provider);
        Keep(occasion, step);
        return step.Send is { } reminder ? Turn.Of(Remind(occasion, meeting, group, reminder.Kind)) : Turn.Quiet;
    }

    /// <summary>A reminder could not be sent while it was true: what is due now takes its place, if anything is.</summary>
    public static Turn Missed(Occasion occasion, TooLate late)
    {
        if (late.Subject.Split('~') is not [var meetingId, var groupId, var date, var written] || !Enum.TryParse<ReminderKind>(written, out var kind)
            || occasion.Store.Find(ReminderLog.All, ReminderLog.IdOf(meetingId, groupId)) is not { } log)
        {
            return Turn.Quiet;
        }

        occasion.Store.Put(ReminderLog.All, log.Unsent(date, kind));
        occasion.Raise(NewsOf, MeetingPost.IdOf(meetingId, groupId));
        return Turn.Quiet;
    }

    private static System.Collections.Immutable.ImmutableArray<Reminder> PlanOf(Meeting meeting, Group group) =>
        group.RemindersOf(meeting, Provider);

    private static ReminderLog LogOf(Occasion occasion, Meeting meeting, Group group) =>
        occasion.Store.Find(ReminderLog.All, ReminderLog.IdOf(meeting.Id, group.Id))
            ?? new ReminderLog { MeetingId = meeting.Id, GroupId = group.Id };

    private static void Keep(Occasion occasion, ReminderStep step)
    {
        var (meetingId, groupId) = (step.Log.MeetingId, step.Log.GroupId);
        occasion.Store.Put(ReminderLog.All, step.Log);
        if (step.Again is { } again)
        {
            occasion.Plan(NewsOf, MeetingPost.IdOf(meetingId, groupId), again);
        }
        else
        {
            occasion.Unplan(NewsOf, MeetingPost.IdOf(meetingId, groupId));
        }
    }

    /// <summary>The first two make no sound: nobody has to do anything yet.</summary>
    private Show Remind(Occasion occasion, Meeting meeting, Group group, ReminderKind kind)
    {
        var text = GroupText.In(group.Language, language => Html.Lines(
            Html.Of($"<b>{WhenOf(occasion, meeting, kind, language)}</b>"),
            Html.Of($"{MeetingCard.Heading(meeting.Details, language)}. {RemindTexts.All.In(language).Unchanged}"),
            cards.Clocks(meeting.Details, language, group)));
        var screen = new Screen(text) { Silent = kind is ReminderKind.TwoWeeks or ReminderKind.Week, ReplyToSlot = GroupMeetingCard.SlotOf(meeting.Id) }
            .Row(Button.Link(
                GroupText.Label(group.Language, language => RemindTexts.All.In(language).AddressAndAnswers),
                occasion.Bot.DeepLink(MeetingDoors.MeetingLink + meeting.Id)));
        return new Show(GroupMeetingCard.AddressOf(group), null, screen, ShowMode.New)
        {
            Broadcast = true,
            Deadline = new(
                Instant.Min(occasion.Now + Fresh, meeting.Begins(Provider)!.Value), Code, string.Join('~', meeting.Id, group.Id, meeting.Details.Date.Text, kind)),
        };
    }

    /// <summary>Counted from now, since a reminder may be late.</summary>
    private static string WhenOf(Occasion occasion, Meeting meeting, ReminderKind kind, Language language)
    {
        var texts = RemindTexts.All.In(language);
        var date = MeetingDates.Describe(meeting.Details.Date, language);
        if (kind == ReminderKind.Hour)
        {
            return texts.InMinutes((int)Math.Ceiling((meeting.Begins(Provider)!.Value - occasion.Now).TotalMinutes), date);
        }

        var today = occasion.Now.InZone(Provider[meeting.ZoneId]).Date;
        return texts.InDays(Period.DaysBetween(today, meeting.Details.Date.Earliest!.Value), date);
    }
}
