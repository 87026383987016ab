using Bot.Channel.Client.Requests;
using Bot.Channel.Client.Types;

namespace Bot.Channel.Client;

public static partial class TelegramBotClientExtensions
{
    public static Task<User> GetMe(this ITelegramBotClient client, CancellationToken cancellationToken = default) =>
        client.SendRequest(new GetMeRequest(), cancellationToken);

    public static Task<Update[]> GetUpdates(
        this ITelegramBotClient client, int? offset = null, int? limit = null, int timeout = 0,
        IEnumerable<UpdateType>? allowedUpdates = null, CancellationToken cancellationToken = default) =>
        client.SendRequest(new GetUpdatesRequest { Offset = offset, Limit = limit, Timeout = timeout, AllowedUpdates = allowedUpdates }, cancellationToken);

    public static Task SetWebhook(
        this ITelegramBotClient client, string url, int? maxConnections = null, IEnumerable<UpdateType>? allowedUpdates = null,
        bool dropPendingUpdates = false, string? secretToken = null, CancellationToken cancellationToken = default) =>
        client.SendRequest(
            new SetWebhookRequest
            {
                Url = url,
                MaxConnections = maxConnections,
                AllowedUpdates = allowedUpdates,
                DropPendingUpdates = dropPendingUpdates,
                SecretToken = secretToken,
            },
            cancellationToken);

    public static Task DeleteWebhook(this ITelegramBotClient client, bool dropPendingUpdates = false, CancellationToken cancellationToken = default) =>
        client.SendRequest(new DeleteWebhookRequest { DropPendingUpdates = dropPendingUpdates }, cancellationToken);

    public static Task<WebhookInfo> GetWebhookInfo(this ITelegramBotClient client, CancellationToken cancellationToken = default) =>
        client.SendRequest(new GetWebhookInfoRequest(), cancellationToken);

    public static Task SetMyCommands(
        this ITelegramBotClient client, IEnumerable<BotCommand> commands, BotCommandScope? scope = null, string? languageCode = null,
        CancellationToken cancellationToken = default) =>
        client.SendRequest(new SetMyCommandsRequest { Commands = commands, Scope = scope, LanguageCode = languageCode }, cancellationToken);

    public static Task DeleteMyCommands(
        this ITelegramBotClient client, BotCommandScope? scope = null, string? languageCode = null, CancellationToken cancellationToken = default) =>
        client.SendRequest(new DeleteMyCommandsRequest { Scope = scope, LanguageCode = languageCode }, cancellationToken);

    public static Task SetMyDescription(
        this ITelegramBotClient client, string? description = null, string? languageCode = null, CancellationToken cancellationToken = default) =>
        client.SendRequest(new SetMyDescriptionRequest { Description = description, LanguageCode = languageCode }, cancellationToken);

    public static Task SetMyShortDescription(
        this ITelegramBotClient client, string? shortDescription = null, string? languageCode = null, CancellationToken cancellationToken = default) =>
        client.SendRequest(new SetMyShortDescriptionRequest { ShortDescription = shortDescription, LanguageCode = languageCode }, cancellationToken);
}
