using System.Text.RegularExpressions;
using Bot.Domain.Meetings;

namespace Bot.Domain.Registers.Posts;

/// <summary>
/// When a post says that a call opens and closes, and until when one may ask; each to come, and null where it is not told.
/// </summary>
/// <param name="Unread">What may tell when it opens or closes and could not be read, as it was written.</param>
internal sealed partial record PostDates(MeetingDate? Opens, MeetingDate? Questions, MeetingDate? Closes, string? Unread)
{
    /// <summary>So many letters before a date may say what happens on it.</summary>
    private const int Before = 40;

    private static readonly string[] Ends =
        ["hasta", "ate", "cierra", "cierran", "cierre", "encerra", "encerram", "encerramento", "prazo", "plazo", "vence", "vencen", "limite", "antes del", "antes de"];

    private static readonly string[] Begins =
        ["abre", "abren", "abrem", "apertura", "abertura", "a partir", "desde", "inicia", "inicio", "comienza", "comeca"];

    private static readonly string[] Asking =
        ["consultas", "dudas", "preguntas", "aclaraciones", "duvidas", "perguntas", "esclarecimentos", "questionamentos"];

    /// <summary>With one of these, what ends is the call.</summary>
    private static readonly string[] Applying =
        ["cierra", "cierran", "encerra", "encerram", "inscripcion", "inscripciones", "inscricao", "inscricoes", "postulacion", "postulaciones", "propuestas", "propostas", "proyectos", "projetos"];

    public static PostDates In(string text, DateScene scene)
    {
        var line = Cleaning.Line(text);
        var found = OfSpan(line, scene);
        foreach (Match match in Day().Matches(line))
        {
            found = found.With(match, Folding.Fold(line[Math.Max(0, match.Index - Before)..match.Index]), scene);
        }

        return found.Closes is null ? found : found with { Unread = null };
    }

    private PostDates With(Match match, string before, DateScene scene)
    {
        var (end, begin, asking) = (LastOf(Ends, before), LastOf(Begins, before), LastOf(Asking, Break().Split(before)[^1]));
        var moved = Moved().IsMatch(before);
        if (asking >= 0 && asking > LastOf(Applying, Break().Split(before)[^1]) && !moved)
        {
            return this with { Questions = Questions ?? Date(match, before, scene) };
        }

        if (end > begin || moved)
        {
            var closes = Closes ?? Date(match, before, scene);
            return this with { Closes = closes, Unread = Unread ?? (closes is null ? match.Groups["day"].Value : null) };
        }

        if (begin > end)
        {
            var opens = Opens ?? Date(match, before, scene);
            return this with { Opens = opens, Unread = Unread ?? (opens is null ? match.Groups["day"].Value : null) };
        }

        return this;
    }

    /// <summary>«Del 1 de marzo al 15 de abril de 2027»: the first is of the year of the last, where it says none.</summary>
    private static PostDates OfSpan(string line, DateScene scene)
    {
        if (Range().Match(line) is { Success: true } range)
        {
            var month = $"{range.Groups["month"].Value} {range.Groups["year"].Value}";
            return new(
                Date($"{range.Groups["first"].Value} de {month}", scene),
                null,
                Date($"{range.Groups["last"].Value} de {month}", scene),
                null);
        }

        var none = new PostDates(null, null, null, null);
        if (MovedSpan().Match(line) is { Success: true } moved)
        {
            return none with { Closes = Date(moved.Groups["last"].Value, scene) };
        }

        if (Span().Match(line) is not { Success: true } span)
        {
            return none;
        }

        var (first, last) = (span.Groups["first"].Value, span.Groups["last"].Value);
        var year = Year().Match(last).Value;
        var opens = Year().IsMatch(first) || year.Length == 0 ? first
            : first.Contains('/', StringComparison.Ordinal) ? $"{first}/{year}"
            : $"{first} de {year}";
        var closing = Day().Match(line, span.Groups["last"].Index);
        return none with
        {
            Opens = Date(opens, scene),
            Closes = closing.Index == span.Groups["last"].Index ? Date(closing, "", scene) : Date(last, scene),
        };
    }

    private static int LastOf(string[] words, string text) => words.Max(word => LastWord(text, word));

    /// <summary>Where a word begins that is not part of another one; -1 where it does not stand there.</summary>
    private static int LastWord(string text, string word)
    {
        var at = text.LastIndexOf(word, StringComparison.Ordinal);
        return at >= 0
            && (at == 0 || !char.IsLetter(text[at - 1]))
            && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]))
            ? at
            : -1;
    }

    /// <summary>
    /// With its hour where that can be read; an hour of a place that is not known would be another, so that only the day is left.
    /// </summary>
    private static MeetingDate? Date(Match match, string before, DateScene scene)
    {
        var day = match.Groups["day"].Value;
        var hour = match.Groups["hour"] is { Success: true, Value: var behind } ? Clock(behind)
            : HourBefore().Match(before) is { Success: true } ahead ? $" a las {ahead.Groups["hour"].Value}"
            : "";
        var place = match.Groups["place"].Value;
        return Relative().IsMatch(day) ? null
            : match.Groups["distance"].Success ? Date(day, scene)
            : (place.Length == 0
                ? Date($"{day}{hour}", scene)
                : Date($"{day}{hour} hora de {place}", scene) ?? Date($"{day}{hour} hora de {place.Split(' ')[0]}", scene))
            ?? Date(day, scene);
    }

    /// <summary>What closes at midnight of a day is open on that day.</summary>
    private static string Clock(string written) => Midnight().IsMatch(written)
        ? " a las 23:59"
        : Until().Replace(written.Replace("(", "", StringComparison.Ordinal), " a las");

    /// <summary>Null where it is not one date for certain, or is over.</summary>
    private static MeetingDate? Date(string written, DateScene scene) =>
        WrittenDates.Read(Dots().Replace(written.TrimEnd(), "${day}/${month}/${year}"), scene).WithoutEnds().Date is { } date
            && scene.Refuse(date) is null
            ? date
            : null;

    private const string Written =
        @"(?:\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}(?:\.\d{1,2}\.|-\d{1,2}-)\d{4}|\d{1,2}[º°]?(?: de)? (?:ene|jan|feb|fev|mar|abr|may|mai|jun|jul|ago|set|sep|oct|out|nov|dic|dez)\p{L}*\.?(?:,? (?:del? )?\d{4})?)";

    [GeneratedRegex(
        @"\bdel? (?<first>\d{1,2}) (?:al|a|até) (?<last>\d{1,2}) de (?<month>\p{L}{4,10})(?: del? (?<year>\d{4}))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Range();

    /// <summary>Of what is sent in: what else goes on for days is not asked for.</summary>
    [GeneratedRegex(
        @"(?:inscri|postul|convoca|propuest|propost|present|abiert|abert|recib|receb|edital|chamada)[^.;!?]{0,60}?\b(?:del?|desde(?: el)?|entre(?: el)?) (?<first>" + Written
        + @"),? (?:al|a|até(?: o dia)?|hasta(?: el)?|y(?: el)?|e) (?<last>" + Written + @")(?![\d/])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Span();

    /// <summary>A day, perhaps with an hour and whose clocks show it: "20/01/2027, 23h59, horário de La Paz".</summary>
    [GeneratedRegex(
        @"(?<day>(?<![\d/.,-])" + Written + @"(?![\d/])|\b(?:mañana|amanhã|hoy|hoje)\b)"
        + @"(?<hour>,? \(?(?:(?:a|à) (?:la )?(?:medianoche|meia[- ]noite)\b|(?:(?:hasta|até) )?(?:a las?|las|às?|as) \d{1,2}(?:[:h.]\d{2})?(?: ?h(?:s|rs|oras)?\b)?|\d{1,2}(?:[:h]\d{2}(?: ?h(?:s|rs|oras)?\b)?| ?h(?:s|rs|oras)?\b)))?"
        + @"(?:,? \(?hor(?:a|ário|ario) (?:oficial )?(?:del |de |da |do )?(?<place>\p{L}+(?: \p{L}+)?)\)?)?(?<distance>,? \(?(?:GMT|UTC)\b)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?:medianoche|meia[- ]noite)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Midnight();

    /// <summary>«15/3, hasta las 18 h».</summary>
    [GeneratedRegex(
        @",? (?:hasta|até) (?:a las?|las|às?|as)(?= )",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Until();

    /// <summary>«Hasta las 18 h del », «até às 23h59 do dia ».</summary>
    [GeneratedRegex(
        @"\b(?:las?|as) (?<hour>\d{1,2}(?:[:h.]\d{2})?)(?: ?h(?:s|rs|oras)?)?(?: horas)?,? (?:del?|do|de)(?: dia)?(?: \p{L}+)? $",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex HourBefore();

    /// <summary>«Prorrogadas de 10/03 para »: what follows is the new date.</summary>
    [GeneratedRegex(
        @"\bprorrog\p{L}+\b.*\b(?:para|hasta|ate|al|ao)(?: el| o)?(?: dia)? $",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Moved();

    /// <summary>«Se prorrogó el cierre del fondo: del 28 de julio al 15 de agosto».</summary>
    [GeneratedRegex(
        @"\bprorrog[^.;!?]{0,120}?\b(?:del?|do)(?: dia)? " + Written + " (?:al|para|para el|para o dia|a|até|hasta el) (?<last>" + Written + @")(?![\d/])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex MovedSpan();

    /// <summary>Nobody knows when a post was written.</summary>
    [GeneratedRegex(@"^\p{L}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Relative();

    /// <summary>A sentence's end, or another date: what stands before it is not said of this one.</summary>
    [GeneratedRegex(@"[.;!?] |\d{1,2}/\d{1,2}|\d{4}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Break();

    [GeneratedRegex(@"\d{4}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Year();

    [GeneratedRegex(
        @"(?<day>\b\d{1,2})(?<sign>[.-])(?<month>\d{1,2})\k<sign>(?<year>\d{4})\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Dots();
}
