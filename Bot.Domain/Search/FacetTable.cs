using System.Numerics;

namespace Bot.Domain.Search;

/// <summary>Numbers the values of the facets, keeps them by document in columns, and counts them.</summary>
internal sealed class FacetTable
{
    private const int NoValue = -1, MostBeneficiaries = 64;
    private static readonly Facet[] facets = Enum.GetValues<Facet>();
    private readonly Dictionary<string, int>[] codes = [.. facets.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly List<string>[] values = [.. facets.Select(_ => new List<string>())];
    private readonly int[][] columns = [.. facets.Select(_ => new int[16])];
    private ulong[] beneficiaries = new ulong[16];

    public void Set(int slot, SearchDocument document)
    {
        if (slot >= beneficiaries.Length)
        {
            Grow();
        }

        var filters = new SearchFilters
        {
            Theme = document.ThemeCode,
            Country = document.Country,
            PopulationBand = document.PopulationBand,
            Stage = document.Stage,
            StartYear = document.StartYear,
            Uptake = document.Uptake,
            Kind = document.Kind,
        };
        foreach (var facet in facets)
        {
            columns[(int)facet][slot] = filters[facet] is { } value ? Code(facet, value) : NoValue;
        }

        beneficiaries[slot] = document.BeneficiaryCodes.Aggregate(0UL, (bits, value) => bits | (1UL << Code(Facet.Beneficiary, value)));
    }

    /// <summary>A bit per facet that the document does not pass.</summary>
    public int Failed(int slot, SearchFilters filters)
    {
        var failed = 0;
        foreach (var facet in facets)
        {
            if (filters[facet] is not { } value)
            {
                continue;
            }

            var passes = codes[(int)facet].TryGetValue(value, out var code)
                && (facet == Facet.Beneficiary ? (beneficiaries[slot] >> code & 1) == 1 : columns[(int)facet][slot] == code);
            if (!passes)
            {
                failed |= 1 << (int)facet;
            }
        }
        return failed;
    }

    public FacetCounter Counter() => new(this);

    private int Code(Facet facet, string value)
    {
        var known = codes[(int)facet];
        if (known.TryGetValue(value, out var code))
        {
            return code;
        }

        if (facet == Facet.Beneficiary && known.Count == MostBeneficiaries)
        {
            throw new ArgumentException(
                $"More than {MostBeneficiaries} different beneficiaries: «{value}» is one too many.", nameof(value));
        }

        values[(int)facet].Add(value);
        return known[value] = known.Count;
    }

    private void Grow()
    {
        for (var i = 0; i < columns.Length; i++)
        {
            Array.Resize(ref columns[i], columns[i].Length * 2);
        }

        Array.Resize(ref beneficiaries, beneficiaries.Length * 2);
    }

    /// <summary>Counts the values of documents that pass every filter but the value's own facet's.</summary>
    internal sealed class FacetCounter(FacetTable table)
    {
        private readonly int[][] counts = [.. table.values.Select(v => new int[v.Count + 1])];
        private readonly int[] used = [.. facets.Select(f => (int)f).Where(f => f != (int)Facet.Beneficiary && table.values[f].Count > 0)];
        private readonly bool beneficiariesUsed = table.values[(int)Facet.Beneficiary].Count > 0;

        public void Add(int slot, int failed)
        {
            foreach (var facet in used)
            {
                if ((failed & ~(1 << facet)) == 0)
                {
                    counts[facet][table.columns[facet][slot] + 1]++;
                }
            }
            if (!beneficiariesUsed || (failed & ~(1 << (int)Facet.Beneficiary)) != 0)
            {
                return;
            }

            var of = counts[(int)Facet.Beneficiary];
            for (var bits = table.beneficiaries[slot]; bits != 0; bits &= bits - 1)
            {
                of[BitOperations.TrailingZeroCount(bits) + 1]++;
            }
        }

        public List<FacetCount> Counts() =>
            [.. facets.SelectMany(facet => table.values[(int)facet]
                .Select((value, code) => new FacetCount(facet, value, counts[(int)facet][code + 1]))
                .Where(c => c.Count > 0)
                .OrderByDescending(c => c.Count).ThenBy(c => c.Value, StringComparer.Ordinal))];
    }
}
