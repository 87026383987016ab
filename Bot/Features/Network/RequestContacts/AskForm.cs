using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Features.Practices;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Network.RequestContacts.ContactTexts>;

namespace Bot.Features.Network.RequestContacts;

/// <summary>What for, in their own words, and how they can be reached. The subject is the practice's id.</summary>
internal sealed class AskForm
{
    private const string Purpose = "purpose";
    private const string Words = "words";
    private const string Reach = "reach";
    private const string Own = "own";

    private static readonly Form<ContactTexts> Form = new("contact", version: 1,
        Field.Choice(Purpose, t => t.AskPurpose, ContactPurpose.All, ContactPurpose.Parse),
        Field.LongText(Words, t => t.AskWords, NamelessWords.Most).Optional(),
        Field.Text(
            Reach,
            t => t.AskReach,
            (typed, scene) => Joined(scene.Known.GetValueOrDefault(Own, ""), typed, scene.By),
            (contact, _) => string.Join(", ", new[] { contact.Mail, contact.Phone }.OfType<string>())).TakesContacts(card => card.Ways()),
        Field.Summary(t => t.BeforeSending, t => t.Send));

    public AskForm() => Asks = new(new(Form, ContactTexts.All), new()
    {
        Find = (context, id) => Askable(context, id) is { } practice ? SheetOf(context, practice) : null,
        WhyClosed = (context, id) => new(Html.Escape(WhyNot(context, id))),
        BeforeAnswer = (context, asked, did) => Nameless.Look(context, asked, did, Words, NamesOf(context.Person), [context.Person.Place]),
        Completed = Send,
        Left = Left,
    });

    public FormConversation<ContactTexts> Asks { get; }

    public Turn Begin(Context context, Practice practice)
    {
        _ = context.LeaveForm();
        return Asks.Start(context, practice.Id, Around.Apart);
    }

    private Turn Send(Context context, string id)
    {
        var draft = Asks.Drafts.Read(context, id);
        var written = draft[Words];
        var words = written.Length == 0
            ? (Parsed<LongText>?)null
            : NamelessWords.Parse(written, NamesOf(context.Person), [context.Person.Place?.Name ?? ""]);
        if (words?.Refusal is { } named)
        {
            return Asks.AskOnly(context, id, Words, new() { Above = Html.Escape(Refusals.Say(context.Language, named)) });
        }

        var practice = context.Store.Find(PracticeBank.All, id)!;
        var reach = Joined(OwnOf(context.Person), draft[Reach], context.Person.Id).Value;
        var purpose = ContactPurpose.Parse(draft[Purpose]).Value;
        var asked = ContactSteps.Ask(
            context.Store, RandomId.New(), practice, context.Person, purpose, words?.Value, reach, context.Now);
        if (asked.Refusal is { } refusal)
        {
            return context.Change(new(Html.Escape(Refusals.Say(context.Language, refusal))));
        }

        Asks.Drafts.Drop(context, id);
        Keeping.Keep(context, asked.Value);
        var texts = ContactTexts.All.In(context.Language);
        var matter = new Matter(asked.Value, practice);
        return context.Change(new Screen(texts.IsSent(matter.Broker(context, context.Language), matter.AskedCity(context.Language)))
            .Row(Button.Do(texts.BackToPractice, PracticeDoors.Card.To(id)))
            .Row(ContactScreens.ToList(context.Language)))
            .Then(Holders.Tell(context, matter));
    }

    private static Turn Left(Context context, string id)
    {
        var texts = ContactTexts.All.In(context.Language);
        return context.Change(new Screen(texts.NotSent)
            .Row(Button.Do(texts.GoOn, NetworkDoors.TalkTo.To(id)))
            .Row(Button.Do(texts.BackToPractice, PracticeDoors.Card.To(id))));
    }

    private static Practice? Askable(Context context, string id) =>
        context.Store.Find(PracticeBank.All, id) is { } practice && ContactSteps.CheckAsk(context.Store, practice, context.Person) is null
            ? practice
            : null;

    private static string WhyNot(Context context, string id) =>
        context.Store.Find(PracticeBank.All, id) is { } practice
        && ContactSteps.CheckAsk(context.Store, practice, context.Person) is { Code: not RefusalCode.NotInThisState } refusal
            ? Refusals.Say(context.Language, refusal)
            : ContactTexts.All.In(context.Language).PracticeGone;

    private static FormSheet SheetOf(Context context, Practice practice) => new()
    {
        About = $"{practice.TitleFor(context.Language)} ({Matter.CityOf(practice, context.Language)})",
        Known = ImmutableDictionary<string, string>.Empty.Add(Own, OwnOf(context.Person)),
    };

    /// <summary>The person's name and post as a contact's answer; empty where their name holds no letter.</summary>
    private static string OwnOf(Person person) => Contact.Of(person) is { IsValid: true, Value: var contact } ? contact.ToAnswer() : "";

    /// <summary>Refuses as a contact does, and with NeedsWay what holds neither mail nor phone.</summary>
    private static Parsed<Contact> Joined(string own, string typed, string by) =>
        own.Length > 0 && Contact.Parse(own, by) is { IsValid: true, Value: var contact }
            ? contact.With(typed, by)
            : Contact.Parse(typed, by);

    private static string[] NamesOf(Person person) => [person.TelegramName, person.OwnName ?? ""];
}
