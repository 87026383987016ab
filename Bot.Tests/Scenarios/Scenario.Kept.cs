using Bot.Conversation;
using Bot.Domain.Storage;
using Bot.Handling;
using Bot.Outbox;
using Bot.Tests.Storage;
using Bot.WordFiles;

namespace Bot.Tests.Scenarios;

/// <content>How it starts, also where an earlier version was stopped.</content>
public sealed partial class Scenario
{
    /// <summary>What could not be sent before the stop waits in <see cref="Held"/>; what stood on the phones stands there.</summary>
    /// <param name="features">As of any scenario.</param>
    /// <param name="open">Opens the kept store with these collections.</param>
    /// <param name="screens">What the people of that store had before them.</param>
    internal Scenario(Func<IReadOnlyList<IFeature>> features, Func<ICollection[], TestStore> open, KeptScreens screens)
    {
        _features = features;
        var routes = Core.RoutesOf(features());
        _collections = [.. Core.CollectionsOf(routes)];
        _store = open(_collections);
        (Now, _lastUpdate, _lastMessage) = (screens.Stopped, screens.LastUpdate, screens.LastMessage);
        foreach (var chat in screens.Chats)
        {
            _chats[chat.Address] = new ChatView();
            _chats[chat.Address].Messages.AddRange(chat.Messages.Select(Message.Of));
        }

        (_core, var left) = Fill(routes);
        Held.AddRange(left);
    }

    private Core Start(Routes routes)
    {
        var (core, left) = Fill(routes);
        Assert.Equal(Held.Select(entry => entry.Id), left.Select(entry => entry.Id));
        return core;
    }

    private (Core Core, IReadOnlyList<OutboxEntry> Left) Fill(Routes routes)
    {
        _paper.Clear();
        var tasks = new Projection<WordTask>(WordTask.All, _paper.Enqueue);
        var core = new Core(routes, Account, content => Kept(content.ToArray()), tasks);
        return (core, core.Fill(_store.Store));
    }
}
