using Bot.Conversation;
using Bot.Messages;

namespace Bot.Features;

/// <summary>For buttons whose screens are nobody else's to read: where others look on, they only say so.</summary>
internal static class PrivateOnly
{
    public static Func<Context, Press, Turn> InPrivate(Func<Context, Press, Turn> act) => (context, press) =>
        context.IsPrivate ? act(context, press) : Turn.Quiet.WithToast(DispatcherTexts.All.In(context.Language).OnlyInPrivate.ToString());
}
