using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Conversation;

/// <summary>What a handler is given whoever caused it: the documents, the moment, and the bot's own name. Valid for one work.</summary>
public class Occasion(IWork store, Instant now, BotAccount bot)
{
    public IWork Store { get; } = store;

    /// <summary>The moment of handling, UTC.</summary>
    public Instant Now { get; } = now;

    public BotAccount Bot { get; } = bot;

    /// <summary>Tells whoever listens to a signal, as soon as what happens now is kept.</summary>
    /// <param name="subject">The id of what it is about; raised twice before it is heard, it is heard once.</param>
    public void Raise(Signal signal, string subject) => Plan(signal, subject, Now);

    /// <summary>Plans a moment, or moves it where it is planned.</summary>
    public void Plan(Moment moment, string subject, Instant at) => Store.Plan(moment, subject, at);

    public void Unplan(Moment moment, string subject) => _ = Store.Delete(Schedule.All, moment.IdOf(subject));

    public bool IsPlanned(Moment moment, string subject) => Store.IsPlanned(moment, subject);

    /// <summary>Whoever has this id, with what is changed of them now; null where nobody is known by it.</summary>
    public virtual Person? FindPerson(string id) => Store.Find(Persons.All, id);

    /// <summary>Tells somebody in their own chat.</summary>
    public static Turn Tell(Person person, Screen screen, string? slot = null) =>
        Turn.Of(new Show(Address.Of(person.TelegramId), slot, screen, ShowMode.New));
}

/// <summary>What a handler is given when a person did something: who, what and where.</summary>
public sealed class Context(IWork store, PersonDid incoming, Instant now, BotAccount bot)
    : Occasion(store, now, bot)
{
    public PersonDid Incoming { get; } = incoming;

    /// <summary>Who did it; saved after the handler if it was changed.</summary>
    public required Person Person { get; set; }

    /// <summary>Where the person stands in the private chat; saved after the handler if it was changed.</summary>
    public required Session Session { get; set; }

    /// <summary>
    /// Set by who deleted them, and of who is nobody in particular: then neither person nor session is written back after the handler.
    /// </summary>
    public bool KeepsNothing { get; set; }

    public override Person? FindPerson(string id) => id == Person.Id ? Person : base.FindPerson(id);

    /// <summary>Finds the form that a session's cursor names.</summary>
    public Func<string, IFormOwner?> Forms { get; init; } = _ => null;

    public Where Where => Incoming.Where;

    /// <summary>The group where it happened; null in private and inline.</summary>
    public Group? Group { get; init; }

    public Language Language => Person.Language;

    public bool IsPrivate => Where is Where.Private;

    /// <summary>The person's own chat.</summary>
    public Address Private => Address.Of(Person.TelegramId);

    /// <summary>Where the answer belongs: the chat and topic in which it was asked.</summary>
    public Address Here => Where switch
    {
        Where.Group group => Address.OfGroup(Group!.Id, group.Topic),
        Where.Inline inline => Address.OfInline(inline.InlineMessageId),
        _ => Private,
    };

    /// <summary>A new message here, in groups as an answer to what was said.</summary>
    public Turn Reply(Screen screen, string? slot = null) =>
        Turn.Of(
            new Show(Here, slot, IsPrivate || Incoming is not Said said ? screen : screen with { ReplyTo = said.MessageId }, ShowMode.New));

    /// <summary>A new message here that concerns nobody else: in a group only who asked sees it.</summary>
    /// <param name="aloud">What the group reads where the bot may not do that there.</param>
    public Turn ReplyToOne(Screen screen, Screen aloud)
    {
        if (IsPrivate || Incoming.Sender.IsAnonymousAdmin)
        {
            return Reply(IsPrivate ? screen : aloud);
        }

        var instead = Incoming is Said said ? aloud with { ReplyTo = said.MessageId } : aloud;
        return Turn.Of(new Show(Here, null, screen, ShowMode.New)
        {
            Whisper = new(Person.TelegramId) { Aloud = instead },
        });
    }

    /// <summary>Answers a button with a refusal, over the screen as it is.</summary>
    public Turn Refuse(Refusal refusal) => Turn.Quiet.WithToast(Refusals.Say(Language, refusal));

    /// <summary>Saves and closes the form that the person has open, whichever feature's it is.</summary>
    /// <returns>What its feature says to that; null where none was open.</returns>
    public Turn? LeaveForm()
    {
        if (Session.Form is not { } cursor)
        {
            return null;
        }

        var said = Forms(cursor.Form)?.Leave(this);
        Session = Session with { Form = null };
        return said;
    }

    /// <summary>Changes the message whose button was pressed; without one, a new message.</summary>
    public Turn Change(Screen screen, string? slot = null) => Incoming switch
    {
        Pressed { Where: Where.Inline } => Turn.Of(new Show(Here, "inline", screen, ShowMode.Change)),
        Pressed { Whispered: > 0 } pressed => Turn.Of(new Show(Here, null, screen, ShowMode.Change)
        {
            Whisper = new(Person.TelegramId) { Message = pressed.Whispered },
        }),
        Pressed { MessageId: > 0 } pressed => Turn.Of(new Show(Here, Slots.OfMessage(pressed.MessageId), screen, ShowMode.Change)),
        _ => Reply(screen, slot),
    };
}

/// <summary>Who the bot is on Telegram, as getMe told.</summary>
public sealed record BotAccount(long Id, string Username)
{
    /// <summary>
    /// A link that lets a person pick one of their groups, and adds the bot with the right to pin messages; as an administrator it may also
    /// tell one member what the others do not see (core.telegram.org/api/links, bot links).
    /// </summary>
    public string AddingLink => $"https://t.me/{Username}?startgroup&admin=pin_messages";

    /// <summary>
    /// As <see cref="AddingLink"/>, for somebody who may not name administrators: the bot comes in as an ordinary member.
    /// </summary>
    public string MemberLink => $"https://t.me/{Username}?startgroup";

    /// <summary>A link that opens the private chat and presses start with a parameter (A-Z a-z 0-9 _ -, at most 64).</summary>
    public string DeepLink(string parameter) => $"https://t.me/{Username}?start={parameter}";
}
