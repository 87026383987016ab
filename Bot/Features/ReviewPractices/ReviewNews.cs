using System.Collections.Immutable;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.ReviewPractices;

/// <summary>What a coordinator's last message about new practices told.</summary>
public sealed record ReviewNews
{
    /// <summary>The coordinator's person id.</summary>
    public required string PersonId { get; init; }

    /// <summary>When the message was sent.</summary>
    public required Instant Since { get; init; }

    /// <summary>In the order of arrival.</summary>
    public required ImmutableArray<string> PracticeIds { get; init; }

    public static readonly Collection<ReviewNews> All = new("reviewnews", news => news.PersonId);
}
