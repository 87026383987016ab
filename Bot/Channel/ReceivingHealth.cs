using NodaTime;

namespace Bot.Channel;

/// <summary>How receiving stands, for /health. Instants in UTC.</summary>
/// <param name="LastContact">When Telegram last answered or called; null before the first time.</param>
/// <param name="Problem">Null while all is well.</param>
public sealed record ReceivingHealth(Instant? LastContact, string? Problem);
