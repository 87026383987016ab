namespace Bot.Domain.Figures;

/// <summary>The six objectives of the network's work plan, in its order.</summary>
public enum PlanObjective
{
    /// <summary>Good practices for local governments.</summary>
    Practices,

    /// <summary>The cities of the unit take part.</summary>
    Participation,

    /// <summary>Sources of funding are known.</summary>
    Funding,

    /// <summary>Activities with the programmes of productive integration.</summary>
    Integration,

    /// <summary>Work with other units and networks of cities.</summary>
    OtherUnits,

    /// <summary>Bodies of Mercosur are followed.</summary>
    Mercosur,
}
