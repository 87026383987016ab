using Bot.Conversation;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;

namespace Bot.Features.Network.KeepGroups;

/// <summary>
/// What somebody wants to see or change of a group, kept for the moment in which Telegram is asked whether they administer it.
/// </summary>
public sealed record AdminWish
{
    /// <summary>(person, random).</summary>
    public required string Id { get; init; }

    public required string PersonId { get; init; }

    /// <summary>The group and topic.</summary>
    public required Address Here { get; init; }

    /// <summary>The message that was written, or whose button was pressed.</summary>
    public required int MessageId { get; init; }

    /// <summary>The ephemeral_message_id of the pressed message that only they see; 0 where all do.</summary>
    public int Whispered { get; init; }

    /// <summary>What the button carried; empty where they only want to see.</summary>
    public string Data { get; init; } = "";

    public static readonly Collection<AdminWish> All = new("adminwishes", wish => wish.Id);

    /// <summary>Keeps it and asks Telegram; the answer reaches the feature with the wish's id.</summary>
    /// <param name="feature">As <see cref="Routes.Hears"/> registered it.</param>
    public static Turn Ask(Context context, Group group, string feature)
    {
        var wish = new AdminWish
        {
            Id = Key.Of(context.Person.Id, RandomId.New()),
            PersonId = context.Person.Id,
            Here = context.Here,
            MessageId = context.Incoming switch { Pressed pressed => pressed.MessageId, Said said => said.MessageId, _ => 0 },
            Data = (context.Incoming as Pressed)?.Data ?? "",
            Whispered = (context.Incoming as Pressed)?.Whispered ?? 0,
        };
        context.Store.Put(All, wish);
        return Turn.Of(new Inspect(Address.OfGroup(group.Id), feature, wish.Id, context.Person.TelegramId));
    }

    /// <summary>The screen for who wrote only.</summary>
    /// <param name="aloud">What the group reads where the bot may not do that there.</param>
    public Turn Whisper(Screen screen, Person person, Screen aloud) => Turn.Of(new Show(Here, null, screen, ShowMode.New)
    {
        Whisper = new(person.TelegramId) { Aloud = aloud with { ReplyTo = MessageId } },
    });

    /// <summary>The screen in the place of the pressed message.</summary>
    public Turn Change(Screen screen, Person person) => Turn.Of(Whispered > 0
        ? new Show(Here, null, screen, ShowMode.Change) { Whisper = new(person.TelegramId) { Message = Whispered } }
        : new Show(Here, Slots.OfMessage(MessageId), screen, ShowMode.Change));
}
