using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Bot.Domain.Practices;

/// <summary>A web page about a practice.</summary>
/// <param name="Address">http or https, at most 300 characters, with a host that has a dot.</param>
/// <param name="Label">What was written beside it, at most 80 characters, or null.</param>
public sealed partial record WebLink(string Address, string? Label)
{
    public const int Most = 10;

    private const int LongestAddress = 300;

    private const int LongestLabel = 80;

    /// <summary>
    /// Addresses with or without https, on one line or several; beside a single one on its line there may be words, its label. The same one
    /// twice is one. Refuses with Empty, TooMany (10), LinkUnclear (words without an address, another scheme, a mail, a password inside).
    /// </summary>
    public static Parsed<ImmutableArray<WebLink>> ParseAll(string text)
    {
        if (!Cleaning.IsReadable(text))
        {
            return RefusalCode.Empty;
        }

        var links = new List<WebLink>();
        var lines = Cleaning.Paragraphs(text).Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var line = 0; line < lines.Length; line++)
        {
            if (Line(lines[line]) is not { } read)
            {
                return new Refusal(RefusalCode.LinkUnclear, Actual: line + 1);
            }

            links.AddRange(read);
        }

        var different = links.DistinctBy(link => link.Address).ToImmutableArray();
        return different.Length > Most ? new Refusal(RefusalCode.TooMany, Most, different.Length) : different;
    }

    /// <summary>Null where the line is not understood.</summary>
    private static List<WebLink>? Line(string line)
    {
        string[] words = line.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var addresses = words.Select(word => AddressOf(word)).ToArray();
        var explicitOnes = words.Count(word => Explicit().IsMatch(word));
        return addresses switch
        {
            _ when addresses.All(address => address is not null) => [.. addresses.Select(address => new WebLink(address!, null))],
            _ when explicitOnes == 1 && Array.FindIndex(words, word => Explicit().IsMatch(word)) is var at && addresses[at] is { } only =>
                Labelled(only, words.Where((_, index) => index != at)),
            _ => null,
        };
    }

    private static List<WebLink>? Labelled(string address, IEnumerable<string> words)
    {
        var label = string.Join(' ', words).Trim(' ', ':', '-', '–', '(', ')', '.');
        return label.Length > LongestLabel ? null : [new WebLink(address, Cleaning.IsReadable(label) ? label : null)];
    }

    private static string? AddressOf(string word)
    {
        var trimmed = word.Trim('.', ',', ';', ':', '(', ')', '<', '>', '"', '«', '»');
        if (trimmed.Length is 0 or > LongestAddress || (!Explicit().IsMatch(trimmed) && !Bare().IsMatch(trimmed)))
        {
            return null;
        }

        var whole = trimmed.Contains("://", StringComparison.Ordinal) ? trimmed : "https://" + trimmed;
        return Uri.TryCreate(whole, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0
            && Host().IsMatch(uri.Host)
            ? $"{uri.Scheme}://{uri.Host}{(uri.IsDefaultPort ? "" : ":" + uri.Port.ToString(System.Globalization.CultureInfo.InvariantCulture))}{Rest(uri)}"
            : null;
    }

    private static string Rest(Uri uri) =>
        uri.GetComponents(UriComponents.PathAndQuery | UriComponents.Fragment, UriFormat.UriEscaped) is var rest && rest == "/" ? "" : rest;

    [GeneratedRegex(
        @"^(?:https?://|www\.)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Explicit();

    [GeneratedRegex(
        @"^(?:[\p{L}0-9\-]+\.)+[\p{L}]{2,24}(?:[/?#]\S*)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Bare();

    [GeneratedRegex(
        @"^(?:[\p{L}0-9\-_]+\.)+[\p{L}][\p{L}0-9\-]{1,23}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Host();
}
