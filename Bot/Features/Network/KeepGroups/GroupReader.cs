using Bot.Conversation;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Messages;

namespace Bot.Features.Network.KeepGroups;

/// <summary>Who looks at a group's settings, and where.</summary>
/// <param name="Administers">Whether they administer the group, as Telegram told just now.</param>
/// <param name="Here">The group and topic, or their own chat.</param>
internal sealed record GroupReader(Person Person, bool Administers, Address Here)
{
    public bool MayChange => Groups.CanSet(Person, Administers);

    public bool Coordinates => Rights.CanCoordinate(Person);

    public bool IsInGroup => Here.Group is not null;

    public GroupTexts Texts => GroupTexts.All.In(Person.Language);

    /// <summary>Who writes in the group's own name; who of them presses is known only then.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>In a group nobody else may press their buttons, unless they are anonymous: then whoever presses is looked at.</summary>
    public Button Button(string label, Press press) =>
        new Audience(Person.Language, IsInGroup && !IsAnonymous ? Person.TelegramId : null).Button(label, press);

    /// <summary>Somebody as they are known without a look at the group.</summary>
    public static GroupReader Of(Context context) =>
        new(context.Person, context.Incoming.Sender.IsAnonymousAdmin, context.Here) { IsAnonymous = context.Incoming.Sender.IsAnonymousAdmin };
}
