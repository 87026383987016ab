using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Domain;
using Bot.Domain.Storage;
using Bot.WordFiles;

namespace Bot.Features.Network.SeeFigures.WriteReport;

/// <summary>A report that is to be frozen, as things were at the handover; kept until its file is made, however often that fails.</summary>
/// <param name="TermId">Of the term that ended.</param>
/// <param name="Page">In one language.</param>
/// <param name="Outgoing">Ids of who coordinated until then.</param>
public sealed record DueReport(string TermId, WordPage Page, ImmutableArray<string> Outgoing)
{
    public static readonly Collection<DueReport> All = new("duereports", due => due.Id);

    /// <summary>Whether those who wait for it know that it is late.</summary>
    public bool IsLate { get; init; }

    [JsonIgnore]
    public string Id => IdOf(TermId, Page.Language);

    public static string IdOf(string termId, Language language) => Key.Of(termId, language.ToString());
}
