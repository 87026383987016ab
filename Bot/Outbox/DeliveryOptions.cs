namespace Bot.Outbox;

/// <summary>The section "Delivery" of the configuration.</summary>
public sealed class DeliveryOptions
{
    public const string Section = "Delivery";

    /// <summary>Whether Telegram's rates are kept; false only for benchmarks against a server of one's own.</summary>
    public bool Pacing { get; set; } = true;
}
