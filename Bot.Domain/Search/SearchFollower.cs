using System.Collections.Immutable;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Search;

/// <summary>A search that somebody wants to hear about when a practice that answers it is published.</summary>
/// <param name="Id">Unique among the person's.</param>
/// <param name="Text">As typed; empty where only filters are followed.</param>
/// <param name="Since">What was published earlier is not told.</param>
public sealed record FollowedSearch(string Id, string Text, SearchFilters Filters, Instant Since)
{
    public SearchQuery ToQuery() => new(Text) { Filters = Filters };
}

/// <summary>Somebody who follows searches.</summary>
public sealed record SearchFollower
{
    /// <summary>The person's id.</summary>
    public required string Id { get; init; }

    /// <summary>Oldest first.</summary>
    public ImmutableArray<FollowedSearch> Searches { get; init; } = [];

    /// <summary>Everything published before this was looked at.</summary>
    public required Instant CheckedUpTo { get; init; }

    public static readonly Collection<SearchFollower> All = new("followers", follower => follower.Id);

    /// <summary>Whether the same words under the same filters are followed already; case and accents do not matter.</summary>
    public bool Follows(string text, SearchFilters filters) =>
        Searches.Any(search => search.Filters == filters && Folding.Words(search.Text).SequenceEqual(Folding.Words(text)));

    public SearchFollower Without(string searchId) => this with { Searches = Searches.RemoveAll(search => search.Id == searchId) };
}
