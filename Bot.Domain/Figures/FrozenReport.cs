using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Figures;

/// <summary>The report of a term as it was at its handover, byte for byte; it never changes.</summary>
/// <param name="TermId">Of the term that ended.</param>
/// <param name="Term">When that was, in words of the report's language.</param>
/// <param name="Content">The Word file.</param>
public sealed record FrozenReport(string TermId, Language Language, string Term, Instant At, byte[] Content)
{
    public static readonly Collection<FrozenReport> All = new("frozenreports", report => report.Id);

    [JsonIgnore]
    public string Id => IdOf(TermId, Language);

    /// <summary>SHA-256 of the content, 64 small hexadecimal digits: who has the file can see that it is this one.</summary>
    [JsonIgnore]
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Content));

    public static string IdOf(string termId, Language language) => Key.Of(termId, language.ToString());

    /// <summary>Keeps it, unless one of the term is kept in that language.</summary>
    /// <returns>The one that is kept.</returns>
    public FrozenReport KeepFirst(IWork work)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (work.Find(All, Id) is { } kept)
        {
            return kept;
        }

        work.Put(All, this);
        return this;
    }
}
