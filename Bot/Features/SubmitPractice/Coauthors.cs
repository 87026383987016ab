using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Features.SubmitPractice;

/// <summary>What the other authors of a practice hear of what one of them did.</summary>
internal static class Coauthors
{
    /// <summary>Changes of this time are told in one message.</summary>
    private static readonly Duration Gathering = Duration.FromMinutes(15);

    /// <summary>An author wrote: the others are told of everything that changes within some minutes.</summary>
    public static void Wrote(Occasion occasion, Practice practice)
    {
        var id = $"{Doors.WasWritten}:{practice.Id}";
        if (practice.Authors.Length > 1 && occasion.Store.Find(Schedule.All, id) is null)
        {
            occasion.Plan(id, occasion.Now + Gathering, Doors.WasWritten, practice.Id);
        }
    }

    /// <summary>Each of the others in their own language.</summary>
    public static Turn Tell(Context context, Practice practice, Func<Person, Screen> screen) => practice.Authors
        .Where(author => author != context.Person.Id)
        .Select(author => context.Store.Find(Persons.All, author))
        .OfType<Person>()
        .Where(author => author.Reachable)
        .Aggregate(Turn.Quiet, (turn, author) => turn.Then(Occasion.Tell(author, screen(author))));
}
