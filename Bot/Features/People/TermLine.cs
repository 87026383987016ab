using Bot.Domain;
using Bot.Domain.People;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.People;

/// <summary>From when to when a coordination is in office, in words.</summary>
internal static class TermLine
{
    /// <summary>Short: "2010-2026" of older ones, else "dic 2026 a dic 2027" or "desde dic 2026".</summary>
    /// <param name="term">Null where nobody noted when it began: then the running year.</param>
    /// <param name="today">By the network's calendar.</param>
    public static string Of(Coordination? term, LocalDate today, Language language) => term switch
    {
        { Since: { } since, Until: { } until } =>
            $"{Dates.Month(since.ToYearMonth(), language)} a {Dates.Month(until.ToYearMonth(), language)}",
        { Since: { } since } => $"desde {Dates.Month(since.ToYearMonth(), language)}",
        null => Coordinations.IdOf(today.Year),
        _ => Years(term.YearsUntil(today.Year)),
    };

    /// <summary>Both days; empty of those that were noted by their year.</summary>
    public static string Days(Coordination term, Language language) => (term, language) switch
    {
        ({ Since: { } since, Until: { } until }, Language.Pt) => $"De {Dates.Day(since, language)} a {Dates.Day(until, language)}.",
        ({ Since: { } since, Until: { } until }, _) => $"Del {Dates.Day(since, language)} al {Dates.Day(until, language)}.",
        ({ Since: { } since }, Language.Pt) => $"Desde {Dates.Day(since, language)}, até a próxima Cúpula.",
        ({ Since: { } since }, _) => $"Desde el {Dates.Day(since, language)}, hasta la próxima Cumbre.",
        _ => "",
    };

    private static string Years((int First, int Last) years) =>
        years.First == years.Last ? Coordinations.IdOf(years.First) : $"{Coordinations.IdOf(years.First)}-{Coordinations.IdOf(years.Last)}";
}
