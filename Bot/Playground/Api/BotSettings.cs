namespace Bot.Playground.Api;

/// <summary>What the bot has set about itself.</summary>
internal sealed class BotSettings
{
    /// <summary>Null or empty means all kinds.</summary>
    public HashSet<string>? AllowedUpdates { get; set; }

    public Webhook? Webhook { get; set; }

    /// <summary>Menus by scope and language.</summary>
    public List<CommandMenu> Menus { get; init; } = [];

    /// <summary>By language; the empty one for everybody else.</summary>
    public Dictionary<string, string> Descriptions { get; init; } = [];

    public Dictionary<string, string> ShortDescriptions { get; init; } = [];
}

internal sealed record Webhook(string Url, string? Secret, int MaxConnections)
{
    /// <summary>Unix seconds.</summary>
    public long LastErrorDate { get; init; }

    public string? LastErrorMessage { get; init; }
}

/// <param name="Scope">The scope's type.</param>
/// <param name="ChatId">0 for scopes without a chat.</param>
/// <param name="UserId">0 for scopes without a person.</param>
/// <param name="Language">Two letters, or empty.</param>
/// <param name="Commands">In the order of the menu.</param>
internal sealed record CommandMenu(string Scope, long ChatId, long UserId, string Language, IReadOnlyList<MenuCommand> Commands)
{
    /// <summary>Whether the other one is shown at the same place in the same language.</summary>
    public bool IsSamePlace(CommandMenu other) =>
        (Scope, ChatId, UserId, Language) == (other.Scope, other.ChatId, other.UserId, other.Language);
}

/// <summary>One line of the command menu.</summary>
public sealed record MenuCommand(string Command, string Description);
