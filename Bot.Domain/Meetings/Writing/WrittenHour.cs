using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;

namespace Bot.Domain.Meetings.Writing;

/// <summary>What a text says about the hour.</summary>
/// <param name="Times">The hour; two where it may be in the morning or in the afternoon; none where it is said but not clear.</param>
/// <param name="Question">Null where the hour is clear.</param>
internal sealed partial record WrittenHour(ImmutableArray<HourSpan> Times, DateQuestionCode? Question)
{
    private const int Noon = 12;

    private static readonly WrittenHour Unclear = new([], DateQuestionCode.HourUnclear);

    /// <summary>
    /// Null where no hour is written. A part of the day belongs to it wherever it stands: "a la noche a las 8", "às 8 à noite".
    /// </summary>
    public static WrittenHour? TakeFrom(Rest rest)
    {
        var midday = rest.Take(Midday());
        Match[] marked = [.. Written().Matches(rest.Text).Where(IsMarked)];
        if (midday is not null && marked.Length == 0)
        {
            return new([new(new LocalTime(Noon, midday.Groups["half"].Success ? 30 : 0))], null);
        }

        var hours = TakeMarked(rest, marked);
        ImmutableArray<PartOfDay> parts = [.. PartsOfDay.TakeFrom(rest), .. midday is null ? Array.Empty<PartOfDay>() : [PartOfDay.Midday]];
        return hours switch
        {
            { Length: > 0 } written => Read(written, parts),
            _ => parts.IsEmpty ? null : Unclear,
        };
    }

    private static bool IsMarked(Match match) =>
        match.Groups["lead"].Success || match.Groups["unit"].Success || match.Groups["part"].Success || match.Groups["more"].Success
        || (match.Groups["minute"].Success && match.Groups["between"].Value is ":" or "h" or "hs");

    /// <summary>
    /// Empty where none is written; the beginning and the end where there are two. More, or two that are no range, cannot be told apart.
    /// </summary>
    private static ImmutableArray<ClockTime> TakeMarked(Rest rest, Match[] marked) => marked switch
    {
        [] => [],
        [var only] => TakeOnly(rest, only),
        [var first, var last] when UpTo().IsMatch(rest.Text[(first.Index + first.Length)..last.Index] + " " + last.Groups["lead"].Value) =>
            TakeAll(rest, first, last, [ClockTime.Of(first), ClockTime.Of(last)]),
        [var first, .., var last] => TakeAll(rest, first, last, [ClockTime.None]),
    };

    private static ImmutableArray<ClockTime> TakeAll(Rest rest, Match first, Match last, ImmutableArray<ClockTime> read)
    {
        rest.Cut(first.Index, last.Index + last.Length);
        return read;
    }

    /// <summary>"De 10 a 12 hs": only the second is marked.</summary>
    private static ImmutableArray<ClockTime> TakeOnly(Rest rest, Match only)
    {
        var before = Beginning().Match(rest.Text[..only.Index]);
        rest.Cut(before.Success ? before.Index : only.Index, only.Index + only.Length);
        return before.Success ? [ClockTime.Of(before), ClockTime.Of(only)] : [ClockTime.Of(only)];
    }

    private static WrittenHour Read(ImmutableArray<ClockTime> written, ImmutableArray<PartOfDay> loose)
    {
        var last = written[^1].In(loose);
        if (written is [_])
        {
            return Of([.. last.Select(time => new HourSpan(time))]);
        }

        var shared = written[0].Part is null && written[^1].Part is { } part ? loose.Add(part) : loose;
        var first = written[0].In(shared);
        var before = shared.IsEmpty || last.IsEmpty ? first : first.RemoveAll(time => time >= last[0]);
        ImmutableArray<HourSpan> spans = [.. before.Select(from => HourSpan.Between(from, last)).OfType<HourSpan>()];
        return spans.IsEmpty && !before.IsEmpty
            ? new([.. before.Select(from => new HourSpan(from))], DateQuestionCode.TwoHours)
            : Of(spans);
    }

    private static WrittenHour Of(ImmutableArray<HourSpan> times) => times switch
    {
        [] => Unclear,
        [_] => new(times, null),
        _ => new(times, DateQuestionCode.MorningOrAfternoon),
    };

    [GeneratedRegex(
        @"(?<![0-9/.\-])(?<lead>\b(?:a partir de las |a partir das |desde las |a las |a la |de las |as |das ))?(?<![a-z])(?<hour>" + DateWords.Count + @")(?![0-9])(?!(?!h|[ap]\.? ?m\b)[a-z])"
        + @"(?:(?<between>[:.]|hs|h)(?<minute>[0-9]{2})(?![0-9/]))?(?<more> (?:y|e) (?:media|meia|cuarto|quince|quinze)\b)?(?<unit> ?(?:horas?|hrs|hs|h)\b\.?)?"
        + @"(?: en punto\b| em ponto\b)?(?<part> (?:de la|por la|da|de) (?:manana|manha|tarde|noche|noite|madrugada)\b| ?[ap]\.? ?m\b\.?)?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Written();

    [GeneratedRegex(
        @"(?<![0-9/.\-])(?:\b(?:de|desde) )?(?<![0-9/.\-])(?<hour>[0-9]{1,2}) ?(?:a|hasta|ate|-) ?$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Beginning();

    [GeneratedRegex("^ *(?:(?:a|as|hasta|ate|las|-) *)+$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex UpTo();

    /// <summary>"Medio día" without an article is half a day.</summary>
    [GeneratedRegex(
        @"\b(?:(?:(?:a las|as) )?(?:12|doce|doze)(?: ?(?:horas?|hrs|hs|h))? ?\(?)?(?:(?:al|ao|del|do|de|a) )?(?:mediodia|meio[- ]dia|(?<=\b(?:al|del) )medio dia)\b\)?(?<half> [ye] (?:media|meia)\b)?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Midday();
}
