using Bot.Conversation;
using Bot.Domain.Adoptions;
using Bot.Domain.Contacts;
using Bot.Domain.Practices;

namespace Bot.Features.Practices.FindPractices;

/// <summary>What stands on a practice's card about other cities.</summary>
/// <param name="CanTalk">Whether it leads to the city that it is of.</param>
/// <param name="CanAdopt">Whether the reader can say what their own city does with it.</param>
/// <param name="HasChanges">Whether other cities told what they changed.</param>
/// <param name="OriginId">The id of the published practice that it is adapted from; null where there is none.</param>
internal sealed record BetweenCities(bool CanTalk, bool CanAdopt, bool HasChanges, string? OriginId)
{
    /// <summary>Contacts are asked for, and adoptions told, in private only.</summary>
    public static BetweenCities Of(Context context, Practice practice) => new(
        context.IsPrivate && ContactSteps.IsOffered(context.Store, practice, context.Person),
        context.IsPrivate && AdoptionSteps.IsOffered(practice, context.Person),
        AdoptionLines.HasChanges(context, practice),
        OriginOf(context, practice));

    private static string? OriginOf(Context context, Practice practice) =>
        practice.ShownOrigin is { PracticeId: var id }
        && context.Store.Find(PracticeBank.All, id) is { State: PracticeState.Published }
            ? id
            : null;
}
