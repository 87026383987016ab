using System.Text.RegularExpressions;

namespace Bot.Domain.Registers.Posts;

/// <summary>
/// What a post calls its call: what the first lines quote, else what begins as names of calls do and goes on in capitals («Fondo Semilla
/// 2027»), else the first line up to where it says more than a name.
/// </summary>
internal static partial class PostName
{
    private const int LinesWithName = 2;

    /// <param name="lines">Without addresses and decoration; at least one.</param>
    /// <param name="longest">Most characters.</param>
    /// <returns>Null where no line looks like one.</returns>
    public static string? In(string[] lines, int longest) =>
        lines.Take(LinesWithName)
            .Select(line => Fitting(Quoted().Match(line).Groups["name"].Value, longest))
            .FirstOrDefault(name => name is not null)
        ?? lines.Take(LinesWithName).Select(line => Fitting(NamedIn(line), longest)).FirstOrDefault(name => name is not null)
        ?? Cut(lines[0], longest);

    /// <summary>Empty where nothing follows what it is: «Convocatoria a propuestas» is no name.</summary>
    private static string NamedIn(string line) => Named().Matches(line)
        .Select(match => match.Value.TrimEnd(' ', '-', '–', '—', ':', ','))
        .Where(name => !Alone().IsMatch(name))
        .Select(name => char.ToUpperInvariant(name[0]) + name[1..])
        .FirstOrDefault("");

    private static string? Fitting(string name, int longest) =>
        ShortText.Parse(name, shortest: 2, longest) is { IsValid: true, Value: var fitting } ? fitting.Text : null;

    /// <summary>Where a line begins with what it is («Chamada: empréstimos para…»), what follows says more.</summary>
    private static string? Cut(string line, int longest)
    {
        var parts = More()
            .Split(line)
            .Select(part => part.Trim(' ', '.', ',', ';', ':', '!', '¡', '-', '–'))
            .Where(part => part.Length > 0);
        var name = parts.FirstOrDefault(part => !JustCall().IsMatch(part) && !Greeting().IsMatch(part)) ?? line;
        name = name.Length == 0 ? "" : char.ToUpperInvariant(name[0]) + name[1..];
        return Fitting(name, longest)
            ?? (name.Length > longest && name.LastIndexOf(' ', longest) is > 0 and var end ? name[..end].TrimEnd(',', ';', ':') : null);
    }

    /// <summary>Two words or more: one alone is stressed, and not named.</summary>
    [GeneratedRegex(
        @"[«“""](?<name>[^«»“”""]{2,40}? [^«»“”""]{1,40}?)[»”""]",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Quoted();

    /// <summary>
    /// What it is in any case, and then words in capitals and figures, with «de» and the like between them: "convocatoria Ciudades Verdes
    /// 2027", "Edital n.º 3/2027 – Fundo de Apoio".
    /// </summary>
    [GeneratedRegex(
        @"(?<!\p{L})(?:(?i:convocatoria|llamado|concurso|edital|chamada|programa|premio|prêmio|línea de crédito|linha de crédito|capacitación|capacitação|curso)|Fondo|Fundo|FONDO|FUNDO|Subsidio|Beca|Línea|Linha)"
        + @"(?: (?i:pública|público|abierta|aberto|anual|regional|internacional))?"
        + @"(?:(?: (?i:n\.?[º°o]\.?|núm\.))? \d{1,4}(?:/\d{2,4})?)?(?: ?[-–—:])?"
        + @"(?:(?: (?:de la|de los|de las|del|de|da|do|das|dos|a la|al|à|às|ao|aos|para|en|em|y|e|para la|para o|para a|-|–))* (?:\p{Lu}[\p{L}\p{Nd}\-/+]*|\d{1,4}(?:/\d{2,4})?)(?![\p{L}\d]))*",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Named();

    [GeneratedRegex(
        @"^\p{L}+(?: (?i:de crédito|pública|público|abierta|aberto|anual|regional|internacional))?$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Alone();

    [GeneratedRegex(
        @"^(?:abiert[oa]s? |abert[oa]s? )?(?:(?:la|el|a|o) )?(?:convocatoria|llamado|concurso|edital|chamada|atención|atenção|compartimos|compartilhamos)(?: abierta| aberta| aberto| pública)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex JustCall();

    [GeneratedRegex(
        @"^(?:hola|buen[oa]s?|olá|ola|oi|bom dia|boa (?:tarde|noite)|estimad[oa]s?|prezad[oa]s?|car[oa]s|colegas)(?: (?:días|dia|día|tardes?|noches?|noite|a tod[oa]s|gente|equipo|colegas|tod[oa]s|compañer[oa]s))*$"
        + @"|^(?:(?:les|os|te|lhes) )?(?:comparto|compartimos|compartilho|compartilhamos|paso|pasamos|reenvío|encaminho|repasso)(?: (?:esto|esta información|isto|esta informação))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Greeting();

    /// <summary>A sentence's end, or where it goes on to say how long and how much.</summary>
    [GeneratedRegex(
        @"[.!?:;] |[!?:;.]$|,? (?:hasta (?:el|las|USD|US\$|R\$|\$|\d)|até (?:o dia|as|às|USD|US\$|R\$|\d)|de (?:USD|US\$|R\$|€|\d)|abre el|abre em|cierra|encerra|inscripciones|inscrições|con cierre|com prazo)| \| | [–—-] (?=(?i:inscri|cierre|hasta|até|prazo|plazo))",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex More();
}
