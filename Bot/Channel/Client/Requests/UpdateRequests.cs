using Bot.Channel.Client.Types;

namespace Bot.Channel.Client.Requests;

public sealed class GetUpdatesRequest() : RequestBase<Update[]>("getUpdates")
{
    /// <summary>The first update that is wanted; all before it are confirmed and forgotten.</summary>
    public int? Offset { get; set; }

    /// <summary>1 to 100.</summary>
    public int? Limit { get; set; }

    /// <summary>Seconds to wait for an update; 0 answers at once.</summary>
    public int Timeout { get; set; }

    /// <summary>Null keeps what was said before.</summary>
    public IEnumerable<UpdateType>? AllowedUpdates { get; set; }

    internal override TimeSpan Waiting => TimeSpan.FromSeconds(Timeout);
}

public sealed class SetWebhookRequest() : RequestBase<bool>("setWebhook")
{
    public required string Url { get; set; }

    /// <summary>1 to 100; 40 when null.</summary>
    public int? MaxConnections { get; set; }

    public IEnumerable<UpdateType>? AllowedUpdates { get; set; }

    public bool DropPendingUpdates { get; set; }

    /// <summary>1 to 256 of A-Z, a-z, 0-9, _ and -; comes back in the header X-Telegram-Bot-Api-Secret-Token.</summary>
    public string? SecretToken { get; set; }
}

public sealed class DeleteWebhookRequest() : RequestBase<bool>("deleteWebhook")
{
    public bool DropPendingUpdates { get; set; }
}

public sealed class GetWebhookInfoRequest() : RequestBase<WebhookInfo>("getWebhookInfo");
