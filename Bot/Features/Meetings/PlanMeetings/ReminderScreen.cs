using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.PlanMeetings;

/// <summary>Which reminders of a meeting go out, for the organiser to change.</summary>
internal static class ReminderScreen
{
    public static Screen Of(Context context, Meeting meeting)
    {
        var (texts, names) = (PlanTexts.All.In(context.Language), ReminderTexts.All.In(context.Language));
        var wanted = meeting.Reminders ?? Reminders.Usual;
        var text = Html.Lines(
            Html.Of($"<b>{MeetingCard.Heading(meeting.Details, context.Language)}</b>"),
            Html.Of(
                $"<b>{names.Title}:</b> {(wanted.Length == 0 ? names.None : Locale.Of(context.Language).And(wanted.Select(names.Name)))}"),
            Html.Escape(texts.RemindersOfGroups));
        return new Screen(text)
            .Items(Reminders.Usual.Select(kind => Button.Do(
                wanted.Contains(kind) ? names.Without(names.Name(kind)) : names.With(names.Name(kind)), Planning.RemindersDoor.To(meeting.Id, kind))))
            .Row(Button.Do(texts.BackToMeeting, MeetingDoors.Meeting.To(meeting.Id)));
    }
}
