using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;

namespace Bot.Domain.Meetings.Writing;

/// <summary>"No puedo el 18/12, mejor el 19/12 a las 9": what is ruled out, and what is said in its place.</summary>
/// <param name="RuledOut">Clauses without their "no".</param>
/// <param name="InPlace">Clauses that say a date that would do; may be empty.</param>
internal sealed partial record Contrast(ImmutableArray<string> RuledOut, ImmutableArray<string> InPlace)
{
    /// <summary>Null where no date is ruled out.</summary>
    /// <param name="text">Folded, in one line.</param>
    public static Contrast? Of(string text)
    {
        string[] clauses = [.. Between()
            .Split(LoneNo().Replace(text, " no"))
            .Select(clause => clause.Trim())
            .Where(clause => clause.Length > 0)];
        var ruledOut = clauses.Where(Negation.IsIn).Select(Negation.Without).Select(WithArticle).ToImmutableArray();
        return ruledOut.Any(clause => clause.Trim().Length == 0 || SaysDay().IsMatch(clause) || DatePart.In(clause).Count > 0)
            ? new(
                ruledOut, [.. clauses.Where(clause => !Negation.IsIn(clause)).Select(clause => WithArticle(Agreeing().Replace(clause, " "))).Where(clause => clause.Length > 0)])
            : null;
    }

    /// <summary>The question: with the dates that were said in place of the other, to be chosen; else which day it shall be.</summary>
    /// <param name="read">Reads a text that says no "no".</param>
    public DateReading Read(Func<string, DateReading> read)
    {
        var ruledOut = RuledOut.Select(read).ToImmutableArray();
        var day = ruledOut.Select(DayOf).FirstOrDefault(date => date is not null);
        var said = Said(read, day);
        var offers = said is null
            ? []
            : OffersOf(said).Where(offer => !ruledOut.Any(one => one.Date is { } date && IsOf(offer, date))).ToImmutableArray();
        return offers.Length > 0 ? DateReading.Ask(DateQuestionCode.InPlace, offers)
            : ruledOut.All(IsUnclear)
                && said is null or { Question.Code: DateQuestionCode.Unclear } ? DateReading.Ask(DateQuestionCode.Unclear)
            : said?.Question is { Code: not (DateQuestionCode.Unclear or DateQuestionCode.NeedsDay) } asked ? DateReading.Ask(asked.Code)
            : DateReading.Ask(DateQuestionCode.Negated);
    }

    /// <summary>
    /// All clauses together, or the first that says a date: "el 19/12, a las 9"; an hour alone is of the day whose other hour is ruled
    /// out.
    /// </summary>
    private DateReading? Said(Func<string, DateReading> read, LocalDate? ruledOut)
    {
        var clauses = ruledOut is { } day ? InPlace.Select(clause => InMonthOf(day, clause)) : InPlace;
        var readings = clauses.Prepend(string.Join(' ', clauses)).Select(read).ToImmutableArray();
        var said = readings.FirstOrDefault(reading => !IsUnclear(reading));
        return said?.Question?.Code == DateQuestionCode.NeedsDay && ruledOut is { } same
            && RuledOut.Any(clause => read(clause).Date is MeetingDate.Exact)
            ? read($"{same.Day}/{same.Month}/{same.Year} {string.Join(' ', InPlace)}")
            : said;
    }

    /// <summary>"18/12 no, el 19": of the same month.</summary>
    private static string InMonthOf(LocalDate day, string clause) =>
        WithMonth().IsMatch(clause) ? clause : BareDay().Replace(clause, $"${{day}}/{day.Month}/{day.Year}");

    /// <summary>Where days are told apart, a figure alone is one.</summary>
    private static string WithArticle(string clause) =>
        BareDay().Match(clause = clause.Trim()) is { Success: true, Index: 0 } ? "el " + clause : clause;

    private static LocalDate? DayOf(DateReading reading) => OffersOf(reading) is [{ IsFixed: true } date, ..] ? date.Earliest : null;

    /// <summary>Another hour of a day whose hour was ruled out is another date.</summary>
    private static bool IsOf(MeetingDate offer, MeetingDate ruledOut) =>
        offer == ruledOut
            || (ruledOut is MeetingDate.Day { Date: var day } && offer is MeetingDate.Day or MeetingDate.Exact && offer.Earliest == day);

    private static ImmutableArray<MeetingDate> OffersOf(DateReading reading) =>
        reading.Date is { } date ? [date] : reading.Question!.Offers;

    private static bool IsUnclear(DateReading reading) => reading.Question is { Code: DateQuestionCode.Unclear, Offers.IsEmpty: true };

    /// <summary>", no," and "18/12; no;": of what stands before.</summary>
    [GeneratedRegex(
        @"(?<=[0-9a-z]) ?[,;] ?(?:no|nao)(?= ?(?:[,;.]|$))", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex LoneNo();

    /// <summary>Where what is ruled out ends and what would do begins, or the other way round.</summary>
    [GeneratedRegex(
        @"[;:!?](?![0-9])|,(?![0-9])|(?<![0-9]),|\.(?= +(?!m\b)[a-z0-9])|\b(?:pero|sino|senao|mejor|melhor|entonces|entao|prefiero|prefiro|preferimos|preferiria|preferivel)\b|"
        + @"\bmas\b(?! (?:ou?|tarde|adelante|temprano) )|(?<!\b(?:no|nao) )\b(?:puedo|podemos|posso)\b(?= (?:el |o |no |dia )*[0-9a-z])|"
        + @"\bsim?\b(?= (?:el |o |no |dia )*[0-9])|\b[ye]\b(?= [^,;]*\bsim?\b)|(?<=\b(?:no|nao)\b) (?=(?:el |o |no |dia )*[0-9][^,;]*\bsim?\b)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Between();

    /// <summary>Words by which a date is agreed to.</summary>
    [GeneratedRegex(
        @"\b(?:(?:me|nos|para mi|para mim) )?(?:sim?|puedo|podemos|posso|pued[ea]n?(?: ser)?|pode(?: ser)?|podria(?:mos)?|poderia(?:mos)?|sirve|serve|viene bien|queda bien|esta bi?en|"
        + @"esta bem|esta bom|da certo|da bien|fica bem|fica melhor|seria|tambien|tambem|que tal|ok|bien|bem|gracias|obrigad[oa]|por favor|lo siento|perdon|desculpe)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Agreeing();

    [GeneratedRegex(
        @"\b(?:" + DateWords.Weekday + @"|hoy|hoje|manana|amanha|pasado|depois)\b",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex SaysDay();

    [GeneratedRegex(
        @"[0-9][/.\-][0-9]|\b" + DateWords.Month + @"\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex WithMonth();

    /// <summary>A figure that is no hour.</summary>
    [GeneratedRegex(
        @"(?<![0-9/.:\-]|\b(?:las?|as) )\b(?<day>[0-9]{1,2})\b(?![0-9/.:\-]|h| ?(?:hs|hrs|horas?|[ap]\.? ?m)\b)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex BareDay();
}
