namespace Bot.Domain.Contacts;

/// <summary>Where a request is on its way.</summary>
public enum ContactState
{
    /// <summary>Waits for the secretariat, or for who stands in for it.</summary>
    Asked,

    /// <summary>Waits for an author of the practice.</summary>
    Brokered,

    /// <summary>Both sides said yes; the introduction waits until both can be written to.</summary>
    Agreed,

    /// <summary>Each side has the other's contact.</summary>
    Introduced,

    /// <summary>It is known what came of it.</summary>
    Closed,

    /// <summary>The secretariat or an author said no, with a reason.</summary>
    Declined,

    /// <summary>The person who asked took it back.</summary>
    Withdrawn,

    /// <summary>The bot ended it (<see cref="EndCause"/>).</summary>
    Expired,
}

/// <summary>Why the bot ends a request.</summary>
public enum EndCause
{
    /// <summary>Nothing happened for <see cref="ContactSteps.LongestSilence"/>.</summary>
    Silence,

    /// <summary>The practice is not published any more.</summary>
    PracticeGone,

    /// <summary>The person who asked does not speak for that city any more.</summary>
    AskerGone,

    /// <summary>No author is left who could answer.</summary>
    NobodyAnswers,

    /// <summary>Both turned out to be the same city, or the person who asked is an author by now.</summary>
    SameSide,

    /// <summary>Two cities turned out to be one, and the other's request goes on.</summary>
    Joined,
}

/// <summary>What came of a contact, as one side says; from the least to the most.</summary>
public enum ContactOutcome
{
    /// <summary>They never talked.</summary>
    Nothing,

    /// <summary>They still talk, and are asked again.</summary>
    GoingOn,

    /// <summary>They talked, and it was of use.</summary>
    Talked,

    /// <summary>The city that asked adapts the practice.</summary>
    Adapting,
}

/// <summary>What can be done with a request.</summary>
public enum ContactStep
{
    Ask,

    /// <summary>The secretariat hands it on to the practice's authors.</summary>
    PassOn,

    Decline,
    Agree,
    Introduce,

    /// <summary>The author who agreed is none any more: it waits for the others again.</summary>
    Reopen,

    Withdraw,

    /// <summary>One side says what came of it.</summary>
    Report,

    Close,
    End,
}

/// <summary>Something about a step that readers of the history must know.</summary>
public enum ContactMark
{
    /// <summary>The coordination passed it on, since nobody of the secretariat could be reached.</summary>
    CoordinationInstead,

    /// <summary>As above, and whoever did it is of one of both sides, since nobody else could be reached.</summary>
    OwnSide,
}
