using Bot.Domain.People;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Meetings;

/// <summary>
/// The address under which the meetings of a person, or of a group, are served to their calendar. One each: another one revokes it. Its
/// secret is kept nowhere.
/// </summary>
public sealed record CalendarAddress
{
    /// <summary>Id of the person, or the bot's own id of the group.</summary>
    public required string OwnerId { get; init; }

    public bool IsGroup { get; init; }

    /// <summary>As <see cref="HashOf"/> gives it.</summary>
    public required string Hash { get; init; }

    public required Instant Since { get; init; }

    public static readonly Collection<CalendarAddress> All = new("calendaraddresses", address => address.OwnerId);

    /// <summary>SHA-256 of a secret's text in hexadecimal digits.</summary>
    /// <param name="secret">As <see cref="LinkSecret.TextOf"/> writes it; any other text belongs to no address.</param>
    public static string HashOf(string secret) => Convert.ToHexString(LinkSecret.HashOf(secret));
}
