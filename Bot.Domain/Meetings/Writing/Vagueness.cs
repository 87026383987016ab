using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NodaTime;

namespace Bot.Domain.Meetings.Writing;

/// <summary>Words that make a date true but not certain; and the words for "not known".</summary>
internal static partial class Vagueness
{
    public static bool IsUnknown(string text) => NotKnown().IsMatch(text);

    /// <summary>Takes all such words away.</summary>
    /// <returns>Null where there were none.</returns>
    public static VagueWords? TakeFrom(Rest rest, DateScene scene)
    {
        VagueWords? words = null;
        while (rest.Take(Vague()) is { } vague)
        {
            words = new(
                [.. words?.Certain ?? [], .. CertainIn(vague, scene)], vague.Groups["beyond"].Success || words is { IsBeyond: true });
        }

        return words;
    }

    private static MeetingDate[] CertainIn(Match vague, DateScene scene)
    {
        var monday = scene.Today.Next(IsoDayOfWeek.Monday);
        return vague.Groups["yearend"].Success ? [new MeetingDate.InQuarter(new(scene.Today.Year, 4))]
            : vague.Groups["nextweek"].Success ? [.. new[] { monday, monday.PlusDays(6) }.Select(day => day.ToYearMonth()).Distinct().Select(month => new MeetingDate.InMonth(month))]
            : [];
    }

    /// <summary>
    /// "Noviembre, día a confirmar", "16/10, hora a definir": takes away that something is open. True where it is the day.
    /// </summary>
    public static bool TakeOpenParts(Rest rest)
    {
        var isDay = false;
        while (rest.Take(Open()) is { } open)
        {
            isDay |= open.Groups["day"].Success;
        }

        return isDay;
    }

    [GeneratedRegex(
        @"[,;(]? ?\b(?:con |com )?(?:la |el |o )?(?:hora|horario|(?<day>dia|fecha|data)) (?:exact[oa] )?(?:todavia |aun |ainda )?(?:a|por) (?:ser )?(?:confirmar|definir|confirmad[oa]|definid[oa])\b\)?",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Open();

    [GeneratedRegex(
        @"^(?:(?:con |com |la |a |em |en )?(?:fecha|data|dia)? ?(?:todavia |aun |ainda )?(?:a |por |para |falta )?(?:ser )?(?:confirmar|definir|determinar|decidir|acordar|combinar)(?:se)?|"
        + @"(?:fecha |data )?(?:a conf|(?:a ser |no |nao |sin )?(?:confirmad|definid)[oa]|indefinid[oa]|pendiente|pendente|tbd|tbc)|"
        + @"(?:(?:todavia|aun|ainda) )?(?:sin|sem) (?:confirmar|definir|(?:fecha|data)(?: (?:aun|todavia|ainda|fija|fixa|definida|confirmada))?)|"
        + @"(?:(?:todavia|aun|ainda) )?(?:no|nao) (?:lo |se |o )?(?:se|sabe|sei|sabemos|sabe-se)(?: (?:todavia|aun|ainda))?|(?:no|nao) hay fecha|(?:ainda )?nao ha data)[ .!?]*$",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex NotKnown();

    [GeneratedRegex(
        @"\b(?<yearend>fin(?:es|al|ales|ais)?|fim|final) (?:del?|do) ano\b|"
        + @"\b(?:a |en |em |no |para )?(?:fines|fins|fim|fin|finales|finais|final|principios?|comienzos?|comecos?|inicios?|mediados|meados) (?:del?|do)\b|"
        + @"\b(?:la |a |na |en la )?" + DateWords.Ordinal + @" (?:quincena|quinzena|semana|mitad|metade)\b(?: (?:del?|do)\b)?|"
        + @"\b(?:la |na |a |en la )?(?<nextweek>proxima semana|semana (?:que (?:viene|vem)|proxima|entrante))\b|"
        + @"\b(?:la |na |a |en la |esta |essa |nesta )?(?:ultima )?semana\b|"
        + @"\(?\b(?:a|por) (?:ser )?(?:confirmar|definir|confirmad[oa]|definid[oa])\b\)?|"
        + @"\b(?:alrededor|cerca|(?<beyond>despues|depois|antes)|por volta) del?\b|\b(?:a partir|(?<beyond>despues|depois|antes)|por volta) do\b|\ba partir del?\b|\bpor volta\b|"
        + @"\b(?:aprox(?:imadamente)?\b\.?|mas o menos|mais ou menos|tal vez|talvez|quizas?|posiblemente|possivelmente|probablemente|provavelmente)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Vague();
}

/// <summary>What vague words make of a date.</summary>
/// <param name="Certain">What they alone make certain: the last quarter of a year's end, the month of next week.</param>
/// <param name="IsBeyond">"Después del 16": the date that is written is just not meant.</param>
internal sealed record VagueWords(ImmutableArray<MeetingDate> Certain, bool IsBeyond);
