using System.Collections.Immutable;
using NodaTime;

namespace Bot.Domain.Meetings.Writing;

/// <summary>Makes the date, or the question, of the days and months that are written.</summary>
internal sealed class DayReading(DateScene scene, WrittenWeekdays weekdays, YearMonth? month, int? year)
{
    private const int MonthsToTry = 12;

    /// <summary>Null where nothing is written that a date could be made of.</summary>
    /// <param name="hasHour">Beside an hour, a figure alone is a day.</param>
    public DateReading? Of(WrittenDays written, bool hasHour) => written.Parts switch
    {
        [] => OfNoPart(),
        [{ DayMayBeYear: true, Month: not null, Year: null } part] when !hasHour && weekdays.Days.IsEmpty && IsYearAhead(part) =>
            OfDayOrYear(part),
        [{ Day: null, Month: null, Year: not null }] => DateReading.Ask(DateQuestionCode.NeedsMonth),
        [{ Month: null, Year: null, Day: { } day }] when month is null =>
            written.HasArticle || hasHour || !weekdays.Days.IsEmpty ? OfDayAlone(day) : null,
        _ => Settling.In(YearOf(written), scene, at => In(at, written)),
    };

    private bool IsYearAhead(DatePart part) =>
        part.WithDayAsYear().Year is var written && written >= scene.Today.Year && written <= scene.Today.Year + DateScene.MostYears;

    /// <summary>"Oct 26" is a day of October, or October of a year.</summary>
    private DateReading OfDayOrYear(DatePart part)
    {
        var asDay = Settling.In(
            null, scene, at => part.ToDate(at) is { } day ? DateReading.Of(new MeetingDate.Day(day)) : DateReading.Ask(DateQuestionCode.NoSuchDay));
        MeetingDate[] offers = asDay.Date is { } day
            ? [day, new MeetingDate.InMonth(part.WithDayAsYear())]
            : [new MeetingDate.InMonth(part.WithDayAsYear())];
        return Ask(DateQuestionCode.TwoDates, offers);
    }

    private DateReading? OfNoPart() => (month, weekdays) switch
    {
        ({ } known, { Place: not null }) => OfPlace(known),
        ({ } known, { Days.IsEmpty: true }) => DateReading.Of(new MeetingDate.InMonth(known)),
        (null, { Days.Length: 1, Place: null }) => weekdays.Coming(scene),
        (null, { Days.IsEmpty: true }) when year is not null => DateReading.Ask(DateQuestionCode.NeedsMonth),
        _ => null,
    };

    /// <summary>"Primer viernes del mes": where it is over, that of the next month is offered.</summary>
    private DateReading OfPlace(YearMonth known) => weekdays.In(known) switch
    {
        null => DateReading.Ask(DateQuestionCode.NoSuchDay),
        { } day when day >= scene.Today || scene.TakesPast => DateReading.Of(new MeetingDate.Day(day)),
        _ when weekdays.In(known.PlusMonths(1)) is { } coming => Ask(DateQuestionCode.Past, [new MeetingDate.Day(coming)]),
        _ => DateReading.Ask(DateQuestionCode.Past),
    };

    private int? YearOf(WrittenDays written) =>
        written.Parts[0].Year ?? SaidYear(written) ?? (written.Parts[^1].Month is null ? month?.Year : null);

    /// <summary>"Del 28 de diciembre al 3 de enero del año que viene" begins in this one.</summary>
    private int? SaidYear(WrittenDays written) =>
        year > scene.Today.Year && WrittenDays.IsNewYearBetween(written.Parts[0], written.Parts[^1]) ? year - 1 : year;

    private DateReading In(int at, WrittenDays written)
    {
        ImmutableArray<DatePart> parts = [.. written.Parts.Select(part => part with { Month = part.Month ?? month?.Month })];
        if (parts.All(part => part.Day is null))
        {
            return OfMonths(at, parts);
        }

        if (parts.Any(part => part.Day is null || part.Month is null))
        {
            return DateReading.Ask(
                parts.All(part => part is { Day: not null, Month: null }) ? DateQuestionCode.NeedsMonth : DateQuestionCode.Unclear);
        }

        LocalDate?[] read = [.. parts.Select((part, index) => part.ToDate(YearAt(at, parts, index)))];
        return read.Contains(null) ? DateReading.Ask(DateQuestionCode.NoSuchDay) : OfDays([.. read.Select(date => date!.Value)], written);
    }

    /// <summary>"Del 30 de diciembre al 2 de enero": the new year begins between them.</summary>
    private static int YearAt(int first, ImmutableArray<DatePart> parts, int index) =>
        parts[index].Year ?? (WrittenDays.IsNewYearBetween(parts[0], parts[index]) ? first + 1 : first);

    private DateReading OfMonths(int at, ImmutableArray<DatePart> parts)
    {
        if (parts.Any(part => part.Month is not (>= 1 and <= 12)))
        {
            return DateReading.Ask(DateQuestionCode.Unclear);
        }

        YearMonth[] months = [.. parts.Select((part, index) => new YearMonth(YearAt(at, parts, index), part.Month!.Value))];
        return (months, weekdays) switch
        {
            ([var only], { Place: not null }) =>
                weekdays.In(only) is { } day ? DateReading.Of(new MeetingDate.Day(day)) : DateReading.Ask(DateQuestionCode.NoSuchDay),
            (_, { Days.IsEmpty: false }) => DateReading.Ask(DateQuestionCode.Unclear),
            ([var only], _) => DateReading.Of(new MeetingDate.InMonth(only)),
            _ => Ask(DateQuestionCode.TwoDates, months.Select(MeetingDate (one) => new MeetingDate.InMonth(one))),
        };
    }

    private DateReading OfDays(ImmutableArray<LocalDate> days, WrittenDays written)
    {
        var connection = written.Connection;
        var (first, last) = (days[0], days[^1]);
        MeetingDate Span() => new MeetingDate.Days(first, last);
        var isRun = days.Zip(days.Skip(1), (one, next) => Period.DaysBetween(one, next)).All(distance => distance == 1);
        return (connection, days.Length) switch
        {
            (_, 1) =>
                weekdays.Fit(days)
                    ? DateReading.Of(new MeetingDate.Day(first))
                    : Ask(DateQuestionCode.WeekdayDiffers, [new MeetingDate.Day(first)]),
            _ when connection != Connection.Or && first >= last => DateReading.Ask(DateQuestionCode.NotInOrder),
            _ when connection != Connection.Or && Period.DaysBetween(first, last) >= DateScene.MostDays =>
                DateReading.Ask(DateQuestionCode.TooLong),
            (Connection.To, _) or (Connection.And, _) when connection == Connection.To || (isRun && !written.IsEachWhole) =>
                weekdays.Fit(days) ? DateReading.Of(Span()) : Ask(DateQuestionCode.WeekdayDiffers, [Span()]),
            (Connection.And, _) => Ask(DateQuestionCode.TwoDates, [.. days.Select(day => new MeetingDate.Day(day)), Span()]),
            _ => Ask(DateQuestionCode.TwoDates, days.Select(day => new MeetingDate.Day(day))),
        };
    }

    private DateReading OfDayAlone(int day)
    {
        LocalDate[] coming =
        [
            .. Enumerable.Range(0, MonthsToTry).Select(scene.Today.PlusMonths)
                .Select(month => new DatePart(day, month.Month, null).ToDate(month.Year)).OfType<LocalDate>()
                .Where(date => date >= scene.Today),
        ];
        return coming.Length == 0 ? DateReading.Ask(DateQuestionCode.NoSuchDay)
            : weekdays.Fit([coming[0]]) ? DateReading.Of(new MeetingDate.Day(coming[0]))
            : Ask(
                DateQuestionCode.WeekdayDiffers, coming.Where(date => weekdays.Fit([date]))
                    .Take(1)
                    .Append(coming[0])
                    .Select(MeetingDate (date) => new MeetingDate.Day(date)));
    }

    /// <summary>Only what could be kept is offered.</summary>
    private DateReading Ask(DateQuestionCode code, IEnumerable<MeetingDate> offers) =>
        DateReading.Ask(code, [.. offers.Where(offer => scene.Refuse(offer) is null)]);
}
