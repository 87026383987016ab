using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices;

/// <summary>What of a published practice goes to the clipboard: its number, and the link that opens it.</summary>
public sealed record CopyTexts
{
    public required string Number { get; init; }

    public required string Link { get; init; }

    public static readonly Bilingual<CopyTexts> All = new(
        Es: new() { Number = "Copiar el número", Link = "Copiar el enlace" },
        Pt: new() { Number = "Copiar o número", Link = "Copiar o link" });
}

/// <summary>One under the other or side by side; null where the practice has no number.</summary>
internal static class CopyButtons
{
    public static Button? Number(Practice practice, Language language) =>
        practice.Number is { } number ? Button.Copy(CopyTexts.All.In(language).Number, number.Text) : null;

    public static Button? Link(Practice practice, BotAccount bot, Language language) => practice.Number is { } number
        ? Button.Copy(CopyTexts.All.In(language).Link, bot.DeepLink(PracticeDoors.PracticeLink + number.Text))
        : null;
}
