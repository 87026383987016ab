using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;

namespace Bot.Features.Meetings.PlanMeetings;

/// <summary>The card of a meeting that a planner has in sight in their own chat: it follows what is answered.</summary>
public sealed record OpenCard
{
    public required string PersonId { get; init; }

    public required string MeetingId { get; init; }

    /// <summary>The slot of the message that shows it.</summary>
    public required string Slot { get; init; }

    public static readonly Index<OpenCard> ByMeeting = new("meeting", card => [card.MeetingId]);

    public static readonly Collection<OpenCard> All = new("opencards", card => card.PersonId, ByMeeting);
}

/// <summary>Keeps the cards that planners have in sight as they are now.</summary>
internal static class LiveCards
{
    /// <summary>Where a card stands that no button opened.</summary>
    private const string Slot = "meetingcard";

    /// <summary>Shows the card; a planner's is followed until they press something of it.</summary>
    public static Turn Show(Context context, Meeting meeting)
    {
        var card = MeetingScreens.Card(context, meeting);
        if (!context.IsPrivate || !MeetingSteps.CanPlan(context.Person))
        {
            return context.Change(card);
        }

        Follow(context, meeting);
        return context.Change(card, Slot);
    }

    /// <summary>The planner is being shown the card.</summary>
    public static void Follow(Context context, Meeting meeting)
    {
        var slot = context.Incoming is Pressed { MessageId: > 0 and var message } ? Slots.OfMessage(message) : Slot;
        context.Store.Put(OpenCard.All, new OpenCard { PersonId = context.Person.Id, MeetingId = meeting.Id, Slot = slot });
    }

    /// <summary>Something else may stand in the pressed message from now on.</summary>
    public static void Leave(Context context, Pressed pressed)
    {
        if (context.Store.Find(OpenCard.All, context.Person.Id) is { } open
            && (open.Slot == Slot || open.Slot == Slots.OfMessage(pressed.MessageId)))
        {
            _ = context.Store.Delete(OpenCard.All, open.PersonId);
        }
    }

    /// <summary>Somebody answered, or took an answer back.</summary>
    public static Turn Answered(Occasion occasion, Attendance? before, Attendance? after) =>
        before?.Answer == after?.Answer ? Turn.Quiet : Refresh(occasion, (after ?? before)!.MeetingId);

    /// <summary>Somebody changed the meeting: they see it changed already, below a sentence that stays.</summary>
    public static Turn Changed(Occasion occasion, Meeting? before, Meeting? after) =>
        before is null || after is null ? Turn.Quiet : Refresh(occasion, after.Id, after.History.LastOrDefault()?.By);

    /// <summary>Draws all cards of a meeting anew that are in sight.</summary>
    public static Turn Refresh(Occasion occasion, string meetingId) => Refresh(occasion, meetingId, except: null);

    private static Turn Refresh(Occasion occasion, string meetingId, string? except)
    {
        var turn = Turn.Quiet;
        foreach (var open in occasion.Store.Query(OpenCard.ByMeeting, KeyRange.Exactly(meetingId)).Where(open => open.PersonId != except))
        {
            if (occasion.Store.Find(MeetingBook.All, meetingId) is { } meeting
                && occasion.Store.Find(Persons.All, open.PersonId) is { Reachable: true } person && MeetingSteps.CanPlan(person))
            {
                var card = MeetingScreens.Card(occasion, person, meeting);
                turn = turn.Then(new Show(Address.Of(person.TelegramId), open.Slot, card, ShowMode.Change) { Broadcast = true });
            }
        }

        return turn;
    }
}
