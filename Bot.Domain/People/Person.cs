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

    /// <summary>Leads a commission, such as that of the solidarity economy.</summary>
    Commission,

    Coordinator,

    /// <summary>Of the subcoordinating city; with the coordination's rights, but for giving and taking offices.</summary>
    Subcoordinator,

    Secretariat,
}

/// <summary>Somebody who has written to the bot in private.</summary>
public sealed record Person
{
    /// <summary>Stands in for whoever is not named; no Telegram user has this id.</summary>
    public const string Nobody = "0";

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

    /// <summary>When they asked to be confirmed, or null where they only began to write.</summary>
    public Instant? AskedAt { get; init; }

    /// <summary>
    /// Whether they want to hear at once of what comes in for the coordination; else in the morning of the next working day.
    /// </summary>
    public bool HearsAtOnce { get; init; }

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

    /// <summary>Whether they say to be an official of somewhere, and the coordination has not answered.</summary>
    [JsonIgnore]
    public bool IsWaiting => Role == Role.Official && !Confirmed && Place is not null;

    /// <summary>Whether they do something for the network beyond being of a city.</summary>
    [JsonIgnore]
    public bool HoldsOffice => Confirmed && Role > Role.Official;

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
    public static readonly Index<Person> Waiting = new("waiting", person =>
        person.IsWaiting ? [Key.Of(person.AskedAt ?? person.FirstSeen)] : []);

    /// <summary>Whom the coordination has confirmed: those with an office first, then by name.</summary>
    public static readonly Index<Person> Members = new("members", person =>
        person is { Confirmed: true, Role: not Role.Visitor } ? [Key.Of(person.HoldsOffice ? "1" : "2", Folding.Fold(person.Name))] : []);

    /// <summary>By each folded word of their own name and of Telegram's.</summary>
    public static readonly Index<Person> ByName = new("name", person =>
        Folding.Words($"{person.OwnName} {person.TelegramName}").Distinct());

    /// <summary>By listed city, for its id.</summary>
    public static readonly Index<Person> ByCity = new("city", person => person.Place?.CityId is { } city ? [city] : []);

    /// <summary>By <see cref="Place.UnlistedKey"/>.</summary>
    public static readonly Index<Person> ByUnlistedPlace = new("unlisted", person => person.Place?.UnlistedKey is { } key ? [key] : []);

    public static readonly Collection<Person> All =
        new("persons", person => person.Id, ByRole, Waiting, Members, ByName, ByCity, ByUnlistedPlace);

    /// <summary>
    /// People by typed words, each of which begins a word of their name, by name; case and accents do not matter. Nothing typed finds
    /// nobody.
    /// </summary>
    public static IReadOnlyList<Person> Named(IWork work, string typed)
    {
        var words = Folding.Words(typed);
        return words.Count == 0
            ? []
            : [.. work.Query(ByName, new KeyRange(words[0], words[0] + '\uffff'))
                .Where(person => words.All(word => ByName.KeysOf(person).Any(key => key.StartsWith(word, StringComparison.Ordinal))))
                .OrderBy(person => Folding.Fold(person.Name), StringComparer.Ordinal)
                .ThenBy(person => person.Id, StringComparer.Ordinal)];
    }
}
