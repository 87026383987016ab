using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Bot.Domain;

namespace Bot.Features.Help.Welcome;

/// <summary>
/// What people write outside of any question that is no search: answers to a question that is not open, addresses, the bot's own links.
/// </summary>
internal static partial class NoSearch
{
    /// <summary>Milliseconds that a pattern may take; none needs one of them.</summary>
    private const int TimeLimit = 1000;

    /// <summary>Characters of what may be an answer; a longer text says more.</summary>
    private const int LongestAnswer = 80;

    /// <summary>Words that may stand beside a number in an hour or a day, and say nothing by themselves.</summary>
    private static readonly FrozenSet<string> Beside = Set(
        "a la las o os as el los de del da do das dos en em y e h hs hr hrs hora horas am pm min minutos dia dias por para");

    /// <summary>Words that are an hour or a day already.</summary>
    private static readonly FrozenSet<string> Moments = Set(
        "hoy hoje manana amanha ayer ontem lunes martes miercoles jueves viernes sabado domingo terca quarta quinta sexta noche noite tarde mediodia");

    private static readonly FrozenSet<string> Answers = Folded(
        "sí", "si", "no", "sim", "não", "listo", "pronto", "saltar", "pular", "atrás", "voltar", "guardar y salir", "salvar e sair", "siguiente", "seguinte", "próximo", "autorizo",
        "concordo", "cancelar", "confirmo", "de acuerdo", "claro", "enviar", "rehacer", "refazer", "sí por favor", "sim por favor", "ninguno", "nenhum", "no sé", "não sei");

    /// <summary>An answer to a question that is not open: a yes, a button's label, an hour, a day, a mail, a phone.</summary>
    public static bool IsAnswer(string text) => Answers.Contains(Key(text)) || IsMoment(text) || MailOrPhone().IsMatch(text.Trim());

    /// <summary>Nothing but an address on the internet.</summary>
    public static bool IsLink(string text) => Link().IsMatch(text.Trim());

    /// <summary>The start parameter of the bot's own link, empty where it has none; null where the text is no link of the bot.</summary>
    public static string? StartOf(string text, string username)
    {
        var match = OwnLink().Match(text.Trim());
        return match.Success && match.Groups["bot"].Value.Equals(username, StringComparison.OrdinalIgnoreCase)
            ? match.Groups["start"].Value
            : null;
    }

    /// <summary>An hour or a day by itself: «15hs», «a las 15:30», «16/10 às 9h», «mañana».</summary>
    private static bool IsMoment(string text)
    {
        if (text.Length > LongestAnswer)
        {
            return false;
        }

        var (folded, hasMoment) = (Folding.Fold(text), false);
        var rest = Moment().Replace(folded, _ =>
        {
            hasMoment = true;
            return " ";
        });
        var words = Folding.Words(rest);
        hasMoment |= words.Any(Moments.Contains);
        return hasMoment
            && words.All(word => Beside.Contains(word) || Moments.Contains(word) || (word.Length <= 2 && word.All(char.IsAsciiDigit)));
    }

    private static string Key(string text) => string.Join(' ', Folding.Words(text));

    private static FrozenSet<string> Folded(params string[] phrases) => phrases.Select(Key).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>9:30, 9.30h, 15hs, 15 h, 9h30, 16/10, 16/10/2026, 3 pm.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}0-9])(?:[0-9]{1,2}[:.][0-9]{2} ?(?:hs?|hrs?|am|pm)?|[0-9]{1,2} ?(?:hs?|hrs?|horas?|am|pm)(?:[0-9]{2})?|[0-9]{1,2}[/\-][0-9]{1,2}(?:[/\-][0-9]{2,4})?)(?![\p{L}0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: TimeLimit)]
    private static partial Regex Moment();

    [GeneratedRegex(
        @"^(?:[^\s@]+@[^\s@]+\.[^\s@]{2,24}|\+?[0-9(][0-9 ().\-]{6,20}[0-9])$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: TimeLimit)]
    private static partial Regex MailOrPhone();

    [GeneratedRegex(
        @"^(?:https?://\S+|www\.\S+|(?:t|telegram)\.me/\S+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: TimeLimit)]
    private static partial Regex Link();

    /// <summary>As people copy it, or as the app opens it (core.telegram.org/api/links).</summary>
    [GeneratedRegex(
        @"^(?:(?:https?://)?(?:www\.)?(?:t|telegram)\.me/(?<bot>[A-Za-z0-9_]{4,32})/?(?:\?start=(?<start>[A-Za-z0-9_\-]{0,64}))?|tg://resolve\?domain=(?<bot>[A-Za-z0-9_]{4,32})(?:&start=(?<start>[A-Za-z0-9_\-]{0,64}))?|@(?<bot>[A-Za-z0-9_]{4,32}))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: TimeLimit)]
    private static partial Regex OwnLink();
}
