using System.Globalization;
using System.Text.Json.Serialization;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.People;

/// <summary>What a person may do beyond reading. Everybody begins as a visitor.</summary>
public enum Role
{
    Visitor,
    Official,
    Coordinator,
    Secretariat,
}

/// <summary>Somebody who has written to the bot in private.</summary>
public sealed record Person
{
    /// <summary>The Telegram user id in decimal digits.</summary>
    public required string Id { get; init; }

    /// <summary>First and last name as Telegram gives them, cleaned; may be empty.</summary>
    public required string TelegramName { get; init; }

    /// <summary>The name that they wrote themselves, or null.</summary>
    public string? OwnName { get; init; }

    public required Language Language { get; init; }

    /// <summary>Whether they picked the language; if not, it follows Telegram's.</summary>
    public bool LanguageChosen { get; init; }

    public Place? Place { get; init; }

    /// <summary>The development agency that they belong to instead of a local government, or null.</summary>
    public string? Agency { get; init; }

    /// <summary>Their position, as they wrote it.</summary>
    public string? Post { get; init; }

    public Role Role { get; init; }

    /// <summary>Whether the coordination has confirmed who they say they are. Visitors need no confirmation.</summary>
    public bool Confirmed { get; init; }

    /// <summary>IANA id that they chose, or null for their city's.</summary>
    public string? TimeZone { get; init; }

    /// <summary>False from a refusal of Telegram (they blocked the bot) until they come back.</summary>
    public bool Reachable { get; init; } = true;

    public required Instant FirstSeen { get; init; }

    [JsonIgnore]
    public long TelegramId => long.Parse(Id, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The name to show: their own, else Telegram's; empty only if both are.</summary>
    [JsonIgnore]
    public string Name => OwnName ?? TelegramName;

    public static Person Meet(long telegramId, string telegramName, Language language, Instant at) => new()
    {
        Id = IdOf(telegramId),
        TelegramName = Cleaning.Line(telegramName),
        Language = language,
        FirstSeen = at,
    };

    /// <summary>The document id of a Telegram user, whose ids are positive and below 2^52 (Bot API, User.id).</summary>
    public static string IdOf(long telegramId)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(telegramId);
        return telegramId.ToString(CultureInfo.InvariantCulture);
    }
}

public static class Persons
{
    public static readonly Index<Person> ByRole = new("role", person => [person.Role.ToString()]);

    /// <summary>Officials who say who they are and wait for the coordination, longest waiting first.</summary>
    public static readonly Index<Person> Unconfirmed = new("unconfirmed", person =>
        person.Role == Role.Official && !person.Confirmed ? [Key.Of(person.FirstSeen)] : []);

    /// <summary>By listed city, for its id.</summary>
    public static readonly Index<Person> ByCity = new("city", person => person.Place?.CityId is { } city ? [city] : []);

    public static readonly Collection<Person> All = new("persons", person => person.Id, ByRole, Unconfirmed, ByCity);
}
