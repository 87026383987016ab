using System.Text.RegularExpressions;
using Bot.Domain.People;

namespace Bot.Domain.Registers.Posts;

/// <summary>Who may apply, as a post says it, by the codes of the registers of funding.</summary>
internal static partial class PostTakers
{
    /// <summary>In the order in which the form offers them.</summary>
    private static readonly (string Code, Regex Words)[] Takers =
    [
        ("city", City()),
        ("local", Local()),
        ("state", State()),
        ("coop", Cooperative()),
        ("firm", Firm()),
        ("uni", University()),
        ("ngo", Organisation()),
    ];

    /// <summary>Codes with commas between them; empty where it is not told. Who is only named in the text may be somebody else.</summary>
    public static string In(string text)
    {
        var told = Sentence().Split(Folding.Fold(Cleaning.Paragraphs(text)))
            .SelectMany(sentence => Cue().Matches(sentence).Select(cue => Excluded().Split(sentence[cue.Index..])[0])
                .Append(Subject().Match(sentence).Value))
            .ToArray();
        return string.Join(',', Takers.Where(taker => told.Any(taker.Words.IsMatch)).Select(taker => taker.Code));
    }

    /// <summary>
    /// «Municipios de Argentina, Uruguay y Paraguay»: codes with commas between them, in the form's order; empty where it is not told. One
    /// country alone may only say where something is.
    /// </summary>
    public static string CountriesIn(string text)
    {
        var told = Together.Match(Folding.Fold(Cleaning.Line(text))).Value;
        return string.Join(',', Country.All.Where(country => told.Length > 0 && NamesOf(country).Any(name => Holds(told, name)))
            .Select(country => country.Code));

        static bool Holds(string told, string name) => $" {told.Replace(',', ' ')} ".Contains($" {name} ", StringComparison.Ordinal);
    }

    private static IEnumerable<string> NamesOf(Country country) =>
        new[] { country.Spanish, country.Portuguese }.Select(Folding.Fold).Distinct(StringComparer.Ordinal);

    private static readonly string OneCountry = $"(?:{string.Join('|', Country.All.SelectMany(NamesOf).Distinct().Select(Regex.Escape))})";

    /// <summary>Behind who may apply, in the same sentence.</summary>
    private static readonly Regex Together = new(
        $@"(?<=\b(?:municipi|gobierno|governo|ciudad|cidade|prefeitura|intendencia|cooperativa|organiza|universidad|empresa|pyme|entidad)\p{{L}}*\b[^.;!?]{{0,40}}?\b(?:de|da|do|en|em|desde) (?:la |el |o |a )?){OneCountry}(?:, (?:de |do |da )?{OneCountry})*,? (?:y|e) (?:de |do |da |el |o )?{OneCountry}\b",
        RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(Patterns.TimeLimit));

    [GeneratedRegex(@"[.;!?](?:\s|$)|\n", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Sentence();

    /// <summary>«Para fortalecer cooperativas» says what is done, and not who may apply.</summary>
    [GeneratedRegex(
        @"\b(?:para (?!\p{L}+[aei]r\b)|(?:abiert[oa]s? a|abert[oa]s? a|apoya a|apoia|dirigid[oa]s?|destinad[oa]s?|orientad[oa]s?|voltad[oa]s?|pueden?|podem?|poderao|podran|beneficiari[oa]s?|elegibles|elegiveis|convoca|convida|invita|quien(?:es)?|quem|publico)(?!\p{L}))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Cue();

    /// <summary>«Gobiernos locales y universidades pueden presentar proyectos».</summary>
    [GeneratedRegex(
        @"^.*(?=\b(?<!no |nao )(?:pueden|podran|podem|poderao) (?:present|apresent|postul|particip|inscri|concorr|solicit|acceder|acessar|pedir))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Subject();

    /// <summary>What follows are others.</summary>
    [GeneratedRegex(
        @"\b(?:no (?:pueden|podran|es para)|nao (?:podem|poderao|e para)|excepto|salvo|exceto|excluid[oa]s|que (?:trabaj|trabalh|apoy|apoi)\p{L}+|(?:para|a fin de|con el fin de|a fim de) \p{L}{2,}[aei]r)\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Excluded();

    [GeneratedRegex(
        @"\b(?:(?:ciudades|cidades)(?: |-)(?:miembros?|membros?|socias|associadas)|(?:ciudades|cidades|miembros|membros) (?:de|da) (?:la red )?merco(?:ciudades|cidades))\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex City();

    [GeneratedRegex(
        @"\b(?:municipi(?:os|o)|municipalidad(?:es)?|municipalidades|prefeituras?|intendencias?|alcaldias?|ayuntamientos?|(?:gobiernos?|governos?) (?:locales|local|locais|municipales|municipais|subnacionales|subnacionais|departamentales))\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Local();

    [GeneratedRegex(
        @"\b(?:(?:gobiernos|governos) (?:nacionales|nacionais)|ministerios|estados partes?|estados nacionales)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex State();

    [GeneratedRegex(
        @"\b(?:cooperativas?|mutuales|mutuais|mutuas)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Cooperative();

    [GeneratedRegex(@"\b(?:mi?pymes?|pymes|mpmes|mpes?|empresas|microempresas|microempresari[oa]s|micro, pequenas y medianas|microemprendimientos|microempreendedor(?:es|as))\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Firm();

    [GeneratedRegex(
        @"\b(?:universidad(?:es)?|universidades?|instituciones academicas|instituicoes (?:academicas|de ensino))\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex University();

    [GeneratedRegex(
        @"\b(?:organizaciones|organizacoes|oscs?|ongs?|asociaciones civiles|associacoes|sociedad civil|sociedade civil)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Organisation();
}
