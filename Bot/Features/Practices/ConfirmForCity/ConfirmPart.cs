using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;

namespace Bot.Features.Practices.ConfirmForCity;

/// <summary>What the card of a practice of an older bank says to those who can confirm it.</summary>
public static class ConfirmPart
{
    public static readonly CardPart All = new((occasion, practice, language) =>
        occasion is Context { IsPrivate: true } context && FromArchive.CanConfirm(context.Person, practice)
            ? [Line(practice, ConfirmTexts.All.In(language))]
            : []);

    private static CardLine Line(Practice practice, ConfirmTexts texts) =>
        new(texts.IsYours) { Way = Button.Do(texts.Begin, PracticeDoors.ConfirmForCity.To(practice.Id)) };
}
