using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Bot.Domain.People;
using NodaTime;

namespace Bot.Domain.Practices;

/// <summary>Where a practice stood in the bank from which it was brought in.</summary>
/// <param name="Id">What that bank called it; null where it had no such name.</param>
/// <param name="Year">Of the practice there; null where it was not told.</param>
/// <param name="At">When it was brought in.</param>
public sealed record ArchiveEntry(string? Id, int? Year, Instant At)
{
    public const int EarliestYear = StartMonth.EarliestYear;

    private const int IdBytes = 12;

    /// <summary>
    /// The id of the practice that an entry becomes, always the same: by what the other bank called it, else by city, title and year. Case,
    /// accents and signs do not matter.
    /// </summary>
    public static string PracticeIdOf(string? id, Place place, string title, int? year)
    {
        ArgumentNullException.ThrowIfNull(place);
        var key = id is not null
            ? $"id|{string.Join(' ', Folding.Words(id))}"
            : $"title|{place.CityId ?? place.UnlistedKey}|{string.Join(' ', Folding.Words(title))}|{year}";
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, IdBytes));
    }
}
