using System.Numerics;

namespace Bot.Domain.Search;

/// <summary>Numbers the values of the facets, and counts them.</summary>
internal sealed class FacetTable
{
    public const int NoValue = -1;

    private const int MostBeneficiaries = 64;
    private static readonly Facet[] facets = Enum.GetValues<Facet>();
    private readonly Dictionary<string, int>[] codes = [.. facets.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly List<string>[] values = [.. facets.Select(_ => new List<string>())];

    public int[] Codes(SearchDocument document)
    {
        var filters = new SearchFilters
        {
            Theme = document.ThemeCode,
            Country = document.Country,
            PopulationBand = document.PopulationBand,
            Stage = document.Stage,
            StartYear = document.StartYear,
        };
        return [.. facets.Select(facet => filters[facet] is { } value ? Code(facet, value) : NoValue)];
    }

    public ulong Beneficiaries(SearchDocument document) =>
        document.BeneficiaryCodes.Aggregate(0UL, (bits, value) => bits | (1UL << Code(Facet.Beneficiary, value)));

    /// <summary>A bit per facet that the document does not pass.</summary>
    public int Failed(DocumentEntry entry, SearchFilters filters)
    {
        if (filters == SearchFilters.None) return 0;
        var failed = 0;
        foreach (var facet in facets)
        {
            if (filters[facet] is not { } value) continue;
            var passes = codes[(int)facet].TryGetValue(value, out var code)
                && (facet == Facet.Beneficiary ? (entry.Beneficiaries >> code & 1) == 1 : entry.FacetCodes[(int)facet] == code);
            if (!passes) failed |= 1 << (int)facet;
        }
        return failed;
    }

    public FacetCounter Counter() => new(this);

    private int Code(Facet facet, string value)
    {
        var known = codes[(int)facet];
        if (known.TryGetValue(value, out var code)) return code;
        if (facet == Facet.Beneficiary && known.Count == MostBeneficiaries)
            throw new ArgumentException($"More than {MostBeneficiaries} different beneficiaries: «{value}» is one too many.", nameof(value));
        values[(int)facet].Add(value);
        return known[value] = known.Count;
    }

    /// <summary>Counts the values of documents that pass every filter but the value's own facet's.</summary>
    internal sealed class FacetCounter(FacetTable table)
    {
        private readonly int[][] counts = [.. table.values.Select(v => new int[v.Count])];

        public void Add(DocumentEntry entry, int failed)
        {
            for (var facet = 0; facet < counts.Length; facet++)
            {
                if ((failed & ~(1 << facet)) != 0) continue;
                if (facet == (int)Facet.Beneficiary) AddBits(counts[facet], entry.Beneficiaries);
                else if (entry.FacetCodes[facet] is var code and >= 0) counts[facet][code]++;
            }
        }

        public List<FacetCount> Counts() =>
            [.. facets.SelectMany(facet => counts[(int)facet]
                .Select((count, code) => new FacetCount(facet, table.values[(int)facet][code], count))
                .Where(c => c.Count > 0)
                .OrderByDescending(c => c.Count).ThenBy(c => c.Value, StringComparer.Ordinal))];

        private static void AddBits(int[] counts, ulong bits)
        {
            for (; bits != 0; bits &= bits - 1) counts[BitOperations.TrailingZeroCount(bits)]++;
        }
    }
}
