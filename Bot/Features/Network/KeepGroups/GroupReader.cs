using Bot.Conversation;
using Bot.Domain;
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

    /// <summary>Whether nobody else reads what they read: in private, or whispered.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Of buttons and words: the group's where it has one and reads along.</summary>
    public Language Language { get; private init; } = Person.Language;

    public GroupTexts Texts => GroupTexts.All.In(Language);

    /// <summary>The same reader in front of a group, in its language where it has one.</summary>
    public GroupReader Before(Group group) => (IsAlone, group.Language) switch
    {
        (false, GroupLanguage.Es) => this with { Language = Language.Es },
        (false, GroupLanguage.Pt) => this with { Language = Language.Pt },
        _ => this with { Language = Person.Language },
    };

    /// <summary>Who writes in the group's own name; who of them presses is known only then.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>In a group nobody else may press their buttons, unless they are anonymous: then whoever presses is looked at.</summary>
    public Button Button(string label, Press press) =>
        new Audience(Language, IsInGroup && !IsAnonymous ? Person.TelegramId : null).Button(label, press);

    /// <summary>Somebody as they are known without a look at the group.</summary>
    public static GroupReader Of(Context context) =>
        new(context.Person, context.Incoming.Sender.IsAnonymousAdmin, context.Here)
        {
            IsAnonymous = context.Incoming.Sender.IsAnonymousAdmin,
            IsAlone = context.IsPrivate || context.Incoming is Pressed { Whispered: > 0 },
        };
}
