using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain.Registers;

namespace Bot.Features.Registers;

/// <summary>
/// By which choices a list is narrowed, at most one a facet, and whether to those of one record. As buttons carry it: that record's id with
/// a full stop, if any, and two signs for each choice, the facet's and its own.
/// </summary>
/// <param name="ParentId">The record to which all belong; empty for all.</param>
internal sealed record ListFilter(string ParentId, ImmutableSortedDictionary<int, int> Chosen)
{
    /// <summary>Each stands for its place.</summary>
    private const string Signs = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private const char Below = '.';

    /// <summary>The list of those that wait to be verified.</summary>
    public const string Unverified = "aa";

    /// <summary>The list of those at which nobody has looked for too long.</summary>
    public const string Stale = "ac";

    /// <summary>The list of those that do not want to be in any.</summary>
    public const string Declined = "ae";

    private const int RetiredPlace = 3;

    /// <summary>What does not stand for a choice of the register is left out.</summary>
    public static ListFilter Read(Register register, string written)
    {
        var end = written.LastIndexOf(Below);
        return new(end > 0 && register.Parent is not null ? written[..end] : "", written[(end + 1)..].Chunk(2)
            .Where(pair => pair.Length == 2)
            .Select(
                pair => (Facet: Signs.IndexOf(pair[0], StringComparison.Ordinal), Choice: Signs.IndexOf(pair[1], StringComparison.Ordinal)))
            .Where(pair => pair.Facet >= 0 && pair.Facet < register.Facets.Length
                && pair.Choice >= 0 && pair.Choice < register.Facets[pair.Facet].Choices.Length)
            .DistinctBy(pair => pair.Facet)
            .ToImmutableSortedDictionary(pair => pair.Facet, pair => pair.Choice));
    }

    /// <summary>Whether it leaves only what waits to be verified.</summary>
    public bool IsOfUnverified => Chosen.TryGetValue(0, out var choice) && choice == 0;

    /// <summary>Whether it leaves only what is not listed any more.</summary>
    public bool IsOfUnlisted => Chosen.TryGetValue(0, out var choice) && choice >= RetiredPlace;

    /// <summary>The list of all that belong to a record.</summary>
    public static string Under(RegisterRecord parent) => parent.Id + Below;

    /// <summary>The list of those that have these choices.</summary>
    /// <param name="chosen">Facets of the register, and choices of theirs, by their codes.</param>
    public static ListFilter Of(Register register, params IEnumerable<(string Facet, string Choice)> chosen)
    {
        var facets = register.Facets;
        return new("", chosen
            .Select(one => (Facet: facets.Index().First(facet => facet.Item.Code == one.Facet), one.Choice))
            .ToImmutableSortedDictionary(
                one => one.Facet.Index, one => one.Facet.Item.Choices.Index().First(choice => choice.Item.Code == one.Choice).Index));
    }

    public string Text =>
        (ParentId.Length > 0 ? ParentId + Below : "") + string.Concat(Chosen.Select(pair => $"{Signs[pair.Key]}{Signs[pair.Value]}"));

    public ListFilter With(int facet, int choice) => this with { Chosen = Chosen.SetItem(facet, choice) };

    public ListFilter Without(int facet) => this with { Chosen = Chosen.Remove(facet) };

    public ListFilter OfAll() => this with { ParentId = "" };

    /// <summary>What the record to which all belong is called; null where there is none.</summary>
    public string? ParentName(Register register, Context context) =>
        register.Parent is { } owners && ParentId.Length > 0
        && context.Store.Find(RegisterBook.All, ParentId) is { } parent && parent.Register == owners.Code
        && owners.IsSeenBy(parent, context.Person, context)
            ? owners.NameOf(parent, context.Language)
            : null;

    /// <summary>What narrows it, each in words.</summary>
    /// <param name="found">What it leaves.</param>
    public IEnumerable<string> Say(Register register, Context context, IReadOnlyList<RegisterRecord> found) =>
        Chosen.Select(pair => (Facet: register.Facets[pair.Key], pair.Value))
            .Select(one => one.Facet.Heading?.Invoke(found, context.Language) ?? one.Facet.Choices[one.Value].Label(context.Language))
            .Prepend(ParentName(register, context) ?? "")
            .Where(part => part.Length > 0);

    /// <summary>Those that have all that is chosen.</summary>
    public IEnumerable<RegisterRecord> Narrow(Register register, IEnumerable<RegisterRecord> records, Occasion occasion)
    {
        var facets = register.Facets;
        (RegisterFacet Facet, string Code)[] asked =
            [.. Chosen.Select(pair => (facets[pair.Key], facets[pair.Key].Choices[pair.Value].Code))];
        return records.Where(record => (ParentId.Length == 0 || record.ParentId == ParentId)
            && asked.All(one => one.Facet.ValuesOf(record, occasion).Contains(one.Code)));
    }
}
