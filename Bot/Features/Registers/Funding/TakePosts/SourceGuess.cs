using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Registers;

namespace Bot.Features.Registers.Funding.TakePosts;

/// <summary>Of which source a post may be: of whose page it leads to, else of whose names it has the most words.</summary>
internal static class SourceGuess
{
    /// <summary>A shorter word is no name, unless it is written in capitals.</summary>
    private const int FewestLetters = 5;

    /// <summary>A page of the same host says more than all words together.</summary>
    private const int SamePage = 100;

    /// <summary>The likeliest first; those of which nothing tells by their names.</summary>
    public static IEnumerable<RegisterRecord> Sorted(Register sources, IEnumerable<RegisterRecord> all, string text, Context context)
    {
        var words = Folding.Words(text).ToHashSet(StringComparer.Ordinal);
        var hosts = Hosts(text);
        return all
            .OrderByDescending(source => (Hosts(source["link"]).Overlaps(hosts) ? SamePage : 0) + Names(source).Count(words.Contains))
            .ThenBy(source => sources.NameOf(source, context.Language), StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Names(RegisterRecord source) => $"{source["name"]} {source["giver"]}"
        .Split([' ', '(', ')', '-', ','], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length >= FewestLetters || word.All(char.IsUpper))
        .SelectMany(Folding.Words)
        .Distinct();

    private static HashSet<string> Hosts(string text) =>
    [
        .. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => WebLink.ParseAll(word) is { IsValid: true, Value: [var link, ..] } ? new Uri(link.Address).Host : "")
            .Select(host => host.StartsWith("www.", StringComparison.Ordinal) ? host["www.".Length..] : host)
            .Where(host => host.Length > 0),
    ];
}
