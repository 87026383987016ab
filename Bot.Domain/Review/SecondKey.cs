using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Review;

/// <summary>The secretariat's agreement to a publication: the one place that decides whether it is needed and was given.</summary>
public static class SecondKey
{
    /// <summary>
    /// Why an accepted practice cannot be published yet; null where it can. Refuses with SecondKeyMissing, and with TooSoon (15 minutes)
    /// from the last key on.
    /// </summary>
    public static Refusal? Refuse(Practice practice, Instant at)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return practice.KeyedAt is not { } keyed ? new(RefusalCode.SecondKeyMissing)
            : at < keyed + ReviewSteps.UndoTime ? new(RefusalCode.TooSoon, (int)ReviewSteps.UndoTime.TotalMinutes)
            : null;
    }

    /// <summary>How its publication is keyed, for its history: null where both keys were given.</summary>
    public static HistoryMark? MarkOf(Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return practice.AgreedAt is null ? HistoryMark.CoordinationAlone : null;
    }

    /// <summary>
    /// The secretariat's yes: it is published when <see cref="ReviewSteps.UndoTime"/> is over. Refuses with NotAllowed, and
    /// NotInThisState where it was given.
    /// </summary>
    public static Reviewed Agree(this Practice practice, Person by, Instant at) => practice.Move(Step.Agree, by, Offices.Unknown, at)
        .Then(after =>
        practice.AgreedAt is null ? after with { AgreedAt = at, KeyedAt = at } : RefusalCode.NotInThisState);

    /// <summary>Takes that yes back. Refuses with NotAllowed, NotInThisState, and UndoTooLate once publishing is due.</summary>
    public static Reviewed UndoAgreement(this Practice practice, Person by, Instant at) =>
        practice.Move(Step.UndoAgreement, by, Offices.Unknown, at).Then(after =>
        practice.AgreedAt is null ? RefusalCode.NotInThisState
        : Refuse(practice, at) is null ? new Refusal(RefusalCode.UndoTooLate, (int)ReviewSteps.UndoTime.TotalMinutes)
        : after with { AgreedAt = null, KeyedAt = null });

    /// <summary>Hands it back to the coordination; the reason goes to the reviewers. Refuses with NotAllowed, NotInThisState.</summary>
    public static Reviewed SendBack(this Practice practice, Person by, LongText reason, Instant at) =>
        practice.Move(Step.SendBack, by, Offices.Unknown, at, reason).Then(after => ReviewSteps.WithoutKeys(after));

    /// <summary>
    /// The coordination's key is enough from now on where the secretariat has nobody any more; the same object else. Somebody whom the
    /// bot cannot reach still holds their key: the coordination takes their role away where they are gone.
    /// </summary>
    public static Practice WithoutSecretariat(this Practice practice, Offices offices, Instant at) =>
        practice is { State: PracticeState.Accepted, KeyedAt: null } && !offices.HaveSecondKey(practice)
            ? practice with { KeyedAt = at }
            : practice;
}
