using Bot.Domain.Meetings;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;

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

    /// <summary>Reads as <see cref="WrittenDay.Parse"/>, and refuses a day to come with InFuture.</summary>
    public static Parsed<WrittenDay> ParseDay(string text, LocalDate today) => WrittenDay.Parse(text, today) switch
    {
        { IsValid: true, Value.Date: var date } when date > today => RefusalCode.InFuture,
        var read => read,
    };
}
