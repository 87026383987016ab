using System.Text.RegularExpressions;

namespace Bot.Domain.Registers.Posts;

/// <summary>What a post says that a call gives, by the codes of the registers of funding.</summary>
internal static partial class PostKind
{
    /// <summary>Money goes before what comes beside it: a subsidy with courses is a subsidy.</summary>
    private static readonly (string Code, bool IsMoney, Regex Words)[] Kinds =
    [
        ("grant", true, Grant()),
        ("loan", true, Loan()),
        ("guarantee", true, Guarantee()),
        ("assist", false, Assistance()),
        ("training", false, Training()),
    ];

    /// <summary>Null where it is not told, or more than one is.</summary>
    public static string? In(string text)
    {
        var folded = Folding.Fold(Cleaning.Line(text));
        var told = Kinds.Where(kind => kind.Words.Matches(folded).Any(match => !Denied().IsMatch(folded[..match.Index]))).ToArray();
        var money = told.Where(kind => kind.IsMoney).ToArray();
        return money.Length > 0 ? Only(money) : Only(told);
    }

    private static string? Only((string Code, bool IsMoney, Regex Words)[] told) => told is [var only] ? only.Code : null;

    [GeneratedRegex(@"\b(?:no es|no son|nao e|nao sao|no (?:otorga|ofrece|incluye|requiere|exige)|nao (?:oferece|inclui|exige)|sin|sem|ni|nem)(?: \p{L}+)? $", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Denied();

    [GeneratedRegex(
        @"\b(?:no reembolsables?|nao[ -]reembolsave(?:l|is)|no retornables?|a fondo perdido|a fundo perdido|subsidios?|subvencion(?:es)?|subvenc(?:ao|oes)|donacion(?:es)?|doac(?:ao|oes)|grants?)\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Grant();

    [GeneratedRegex(
        @"\b(?:creditos?|prestamos?|emprestimos?|microcreditos?|(?<!no |nao |nao-)reembolsa(?:bles?|ve(?:l|is)))\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Loan();

    [GeneratedRegex(
        @"\b(?:(?:fondos?|fundos?|lineas?|linhas?|programas?) de garantias?|garantias? para|avales|aval para)\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Guarantee();

    [GeneratedRegex(
        @"\b(?:asistencias? tecnicas?|assistencias? tecnicas?|acompanamiento tecnico|acompanhamento tecnico|cooperacion tecnica|cooperacao tecnica|asesoramiento|assessoria|consultoria)\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Assistance();

    [GeneratedRegex(
        @"\b(?:capacitacion(?:es)?|capacitac(?:ao|oes)|formacion|formacao|cursos?|diplomados?|diplomaturas?|talleres|oficinas|becas?|bolsas? de estudos?)\b",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Training();
}
