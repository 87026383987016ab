using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Conversation;
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

    /// <summary>Whoever waits for it and has their data deleted waits no more.</summary>
    public static readonly PersonalRecords OfPerson = new(
        All.Name,
        (work, personId) => [.. For(work, personId).Select(due => due with { Outgoing = [personId] })],
        (work, personId) =>
        {
            foreach (var due in For(work, personId))
            {
                work.Put(All, due with { Outgoing = due.Outgoing.Remove(personId) });
            }
        });

    /// <summary>Whether those who wait for it know that it is late.</summary>
    public bool IsLate { get; init; }

    [JsonIgnore]
    public string Id => IdOf(TermId, Page.Language);

    private static DueReport[] For(IWork work, string personId) =>
        [.. work.All(All, KeyRange.All).Where(due => due.Outgoing.Contains(personId))];

    public static string IdOf(string termId, Language language) => Key.Of(termId, language.ToString());
}
