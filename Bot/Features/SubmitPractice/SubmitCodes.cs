namespace Bot.Features.SubmitPractice;

/// <summary>Codes of this feature's own buttons and moments; the argument is a practice's id unless said otherwise.</summary>
internal static class SubmitCodes
{
    /// <summary>A practice with this id, which may not exist yet: so pressing twice begins one.</summary>
    public const string Begin = "s.begin";
    public const string Continue = "s.go";
    public const string ReviewAll = "s.all";
    public const string Complete = "s.more";

    /// <summary>Second argument: <see cref="Whole"/>, or none for the card.</summary>
    public const string Preview = "s.look";
    public const string Whole = "w";

    /// <summary>These carry the practice's version as the second argument: what was asked about must still be what there is.</summary>
    public const string Send = "s.send";
    public const string Withdraw = "s.drawn";
    public const string Delete = "s.dropped";

    public const string AskWithdraw = "s.draw";
    public const string AskDelete = "s.drop";

    /// <summary>Without argument.</summary>
    public const string Leave = "s.out";

    public const string Abandoned = "s.abandoned";
}
