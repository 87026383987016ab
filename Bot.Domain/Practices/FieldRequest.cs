using NodaTime;

namespace Bot.Domain.Practices;

/// <summary>What a reviewer asks for in one field.</summary>
/// <param name="Field">The field's code.</param>
/// <param name="Text">What to change or to add.</param>
/// <param name="By">Id of the reviewer.</param>
/// <param name="WhyNot">Why an author leaves the field as it is; null where none did.</param>
public sealed record FieldRequest(string Field, LongText Text, string By, Instant At, WhyNot? WhyNot = null)
{
    public const int MostWords = 150;
}

/// <summary>An author's answer to a request that they do not follow.</summary>
/// <param name="By">Id of the author.</param>
public sealed record WhyNot(LongText Text, string By, Instant At);

/// <summary>A reviewer has taken a practice to read it alone.</summary>
/// <param name="By">Id of the reviewer.</param>
/// <param name="At">When they last did something with it.</param>
public sealed record Taking(string By, Instant At)
{
    /// <summary>After so long a silence, others may go on.</summary>
    public static readonly Duration Patience = Duration.FromDays(3);

    /// <summary>Whether it still counts.</summary>
    public bool HoldsAt(Instant now) => now < At + Patience;
}

/// <summary>A reviewer asked the authors to complete what a publication needs besides what they sent.</summary>
/// <param name="By">Id of the reviewer.</param>
public sealed record Completing(string By, Instant At)
{
    /// <summary>Before that they are not asked again without a question.</summary>
    public static readonly Duration Patience = Duration.FromDays(3);
}

/// <summary>Words of a reviewer that only reviewers and the secretariat see.</summary>
/// <param name="By">Id of the reviewer.</param>
public sealed record ReviewNote(string By, Instant At, LongText Text)
{
    public const int MostWords = 150;
}
