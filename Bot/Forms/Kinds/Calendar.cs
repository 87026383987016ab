using System.Collections.Immutable;
using System.Globalization;
using Bot.Domain.Meetings;
using Bot.Messages;
using Bot.Texts;
using NodaTime;
using NodaTime.Text;

namespace Bot.Forms.Kinds;

/// <summary>Buttons to pick a day to come, and its hour.</summary>
/// <param name="Turn">The action that opens a month (2026-10), asks for the hour of a day (2026-10-16), or closes the calendar
/// (nothing).</param>
/// <param name="AsksHour">Whether a day leads to its hours; else it is the answer.</param>
internal sealed record Calendar(Question Question, DateScene Scene, string Turn, bool AsksHour)
{
    private const int DaysInWeek = 7;

    private const int HoursInRow = 4;

    /// <summary>Stands where a month has no day, or one that is over.</summary>
    private const string Blank = "·";

    private static readonly ImmutableArray<LocalTime> Hours =
    [
        new(8, 0), new(9, 0), new(9, 30), new(10, 0), new(10, 30), new(11, 0),
        new(14, 0), new(14, 30), new(15, 0), new(16, 0), new(17, 0), new(18, 0),
    ];

    private DateTexts Texts => DateTexts.All.In(Question.Scene.Language);

    /// <summary>The way to the calendar.</summary>
    public Screen AddOpening(Screen screen) => screen.Row(To(Texts.OpenCalendar, Scene.Today.ToYearMonth()));

    /// <summary>A month's name and its days from today on, the months before and after it, and the way out.</summary>
    public Screen AddMonth(Screen screen, YearMonth month)
    {
        var first = month.OnDayOfMonth(1);
        var blanks = (int)first.DayOfWeek - 1;
        var cells = Enumerable.Range(-blanks, Rounded(blanks + month.ToDateInterval().Length))
            .Select(offset => Cell(first.PlusDays(offset), month));
        var (before, after) = (month.PlusMonths(-1), month.PlusMonths(1));
        var withDays = cells.Chunk(DaysInWeek).Where(week => week.Any(cell => cell.Label != Blank)).SelectMany(week => week);
        return screen
            .Items([To(Locale.Sentence(Dates.MonthInWords(month, Question.Scene.Language)), month)])
            .Items(Texts.Weekdays.Select(day => To(day, month)).Concat(withDays), DaysInWeek)
            .Row(
                before >= Scene.Today.ToYearMonth() ? To(NameOf(before), before).AsItem() : null,
                after <= Scene.Today.PlusYears(DateScene.MostYears).ToYearMonth() ? To(NameOf(after), after).AsItem() : null)
            .Row(Question.Offer(Texts.CloseCalendar, Turn));
    }

    /// <summary>The usual hours of a day that are still to come, none, and the way to another day.</summary>
    public Screen AddHours(Screen screen, LocalDate day) => screen
        .Items(Hours.Where(hour => day + hour > Scene.Now).Select(HourOf), HoursInRow)
        .Row(Question.Offer(Texts.WithoutHour, Presses.Value, LocalDatePattern.Iso.Format(day)))
        .Row(To(Texts.OtherDay, day.ToYearMonth()));

    private Button HourOf(LocalTime hour) =>
        Question.Offer(Dates.Time(hour), Presses.Value, hour.ToString("HH:mm", CultureInfo.InvariantCulture));

    private Button Cell(LocalDate day, YearMonth month) => day.ToYearMonth() == month && day >= Scene.Today
        ? Question.Offer(day.Day.ToString(CultureInfo.InvariantCulture), AsksHour ? Turn : Presses.Value, LocalDatePattern.Iso.Format(day))
        : To(Blank, month);

    private Button To(string label, YearMonth month) => Question.Offer(label, Turn, YearMonthPattern.Iso.Format(month));

    private string NameOf(YearMonth month) => Dates.Month(month, Question.Scene.Language);

    private static int Rounded(int cells) => (cells + DaysInWeek - 1) / DaysInWeek * DaysInWeek;
}
