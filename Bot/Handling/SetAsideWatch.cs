using Bot.Conversation;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Handling;

/// <summary>Sees which documents the store has set aside, and plans that somebody is told. Used by the handling thread only.</summary>
public sealed class SetAsideWatch
{
    /// <summary>Documents were set aside; whoever hears it finds in the store which were not told yet.</summary>
    public static readonly Signal News = new("x.setaside");

    private int _seen;

    /// <returns>Those that are new since the last call; at the first, all.</returns>
    public IReadOnlyList<SetAside> Look(IStore store)
    {
        var all = store.SetAside;
        SetAside[] fresh = [.. all.Skip(_seen)];
        _seen = all.Count;
        return fresh;
    }

    public static Due NewsOf(Instant at) => new() { Id = News.IdOf(""), At = at, Code = News.Code, Subject = "" };
}
