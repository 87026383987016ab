using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Domain;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.Practices.PrintPractices;

/// <summary>Somebody wants a practice as a file, and its pictures are still being fetched.</summary>
internal sealed record SheetOrder
{
    /// <summary><see cref="IdOf"/>.</summary>
    public required string Id { get; init; }

    public required string PersonId { get; init; }

    public required string PracticeId { get; init; }

    /// <summary>The pictures that are shown, in order.</summary>
    public required ImmutableArray<OrderedPicture> Pictures { get; init; }

    public required Instant At { get; init; }

    /// <summary>Ids in the data folder of pictures that were fetched for this order only.</summary>
    [JsonIgnore]
    public IEnumerable<string> Fetched =>
        Pictures.Where(picture => picture.File.StoredFile is null).Select(picture => picture.StoredFile).OfType<string>();

    public static readonly Collection<SheetOrder> All = new("sheetorders", order => order.Id);

    /// <summary>One order a person and practice: pressing twice asks for one file.</summary>
    public static string IdOf(string personId, string practiceId) => Key.Of(personId, practiceId);
}

/// <summary>A picture of an order.</summary>
/// <param name="StoredFile">Id in the data folder; null until it is there.</param>
/// <param name="IsMissing">Whether it could not be fetched, so that the file is made without it.</param>
internal sealed record OrderedPicture(Attachment File, string? StoredFile, bool IsMissing = false)
{
    public bool IsSettled => StoredFile is not null || IsMissing;
}
