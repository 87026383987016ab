using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Bot.Domain.Meetings.Series;

/// <summary>When the meetings of a series are. A rule that names no day makes dates that are not fixed.</summary>
[JsonConverter(typeof(KeptAsTextConverter<SeriesRule>))]
public abstract record SeriesRule : IKeptAsText<SeriesRule>
{
    private SeriesRule()
    {
    }

    /// <summary>As documents and buttons keep it: "year", "half", "quarter", "2/2/1 10:00", "5/5/1".</summary>
    public abstract string Text { get; }

    /// <summary>Months from one place in the series to the next, 1 to 12.</summary>
    public abstract int Step { get; }

    /// <summary>The date in a month that has a place.</summary>
    /// <param name="zone">IANA id of the zone whose clocks an hour means.</param>
    public abstract MeetingDate In(YearMonth month, string zone);

    /// <summary>The rule that goes on from another date of one of its meetings; null where the date says none of its kind.</summary>
    public abstract SeriesRule? GoingOnFrom(MeetingDate date);

    /// <exception cref="FormatException">No version of this type has written it.</exception>
    public static SeriesRule FromText(string text) =>
        SeriesRuleText.Read(text) ?? throw new FormatException($"'{text}' is no rule of a series.");

    public sealed override string ToString() => Text;

    /// <summary>A weekday by its place in the month, such as the second Tuesday.</summary>
    /// <param name="Nth">1 to 4, or <see cref="Last"/>: a fifth one is the last, which every month has.</param>
    /// <param name="Months">1 to 12.</param>
    /// <param name="Hour">By the clocks of the meeting's zone; null where it is not known.</param>
    public sealed record Weekday(int Nth, IsoDayOfWeek Day, int Months, LocalTime? Hour) : SeriesRule
    {
        public const int Last = 5;

        private static readonly LocalTimePattern Minute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

        public override string Text => string.Create(CultureInfo.InvariantCulture, $"{Nth}/{(int)Day}/{Months}")
            + (Hour is { } hour ? " " + Minute.Format(hour) : "");

        public override int Step => Months;

        /// <summary>The rule by which a day is where it is in its month.</summary>
        public static Weekday Of(LocalDate day, int months, LocalTime? hour) =>
            new(((day.Day - 1) / 7) + 1, day.DayOfWeek, months, hour);

        public override MeetingDate In(YearMonth month, string zone)
        {
            var (first, last) = (month.ToDateInterval().Start, month.ToDateInterval().End);
            var day = Nth >= Last
                ? last.PlusDays(-((last.DayOfWeek - Day + 7) % 7))
                : first.PlusDays(((Day - first.DayOfWeek + 7) % 7) + ((Nth - 1) * 7));
            return Hour is { } hour ? new MeetingDate.Exact(day + hour, zone) : new MeetingDate.Day(day);
        }

        /// <summary>The last one of a month stays the last one, also where it is the fourth.</summary>
        public override SeriesRule? GoingOnFrom(MeetingDate date)
        {
            LocalTime? hour = date is MeetingDate.Exact { Local: var local } ? local.TimeOfDay : null;
            return date is MeetingDate.Day or MeetingDate.Exact && date.Earliest is { } day
                ? Of(day, Months, hour) with { Nth = Nth == Last && IsLast(day) ? Last : ((day.Day - 1) / 7) + 1 }
                : null;
        }

        /// <summary>Whether no such weekday follows in the month.</summary>
        internal static bool IsLast(LocalDate day) => day.PlusDays(7).Month != day.Month;
    }

    /// <summary>The same month of every year.</summary>
    public sealed record Yearly : SeriesRule
    {
        internal const string Kept = "year";

        public override string Text => Kept;

        public override int Step => 12;

        public override MeetingDate In(YearMonth month, string zone) => new MeetingDate.InMonth(month);

        public override SeriesRule? GoingOnFrom(MeetingDate date) => date is MeetingDate.InMonth ? this : null;
    }

    public sealed record HalfYearly : SeriesRule
    {
        internal const string Kept = "half";

        public override string Text => Kept;

        public override int Step => 6;

        public override MeetingDate In(YearMonth month, string zone) => MeetingDate.InHalf.Of(month.OnDayOfMonth(1));

        public override SeriesRule? GoingOnFrom(MeetingDate date) => null;
    }

    public sealed record Quarterly : SeriesRule
    {
        internal const string Kept = "quarter";

        public override string Text => Kept;

        public override int Step => 3;

        public override MeetingDate In(YearMonth month, string zone) => new MeetingDate.InQuarter(Quarter.Of(month.OnDayOfMonth(1)));

        public override SeriesRule? GoingOnFrom(MeetingDate date) => null;
    }
}
