using System.Text.RegularExpressions;

namespace Bot.Domain;

/// <summary>Web addresses inside answers.</summary>
internal static partial class Links
{
    /// <summary>Whether nothing readable is left when the web addresses are taken out.</summary>
    public static bool IsOnlyLinks(string text)
    {
        var rest = Address().Replace(text, " ");
        return rest.Length != text.Length && !Cleaning.IsReadable(rest);
    }

    /// <summary>Whether there is a web address in it.</summary>
    public static bool Hold(string text) => Address().IsMatch(text);

    [GeneratedRegex(
        @"(?:https?://|www\.)\S+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Address();
}
