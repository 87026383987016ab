using System.Text.RegularExpressions;

namespace Bot.Domain;

/// <summary>Web addresses inside answers.</summary>
public static partial class Links
{
    /// <summary>Whether nothing readable is left when the web addresses are taken out.</summary>
    public static bool IsOnlyLinks(string text)
    {
        var rest = Address().Replace(text, " ");
        return rest.Length != text.Length && !Cleaning.IsReadable(rest);
    }

    /// <summary>Whether there is a web address in it.</summary>
    public static bool Hold(string text) => Address().IsMatch(text);

    /// <summary>What is left in one line when the web addresses are taken out; may be empty.</summary>
    public static string Without(string text) => Cleaning.Line(Address().Replace(text, " ")).Trim(' ', ',', ';', ':', '-', '(', ')');

    [GeneratedRegex(
        @"(?:https?://|www\.)\S+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Address();
}
