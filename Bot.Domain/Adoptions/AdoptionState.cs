namespace Bot.Domain.Adoptions;

/// <summary>How far a city is with a practice of another one.</summary>
public enum AdoptionState
{
    /// <summary>It may want to apply it.</summary>
    Interested,

    /// <summary>It has the contact of the practice's city.</summary>
    InContact,

    Adapting,

    /// <summary>It says that it applies it (<see cref="AppliedReport"/>).</summary>
    Applied,

    /// <summary>It does not try any more (<see cref="GivenUp"/>).</summary>
    GivenUp,
}

/// <summary>What can happen to an adoption.</summary>
public enum AdoptionStep
{
    Begin,

    /// <summary>Both cities got each other's contact.</summary>
    Meet,

    Adapt,

    /// <summary>The city says since when it applies it and what it changed, or says that anew.</summary>
    Apply,

    GiveUp,

    /// <summary>The owner says that all is as it was.</summary>
    Keep,

    /// <summary>The owner is asked how it goes.</summary>
    Ask,

    /// <summary>The practice's city says that it is so.</summary>
    Confirm,

    /// <summary>It has another owner, or none.</summary>
    HandOn,
}
