using System.Text.RegularExpressions;

namespace Bot.Domain.Meetings.Writing;

/// <summary>Words that say which date it is not: "el 18/12 no", "dia 18 não", "menos el viernes".</summary>
internal static partial class Negation
{
    /// <summary>Takes all such words away.</summary>
    public static bool TakeFrom(Rest rest)
    {
        var isNegated = false;
        while (rest.Takes(Words()))
        {
            isNegated = true;
        }

        return isNegated;
    }

    /// <summary>The Portuguese "no dia 18", "no próximo mês" and "no Brasil" say no "no", nor does "más o menos".</summary>
    [GeneratedRegex(
        @"\b(?:nao|nunca|jamas|jamais|tampoco|tampouco|excepto|exceto|salvo)\b(?: (?:puedo|podemos|posso|pode|se puede|da|sirve|serve))?|(?<!\bou? )\bmenos\b|"
        + @"\bno\b(?! (?:dias?|proxim[oa]|mes|ano|fim|final|inicio|comeco|sabado|domingo|antes|meio|horario|corrente|periodo|turno|"
        + "brasil|chile|equador|paraguai|peru|uruguai|"
        + "(?:tri|bi|se)mestre|" + DateWords.Ordinal + ")\\b)(?: (?:puedo|podemos|puede|se puede|sirve|va))?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Words();
}
