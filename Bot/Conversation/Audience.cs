using Bot.Domain;
using Bot.Messages;

namespace Bot.Conversation;

/// <summary>For whom a screen is drawn.</summary>
/// <param name="Language">The language of its texts.</param>
/// <param name="Owner">Telegram id of the person whose screen it is in a group; null in private, where nobody else can press.</param>
public sealed record Audience(Language Language, long? Owner = null)
{
    public static Audience Of(Context context) => new(context.Language, context.IsPrivate ? null : context.Person.TelegramId);

    /// <summary>A button that only the owner may press, where there is one.</summary>
    public Button Button(string label, Press press) => Owner is { } owner
        ? Messages.Button.For(owner, Label(label), press)
        : Messages.Button.Do(Label(label), press);

    private static string Label(string label) => Texts.Shortening.Cut(label, Texts.Shortening.WholeRow);
}
