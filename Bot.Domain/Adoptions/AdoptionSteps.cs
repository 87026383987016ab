using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Adoptions;

/// <summary>
/// The steps of an adoption. Each returns it as it is after that, to be kept, or a refusal and then nothing has changed: NotAllowed and
/// NotInThisState by <see cref="AdoptionRules"/>, and what each names.
/// </summary>
public static class AdoptionSteps
{
    /// <summary>
    /// Why this person cannot say what their city does with the practice; null where they can. Refuses with NotAllowed (not confirmed for a
    /// city), NotInThisState (not published), SameCity (of that city, or an author).
    /// </summary>
    public static Refusal? CheckBegin(Practice practice, Person by)
    {
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(by);
        return !ContactSteps.SpeaksForCity(by) ? new(RefusalCode.NotAllowed)
            : practice.State != PracticeState.Published ? new(RefusalCode.NotInThisState)
            : practice.IsAuthor(by.Id) || by.Place!.IsSameAs(practice.Place) ? new(RefusalCode.SameCity)
            : null;
    }

    /// <summary>Whether the practice's card offers it: who is not confirmed is led to that first.</summary>
    public static bool IsOffered(Practice practice, Person reader)
    {
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(reader);
        return practice.State == PracticeState.Published && !practice.IsAuthor(reader.Id) && reader.Place?.IsSameAs(practice.Place) != true;
    }

    /// <summary>
    /// What the person's city does with the practice, or its beginning, kept by this person. Refuses as <see cref="CheckBegin"/>.
    /// </summary>
    /// <param name="id">The new one's, where there is none.</param>
    public static Parsed<Adoption> FindOrBegin(IWork work, string id, Practice practice, Person by, Instant at) =>
        CheckBegin(practice, by) is { } refusal ? refusal
        : AdoptionLedger.Of(work, practice.Id, by.Place) ?? New(id, practice.Id, by.Place!, by.Id, at);

    /// <summary>
    /// What follows from a contact: once both cities know each other, or one of them says that it adapts the practice, the city that asked
    /// has an adoption, kept by who asked. The same object, or null, where nothing follows; never back, and never against a city that
    /// gave up.
    /// </summary>
    /// <param name="adoption">What that city does with the practice; null where it has said nothing.</param>
    /// <param name="id">The new one's, where there is none.</param>
    public static Adoption? Following(this ContactRequest request, Adoption? adoption, string id, Instant at)
    {
        ArgumentNullException.ThrowIfNull(request);
        AdoptionStep? step = request.Outcome == ContactOutcome.Adapting ? AdoptionStep.Adapt
            : request.State == ContactState.Introduced ? AdoptionStep.Meet
            : null;
        if (step is not { } taken)
        {
            return adoption;
        }

        var begun = adoption ?? New(id, request.PracticeId, request.Asking, request.AskedBy, at);
        return begun.MoveByItself(taken, at) is { IsValid: true, Value: var moved } ? moved : adoption;
    }

    /// <summary>The city adapts it.</summary>
    public static Parsed<Adoption> Adapt(this Adoption adoption, Person by, Instant at) =>
        adoption.Move(AdoptionStep.Adapt, by, practice: null, at).Select(after => after with { GivenUp = null });

    /// <summary>The city applies it; what the practice's city confirmed before has to be confirmed anew.</summary>
    public static Parsed<Adoption> Apply(this Adoption adoption, Person by, AppliedReport report, Instant at) =>
        adoption.Move(AdoptionStep.Apply, by, practice: null, at).Select(after => after with { Report = report, GivenUp = null });

    /// <summary>The city does not try it any more.</summary>
    public static Parsed<Adoption> GiveUp(this Adoption adoption, Person by, GivenUp why, Instant at) =>
        adoption.Move(AdoptionStep.GiveUp, by, practice: null, at).Select(after => after with { GivenUp = why });

    /// <summary>All is as it was.</summary>
    public static Parsed<Adoption> Keep(this Adoption adoption, Person by, Instant at) =>
        adoption.Move(AdoptionStep.Keep, by, practice: null, at);

    /// <summary>An author of the practice says that it is so; NotInThisState also where one has said it.</summary>
    public static Parsed<Adoption> Confirm(this Adoption adoption, Person by, Practice practice, Instant at) =>
        adoption.Move(AdoptionStep.Confirm, by, practice, at);

    /// <summary>The owner is asked how it goes.</summary>
    public static Parsed<Adoption> Ask(this Adoption adoption, Instant at) => adoption.MoveByItself(AdoptionStep.Ask, at);

    /// <param name="owner">A person's id, or <see cref="Person.Nobody"/>.</param>
    internal static Adoption HandOn(this Adoption adoption, string owner, Instant at) =>
        adoption.MoveByItself(AdoptionStep.HandOn, at).Value with { Owner = owner };

    private static Adoption New(string id, string practiceId, Place city, string owner, Instant at) => new()
    {
        Id = id,
        PracticeId = practiceId,
        City = city,
        Owner = owner,
        History = [new(AdoptionStep.Begin, owner, at, AdoptionState.Interested)],
    };

    private static Parsed<Adoption> Move(this Adoption adoption, AdoptionStep step, Person by, Practice? practice, Instant at) =>
        AdoptionRules.Find(adoption, step, AdoptionRules.ActorsOf(by, adoption, practice))
            .Select(rule => adoption.Taking(new(step, by.Id, at, rule.To)));

    private static Parsed<Adoption> MoveByItself(this Adoption adoption, AdoptionStep step, Instant at) =>
        AdoptionRules.Find(adoption, step, [AdoptionActor.Clock]).Select(rule => adoption.Taking(new(step, By: null, at, rule.To)));

    private static Adoption Taking(this Adoption adoption, AdoptionEntry entry) => adoption with
    {
        State = entry.To,
        History = adoption.History.Add(entry),
    };
}
