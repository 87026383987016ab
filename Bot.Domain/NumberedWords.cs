using System.Text.RegularExpressions;

namespace Bot.Domain;

/// <summary>Numbers that lead to no door and to no telephone: of norms and registers, schools and stands, dates and amounts.</summary>
public static partial class NumberedWords
{
    /// <summary>The words with a mark in place of each, so that what is left can be looked through for addresses and telephones.</summary>
    public static string Without(string text) => Amount().Replace(Date().Replace(Named().Replace(text, "#"), "#"), "#");

    /// <summary>«Ordenanza Municipal Nº 13.482/2017», «CUIT 30-71234567-8», «Escuela Técnica N° 4», «Agenda 2030».</summary>
    [GeneratedRegex(
        @"\b(?:(?:Ley(?:es)?|Leis?|Ordenanzas?|Ordenança|Decretos?|Resoluci[oó]n|Resolução|Disposici[oó]n|Portaria|Expediente|Processo"
            + @"|Convenio|Convênio|Edital|Licitaci[oó]n|Registro|Matr[ií]cula|Personer[ií]a|INAES|INACOOP|CADSOL|CUIT|CNPJ|RUT|RUC|RNE|RNPA"
            + @"|Norma|Art[ií]culo|Artigo)(?:\s+(?!\d)\p{L}+){0,2}?\.?:?\s+(?:n(?:[.º°]{0,2}|[úu]mero)\s*)?"
            + @"|(?:Escuela|Escola|Jard[ií]n|Liceo|Hospital|Puesto|Banca|Local|Stand|Box|Feria|Feira|Mercado|Agenda|Edici[oó]n|Edição|Expo"
            + @"|ISO|Programa|Plan|Plano|Centro|Comuna|Consejo|Conselho|Distrito|Grupo|Cooperativa)"
            + @"(?:\s+|(?:\s+(?!\d)\p{L}+){0,3}?\s+n[.º°]{1,2}\s*))\d[\d.]*(?:\s?[\-/]\s?\d[\d\-]*)*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Named();

    /// <summary>«12/05/2019», «1234/2019», «9:00 a 13:30».</summary>
    [GeneratedRegex(
        @"(?<![\d/.\-])\d{1,2}[/.\-]\d{1,2}[/.\-](?:19|20)?\d\d(?![\d/\-])"
            + @"|(?<![\d/.\-])\d[\d.]{0,6}/(?:(?:19|20)\d\d|\d\d)(?![\d/\-])"
            + @"|(?<!\d)\d{1,2}[.:]\d\d\s?(?:hs?\b)?\s?(?:-|–|a|às)\s?\d{1,2}[.:]\d\d(?!\d)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Date();

    /// <summary>«1.500», «R$ 35.000.000,00», «1500000 pesos»; what begins with a nought or ends in four figures is none.</summary>
    [GeneratedRegex(
        @"(?:\$|\b(?:USD|ARS|UYU|BRL|PYG|EUR))\s?\d[\d.,]*|(?<![\d.\-])[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?(?![\d\-]|\.\d)"
            + @"|\b\d+(?=\s+(?:pesos|reais|guaran|d[oó]lar|habitantes|personas|pessoas|famil|famíl))",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Amount();
}
