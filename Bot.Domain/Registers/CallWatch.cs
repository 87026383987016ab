using System.Collections.Immutable;
using System.Globalization;
using Bot.Domain.Meetings;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Registers;

/// <summary>Of which calls for proposals somebody wants to hear, and what they heard of each.</summary>
public sealed record CallWatch
{
    public required string PersonId { get; init; }

    /// <summary>A theme's code; empty for all.</summary>
    public string Theme { get; init; } = "";

    /// <summary>A country's code; empty for all.</summary>
    public string Country { get; init; } = "";

    /// <summary>What the source gives, by its code; empty for all.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Whether they are told; else only the choices are kept.</summary>
    public bool IsOn { get; init; }

    /// <summary>By the calls' ids.</summary>
    public ImmutableDictionary<string, ToldCall> Told { get; init; } = ImmutableDictionary<string, ToldCall>.Empty;

    public static readonly Collection<CallWatch> All = new("callwatches", watch => watch.PersonId);

    /// <summary>
    /// A call without themes is for all themes, a source without countries for all countries; a call that does not say what it gives gives
    /// what its source does.
    /// </summary>
    public bool Wants(RegisterRecord source, RegisterRecord call) =>
        Holds(call["themes"], Theme) && Holds(source["countries"], Country) && (Kind.Length == 0 || KindOf(source, call) == Kind);

    private static string KindOf(RegisterRecord source, RegisterRecord call) => call["kind"] is { Length: > 0 } own ? own : source["kind"];

    private static bool Holds(string codes, string wanted) => wanted.Length == 0 || codes.Length == 0
        || codes.Split([',', ';'], StringSplitOptions.TrimEntries).Contains(wanted);
}

/// <param name="Closes">When it was to close, as its record says it; empty where it does not.</param>
/// <param name="Days">
/// Of how many days before the closing they were told last; <see cref="CallNews.Opening"/> where only of the opening.
/// </param>
public sealed record ToldCall(string Closes, int Days)
{
    /// <summary>All of it in one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Days} {Closes}");

    /// <param name="text">As <see cref="ToString"/> wrote it.</param>
    public static ToldCall Read(string text) => text.Split(' ', 2) is [var days, var closes]
        ? new(closes, int.Parse(days, CultureInfo.InvariantCulture))
        : throw new FormatException($"«{text}» is nothing that was told of a call.");
}

/// <summary>What is new of an open call for somebody.</summary>
public abstract record CallNews
{
    /// <summary>So long before the closing, in days.</summary>
    public static readonly ImmutableArray<int> Before = [30, 14, 7, 2];

    public const int Opening = int.MaxValue;

    private CallNews()
    {
    }

    /// <summary>Null where nothing is: what was told once is not told again.</summary>
    /// <param name="told">Null where they have not heard of it.</param>
    /// <param name="today">By the person's clock.</param>
    public static CallNews? Of(RegisterRecord record, ToldCall? told, LocalDate today, DateTimeZone zone) =>
        told is null ? new Opened()
        : told.Closes != record[FundingCall.ClosesField] ? new Moved(told.Closes)
        : DaysLeft(record, today, zone) is { } days && Step(days) < told.Days ? new Closing(days)
        : null;

    /// <summary>As it is once everything that is new has been told.</summary>
    public static ToldCall ToldOf(RegisterRecord record, LocalDate today, DateTimeZone zone) => new(
        record[FundingCall.ClosesField], DaysLeft(record, today, zone) is { } days ? Step(days) : Opening);

    /// <summary>Days until the last one on which it is open; null where it is always open.</summary>
    private static int? DaysLeft(RegisterRecord record, LocalDate today, DateTimeZone zone) => FundingCall.Of(record).Closes switch
    {
        MeetingDate.Exact exact => Period.DaysBetween(today, exact.In(DateTimeZoneProviders.Tzdb).InZone(zone).Date),
        { Latest: { } last } => Period.DaysBetween(today, last),
        _ => null,
    };

    /// <summary>The last of <see cref="Before"/> that has come; <see cref="Opening"/> before the first.</summary>
    private static int Step(int days) => Before.Where(step => days <= step).DefaultIfEmpty(Opening).Min();

    public sealed record Opened : CallNews;

    /// <param name="Formerly">When it was to close, as it was kept; empty where that was not known.</param>
    public sealed record Moved(string Formerly) : CallNews;

    /// <param name="Days">0 on the last day.</param>
    public sealed record Closing(int Days) : CallNews;
}
