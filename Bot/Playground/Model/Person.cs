namespace Bot.Playground.Model;

/// <summary>Somebody with a Telegram account, whose private chat with the bot has the same number.</summary>
public sealed class Person
{
    /// <summary>Above zero.</summary>
    public required long Id { get; init; }

    public required string FirstName { get; init; }

    public string? LastName { get; init; }

    /// <summary>Without the @.</summary>
    public string? Username { get; init; }

    /// <summary>The language of the person's app, an IETF tag.</summary>
    public string LanguageCode { get; init; } = "es";

    /// <summary>Who they are, for the page: official, coordinator, secretariat or visitor.</summary>
    public string Role { get; init; } = "visitor";

    public string? City { get; init; }

    /// <summary>They wrote to the bot or opened its chat; before that a bot cannot write to anybody.</summary>
    public bool HasStarted { get; set; }

    public bool HasBlocked { get; set; }
}
