using System.Collections.Immutable;
using Bot.Domain.Storage;

namespace Bot.Domain.Registers;

/// <summary>Which bodies of Mercosur somebody follows, and what they heard of their sessions.</summary>
public sealed record BodyWatch
{
    public required string PersonId { get; init; }

    /// <summary>Ids of records, in the order in which they were followed.</summary>
    public ImmutableArray<string> Bodies { get; init; } = [];

    /// <summary>By the sessions' ids, as <see cref="SessionNews.ToldAs"/> says it.</summary>
    public ImmutableDictionary<string, string> Told { get; init; } = ImmutableDictionary<string, string>.Empty;

    public static readonly Collection<BodyWatch> All = new("bodywatches", watch => watch.PersonId);
}
