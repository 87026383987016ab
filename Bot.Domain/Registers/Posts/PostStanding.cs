using System.Text.RegularExpressions;

namespace Bot.Domain.Registers.Posts;

/// <summary>What a post says of how a call stands, beside its dates.</summary>
internal static partial class PostStanding
{
    /// <summary>That it takes proposals at any time.</summary>
    public static bool IsAlwaysOpen(string text) => Always().IsMatch(Folding.Fold(Cleaning.Line(text)));

    /// <summary>That somebody gives, and that others may ask for it: not only that something goes on all the year.</summary>
    public static bool IsOffered(string text) => Offered().IsMatch(Folding.Fold(Cleaning.Line(text)));

    /// <summary>That it closes later than was said before.</summary>
    public static bool IsExtension(string text) => Extended().IsMatch(Folding.Fold(Cleaning.Line(text)));

    [GeneratedRegex(
        @"\b(?:ventanilla (?:permanente|abierta)|(?:convocatoria|llamado|edital|chamada|linea|linha|balcao) permanente|fluxo continuo|todo el ano|o ano (?:todo|inteiro)|todo o ano|siempre abiert[oa]s?|sempre abert[oa]s?"
        + @"|abiert[oa]s? (?:en forma permanente|permanentemente|todo el ano)|abert[oa]s? permanentemente|sin fecha (?:limite|de cierre|de vencimiento)|sem (?:data limite|data de encerramento|prazo de encerramento|prazo final))\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Always();

    [GeneratedRegex(
        @"\b(?:solicit\p{L}+|postul\p{L}+|presentar\p{L}*|apresentar\p{L}*|recib(?:e|en|imos) (?:proyectos|propuestas|solicitudes)|receb(?:e|em|emos) (?:projetos|propostas|solicitacoes)"
        + @"|abre (?:una )?linea|abre (?:uma )?linha|otorga\p{L}*|concede\p{L}*|pueden pedir\p{L}*|podem pedir|acceder|acessar|inscrib\p{L}+|inscrev\p{L}+)\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Offered();

    [GeneratedRegex(
        @"\b(?:prorrog\p{L}+|se (?:extiende|extendio|amplia|amplio|estendeu|ampliou)|(?:extendid|estendid|ampliad)[oa]s? (?:hasta|ate|el plazo|o prazo|la convocatoria|as inscricoes)"
        + @"|(?:plazo|prazo) (?:fue |foi )?(?:extendido|estendido|ampliado)|(?:extension|ampliacion|extensao|ampliacao) (?:del plazo|de plazo|do prazo|de prazo)"
        + @"|(?:nueva fecha de cierre|nuevo plazo|nuevo cierre|novo prazo|nova data de encerramento))\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Extended();
}
