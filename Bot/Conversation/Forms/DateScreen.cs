using System.Collections.Immutable;
using System.Globalization;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Messages;
using Bot.Texts;
using NodaTime;
using NodaTime.Text;

namespace Bot.Conversation.Forms;

/// <summary>The buttons where a date is asked: what may have been meant, a month of days, the hours of a day.</summary>
internal static class DateScreen
{
    private const int DaysInWeek = 7;

    /// <summary>Stands where a month has no day, or one that is over.</summary>
    private const string Blank = "·";

    private static readonly ImmutableArray<LocalTime> Hours =
        [new(8, 0), new(9, 0), new(9, 30), new(10, 0), new(10, 30), new(11, 0), new(14, 0), new(14, 30), new(15, 0), new(16, 0), new(17, 0), new(18, 0)];

    private const int HoursInRow = 4;

    public static Screen Add<TTexts>(Screen screen, Walk<TTexts> walk)
    {
        var texts = DateTexts.All.In(walk.Scene.Language);
        var offered = screen.Column(walk.Cursor.Candidates.Select((text, place) => Presses.Button(
            walk, MeetingDates.Describe(MeetingDate.FromText(text), walk.Scene.Language), Presses.Actions.Value, place.ToString(CultureInfo.InvariantCulture))));
        var scene = DateKind.SceneOf(walk.Scene);
        return (DateAnswers.PickedDay(walk.Cursor), DateAnswers.OpenMonth(walk.Cursor)) switch
        {
            ({ } day, _) => DayOf(offered, walk, day, texts),
            (_, { } month) => MonthOf(offered, walk, month, scene, texts),
            _ => offered.Row(Presses.Button(walk, texts.OpenCalendar, Presses.Actions.Turn, YearMonthPattern.Iso.Format(scene.Today.ToYearMonth()))),
        };
    }

    /// <summary>What is asked about the picked day; empty where none is.</summary>
    public static string Note<TTexts>(Walk<TTexts> walk) => DateAnswers.PickedDay(walk.Cursor) is { } day
        ? DateTexts.All.In(walk.Scene.Language).AskHour(Dates.Day(day, walk.Scene.Language), MeetingDates.By(DateKind.SceneOf(walk.Scene).Zone, walk.Scene.Language))
        : "";

    private static Screen MonthOf<TTexts>(Screen screen, Walk<TTexts> walk, YearMonth month, DateScene scene, DateTexts texts)
    {
        var first = month.OnDayOfMonth(1);
        var blanks = (int)first.DayOfWeek - 1;
        var cells = Enumerable.Range(-blanks, Rounded(blanks + month.ToDateInterval().Length)).Select(offset => Cell(walk, first.PlusDays(offset), month, scene));
        var (before, after) = (month.PlusMonths(-1), month.PlusMonths(1));
        var withDays = cells.Chunk(DaysInWeek).Where(week => week.Any(cell => cell.Label != Blank)).Aggregate(
            screen.Row([.. texts.Weekdays.Select(day => Turn(walk, day, month))]),
            (rows, week) => rows.Row(week));
        return withDays
            .Row(
                before >= scene.Today.ToYearMonth() ? Turn(walk, Dates.Month(before, walk.Scene.Language), before) : null,
                Turn(walk, Dates.Month(month, walk.Scene.Language), month),
                after <= scene.Today.PlusYears(DateScene.MostYears).ToYearMonth() ? Turn(walk, Dates.Month(after, walk.Scene.Language), after) : null)
            .Row(Presses.Button(walk, texts.CloseCalendar, Presses.Actions.Turn));
    }

    private static Button Cell<TTexts>(Walk<TTexts> walk, LocalDate day, YearMonth month, DateScene scene) =>
        day.ToYearMonth() == month && day >= scene.Today
            ? Presses.Button(
                walk,
                day.Day.ToString(CultureInfo.InvariantCulture),
                walk.Current.Kind is DateKind { OnlyDays: true } ? Presses.Actions.Value : Presses.Actions.Turn,
                LocalDatePattern.Iso.Format(day))
            : Turn(walk, Blank, month);

    private static Screen DayOf<TTexts>(Screen screen, Walk<TTexts> walk, LocalDate day, DateTexts texts) => Hours
        .Select(hour => Presses.Button(walk, Dates.Time(hour), Presses.Actions.Value, hour.ToString("HH:mm", CultureInfo.InvariantCulture)))
        .Chunk(HoursInRow)
        .Aggregate(screen, (rows, row) => rows.Row(row))
        .Row(Presses.Button(walk, texts.WithoutHour, Presses.Actions.Value, LocalDatePattern.Iso.Format(day)))
        .Row(Presses.Button(walk, texts.OtherDay, Presses.Actions.Turn, YearMonthPattern.Iso.Format(day.ToYearMonth())));

    private static Button Turn<TTexts>(Walk<TTexts> walk, string label, YearMonth month) =>
        Presses.Button(walk, label, Presses.Actions.Turn, YearMonthPattern.Iso.Format(month));

    private static int Rounded(int cells) => (cells + DaysInWeek - 1) / DaysInWeek * DaysInWeek;
}
