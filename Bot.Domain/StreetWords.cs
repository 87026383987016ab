using System.Text.RegularExpressions;

namespace Bot.Domain;

/// <summary>Whether words tell where somebody's door is: what is promised never to be shown of those who work at home.</summary>
public static partial class StreetWords
{
    /// <summary>What goes on behind a door's number; a noun would be counted by it.</summary>
    private const string Following =
        "(?:los|las|el|la|os|as|o|en|em|no|na|nos|nas|y|e|entre|esquina|esq|casi|piso|dpto|depto|apto|casa|local|sala|bloco|fondo|fundo"
            + "|frente|al|altos|todos|todas|cada|cerca|perto|de lunes|de segunda|de(?=\\s+\\p{Lu})|tel|cel)";

    /// <summary>A street with its number: «Rua Mitre 1234», «Avda. San Martín 500», «calle mitre 450».</summary>
    public static bool HoldsStreet(string text) => Street().IsMatch(text) || LowerStreet().IsMatch(text);

    /// <summary>
    /// The same, and a name with a number behind it: «en Mitre 1234» is how an address is said to somebody who asked where. Also a
    /// street that is called by a date, a square or corner with its number, a plot of a quarter, and how far along a road. What stands in
    /// <see cref="NumberedWords"/> is none, nor are years and what is counted («Tandil 120 familias»).
    /// </summary>
    public static bool HoldsDoor(string text) => HoldsStreet(text) || HoldsOther(NumberedWords.Without(text));

    private static bool HoldsOther(string text) => Door().IsMatch(text) || Dated().IsMatch(text) || Plot().IsMatch(text);

    [GeneratedRegex(
        @"(?:\b(?:[Cc]alle|[Rr]ua|[Aa]v(?:da|enida)?\.?|[Tt]ravessa|[Pp]asaje|[Bb]ulevar|"
            + @"[Bb]oulevard|[Dd]iagonal|[Aa]lameda|[Ee]strada|[Pp]je\.|[Bb]v\.)|\bR\.)\s+"
            + @"(?:\p{Lu}|\d)[\p{L}\d\s.]{1,40}?,?\s+(?:[Nn][.º°]{0,2}\s*)?\d{2,5}\b"
            + @"|\b(?:[Cc]alle|[Rr]ua|[Aa]v(?:da|enida)?\.?|[Tt]ravessa|[Pp]asaje|[Aa]lameda)\s+(?:(?:del?|d[ao]s?|l[ao]s?|el)\s+){1,2}"
            + @"\p{Lu}[\p{L}.]+(?:\s+\p{Lu}[\p{L}.]+){0,3},?\s+(?:[Nn][.º°]{0,2}\s*)?(?!(?:19|20)\d\d\b)\d{2,5}\b",
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

    /// <summary>Behind the number there is no noun that it would count: «Alem 450 los sábados», but «Alem 450 puestos».</summary>
    [GeneratedRegex(
        @"\b(?!(?:Ruta|Rota|Rodovia|Km)\s)\p{Lu}\p{Ll}{2,}(?:,?\s+[Nn][.º°]{1,2}\s*\d{1,5}\b|,\s+n[úu]mero\s+\d{1,5}\b"
            + @"|\s+(?:[Nn]\s+|al\s+)?(?!(?:19|20)\d\d\b)\d{3,5}\b(?!\s*(?:a|à)?\s*\d)(?!\s+(?!" + Following + @"\b)\p{Ll}))",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Door();

    /// <summary>«18 de Julio 1360», «15 de novembro, 500»; not «18 de julio 2019», and not «el 9 de julio 300 personas».</summary>
    [GeneratedRegex(
        @"\b\d{1,2}\s+de\s+(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre"
            + @"|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro)"
            + @",?\s+(?:n[.º°]{0,2}\s*|al\s+)?(?!(?:19|20)\d\d\b)\d{3,5}\b(?!\s+(?!" + Following + @"\b)\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Dated();

    /// <summary>«Mza 4 lote 12», «quadra 3, casa 5», «depto 4 B», «Ruta 226 km 166».</summary>
    [GeneratedRegex(
        @"\b(?:mza?|manzana|mzna|quadra|qd|lote|lt|bloque|bloco|torre|bai?rr(?:io|o)\s[\p{L}\s]{2,40})\.?,?\s*[\p{L}\d]{0,3}[\s,]+"
            + @"(?:lote|lt|casa|parcela|solar|manzana|mza|quadra|depto|dpto|apto)\.?\s*(?:n[.º°]{0,2}\s*)?\d{1,4}"
            + @"|\b(?:apto|apartamento|dpto|depto)\.?\s*(?:n[.º°]{0,2}\s*)?\d{1,4}"
            + @"|\b(?:ruta|rota|rodovia|autopista|autovía|estrada|camino|RN|RP|BR|SP)\b[^.;\n]{0,30}?"
            + @"\b(?:km|kil[oó]metro|quil[oô]metro)\.?\s*\d"
            + @"|\b(?:en el|no|al|altura del?)\s+(?:km|kil[oó]metro|quil[oô]metro)\.?\s*\d",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Plot();
}
