using Bot.Domain.Meetings;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;
using NodaTime.Text;

namespace Bot.Domain.Portal;

/// <summary>Where a practice stands on the network's portal, as the secretariat recorded it; public, and without who recorded it.</summary>
/// <param name="Address">Of the page there, http or https.</param>
/// <param name="Day">On which it was put there.</param>
public sealed record PortalEntry(string PracticeId, string Address, LocalDate Day)
{
    public static readonly Collection<PortalEntry> All = new("portal", entry => entry.PracticeId);

    /// <summary>Reads one address. Refuses as <see cref="WebLink.ParseAll"/>, and more than one with TooMany (1).</summary>
    public static Parsed<WebLink> ParseAddress(string text) => WebLink.ParseAll(text) switch
    {
        { Refusal: { } refusal } => refusal,
        { Value: [var only] } => only,
        { Value: var many } => new Refusal(RefusalCode.TooMany, 1, many.Length),
    };

    /// <summary>
    /// Reads «hoy», «hoje», or a day with its year. Refuses with Empty, DateUnclear (also for several days), InFuture.
    /// </summary>
    public static Parsed<PortalDay> ParseDay(string text, LocalDate today)
    {
        if (Folding.Words(text) is ["hoy" or "hoje"])
        {
            return new PortalDay(today);
        }

        var read = LocalDatePattern.Iso.Parse(text.Trim()) is { Success: true, Value: var day }
            ? new MeetingDate.Day(day)
            : WrittenDates.ReadOfAnyYear(text);
        return read switch
        {
            { Refusal: { } refusal } => refusal,
            { Value: MeetingDate.Day { Date: var date } } when date > today => RefusalCode.InFuture,
            { Value: MeetingDate.Day { Date: var date } } => new PortalDay(date),
            _ => RefusalCode.DateUnclear,
        };
    }
}

/// <summary>The day on which something was put on the portal.</summary>
public sealed record PortalDay(LocalDate Date)
{
    /// <summary>As it is kept: "2026-11-29".</summary>
    public string Text => LocalDatePattern.Iso.Format(Date);
}
