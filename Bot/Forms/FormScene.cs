using System.Collections.Immutable;
using Bot.Domain;
using NodaTime;

namespace Bot.Forms;

/// <summary>Who answers, when, and what its owner knows already: all that a form needs from outside.</summary>
public sealed record FormScene
{
    public required Language Language { get; init; }

    /// <summary>The id of the person who answers; kept with the answer.</summary>
    public required string By { get; init; }

    public required Instant At { get; init; }

    /// <summary>The date in UTC, as the domain reads records: for fields that refuse the future.</summary>
    public LocalDate Today => At.InUtc().Date;

    /// <summary>What is filled in, as each question names it; empty for nothing.</summary>
    public string About { get; init; } = "";

    /// <summary>
    /// The field whose answer, once it is given, says what is filled in, in place of <see cref="About"/>; empty for none.
    /// </summary>
    public string AboutField { get; init; } = "";

    /// <summary>Texts that suggestions offer, by a key of the owner's choice, such as the person's own contact line.</summary>
    public ImmutableDictionary<string, string> Known { get; init; } = ImmutableDictionary<string, string>.Empty;
}
