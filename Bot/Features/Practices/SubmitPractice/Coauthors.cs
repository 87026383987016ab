using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Messages;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>What the other authors of a practice hear of what one of them did.</summary>
internal static class Coauthors
{
    /// <summary>Each of the others in their own language.</summary>
    public static Turn Tell(Context context, Practice practice, Func<Person, Screen> screen) => practice.Authors
        .Where(author => author != context.Person.Id)
        .Select(author => context.Store.Find(Persons.All, author))
        .OfType<Person>()
        .Where(author => author.Reachable)
        .Aggregate(Turn.Quiet, (turn, author) => turn.Then(Occasion.Tell(author, screen(author))));
}
