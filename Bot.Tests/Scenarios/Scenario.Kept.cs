using Bot.Conversation;
using Bot.Domain.Storage;
using Bot.Handling;
using Bot.Tests.Storage;

namespace Bot.Tests.Scenarios;

/// <content>A bot that goes on where an earlier version was stopped.</content>
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
}
