using System.Collections.Immutable;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.Practices.HearArrivals;

/// <summary>What somebody of the coordination was told of what came in, and what they will be told in the morning.</summary>
public sealed record News
{
    /// <summary>Of the person who hears it.</summary>
    public required string PersonId { get; init; }

    /// <summary>When the message in sight was sent; null where there is none.</summary>
    public Instant? ToldAt { get; init; }

    /// <summary>What it tells.</summary>
    public Arrived Told { get; init; } = Arrived.Nothing;

    /// <summary>
    /// Whether the message in sight stands in the second of two slots: so the one before can still be closed when a new one follows.
    /// </summary>
    public bool IsInSecondSlot { get; init; }

    /// <summary>Whether a morning letter tells it, and no message of its own.</summary>
    public bool IsInLetter { get; init; }

    /// <summary>What waits for the morning.</summary>
    public Arrived Gathered { get; init; } = Arrived.Nothing;

    public static readonly Collection<News> All = new("arrivals", news => news.PersonId);

    /// <summary>Without naming anybody else.</summary>
    public News WithoutPeople() => this with { Told = Told with { People = [] }, Gathered = Gathered with { People = [] } };

    /// <summary>Nobody is told of this person any more, and what they would be told is deleted.</summary>
    public static void Forget(IWork work, string personId)
    {
        _ = work.Delete(All, personId);
        foreach (var news in work.All(All, KeyRange.All).Where(
            news => news.Told.People.Contains(personId) || news.Gathered.People.Contains(personId)))
        {
            work.Put(All, news with { Told = news.Told.WithoutPerson(personId), Gathered = news.Gathered.WithoutPerson(personId) });
        }
    }
}

/// <summary>Ids of practices and of people, each in the order in which they came.</summary>
public sealed record Arrived(ImmutableArray<string> Practices, ImmutableArray<string> People)
{
    /// <summary>Ids of practices that the coordination accepted, and that wait for the secretariat.</summary>
    public ImmutableArray<string> ToAgree { get; init; } = [];

    public static readonly Arrived Nothing = new([], []);

    public bool IsEmpty => Practices.IsEmpty && People.IsEmpty && ToAgree.IsEmpty;

    public static Arrived Practice(string id) => new([id], []);

    public static Arrived Accepted(string id) => Nothing with { ToAgree = [id] };

    public static Arrived Person(string id) => new([], [id]);

    /// <summary>With what came later; what came again stands last.</summary>
    public Arrived And(Arrived later) => new(
        [.. Practices.RemoveRange(later.Practices), .. later.Practices],
        [.. People.RemoveRange(later.People), .. later.People])
    {
        ToAgree = [.. ToAgree.RemoveRange(later.ToAgree), .. later.ToAgree],
    };

    /// <summary>Whether any of it came before.</summary>
    public bool Has(Arrived later) =>
        Practices.Intersect(later.Practices).Any() || People.Intersect(later.People).Any() || ToAgree.Intersect(later.ToAgree).Any();

    public Arrived WithoutPerson(string id) => this with { People = People.Remove(id) };
}
