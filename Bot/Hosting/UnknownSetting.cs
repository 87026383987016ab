using System.Collections;
using System.Reflection;
using Bot.Channel;
using Bot.Outbox;
using Bot.Public;
using Bot.Storage;

namespace Bot.Hosting;

/// <summary>
/// Settings that nothing reads, which are slips of the hand: in the program's own sections, and in sections that are named nearly like
/// one.
/// </summary>
internal static class UnknownSetting
{
    internal static readonly (string Section, Type Options)[] Sections =
    [
        (TelegramOptions.Section, typeof(TelegramOptions)), (StoreOptions.Section, typeof(StoreOptions)),
        (BotOptions.Section, typeof(BotOptions)), (HttpOptions.Section, typeof(HttpOptions)),
        (PublicOptions.Section, typeof(PublicOptions)), (DeliveryOptions.Section, typeof(DeliveryOptions)),
    ];

    /// <summary>Every name that means something; a list's is without its numbers.</summary>
    private static readonly string[] Known = [.. Sections.SelectMany(section => NamesIn(section.Section, section.Options))];

    private static readonly string[] Lists = [$"{BotOptions.Section}:{nameof(BotOptions.Coordinators)}"];

    /// <returns>The first one with the nearest right name, in one line without its value, which may be a secret; null if there is
    /// none.</returns>
    public static string? Of(IConfiguration configuration) => configuration.GetChildren()
        .Where(section => Sections.Any(own => IsSame(own.Section, section.Key)) || (section.GetChildren().Any() && IsSlipOf(section.Key)))
        .SelectMany(Leaves)
        .Select(Problem)
        .FirstOrDefault(problem => problem is not null);

    private static string? Problem(string name)
    {
        if (Lists.FirstOrDefault(list => IsSame(list, name)) is { } whole)
        {
            return $"{whole} is a list: name its entries {whole}:0, {whole}:1 and so on.";
        }

        if (Known.Any(known => IsSame(known, name)) || Lists.Any(list => name.StartsWith(list + ":", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var nearest = Known.Concat(Lists).MinBy(known => Distance(known, name))!;
        return $"{name} is no setting. The nearest is {nearest} (in the environment {nearest.Replace(":", "__", StringComparison.Ordinal)}).";
    }

    private static IEnumerable<string> Leaves(IConfigurationSection section)
    {
        var below = section.GetChildren().SelectMany(Leaves);
        return section.Value is null || section.Path == section.Key ? below : below.Prepend(section.Path);
    }

    private static IEnumerable<string> NamesIn(string section, Type options) =>
        options.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(
            property => property.CanWrite
                && (property.PropertyType == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(property.PropertyType)))
        .SelectMany(property => property.PropertyType.Namespace!.StartsWith(nameof(Bot), StringComparison.Ordinal)
            && property.PropertyType.IsClass
            ? NamesIn($"{section}:{property.Name}", property.PropertyType)
            : [$"{section}:{property.Name}"]);

    /// <summary>One letter of a short name, two of a longer one.</summary>
    private static bool IsSlipOf(string name) => Sections.Any(own => Edits(own.Section, name) <= (own.Section.Length < 5 ? 1 : 2));

    /// <summary>
    /// The right name in another section is nearer than another name in the same one; what stands below a right name hardly counts.
    /// </summary>
    private static double Distance(string known, string name)
    {
        if (name.StartsWith(known + ":", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var (path, wanted) = (Numberless(name).Split(':'), known.Split(':'));
        return (2 * Edits(wanted[^1], path[^1])) + (Edits(string.Join(':', wanted[..^1]), string.Join(':', path[..^1])) / 2.0);
    }

    private static string Numberless(string name) =>
        name.LastIndexOf(':') is > 0 and var end && name.AsSpan(end + 1).IndexOfAnyExceptInRange('0', '9') < 0 ? name[..end] : name;

    /// <summary>Letters to insert, delete or replace; capitals are like small ones.</summary>
    private static int Edits(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        foreach (var (i, letter) in one.Index())
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 1; j < row.Length; j++)
            {
                var replaced = diagonal + (char.ToUpperInvariant(letter) == char.ToUpperInvariant(other[j - 1]) ? 0 : 1);
                (diagonal, row[j]) = (row[j], Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1));
            }
        }

        return row[^1];
    }

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
