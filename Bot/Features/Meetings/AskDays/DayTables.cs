using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;

namespace Bot.Features.Meetings.AskDays;

/// <summary>What was answered, in sight of the coordination: each answer changes the message that shows it.</summary>
internal static class DayTables
{
    /// <summary>Shows it where the button was pressed, and keeps it up to date there until it is left by one of its buttons.</summary>
    /// <param name="note">Above it, once; may be empty.</param>
    public static Turn Open(Context context, Meeting meeting, DayPoll poll, bool withNames, string note = "")
    {
        if (context.Incoming is Pressed { MessageId: > 0 } pressed)
        {
            context.Store.Put(
                DayTable.All, new DayTable { PersonId = context.Person.Id, MeetingId = meeting.Id, MessageId = pressed.MessageId, WithNames = withNames });
        }

        return context.Change(DayScreens.Table(context, context.Language, meeting, poll, withNames, note));
    }

    /// <summary>The message shows something else from now on.</summary>
    public static void Leave(Context context, string meetingId) =>
        _ = context.Store.Delete(DayTable.All, DayTable.IdOf(context.Person.Id, meetingId));

    /// <summary>An answer came.</summary>
    public static Turn Refresh(Occasion occasion, Meeting meeting, DayPoll poll) =>
        occasion.Store.Query(DayTable.ByMeeting, KeyRange.Exactly(meeting.Id))
        .Select(table => (Table: table, Person: occasion.Store.Find(Persons.All, table.PersonId)))
        .Where(one => one.Person is { Reachable: true } person && MeetingSteps.CanPlan(person))
        .Aggregate(Turn.Quiet, (turn, one) => turn.Then(new Show(
            Address.Of(one.Person!.TelegramId),
            Slots.OfMessage(one.Table.MessageId),
            DayScreens.Table(occasion, one.Person.Language, meeting, poll, one.Table.WithNames),
            ShowMode.Change)
        { Broadcast = true }));
}
