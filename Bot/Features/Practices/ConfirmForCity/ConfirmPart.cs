using Bot.Conversation;
using Bot.Domain.Review;
using Bot.Messages;

namespace Bot.Features.Practices.ConfirmForCity;

/// <summary>What the card of a practice of an older bank says to those who can confirm it.</summary>
public static class ConfirmPart
{
    public static readonly CardPart All = new((occasion, practice, language) =>
        occasion is Context { IsPrivate: true } context && FromArchive.CanConfirm(context.Person, practice)
            ? [new(ConfirmTexts.All.In(language).IsYours) { Way = Button.Do(ConfirmTexts.All.In(language).Begin, PracticeDoors.ConfirmForCity.To(practice.Id)) }]
            : []);
}
