using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Domain.Meetings.Writing;
using NodaTime;

namespace Bot.Domain.Meetings;

/// <summary>
/// Reads when a meeting is, as people write it in Spanish and Portuguese, day before month. What is over, does not exist, may mean two
/// things or says less than a date is asked back, with what may have been meant.
/// </summary>
public static partial class WrittenDates
{
    public static DateReading Read(string text, DateScene scene)
    {
        if (MeetingDateText.Read(text.Trim()) is { } kept && scene.Refuse(kept) is null)
        {
            return DateReading.Of(kept);
        }

        if (!Cleaning.IsReadable(text) || text.Length > Patterns.LongestShortAnswer)
        {
            return DateReading.Ask(DateQuestionCode.Unclear);
        }

        var folded = Shorthand.Spell(Folding.Fold(Cleaning.Line(text)));
        return Vagueness.IsUnknown(folded) ? DateReading.Of(new MeetingDate.Unknown()) : ReadKnown(folded, scene);
    }

    /// <summary>
    /// One day or several in a row of the past or to come, whose year is written in four digits. Refuses with Empty, DateUnclear.
    /// </summary>
    public static Parsed<MeetingDate> ReadOfAnyYear(string text)
    {
        if (!Cleaning.IsReadable(text))
        {
            return RefusalCode.Empty;
        }

        if (text.Length > Patterns.LongestShortAnswer || FourDigits().Matches(text) is not { Count: > 0 } years)
        {
            return RefusalCode.DateUnclear;
        }

        var year = years.Min(match => int.Parse(match.Value, NumberStyles.None, CultureInfo.InvariantCulture));
        var beginning = new DateScene(new LocalDateTime(year, 1, 1, 0, 0), "UTC");
        return Read(text, beginning).InDays().Date is { IsFixed: true } date ? date : RefusalCode.DateUnclear;
    }

    /// <summary>What says a date that it is not is never taken.</summary>
    private static DateReading ReadKnown(string folded, DateScene scene) => Contrast.Of(folded) is { } contrast
        ? contrast.Read(text => ReadAgreed(text, scene))
        : ReadAgreed(folded, scene);

    /// <summary>What says no date for certain is read again as it may have been meant, and offered.</summary>
    private static DateReading ReadAgreed(string text, DateScene scene)
    {
        var certain = ReadParts(new Rest(text), scene);
        return LikelyMeaning.IsWanting(certain)
            ? LikelyMeaning.Of(text, spelled => ReadParts(new Rest(spelled), scene)) ?? certain
            : certain;
    }

    private static DateReading ReadParts(Rest rest, DateScene scene)
    {
        var isDayOpen = Vagueness.TakeOpenParts(rest);
        var zone = WrittenZone.TakeFrom(rest);
        var hour = WrittenHour.TakeFrom(rest);
        var (reading, isVague) = ReadDays(rest, scene, hour is not null);
        if (reading.Date is not { } date)
        {
            var question = reading.Question!;
            return hour is null || question.Offers.IsEmpty ? reading : Offer(question.Code, question.Offers, hour, zone, scene);
        }

        var code = isVague || (isDayOpen && date.IsFixed) ? DateQuestionCode.Vague
            : hour is null ? null
            : date is MeetingDate.Days ? DateQuestionCode.DaysWithHour
            : date is not MeetingDate.Day ? DateQuestionCode.NeedsDay
            : hour.Question ?? (zone.IsUnclear ? DateQuestionCode.ZoneUnclear : (DateQuestionCode?)null);
        return code switch
        {
            null =>
                hour is null ? DateReading.Of(date) : Exactly(hour.Times[0].On(((MeetingDate.Day)date).Date, zone.Id ?? scene.Zone), scene),
            DateQuestionCode.NeedsDay => DateReading.Ask(DateQuestionCode.NeedsDay),
            { } asked => Offer(asked, [date], hour, zone, scene),
        };
    }

    private static (DateReading Reading, bool IsVague) ReadDays(Rest rest, DateScene scene, bool hasHour)
    {
        var near = WrittenPeriod.TakeFromToday(rest, scene);
        var month = WrittenPeriod.TakeMonth(rest, scene);
        var isBetween = rest.Takes(Between());
        var vague = Vagueness.TakeFrom(rest, scene);
        var isVague = vague is not null || isBetween;
        var year = WrittenPeriod.TakeYear(rest, scene);
        var quarter = WrittenPeriod.TakeQuarter(rest, scene, year);
        var weekdays = WrittenWeekdays.TakeFrom(rest, ofMonth: month is not null);
        var written = WrittenDays.TakeFrom(rest, isBetween);
        var whole = near ?? quarter;
        var reading = written is null || (whole is not null && (!written.Parts.IsEmpty || !weekdays.Days.IsEmpty))
            ? DateReading.Ask(DateQuestionCode.Unclear)
            : Checked(whole, scene) ?? new DayReading(scene, weekdays, month, year).Of(written, hasHour);
        return reading switch
        {
            { Question.Code: DateQuestionCode.NeedsMonth } when isVague => (DateReading.Ask(DateQuestionCode.Vague), true),
            not { Question.Code: DateQuestionCode.Unclear } when vague is { IsBeyond: true } =>
                (DateReading.Ask(DateQuestionCode.Vague), true),
            null when isVague => (DateReading.Ask(DateQuestionCode.Vague, vague?.Certain ?? []), true),
            null => (DateReading.Ask(hasHour ? DateQuestionCode.NeedsDay : DateQuestionCode.Unclear), false),
            _ => (reading, isVague),
        };
    }

    private static DateReading? Checked(DateReading? reading, DateScene scene) =>
        reading?.Date is { } date && scene.Refuse(date) is { } refusal ? DateReading.Ask(refusal) : reading;

    private static DateReading Exactly(MeetingDate.Exact exact, DateScene scene) => scene.Refuse(exact) switch
    {
        null => DateReading.Of(exact),
        { } clocks and (DateQuestionCode.HourSkipped or DateQuestionCode.HourDoubled) =>
            DateReading.Ask(clocks, new MeetingDate.Day(exact.Local.Date)),
        { } refusal => DateReading.Ask(refusal),
    };

    /// <summary>What may have been meant, each day with the hour that was written.</summary>
    private static DateReading Offer(
        DateQuestionCode code, ImmutableArray<MeetingDate> dates, WrittenHour? hour, WrittenZone zone, DateScene scene) =>
        DateReading.Ask(code, [.. dates.SelectMany(date => WithHour(date, hour, zone, scene)).Where(date => scene.Refuse(date) is null)]);

    private static IEnumerable<MeetingDate> WithHour(MeetingDate date, WrittenHour? hour, WrittenZone zone, DateScene scene) =>
        date is MeetingDate.Day day && hour is { Times.Length: > 0 }
            ? hour.Times.Select(time => time.On(day.Date, zone.Id ?? scene.Zone))
            : [date];

    [GeneratedRegex(@"\bentre\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Between();

    [GeneratedRegex(@"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex FourDigits();
}
