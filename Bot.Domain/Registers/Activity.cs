using System.Collections.Immutable;

namespace Bot.Domain.Registers;

/// <summary>What a venture of the social economy lives by: the codes a01 to a21 of ESSglobal.</summary>
public sealed record Activity : Term
{
    private static readonly TermList<Activity> List = new("activity", row => new Activity(row));

    private Activity(TermRow row)
        : base(row)
    {
    }

    public static ImmutableArray<Activity> All => List.All;
}
