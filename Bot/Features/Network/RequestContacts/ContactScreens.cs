using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Features.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Network.RequestContacts;

/// <summary>One request, and all that a person has a part in.</summary>
internal sealed class ContactScreens(Holders holders)
{
    private const int OnPage = 5;

    /// <summary>What somebody hears when a request comes to them.</summary>
    public static Screen ForHolder(Occasion occasion, Matter matter, Person holder)
    {
        var texts = ContactTexts.All.In(holder.Language);
        var wants = matter.Wants(holder.Language);
        var said = matter.Request.State == ContactState.Asked
            ? texts.ToBroker(matter.AskingCity, wants)
            : texts.ToAuthor(matter.AskingCity, wants, matter.Broker(occasion, holder.Language));
        return WithSteps(new(Html.Lines(said, matter.Words(occasion, holder.Language), ToMind(matter, texts))), occasion, matter, holder);
    }

    /// <summary>One request as this person may see it; null where they have no part in it.</summary>
    public Screen? Of(Context context, Matter matter)
    {
        if (!HasPart(context, matter, context.Person))
        {
            return null;
        }

        var letter = Introducing.Letter(context, matter, context.Person);
        return letter is { } introduced
            ? introduced.Row(ToList(context.Language))
            : WithSteps(new(Describe(context, matter)), context, matter, context.Person, ToList(context.Language));
    }

    /// <summary>Everything open in which the person has a part, longest open first.</summary>
    /// <param name="page">As <see cref="Paging.Of"/> takes it.</param>
    public Screen List(Context context, int page)
    {
        var texts = ContactTexts.All.In(context.Language);
        Matter[] all = [.. PartsOf(context)];
        if (all.Length == 0)
        {
            return new Screen(texts.NoContacts).Row(Button.Do(texts.SeePractices, PracticeDoors.Browse.To()));
        }

        var paging = Paging.Of(page, all.Length, OnPage);
        Matter[] shown = [.. all.Skip(paging.First).Take(OnPage)];
        var first = paging.First + 1;
        return new Screen(Html.Paragraphs([texts.Heading, .. shown.Select((matter, index) => Entry(context, matter, first + index))]))
            .Items(shown.Select((matter, index) => Button.Do(
                Shortening.Cut($"{first + index}. {matter.Title(context.Language)}", Shortening.WholeRow),
                RequestingContacts.OpenDoor.To(matter.Request.Id))))
            .Row(paging.Earlier(texts.Earlier, NetworkDoors.Contacts.To), paging.Later(texts.Later, NetworkDoors.Contacts.To));
    }

    public static Button ToList(Language language) => Button.Do(ContactTexts.All.In(language).SeeContacts, NetworkDoors.Contacts.To());

    private Html Describe(Context context, Matter matter)
    {
        var texts = ContactTexts.All.In(context.Language);
        return Html.Lines(
            Heading(context, matter),
            matter.Words(context, context.Language),
            ToMind(context, matter),
            Html.Escape(Next(context, matter)),
            matter.Request.PassedOn?.Mark is null ? Html.Empty : texts.PassedOnByCoordination,
            matter.Request.IsOpen ? Html.Escape(OpenFor(context, matter)) : Html.Empty);
    }

    private static Html ToMind(Context context, Matter matter) => Holders.Of(context, matter).Any(holder => holder.Id == context.Person.Id)
        ? ToMind(matter, ContactTexts.All.In(context.Language))
        : Html.Empty;

    /// <summary>Whoever passes words on is the last to see what the bot did not find in them.</summary>
    private static Html ToMind(Matter matter, ContactTexts texts) =>
        matter.Request is { State: ContactState.Asked, Words: not null } ? texts.MindNames : Html.Empty;

    private Html Entry(Context context, Matter matter, int number) => Html.Lines(
        Html.Of($"{number}. {Heading(context, matter)}"), Html.Of($"{Next(context, matter)} {OpenFor(context, matter)}"));

    private string OpenFor(Context context, Matter matter) =>
        ContactTexts.All.In(context.Language).OpenFor(holders.Days(matter.Request.AskedAt, context.Now));

    private static Html Heading(Context context, Matter matter)
    {
        var texts = ContactTexts.All.In(context.Language);
        var wants = matter.Wants(context.Language);
        return matter.Request.AskedBy == context.Person.Id ? texts.YouWant(wants) : texts.SomebodyWants(matter.AskingCity, wants);
    }

    private static string Next(Context context, Matter matter) => ContactTexts.All.In(context.Language)
        .Next(matter.Request.State, matter.Broker(context, context.Language), matter.AskedCity(context.Language), matter.AskingCity);

    /// <summary>What the person can do now: on with it first, its end last.</summary>
    /// <param name="back">Before what ends it; null for none.</param>
    private static Screen WithSteps(Screen screen, Occasion occasion, Matter matter, Person person, Button? back = null)
    {
        var texts = ContactTexts.All.In(person.Language);
        var id = matter.Request.Id;
        var no = matter.Request.State == ContactState.Asked ? texts.NotPassOn : texts.NotNow;
        var passOn = May(ContactStep.PassOn) ? Button.Do(texts.PassOn, RequestingContacts.PassOnDoor.To(id)) : null;
        var agree = May(ContactStep.Agree) ? Button.Do(texts.Accept, RequestingContacts.AcceptDoor.To(id)) : null;
        return (screen with { Quotes = true })
            .Row((passOn ?? agree)?.AsMain())
            .Row(passOn is null ? null : agree)
            .Row(matter.Practice.Number is { } number ? Button.Link(texts.ReadPractice, LinkTo(occasion, number)) : null)
            .Row(back)
            .Row(May(ContactStep.Decline) ? Button.Do(no, RequestingContacts.DeclineDoor.To(id)).AsDanger() : null)
            .Row(May(ContactStep.Withdraw) ? Button.Do(texts.Withdraw, RequestingContacts.AskWithdrawDoor.To(id)).AsDanger() : null);

        bool May(ContactStep step) => ContactRules.Check(matter.Request, step, person, matter.Practice, Offices.Of(occasion.Store)) is null;
    }

    /// <summary>Opens the practice in a message of its own, so that the request stays in sight.</summary>
    private static string LinkTo(Occasion occasion, PracticeNumber number) =>
        occasion.Bot.DeepLink(PracticeDoors.PracticeLink + number.Text);

    /// <summary>
    /// Who asked, who took a step, the authors once they know of it, and who holds it; once it is over also who could have passed it on, so
    /// that an old message tells them so.
    /// </summary>
    private static bool HasPart(Context context, Matter matter, Person person) =>
        matter.Request.AskedBy == person.Id
        || matter.Request.History.Any(entry => entry.By == person.Id)
        || (matter.Request.IsKnownToAuthors && matter.Practice.IsAuthor(person.Id))
        || Holders.Of(context, matter).Any(holder => holder.Id == person.Id)
        || (!matter.Request.IsOpen && Brokers.Of(matter.Request, matter.Practice, Offices.Of(context.Store)).Has(person.Id));

    private static IEnumerable<Matter> PartsOf(Context context)
    {
        var id = context.Person.Id;
        return context.Store.Query(ContactRequests.ByPerson, KeyRange.Exactly(id))
            .Concat(context.Store.Query(PracticeBank.ByAuthor, KeyRange.Under(id))
                .SelectMany(practice => ContactRequests.On(context.Store, practice.Id)))
            .Select(request => Matter.Of(context, request))
            .OfType<Matter>()
            .Concat(Holders.HeldBy(context, context.Person))
            .Where(matter => matter.Request.IsOpen && HasPart(context, matter, context.Person))
            .DistinctBy(matter => matter.Request.Id)
            .OrderBy(matter => matter.Request.AskedAt)
            .ThenBy(matter => matter.Request.Id, StringComparer.Ordinal);
    }
}
