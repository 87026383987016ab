using System.Collections.Immutable;
using Bot.Domain.Storage;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>An acceptance that can still be taken back: where it is shown, and what else it changed.</summary>
public sealed record Acceptance
{
    public required string PracticeId { get; init; }

    /// <summary>Telegram user id of who accepted.</summary>
    public required long Reviewer { get; init; }

    /// <summary>The reviewer's message that will tell of the publication; 0 for none.</summary>
    public required int MessageId { get; init; }

    /// <summary>Telegram user id of who agreed for the secretariat; 0 while nobody did.</summary>
    public long Secretary { get; init; }

    /// <summary>The secretary's message that will tell of the publication; 0 for none.</summary>
    public int SecretaryMessageId { get; init; }

    /// <summary>Ids of the authors whom it confirmed.</summary>
    public ImmutableArray<string> Confirmed { get; init; } = [];

    public static readonly Collection<Acceptance> All = new("acceptances", acceptance => acceptance.PracticeId);
}
