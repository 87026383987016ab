using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Contacts;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Network.RequestContacts.ContactTexts>;

namespace Bot.Features.Network.RequestContacts;

/// <summary>Why a request goes no further, for the person who asked. The subject is the request's id.</summary>
internal sealed class DeclineForm
{
    private const string Reason = "reason";

    private static readonly Form<ContactTexts> Form = new("nocontact", version: 1,
        Field.LongText(Reason, t => t.AskReason, NamelessWords.Most),
        Field.Summary(t => t.BeforeDeclining, t => t.SendReason));

    private readonly Func<Context, string, Turn> _show;

    /// <param name="show">Shows a request by its id.</param>
    public DeclineForm(Func<Context, string, Turn> show)
    {
        _show = show;
        Asks = new(new(Form, ContactTexts.All), new()
        {
            Find = (context, id) => Declinable(context, id) is { } matter
                ? new() { About = ContactTexts.All.In(context.Language).RequestOf(matter.AskingCity, matter.Title(context.Language)) }
                : null,
            WhyClosed = (context, _) =>
                new Screen(Html.Escape(ContactTexts.All.In(context.Language).HasChanged)).Row(ContactScreens.ToList(context.Language)),
            BeforeAnswer = (context, asked, did) => Matter.Find(context, asked.Subject) is { } matter
                ? Nameless.Look(context, asked, did, Reason, NamesOf(context, matter), [matter.Practice.Place, matter.Request.Asking])
                : null,
            Completed = Send,
            Left = show,
        });
    }

    public FormConversation<ContactTexts> Asks { get; }

    public Turn Begin(Context context, string id)
    {
        if (Declinable(context, id) is null)
        {
            return _show(context, id).WithToast(ContactTexts.All.In(context.Language).HasChanged);
        }

        _ = context.LeaveForm();
        return Asks.Start(context, id, Around.Apart);
    }

    private Turn Send(Context context, string id)
    {
        var matter = Matter.Find(context, id)!;
        var words = NamelessWords.Parse(
            Asks.Drafts.Read(context, id)[Reason], NamesOf(context, matter), [matter.AskedCity(context.Language), matter.AskingCity]);
        if (words.Refusal is { } named)
        {
            return Asks.AskOnly(context, id, Reason, new() { Above = Html.Escape(Refusals.Say(context.Language, named)) });
        }

        var declined = matter.Request.Decline(context.Person, matter.Practice, words.Value, Offices.Of(context.Store), context.Now);
        if (!declined.IsValid)
        {
            return _show(context, id).WithToast(ContactTexts.All.In(context.Language).HasChanged);
        }

        var told = ToAsker(context, matter, words.Value).Then(ToCoauthors(context, matter));
        Keeping.Keep(context, declined.Value);
        var said = ContactTexts.All.In(context.Language).WasDeclined(matter.AskingCity);
        return context.Change(new Screen(said).Row(ContactScreens.ToList(context.Language))).Then(told);
    }

    private static Turn ToAsker(Context context, Matter matter, LongText reason)
    {
        if (context.FindPerson(matter.Request.AskedBy) is not { } asker)
        {
            return Turn.Quiet;
        }

        var texts = ContactTexts.All.In(asker.Language);
        var who = matter.Request.State == ContactState.Asked ? matter.Broker(context, asker.Language) : matter.AskedCity(asker.Language);
        return Occasion.Tell(asker, new Screen(texts.Declined(who, matter.Title(asker.Language), Html.Quote(reason.Text)))
            .Row(Button.Do(texts.SeePractices, Practices.PracticeDoors.Browse.To())));
    }

    /// <summary>They were asked, too, and need not answer any more.</summary>
    private static Turn ToCoauthors(Context context, Matter matter) => matter.Request.State != ContactState.Brokered
        ? Turn.Quiet
        : ContactSteps.AuthorsOf(context.Store, matter.Practice)
            .Where(other => other.Id != context.Person.Id)
            .Aggregate(Turn.Quiet, (turn, other) => turn.Then(Occasion.Tell(
                other, new(ContactTexts.All.In(other.Language).CoauthorDeclined(matter.AskingCity, matter.Title(other.Language))))));

    private static Matter? Declinable(Context context, string id) =>
        Matter.Find(context, id) is { } matter
        && ContactRules.Check(matter.Request, ContactStep.Decline, context.Person, matter.Practice, Offices.Of(context.Store)) is null
            ? matter
            : null;

    /// <summary>Of the practice's side, and of who writes.</summary>
    private static IEnumerable<string> NamesOf(Context context, Matter matter) => ContactSteps.AuthorsOf(context.Store, matter.Practice)
        .Append(context.Person)
        .SelectMany(person => new[] { person.TelegramName, person.OwnName ?? "" })
        .Append(matter.Practice.Record?.Contact?.Name ?? "");
}
