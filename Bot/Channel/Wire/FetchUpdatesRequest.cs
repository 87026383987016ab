using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Bot.Channel.Wire;

/// <summary>getUpdates, as <see cref="BotApi.FetchUpdates"/> asks it: with offsets that confirm ids beyond 31 bits, too.</summary>
public sealed class FetchUpdatesRequest() : RequestBase<Update[]>("getUpdates")
{
    /// <summary>The first update that is wanted; all before it are confirmed and forgotten.</summary>
    public long? Offset { get; set; }

    /// <summary>1 to 100.</summary>
    public int? Limit { get; set; }

    /// <summary>Seconds to wait for an update, 0 to 50; 0 answers at once.</summary>
    public int Timeout { get; set; }

    /// <summary>Null keeps what was said before.</summary>
    public IEnumerable<UpdateType>? AllowedUpdates { get; set; }
}
