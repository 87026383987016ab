using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain.Registers;
using Bot.Forms;

namespace Bot.Features.Registers;

/// <summary>
/// By which choices a list is narrowed, at most one a facet; as buttons carry it, two letters for each: the facet's and the choice's.
/// </summary>
internal sealed record ListFilter(ImmutableSortedDictionary<int, int> Chosen)
{
    private const char First = 'a';

    /// <summary>The list of those that wait to be verified.</summary>
    public const string Unverified = "aa";

    /// <summary>What does not stand for a choice of the register is left out.</summary>
    public static ListFilter Read(Register register, string written) => new(written.Chunk(2)
        .Where(pair => pair.Length == 2)
        .Select(pair => (Facet: pair[0] - First, Choice: pair[1] - First))
        .Where(pair => pair.Facet >= 0 && pair.Facet < register.Facets.Length
            && pair.Choice >= 0 && pair.Choice < register.Facets[pair.Facet].Choices.Length)
        .DistinctBy(pair => pair.Facet)
        .ToImmutableSortedDictionary(pair => pair.Facet, pair => pair.Choice));

    public string Text => string.Concat(Chosen.Select(pair => $"{(char)(First + pair.Key)}{(char)(First + pair.Value)}"));

    public ListFilter With(int facet, int choice) => new(Chosen.SetItem(facet, choice));

    public ListFilter Without(int facet) => new(Chosen.Remove(facet));

    public IEnumerable<Choice> Choices(Register register) => Chosen.Select(pair => register.Facets[pair.Key].Choices[pair.Value]);

    /// <summary>Those that have all that is chosen.</summary>
    public IEnumerable<RegisterRecord> Narrow(Register register, IEnumerable<RegisterRecord> records, Occasion occasion)
    {
        var facets = register.Facets;
        (RegisterFacet Facet, string Code)[] asked =
            [.. Chosen.Select(pair => (facets[pair.Key], facets[pair.Key].Choices[pair.Value].Code))];
        return records.Where(record => asked.All(one => one.Facet.ValuesOf(record, occasion).Contains(one.Code)));
    }
}
