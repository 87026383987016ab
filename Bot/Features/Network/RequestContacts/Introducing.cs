using Bot.Conversation;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Network.RequestContacts;

/// <summary>The one place where a person's contact goes to the other side: both in one turn, each in the reader's language.</summary>
internal static class Introducing
{
    /// <summary>Most characters that a button copies (Bot API, CopyTextButton).</summary>
    private const int MostCopied = 256;

    /// <summary>Introduces who agreed and can be written to; null where one of both cannot.</summary>
    /// <param name="matter">In the state Agreed.</param>
    public static Turn? Try(Occasion occasion, Matter matter)
    {
        var request = matter.Request;
        var (asker, author) = (occasion.FindPerson(request.AskedBy), request.AgreedBy is { } agreed ? occasion.FindPerson(agreed) : null);
        if (request.Introduce(asker, author, occasion.Now) is not { IsValid: true, Value: var introduced })
        {
            return null;
        }

        Keeping.Keep(occasion, introduced);
        var known = matter with { Request = introduced };
        return Letter(occasion, known, asker!) is { } toAsker && Letter(occasion, known, author!) is { } toAuthor
            ? Occasion.Tell(asker!, toAsker).Then(Occasion.Tell(author!, toAuthor)).Then(TellOthers(occasion, known, author!))
            : throw new InvalidOperationException($"An introduction without a contact: {request.Id}.");
    }

    /// <summary>What this person reads of the other side; null for everybody but the two, and before both agreed.</summary>
    public static Screen? Letter(Occasion occasion, Matter matter, Person reader)
    {
        var request = matter.Request;
        var agreed = request.AgreedBy is { } author ? occasion.Store.Find(Persons.All, author) : null;
        if (Introduction.Of(request, matter.Practice, agreed) is not { } introduction)
        {
            return null;
        }

        var (other, contact) = reader.Id == request.AskedBy ? (matter.AskedCity(reader.Language), introduction.ToAsker)
            : reader.Id == request.AgreedBy ? (matter.AskingCity, introduction.ToAuthor)
            : ("", null);
        return contact is null ? null : ScreenOf(occasion, matter, reader, other, contact);
    }

    /// <summary>A contact, a part a line; who can be written to on Telegram by a link.</summary>
    public static Html Block(Contact contact, ContactTexts texts) => Html.Lines(
        Html.Of($"<b>{contact.Name}</b>"),
        Html.Escape(contact.Post),
        Line(texts.Mail, contact.Mail),
        Line(texts.Phone, contact.Phone),
        Line("Telegram", contact.TelegramName),
        contact.TelegramId is { } account ? Html.Of($"<a href=\"tg://user?id={account}\">{texts.WriteOnTelegram}</a>") : Html.Empty);

    private static Screen ScreenOf(Occasion occasion, Matter matter, Person reader, string other, Contact contact)
    {
        var texts = ContactTexts.All.In(reader.Language);
        var (days, ago) = ((int)ContactSteps.UntilAsked.TotalDays, (int)(occasion.Now - matter.Request.IntroducedAt!.Value).TotalDays);
        return new Screen(texts.Introduced(
                other, matter.Title(reader.Language), Block(contact, texts), ago == 0 ? texts.JustNow(days) : texts.Arrived(ago)))
            .Row(Copy(texts.CopyMail, contact.Mail), Copy(texts.CopyPhone, contact.Phone))
            .Row(Button.Do(texts.BackToPractice, Practices.PracticeDoors.Card.To(matter.Practice.Id)));
    }

    private static Turn TellOthers(Occasion occasion, Matter matter, Person agreed)
    {
        var coauthors = ContactSteps.AuthorsOf(occasion.Store, matter.Practice)
            .Where(other => other.Id != agreed.Id && other.Reachable)
            .Aggregate(Turn.Quiet, (turn, other) => turn.Then(Occasion.Tell(
                other, new(ContactTexts.All.In(other.Language).CoauthorAgreed(matter.AskingCity, matter.Title(other.Language))))));
        return matter.Request.PassedOn?.By is { } by && by != agreed.Id && by != matter.Request.AskedBy
            && occasion.FindPerson(by) is { } broker
            ? coauthors.Then(Occasion.Tell(
                broker, new(ContactTexts.All.In(broker.Language).BrokeredWell(matter.AskingCity, matter.AskedCity(broker.Language)))))
            : coauthors;
    }

    /// <summary>The first of several.</summary>
    private static Button? Copy(string label, string? ways) =>
        ways?.Split(", ")[0] is { Length: > 0 and <= MostCopied } way ? Button.Copy(label, way) : null;

    private static Html Line(string label, string? text) => text is null ? Html.Empty : Html.Of($"{label}: {text}");
}
