using Bot.Channel.Client.Types;

namespace Bot.Channel.Client.Requests;

public sealed class GetMeRequest() : RequestBase<User>("getMe");

public sealed class SetMyCommandsRequest() : RequestBase<bool>("setMyCommands")
{
    /// <summary>Up to 100.</summary>
    public required IEnumerable<BotCommand> Commands { get; set; }

    public BotCommandScope? Scope { get; set; }

    /// <summary>Two letters; null for people whose language has no menu of its own.</summary>
    public string? LanguageCode { get; set; }
}

public sealed class DeleteMyCommandsRequest() : RequestBase<bool>("deleteMyCommands")
{
    public BotCommandScope? Scope { get; set; }

    public string? LanguageCode { get; set; }
}

public sealed class SetMyDescriptionRequest() : RequestBase<bool>("setMyDescription")
{
    /// <summary>Up to 512 characters, shown in an empty chat.</summary>
    public string? Description { get; set; }

    public string? LanguageCode { get; set; }
}

public sealed class SetMyShortDescriptionRequest() : RequestBase<bool>("setMyShortDescription")
{
    /// <summary>Up to 120 characters, shown on the bot's page.</summary>
    public string? ShortDescription { get; set; }

    public string? LanguageCode { get; set; }
}
