using System.Collections.Immutable;

namespace Bot.Domain.Meetings;

/// <summary>Why a written date is asked about instead of guessed.</summary>
public enum DateQuestionCode
{
    /// <summary>No date can be read, or words remain that belong to none.</summary>
    Unclear,

    /// <summary>It is over.</summary>
    Past,

    /// <summary>More than <see cref="DateScene.MostYears"/> years ahead.</summary>
    TooFar,

    /// <summary>The calendar has no such day.</summary>
    NoSuchDay,

    /// <summary>The day is clear, its hour is not.</summary>
    HourUnclear,

    /// <summary>"A las 3".</summary>
    MorningOrAfternoon,

    /// <summary>A beginning and an end that is not kept: it is of another day, or ends are not asked there.</summary>
    TwoHours,

    /// <summary>Several days and one hour.</summary>
    DaysWithHour,

    /// <summary>An hour without its day.</summary>
    NeedsDay,

    /// <summary>A year without more.</summary>
    NeedsMonth,

    /// <summary>The weekday and the date do not belong together.</summary>
    WeekdayDiffers,

    /// <summary>More than one date is meant, or may be.</summary>
    TwoDates,

    /// <summary>The last day comes before the first.</summary>
    NotInOrder,

    /// <summary>More than <see cref="DateScene.MostDays"/> days.</summary>
    TooLong,

    /// <summary>"Fines de marzo": true, but not what can be kept.</summary>
    Vague,

    /// <summary>Clocks there skip this hour on that day.</summary>
    HourSkipped,

    /// <summary>Clocks there show this hour twice on that day.</summary>
    HourDoubled,

    /// <summary>A distance to UTC instead of a place's time.</summary>
    ZoneUnclear,

    /// <summary>"Hoy 18", "14/15 out": one or two dates that it is likely to mean, though it does not say so.</summary>
    Likely,

    /// <summary>"El 18/12 no": a date that it is not.</summary>
    Negated,

    /// <summary>"El 18/12 no, mejor el 19/12": a date that it is not, and others in its place.</summary>
    InPlace,

    /// <summary>A day with its hour where only days are asked.</summary>
    HourApart,
}

/// <summary>What is asked back about a written date.</summary>
/// <param name="Offers">What may have been meant, likeliest first; to be chosen by hand.</param>
public sealed record DateQuestion(DateQuestionCode Code, ImmutableArray<MeetingDate> Offers);

/// <summary>What came of reading a written date: the date, or the question; exactly one of the two.</summary>
public sealed record DateReading
{
    private DateReading(MeetingDate? date, DateQuestion? question) => (Date, Question) = (date, question);

    public MeetingDate? Date { get; }

    public DateQuestion? Question { get; }

    public static DateReading Of(MeetingDate date) => new(date, null);

    public static DateReading Ask(DateQuestionCode code, params ImmutableArray<MeetingDate> offers) => new(null, new(code, offers));
}
