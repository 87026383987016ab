using System.Text.RegularExpressions;

namespace Bot.Domain;

/// <summary>Whether words tell where somebody's door is: what is promised never to be shown of those who work at home.</summary>
public static partial class StreetWords
{
    /// <summary>A street with its number: «Rua Mitre 1234», «Avda. San Martín 500», «calle mitre 450».</summary>
    public static bool HoldsStreet(string text) => Street().IsMatch(text) || LowerStreet().IsMatch(text);

    /// <summary>
    /// The same, and a name with a number behind it: «en Mitre 1234» is how an address is said to somebody who asked where. Years, and what
    /// norms, roads and registers count, are none.
    /// </summary>
    public static bool HoldsDoor(string text) => HoldsStreet(text) || Door().IsMatch(text);

    [GeneratedRegex(
        @"(?:\b(?:[Cc]alle|[Rr]ua|[Aa]v(?:da|enida)?\.?|[Tt]ravessa|[Pp]asaje|[Bb]ulevar|"
            + @"[Bb]oulevard|[Dd]iagonal|[Aa]lameda|[Ee]strada|[Pp]je\.|[Bb]v\.)|\bR\.)\s+"
            + @"(?:\p{Lu}|\d)[\p{L}\d\s.]{1,40}?,?\s+(?:[Nn][.º°]{0,2}\s*)?\d{2,5}\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Street();

    /// <summary>Typed without capital letters; with a number that no sentence would go on from, as «calle con 200 puestos» does.</summary>
    [GeneratedRegex(
        @"\b(?:calle|rua|av(?:da|enida)?\.?|travessa|pasaje|bulevar|boulevard|diagonal|alameda)\s+"
            + @"(?!(?:con|com|de|da|do|en|em|y|e|a|al|para|por|que|hay|há|desde|cada)\b)[\p{L}.]+"
            + @"(?:\s+[\p{L}.]+){0,3}?,?\s+(?:n[.º°]{0,2}\s*)?\d{3,5}\s*(?:$|[,.;)])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex LowerStreet();

    [GeneratedRegex(
        @"\b(?!(?:Ley|Lei|Ordenanza|Decreto|Resoluci|Resolu|INAES|INACOOP|CADSOL|Ruta|Rota|Rodovia|Km|"
            + @"Puesto|Banca|Local|Stand|Feria|Feira|Agenda|Edici|Expo)\p{L}*\s)"
            + @"\p{Lu}\p{Ll}{2,}\s+(?:[Nn][.º°]{0,2}\s*)?(?!(?:19|20)\d\d\b)\d{3,5}\b(?!\s*(?:a|à)?\s*\d)(?!\s+\p{Ll})",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Door();
}
