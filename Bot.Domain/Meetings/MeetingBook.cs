using Bot.Domain.Storage;
using NodaTime;
using NodaTime.Text;

namespace Bot.Domain.Meetings;

/// <summary>Where meetings are kept, and how they are found.</summary>
public static class MeetingBook
{
    private const string Open = "open";

    /// <summary>
    /// (open, last possible day; "9" for unknown dates, behind all others): what comes, soonest first. Cancelled ones are not in it.
    /// </summary>
    public static readonly Index<Meeting> ByDay = new("day", meeting =>
        meeting.State == MeetingState.Cancelled ? [] : [Key.Of(Open, Last(meeting.Details.Date))]);

    /// <summary>By the id of the series, also those that were cancelled.</summary>
    public static readonly Index<Meeting> BySeries = new(
        "series", meeting => meeting.Occurrence is { } occurrence ? [occurrence.SeriesId] : []);

    /// <summary>By the record of the session that they are. Cancelled ones are not in it.</summary>
    private static readonly Index<Meeting> BySession = new(
        "session", meeting => meeting is { SessionId: { } session, State: MeetingState.Planned } ? [session] : []);

    public static readonly Collection<Meeting> All = new("meetings", meeting => meeting.Id, ByDay, BySeries, BySession);

    /// <summary>The order in which meetings are listed: by first possible day, the most exact first, unknown ones last.</summary>
    public static IOrderedEnumerable<Meeting> InOrder(IEnumerable<Meeting> meetings) => meetings
        .OrderBy(meeting => meeting.Details.Date.Earliest ?? LocalDate.MaxIsoValue)
        .ThenBy(meeting => meeting.Details.Date.Latest ?? LocalDate.MaxIsoValue)
        .ThenBy(meeting => meeting.Id, StringComparer.Ordinal);

    /// <summary>All that are planned or were held.</summary>
    public static IEnumerable<Meeting> NotCancelled(IWork work) => work.Query(ByDay, KeyRange.Under(Open));

    /// <summary>Those whose last possible day is this one or later, or not known.</summary>
    public static IEnumerable<Meeting> From(IWork work, LocalDate day) =>
        InOrder(work.Query(ByDay, new KeyRange(Key.Of(Open, Written(day)), KeyRange.Under(Open).To)));

    /// <summary>Those whose last possible day was before this one, newest first.</summary>
    public static IEnumerable<Meeting> Before(IWork work, LocalDate day, int limit) =>
        work.Query(ByDay, new KeyRange(KeyRange.Under(Open).From, Key.Of(Open, Written(day.PlusDays(-1)))), Order.NewestFirst, limit);

    /// <summary>All of a series that were ever made, by their places.</summary>
    public static IReadOnlyList<Meeting> OfSeries(IWork work, string seriesId) =>
        [.. work.Query(BySeries, KeyRange.Exactly(seriesId)).OrderBy(meeting => meeting.Occurrence!.Place)];

    /// <summary>The one that is planned as this session; null for none.</summary>
    public static Meeting? OfSession(IWork work, string sessionId) =>
        InOrder(work.Query(BySession, KeyRange.Exactly(sessionId))).FirstOrDefault();

    private static string Last(MeetingDate date) => date.Latest is { } latest ? Written(latest) : "9";

    private static string Written(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
