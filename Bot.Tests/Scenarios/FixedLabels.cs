using System.Reflection;
using System.Text.RegularExpressions;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Features;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>
/// The words that are ours and stand on buttons: names of fields and sections, themes, kinds, choices. They fit, so that none is cut; only what
/// people wrote may be.
/// </summary>
internal static partial class FixedLabels
{
    /// <summary>Shorter beginnings may be of anybody's title.</summary>
    private const int ShortestBeginning = 8;

    /// <summary>The lists of the domain from which people choose.</summary>
    public static readonly IReadOnlyList<string> Terms = [.. typeof(Term).Assembly.GetTypes()
        .Where(type => type.BaseType == typeof(Term))
        .SelectMany(type => (IEnumerable<Term>)Boxed(type.GetProperty("All", BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!))
        .SelectMany(term => new[] { term.Spanish, term.Portuguese })
        .Distinct(StringComparer.Ordinal)];

    /// <summary>But for the kinds of meetings: the titles of meetings begin with them, and a point's title with more words of its own.</summary>
    private static readonly Lazy<HashSet<string>> All = new(() =>
    [
        .. Terms.Except(MeetingKind.All.SelectMany(kind => new[] { kind.Spanish, kind.Portuguese })),
        .. Glossary.All.SelectMany(word => new[] { word.Es, word.Pt }),
        .. FeatureList.RegistersIn(DateTimeZone.Utc, Cities.Shipped).All.SelectMany(register => register.Facets)
            .SelectMany(facet => facet.Choices.Where(choice => Cities.Shipped.Find(choice.Code) is null)
                .SelectMany(choice => new[] { choice.Es, choice.Pt })
                .Concat([facet.Name.Es, facet.Name.Pt])),
    ]);

    /// <summary>Says so where the button's label is the beginning of one of ours.</summary>
    public static IEnumerable<string> Cut(Button button)
    {
        string[] parts = [Number().Replace(button.Label, ""), .. Behind().Matches(button.Label).Select(match => match.Groups["rest"].Value)];
        return parts.Select(WholeOf).OfType<string>().Take(1).Select(whole => $"[{button.Label}] cuts our own «{whole}».");
    }

    private static string? WholeOf(string label) =>
        label.IndexOf('…', StringComparison.Ordinal) is >= ShortestBeginning and var end && !All.Value.Contains(label)
            ? All.Value.FirstOrDefault(words => words.Length > end && words.StartsWith(label[..end], StringComparison.Ordinal))
            : null;

    private static IEnumerable<Term> Boxed(object all) => ((System.Collections.IEnumerable)all).Cast<Term>();

    [GeneratedRegex("^[0-9]+\\. ")]
    private static partial Regex Number();

    /// <summary>What a label is about: "Quitar: …".</summary>
    [GeneratedRegex(": (?=(?<rest>.+))")]
    private static partial Regex Behind();
}
