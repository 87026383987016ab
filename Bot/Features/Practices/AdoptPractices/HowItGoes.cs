using Bot.Conversation;
using Bot.Domain.Adoptions;
using Bot.Domain.Practices;
using Bot.Messages;

namespace Bot.Features.Practices.AdoptPractices;

/// <summary>
/// The owner of an adoption is asked how it goes, 90 days after its city was heard, and once more; not while its practice is not public, or
/// turned out to be of the same city.
/// </summary>
internal static class HowItGoes
{
    /// <summary>Subject: an adoption.</summary>
    public static readonly Recurring<AdoptionCase> Question = new(new("l.question"))
    {
        First = (occasion, id) => FindAsked(occasion, id)?.Adoption.AskAt,
        Still = FindAsked,
        Tell = Ask,
    };

    private static AdoptionCase? FindAsked(Occasion occasion, string id) =>
        AdoptionCase.Find(occasion, id) is { Adoption.AskAt: not null, Practice.State: PracticeState.Published } at
        && !at.Adoption.City.IsSameAs(at.Practice.Place)
        && occasion.FindPerson(at.Adoption.Owner) is not null
            ? at
            : null;

    /// <summary>What is asked is a step of it, and the next question is planned with that.</summary>
    private static Turn Ask(Occasion occasion, AdoptionCase at)
    {
        var asked = at.Kept(occasion, at.Adoption.Ask(occasion.Now).Value);
        var owner = occasion.FindPerson(at.Adoption.Owner)!;
        return Occasion.Tell(owner, AdoptionScreens.HowItGoes(asked, owner));
    }
}
