using System.Collections.Immutable;
using Bot.Conversation;
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

    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    /// <summary>A reminder counts days and minutes from the moment in which it was written.</summary>
    private static readonly Duration Fresh = Duration.FromMinutes(30);

    /// <summary>Subject: a meeting in a group (<see cref="MeetingPost.IdOf"/>).</summary>
    private Recurring<Look> Looks => new(new(Code)) { First = Next, Still = Find, Tell = Remind, Again = Next };

    public void Register(Routes routes) => routes
        .AtStart(FollowZoneData)
        .On(MeetingDoors.RemindersChanged, AllAgain)
        .Recurring(Looks)
        .Hears<TooLate>(Code, Missed);

    /// <summary>A group has just been told of the date: reminds of it from now on.</summary>
    public void Begin(Occasion occasion, Meeting meeting, Group group)
    {
        occasion.Store.Put(ReminderLog.All, LogOf(occasion, meeting, group).Told(meeting, PlanOf(meeting, group), occasion.Now));
        Again(occasion, meeting, group);
    }

    /// <summary>The date is the one that the group knows: what it missed meanwhile is made up for.</summary>
    public void Again(Occasion occasion, Meeting meeting, Group group) => Looks.Plan(occasion, MeetingPost.IdOf(meeting.Id, group.Id));

    /// <summary>The meeting's reminders were changed: every group's next look is another.</summary>
    private Turn AllAgain(Occasion occasion, string meetingId)
    {
        if (occasion.Store.Find(MeetingBook.All, meetingId) is { } meeting)
        {
            foreach (var post in occasion.Store.Query(MeetingPost.ByMeeting, KeyRange.Exactly(meeting.Id)))
            {
                Looks.Plan(occasion, MeetingPost.IdOf(meeting.Id, post.GroupId));
            }
        }

        return Turn.Quiet;
    }

    /// <summary>Newer zone data may mean other moments: every planned reminder is looked at again, which plans it anew.</summary>
    private void FollowZoneData(IWork work)
    {
        if (work.Find(ZoneDataSeen.All, ZoneDataSeen.Id) is { } seen && seen.Version == Provider.VersionId)
        {
            return;
        }

        work.Put(ZoneDataSeen.All, new ZoneDataSeen { Version = Provider.VersionId });
        foreach (var post in work.All(MeetingPost.All, KeyRange.All))
        {
            Looks.Renew(work, MeetingPost.IdOf(post.MeetingId, post.GroupId));
        }
    }

    /// <summary>Now where something is to be said, else when something will be.</summary>
    private static Instant? Next(Occasion occasion, string postId) =>
        Find(occasion, postId) is not { } look ? null : look.Step.Send is null ? look.Step.Again : occasion.Now;

    private static Look? Find(Occasion occasion, string postId) =>
        occasion.Store.Find(MeetingPost.All, postId) is { } post
        && occasion.Store.Find(MeetingBook.All, post.MeetingId) is { State: MeetingState.Planned } meeting
        && meeting.Details.Groups.Contains(post.GroupId)
        && occasion.Store.Find(Groups.All, post.GroupId) is { } group && GroupMeetingCard.Hears(group, meeting)
            ? new(meeting, group, LogOf(occasion, meeting, group).Look(meeting, PlanOf(meeting, group), occasion.Now, Provider))
            : null;

    private Turn Remind(Occasion occasion, Look look)
    {
        occasion.Store.Put(ReminderLog.All, look.Step.Log);
        if (look.Step.Send is not { } reminder)
        {
            return Turn.Quiet;
        }

        if (reminder.Kind != ReminderKind.TwoWeeks)
        {
            occasion.Raise(MeetingDoors.GroupReminded, $"{look.Meeting.Id} {look.Group.Id}");
        }

        return Turn.Of(Remind(occasion, look.Meeting, look.Group, reminder.Kind));
    }

    /// <summary>A reminder could not be sent while it was true: what is due now takes its place, if anything is.</summary>
    private Turn Missed(Occasion occasion, TooLate late)
    {
        if (late.Subject.Split('~') is not [var meetingId, var groupId, var date, var written]
            || !Enum.TryParse<ReminderKind>(written, out var kind)
            || occasion.Store.Find(ReminderLog.All, ReminderLog.IdOf(meetingId, groupId)) is not { } log)
        {
            return Turn.Quiet;
        }

        occasion.Store.Put(ReminderLog.All, log.Unsent(date, kind));
        Looks.Plan(occasion, MeetingPost.IdOf(meetingId, groupId));
        return Turn.Quiet;
    }

    private static ImmutableArray<Reminder> PlanOf(Meeting meeting, Group group) =>
        group.RemindersOf(meeting, Provider);

    private static ReminderLog LogOf(Occasion occasion, Meeting meeting, Group group) =>
        occasion.Store.Find(ReminderLog.All, ReminderLog.IdOf(meeting.Id, group.Id))
            ?? new ReminderLog { MeetingId = meeting.Id, GroupId = group.Id };

    /// <summary>The first two make no sound: nobody has to do anything yet.</summary>
    private Show Remind(Occasion occasion, Meeting meeting, Group group, ReminderKind kind)
    {
        var text = GroupText.In(group.Language, language => Html.Lines(
            Html.Of($"<b>{Countdown.Of(meeting, kind, occasion.Now, language)}</b>"),
            Html.Of($"{MeetingCard.Heading(meeting.Details, language)}. {RemindTexts.All.In(language).Unchanged}"),
            cards.Clocks(meeting.Details, language, group)));
        var screen = new Screen(text) { Silent = kind is ReminderKind.TwoWeeks or ReminderKind.Week, ReplyToSlot = GroupMeetingCard.SlotOf(meeting.Id) }
            .Row(Button.Link(
                GroupText.Label(group.Language, language => RemindTexts.All.In(language).AddressAndAnswers, GroupText.Details),
                occasion.Bot.DeepLink(MeetingDoors.MeetingLink + meeting.Id)));
        return new Show(GroupMeetingCard.AddressOf(group), null, screen, ShowMode.New)
        {
            Broadcast = true,
            Deadline = new(
                Instant.Min(occasion.Now + Fresh, meeting.Begins(Provider)!.Value),
                Code,
                string.Join('~', meeting.Id, group.Id, RemindersDone.KeyOf(meeting), kind)),
        };
    }

    private sealed record Look(Meeting Meeting, Group Group, ReminderStep Step);
}
