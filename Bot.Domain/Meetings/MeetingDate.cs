using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Bot.Domain.Meetings;

/// <summary>When a meeting is, as precisely as it is known; nothing more is ever made up.</summary>
[JsonConverter(typeof(KeptAsTextConverter<MeetingDate>))]
public abstract record MeetingDate : IKeptAsText<MeetingDate>
{
    private MeetingDate()
    {
    }

    /// <summary>
    /// As documents keep it: "unknown", "2026-H2", "2026-Q4", "2026-10", "2026-10-16", "2026-10-14/2026-10-16", "2026-10-16T10:00
    /// America/Sao_Paulo", "2026-10-16T10:00-12:30 America/Sao_Paulo".
    /// </summary>
    public abstract string Text { get; }

    /// <summary>
    /// As tables sort it (ISO 8601): as <see cref="Text"/>, of an hour with how far it is from UTC; empty where nothing is known.
    /// </summary>
    public string InFigures => this switch
    {
        Unknown => "",
        Exact exact => Figures.Format(DateTimeZoneProviders.Tzdb[exact.Zone].AtLeniently(exact.Local).ToOffsetDateTime()),
        _ => Text,
    };

    private static readonly OffsetDateTimePattern Figures =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<+HH:mm>");

    /// <summary>The first day on which it can be; null where nothing is known.</summary>
    public abstract LocalDate? Earliest { get; }

    /// <summary>The last day on which it can be; null where nothing is known.</summary>
    public abstract LocalDate? Latest { get; }

    /// <summary>Whether tickets can be bought for it: its day, or its days, are known.</summary>
    public bool IsFixed => this is Day or Days or Exact;

    /// <summary>
    /// The same without the hour at which it ends: who was told of the one need not be asked or reminded anew because of the other.
    /// </summary>
    public MeetingDate Beginning => this is Exact { Until: not null } exact ? exact with { Until = null } : this;

    /// <summary>Reads what <see cref="Text"/> wrote.</summary>
    /// <exception cref="FormatException">No version of this type has written it.</exception>
    public static MeetingDate FromText(string text) =>
        MeetingDateText.Read(text) ?? throw new FormatException($"'{text}' is no meeting's date.");

    public sealed override string ToString() => Text;

    /// <summary>"Fecha a confirmar".</summary>
    public sealed record Unknown : MeetingDate
    {
        public const string Kept = "unknown";

        public override string Text => Kept;

        public override LocalDate? Earliest => null;

        public override LocalDate? Latest => null;
    }

    public sealed record InQuarter(Quarter Quarter) : MeetingDate
    {
        public override string Text => Quarter.ToString();

        public override LocalDate? Earliest => Quarter.FirstDay;

        public override LocalDate? Latest => Quarter.LastDay;
    }

    /// <summary>Six months of a year, from January or July on.</summary>
    /// <param name="Number">1 or 2.</param>
    public sealed record InHalf(int Year, int Number) : MeetingDate
    {
        private const int Months = 6;

        public override string Text => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-H{Number}");

        public override LocalDate? Earliest => First;

        public override LocalDate? Latest => First.PlusMonths(Months).PlusDays(-1);

        private LocalDate First => new(Year, ((Number - 1) * Months) + 1, 1);

        public static InHalf Of(LocalDate day) => new(day.Year, ((day.Month - 1) / Months) + 1);
    }

    public sealed record InMonth(YearMonth Month) : MeetingDate
    {
        public override string Text => YearMonthPattern.Iso.Format(Month);

        public override LocalDate? Earliest => Month.ToDateInterval().Start;

        public override LocalDate? Latest => Month.ToDateInterval().End;
    }

    /// <summary>One day whose hour is not known.</summary>
    public sealed record Day(LocalDate Date) : MeetingDate
    {
        public override string Text => LocalDatePattern.Iso.Format(Date);

        public override LocalDate? Earliest => Date;

        public override LocalDate? Latest => Date;
    }

    /// <summary>Two days or more in a row.</summary>
    /// <param name="Last">After <paramref name="First"/>.</param>
    public sealed record Days(LocalDate First, LocalDate Last) : MeetingDate
    {
        public override string Text => $"{LocalDatePattern.Iso.Format(First)}/{LocalDatePattern.Iso.Format(Last)}";

        public override LocalDate? Earliest => First;

        public override LocalDate? Latest => Last;
    }

    /// <summary>
    /// A day and hour as clocks at the meeting show it. The instant is never kept, but worked out from these with the zone data of the
    /// moment.
    /// </summary>
    /// <param name="Local">To the minute.</param>
    /// <param name="Zone">IANA id.</param>
    /// <param name="Until">When it ends, to the minute, later on the same day; null where nobody said.</param>
    public sealed record Exact(LocalDateTime Local, string Zone, LocalTime? Until = null) : MeetingDate
    {
        public override string Text => Until is { } until
            ? $"{MeetingDateText.Minute.Format(Local)}-{MeetingDateText.End.Format(until)} {Zone}"
            : $"{MeetingDateText.Minute.Format(Local)} {Zone}";

        public override LocalDate? Earliest => Local.Date;

        public override LocalDate? Latest => Local.Date;

        /// <summary>
        /// The moment, by the zone data at hand. An hour that newer data skip or double is the first moment behind the gap, or the
        /// earlier one.
        /// </summary>
        public Instant In(IDateTimeZoneProvider zones) => zones[Zone].AtLeniently(Local).ToInstant();

        /// <summary>When it ends, as <see cref="In"/> tells when it begins, and never before that; null where nobody said.</summary>
        public Instant? EndIn(IDateTimeZoneProvider zones) => Until is { } until
            ? Instant.Max(In(zones), zones[Zone].AtLeniently(Local.Date + until).ToInstant())
            : null;
    }
}
