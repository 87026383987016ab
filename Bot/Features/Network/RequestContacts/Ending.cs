using Bot.Conversation;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Messages;

namespace Bot.Features.Network.RequestContacts;

/// <summary>
/// Ends a request without anybody's step, and says so to both sides: to the authors only where they know of it, to whoever passed it on,
/// and to whoever should have where it was theirs. Once introduced, only silence is told: both go on by themselves.
/// </summary>
internal static class Ending
{
    private static readonly int Days = (int)ContactSteps.LongestSilence.TotalDays;

    public static Turn End(Occasion occasion, ContactRequest request, EndCause cause)
    {
        if (request.End(cause, occasion.Now) is not { IsValid: true, Value: var ended })
        {
            return Turn.Quiet;
        }

        var matter = Matter.Of(occasion, request);
        Person[] others = matter is null ? [] : [.. OthersOf(occasion, matter)];
        Keeping.Keep(occasion, ended);
        return matter is null || (request.State == ContactState.Introduced && cause != EndCause.Silence) ? Turn.Quiet
            : ended is { State: ContactState.Closed, Outcome: { } outcome } ? WithWhatWasTold(occasion, matter, outcome)
            : request.State == ContactState.Introduced ? Untold(occasion, matter)
            : others.Aggregate(ToAsker(occasion, matter, cause), (turn, other) => turn.Then(ToOther(matter, cause, other)));
    }

    /// <summary>One side told what came of it, the other did not answer: it ends with what was told.</summary>
    private static Turn WithWhatWasTold(Occasion occasion, Matter matter, ContactOutcome outcome)
    {
        var request = matter.Request;
        return Tell(request.AskedBy, isAsker: true).Then(request.AgreedBy is { } author ? Tell(author, isAsker: false) : Turn.Quiet);

        Turn Tell(string personId, bool isAsker)
        {
            if (occasion.FindPerson(personId) is not { } person)
            {
                return Turn.Quiet;
            }

            var (texts, asked, byAsker) =
                (ContactTexts.All.In(person.Language), matter.AskedCity(person.Language), request.AskingSays == outcome);
            return Occasion.Tell(person, new Screen(texts.ClosedWith(
                    isAsker ? asked : matter.AskingCity,
                    matter.Title(person.Language),
                    byAsker == isAsker ? null : byAsker ? matter.AskingCity : asked,
                    texts.Outcome(outcome, byAsker)))
                .Row(Button.Do(texts.BackToPractice, Practices.PracticeDoors.Card.To(matter.Practice.Id))));
        }
    }

    /// <summary>Both know each other, and neither told how it went.</summary>
    private static Turn Untold(Occasion occasion, Matter matter)
    {
        return Tell(matter.Request.AskedBy, isAsker: true).Then(Tell(matter.Request.AgreedBy ?? "", isAsker: false));

        Turn Tell(string personId, bool isAsker)
        {
            if (occasion.FindPerson(personId) is not { } person)
            {
                return Turn.Quiet;
            }

            var texts = ContactTexts.All.In(person.Language);
            return Occasion.Tell(person, new Screen(texts.EndedUntold(
                    isAsker ? matter.AskedCity(person.Language) : matter.AskingCity, matter.Title(person.Language)))
                .Row(Button.Do(texts.BackToPractice, Practices.PracticeDoors.Card.To(matter.Practice.Id))));
        }
    }

    /// <summary>Who besides the person who asked knows of it as it is now, and waits to hear how it goes on.</summary>
    public static IEnumerable<Person> OthersOf(Occasion occasion, Matter matter) => matter.Request.State switch
    {
        ContactState.Introduced => new[] { matter.Request.AgreedBy }.OfType<string>().Select(occasion.FindPerson).OfType<Person>(),
        ContactState.Asked => Holders.Of(occasion, matter)
            .Where(holder => ContactMentions.Find(occasion.Store, holder.Id, matter.Request.Id) is { Count: > 0 }),
        _ => ContactSteps.AuthorsOf(occasion.Store, matter.Practice)
            .Concat(new[] { matter.Request.PassedOn?.By }.OfType<string>().Select(occasion.FindPerson).OfType<Person>())
            .DistinctBy(person => person.Id),
    };

    private static Turn ToAsker(Occasion occasion, Matter matter, EndCause cause)
    {
        if (occasion.FindPerson(matter.Request.AskedBy) is not { } asker)
        {
            return Turn.Quiet;
        }

        var texts = ContactTexts.All.In(asker.Language);
        return Occasion.Tell(asker,
        new Screen(texts.Ended(cause, matter.AskedCity(asker.Language), matter.AskingCity, matter.Title(asker.Language), Days))
            .Row(cause == EndCause.Silence
                ? Button.Do(texts.BackToPractice, Practices.PracticeDoors.Card.To(matter.Practice.Id))
                : Button.Do(texts.SeePractices, Practices.PracticeDoors.Browse.To())));
    }

    private static Turn ToOther(Matter matter, EndCause cause, Person other)
    {
        var said = ContactTexts.All.In(other.Language).EndedForOthers(cause, matter.AskingCity, matter.Title(other.Language), Days);
        return other.Id == matter.Request.AskedBy ? Turn.Quiet : Occasion.Tell(other, new(said));
    }
}
