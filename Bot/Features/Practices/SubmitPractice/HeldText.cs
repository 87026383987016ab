using Bot.Domain.Storage;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>
/// What somebody typed for a field into which a co-author had written meanwhile: kept until they have seen that and said what to do.
/// </summary>
public sealed record HeldText
{
    public required string PersonId { get; init; }

    public required string PracticeId { get; init; }

    /// <summary>The field's code.</summary>
    public required string Field { get; init; }

    public required string Text { get; init; }

    /// <summary>Its Telegram message id.</summary>
    public required int MessageId { get; init; }

    public static readonly Collection<HeldText> All = new("heldtexts", held => held.PersonId);
}
