using System.Text.RegularExpressions;

namespace Bot.Domain.Meetings.Writing;

/// <summary>Words that say which date it is not: "el 18/12 no", "dia 18 não", "menos el viernes".</summary>
internal static partial class Negation
{
    public static bool IsIn(string text) => Words().IsMatch(text);

    /// <summary>The text without all such words, and without "any day" from which they take one away.</summary>
    public static string Without(string text) => AnyDay().Replace(Words().Replace(text, " "), " ");

    /// <summary>The Portuguese "no dia 18", "no próximo mês" and "no Brasil" say no "no", nor does "más o menos".</summary>
    [GeneratedRegex(
        @"\b(?:nao|nunca|jamas|jamais|tampoco|tampouco|excepto|exceto|salvo|ni|nem)\b(?: (?:puedo|podemos|posso|pode|se puede|da|sirve|serve))?|(?<!\bou? )\bmenos\b|"
        + @"\bno\b(?! (?:dias?|proxim[oa]|mes|ano|fim|final|inicio|comeco|sabado|domingo|antes|meio|horario|corrente|periodo|turno|"
        + "brasil|chile|equador|paraguai|peru|uruguai|"
        + "(?:tri|bi|se)mestre|" + DateWords.Ordinal + ")\\b)(?: (?:puedo|podemos|puede|se puede|sirve|va))?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Words();

    /// <summary>"Cualquier día menos el 18", "qualquer data menos 18/12".</summary>
    [GeneratedRegex(
        @"\b(?:(?:cualquier|qualquer|otr[oa]|outr[oa]) (?:otr[oa] |outr[oa] )?(?:dia|fecha|data)|(?:cualquiera|qualquer um)|tod[oa]s (?:los|os|las|as) (?:dias|fechas|datas))\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex AnyDay();
}
