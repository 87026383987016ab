using System.Text.RegularExpressions;

namespace Bot.Domain.Contacts;

/// <summary>
/// Words of one side that the other reads before both agreed: they hold no name of a person of either side, no address and no number.
/// </summary>
public static partial class NamelessWords
{
    /// <summary>Most words.</summary>
    public const int Most = 60;

    private const int ShortestName = 3;

    /// <summary>
    /// Refuses as <see cref="LongText.Parse"/>, and with NamesSomebody: a mail or web address, an account, a street with its number, seven
    /// digits or more, also over several lines or in words, a person by title, by a common given name with a surname, or asked for by name,
    /// one of the names with a capital letter, or two of them. Two years are no number, nor are money and people counted. What else names
    /// somebody is for whoever passes the words on to see.
    /// </summary>
    /// <param name="names">Of the people of both sides, whole; parts of fewer than three letters do not count.</param>
    /// <param name="cities">What is no name of a person, whoever has it.</param>
    public static Parsed<LongText> Parse(string text, IEnumerable<string> names, IEnumerable<string> cities)
    {
        var read = LongText.Parse(text, Most);
        return read.IsValid && (Leads(Amount().Replace(read.Value.Text, "#")) || Names(read.Value.Text, names, cities))
            ? RefusalCode.NamesSomebody
            : read;
    }

    private static bool Leads(string text) =>
        HoldsAddress().IsMatch(text) || ContactWords.HoldsNumber(text) || HoldsAccount().IsMatch(text)
        || StreetWords.HoldsStreet(text) || HoldsPerson().IsMatch(text);

    private static bool Names(string text, IEnumerable<string> names, IEnumerable<string> cities)
    {
        var forbidden = names.SelectMany(Folding.Words).Where(part => part.Length >= ShortestName)
            .Except(cities.SelectMany(Folding.Words)).ToHashSet(StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Words().EnumerateMatches(text))
        {
            var written = text.Substring(word.Index, word.Length);
            if (Folding.Words(written) is [var folded] && forbidden.Contains(folded) && !AfterSaint().IsMatch(text[..word.Index]))
            {
                _ = found.Add(folded);
                if (char.IsUpper(written[0]))
                {
                    return true;
                }
            }
        }

        return found.Count > 1;
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Words();

    [GeneratedRegex(
        @"@|\barroba\b|https?://|\bwww\.|\bt\.me/",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex HoldsAddress();

    /// <summary>«R$ 35.000.000», «1.200.000 habitantes».</summary>
    [GeneratedRegex(
        @"(?:\$|\b(?:USD|BRL|ARS|UYU|PYG|EUR))\s?\d{1,3}(?:[.,\s]\d{3})+(?:,\d{1,2})?"
            + @"|\b\d{1,3}(?:[.,]\d{3})+\s+(?:de\s+)?(?:habitantes|personas|pessoas|vecinos|vecinas|moradores|familias|famílias|pesos|reais|guaran|d[oó]lar|bolivianos|soles|euros|hect|metros|kilos|toneladas|litros|unidades)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Amount();

    /// <summary>«instagram feria.tandil», «WhatsApp: 249_444».</summary>
    [GeneratedRegex(
        @"\b(?:instagram|insta|ig|facebook|face|fb|whats\s?app|wpp|zap|telegram|linkedin|skype|twitter|tiktok)\b\s*[:=]?\s*(?=[\w.]*[._\d])[\w.]{4,}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex HoldsAccount();

    /// <summary>«San Martín», «São José» are places.</summary>
    [GeneratedRegex(
        @"\b(?:[Ss]an|[Ss]anta|[Ss]anto|[Ss]ão)\s+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex AfterSaint();

    /// <summary>«Sra. Gómez», «pregunten por Marta Gómez», «Juan Pérez».</summary>
    [GeneratedRegex(
        @"\b(?:[Ss]ra?|[Dd]ra?|[Ll]ic|[Ii]ng|[Pp]rof[a]?|[Aa]rq)\.\s*\p{Lu}\p{Ll}"
            + @"|\b[Pp](?:regunt|ergunt)\p{L}+\s+(?:por|pela|pelo)\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}"
            + @"|(?<!\b(?:[Ss]an|[Ss]anta|[Ss]anto|[Ss]ão|[Pp]laza|[Pp]raça|[Pp]arque|[Bb]arrio|[Bb]airro|[Ee]scuela|[Ee]scola|[Pp]rograma|[Cc]iudad|[Cc]idade)\s+)"
            + @"\b(?:Ana|Andrea|Antonio|Antônio|Beatriz|Bruno|Camila|Carla|Carlos|Carolina|Claudia|Cláudia|Cristina|Daniel|Daniela|Diego|Eduardo|Elena|Fabiana|Federico"
            + @"|Felipe|Fernanda|Fernando|Florencia|Francisco|Gabriel|Gabriela|Gonzalo|Guillermo|Guilherme|Gustavo|Helena|Ignacio|Isabel|Javier|Joana|João|Jorge|José|Juan|Juana"
            + @"|Juliana|Julio|Júlio|Laura|Leonardo|Lucas|Lucía|Lúcia|Luciana|Luis|Luís|Luiz|Marcela|Marcelo|Marcos|Maria|María|Mariana|Mario|Mário|Marta|Martín|Mateo|Miguel|Natalia"
            + @"|Natália|Nicolás|Pablo|Patricia|Patrícia|Paula|Paulo|Pedro|Rafael|Raúl|Renata|Ricardo|Roberto|Rodrigo|Rosa|Sandra|Santiago|Sebastián|Sergio|Sérgio|Silvia|Sílvia|Sofía"
            + @"|Susana|Valeria|Vanessa|Verónica|Victoria|Walter)\s+\p{Lu}\p{Ll}{2,}",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex HoldsPerson();
}
