using Bot.Conversation;
using NodaTime;

namespace Bot.Public;

/// <summary>What pages say of the site itself.</summary>
/// <param name="Address">Where everybody reaches it, without a slash at the end: "https://banco.example.org".</param>
/// <param name="Licence">The address of the licence.</param>
/// <param name="Network">By whose clocks days begin.</param>
/// <param name="Bot">Whom readers ask on Telegram.</param>
public sealed record SiteIdentity(string Address, string Licence, DateTimeZone Network, BotAccount Bot)
{
    /// <summary>The whole address of a path of the site.</summary>
    public string At(string path) => Address + path;
}
