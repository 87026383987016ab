
namespace Bot.Domain.Search;

/// <summary>
/// Decides whether one document answers a whole query, for alerts: stricter than a search, which also lists what answers a part.
/// </summary>
internal static class SavedQuery
{
    private const float Needed = 0.5f, Enough = 0.4f;

    public static bool IsAnswered(SearchCollection collection, ReadQuery read, int document)
    {
        var units = read.Units.Where(u => u.Importance >= Needed && !u.IsComponent).ToList();
        if (units.Count == 0)
        {
            units = [.. read.Units];
        }

        return units.Count > 0 && units.TrueForAll(u => Scorer.Quality(collection, u, document) >= Enough);
    }
}
