using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Messages;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>What the authors of a practice hear of its review.</summary>
internal static class Authors
{
    /// <summary>Each in their own language; who left the bot is passed over.</summary>
    public static Turn Tell(Occasion occasion, Practice practice, Func<Person, Screen> screen) => practice.Authors
        .Select(author => occasion.Store.Find(Persons.All, author))
        .OfType<Person>()
        .Aggregate(Turn.Quiet, (turn, author) => turn.Then(Occasion.Tell(author, screen(author))));
}
