using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Texts;
using NodaTime;

namespace Bot.Forms;

/// <summary>
/// How dates can be written, by dates that are still to come: an example that has passed would be refused as soon as it is copied.
/// </summary>
/// <param name="Day">"16/10": about six weeks ahead, a Friday.</param>
/// <param name="Hour">"16/10 a las 10", "16/10 às 10h".</param>
/// <param name="Afternoon">"16/10 a las 15:00", "16/10 às 15h".</param>
/// <param name="Days">"del 14 al 16 de octubre": that Friday and the two days before.</param>
/// <param name="Several">"15/10 a las 15:00; 16/10 a las 10": two days with their hours.</param>
/// <param name="Month">"octubre": its month.</param>
/// <param name="MonthOfYear">"octubre de 2026".</param>
/// <param name="NextQuarter">"último trimestre": the next that has not begun.</param>
public sealed record DateExamples(
    string Day, string Hour, string Afternoon, string Days, string Several, string Month, string MonthOfYear, string NextQuarter)
{
    private const int DaysAhead = 35;

    /// <summary>As many as the days before the Friday, so that all three are of one month.</summary>
    private const int FirstDayOfMonth = 3;

    private static readonly Bilingual<string[]> Quarters = new(
        ["primer trimestre", "segundo trimestre", "tercer trimestre", "último trimestre"],
        ["primeiro trimestre", "segundo trimestre", "terceiro trimestre", "último trimestre"]);

    public static DateExamples On(LocalDate today, Language language)
    {
        var friday = today.PlusDays(DaysAhead).Next(IsoDayOfWeek.Friday);
        friday = friday.Day < FirstDayOfMonth ? friday.PlusWeeks(1) : friday;
        var (day, month) = (Dates.Figures(friday), Dates.MonthName(friday.Month, language));
        var quarter = Quarters.In(language)[Quarter.Of(today).Next().Number - 1];
        var ofYear = Dates.MonthInWords(friday.ToYearMonth(), language);
        var thursday = Dates.Figures(friday.PlusDays(-1));
        return language == Language.Pt
            ? new(
                day, $"{day} às 10h", $"{day} às 15h", $"de {friday.Day - 2} a {friday.Day} de {month}", $"{thursday} às 15h; {day} às 10h", month, ofYear, quarter)
            : new(
                day,
                $"{day} a las 10",
                $"{day} a las 15:00",
                $"del {friday.Day - 2} al {friday.Day} de {month}",
                $"{thursday} a las 15:00; {day} a las 10",
                month,
                ofYear,
                quarter);
    }
}
