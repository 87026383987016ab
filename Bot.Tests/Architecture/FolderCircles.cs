
namespace Bot.Tests.Architecture;

/// <summary>Finds folders that need each other, directly or by way of others.</summary>
internal static class FolderCircles
{
    /// <param name="uses">Pairs of types, as <see cref="Dependencies.Of"/> gives them.</param>
    /// <param name="folderOf">The folder of a type by its full name; null for what is not looked at.</param>
    /// <returns>Each circle as one line: its folders in order, and one use for each step between two of them.</returns>
    public static IReadOnlyList<string> In(IEnumerable<(string User, string Used)> uses, Func<string, string?> folderOf)
    {
        var steps = new Dictionary<(string From, string To), string>();
        foreach (var (user, used) in uses)
        {
            if (folderOf(user) is { } from && folderOf(used) is { } to && from != to)
            {
                _ = steps.TryAdd((from, to), $"{user} uses {used}");
            }
        }

        var folders = steps.Keys.SelectMany(step => new[] { step.From, step.To }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var reach = folders.ToDictionary(folder => folder, folder => ReachOf(folder, steps.Keys), StringComparer.Ordinal);
        return
        [
            .. folders.Where(folder => reach[folder].Contains(folder))
                .Select(folder => folders.Where(other => other == folder || (reach[folder].Contains(other) && reach[other].Contains(folder))).ToList())
                .DistinctBy(circle => circle[0], StringComparer.Ordinal)
                .Select(circle => $"{string.Join(", ", circle)}: {string.Join("; ", steps.Where(step => circle.Contains(step.Key.From) && circle.Contains(step.Key.To)).Select(step => step.Value))}"),
        ];
    }

    private static HashSet<string> ReachOf(string folder, IEnumerable<(string From, string To)> steps)
    {
        var next = steps.ToLookup(step => step.From, step => step.To, StringComparer.Ordinal);
        var (reached, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>(next[folder]));
        while (open.TryPop(out var current))
        {
            if (reached.Add(current))
            {
                foreach (var further in next[current])
                {
                    open.Push(further);
                }
            }
        }

        return reached;
    }
}
