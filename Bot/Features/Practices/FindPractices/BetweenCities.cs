using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Texts;

namespace Bot.Features.Practices.FindPractices;

/// <summary>What stands on a practice's card about other cities.</summary>
/// <param name="CanTalk">Whether it leads to the city that it is of.</param>
/// <param name="CanLike">Whether the reader is offered to say that it is of use to them; in groups it is everybody's.</param>
/// <param name="CanAdopt">Whether the reader can say what their own city does with it.</param>
/// <param name="HasChanges">Whether other cities told what they changed.</param>
/// <param name="OriginId">The id of the published practice that it is adapted from; null where there is none.</param>
/// <param name="Portal">Where it stands on the network's portal; empty where nobody recorded that.</param>
/// <param name="CanRecordPortal">Whether the reader records it.</param>
internal sealed record BetweenCities(
    bool CanTalk, bool CanLike, bool CanAdopt, bool HasChanges, string? OriginId, Html Portal, bool CanRecordPortal)
{
    /// <summary>Contacts are asked for, and adoptions told, in private only.</summary>
    /// <param name="language">That of the card, which need not be the reader's.</param>
    public static BetweenCities Of(Context context, Practice practice, Language language) => new(
        context.IsPrivate && ContactSteps.IsOffered(context.Store, practice, context.Person),
        !context.IsPrivate || PracticeRights.CanLike(context.Person, practice),
        context.IsPrivate && AdoptionSteps.IsOffered(practice, context.Person),
        AdoptionLines.HasChanges(context, practice),
        OriginOf(context, practice),
        PortalLine.Of(context, practice, language),
        context.IsPrivate && Rights.IsSecretariat(context.Person));

    private static string? OriginOf(Context context, Practice practice) =>
        practice.ShownOrigin is { PracticeId: var id }
        && context.Store.Find(PracticeBank.All, id) is { State: PracticeState.Published }
            ? id
            : null;
}
