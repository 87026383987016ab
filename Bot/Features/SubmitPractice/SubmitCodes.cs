namespace Bot.Features.SubmitPractice;

/// <summary>Codes of this feature's own buttons and moments; the argument is a practice's id unless said otherwise.</summary>
internal static class SubmitCodes
{
    /// <summary>A practice with this id, which may not exist yet: so pressing twice begins one.</summary>
    public const string Begin = "s.begin";
    public const string Continue = "s.go";
    public const string ReviewAll = "s.all";
    public const string Complete = "s.more";
    public const string Extra = "s.extra";

    /// <summary>Second argument: a section's number. All answers of it, with a button to change each.</summary>
    public const string Section = "s.sec";

    /// <summary>Second argument: a field's code. Asks it, and comes back to where it was pressed.</summary>
    public const string Ask = "s.ask";

    /// <summary>Second argument: the id that the copy gets, so that pressing twice makes one.</summary>
    public const string Copy = "s.copy";

    public const string Files = "s.files";
    public const string SendFiles = "s.show";

    /// <summary>Second argument: the practice's version; third: the file's place, from 0.</summary>
    public const string RemoveFile = "s.unfile";

    /// <summary>Second argument: the number of the card's section, or none for the card.</summary>
    public const string Preview = "s.look";

    /// <summary>These carry the practice's version as the second argument: what was asked about must still be what there is.</summary>
    public const string Send = "s.send";
    public const string Withdraw = "s.drawn";
    public const string Delete = "s.dropped";

    /// <summary>Third argument: the language that it is written in, as <see cref="Domain.Practices.WrittenLanguage"/> codes it; then it is sent.</summary>
    public const string SendIn = "s.sendin";

    public const string AskWithdraw = "s.draw";
    public const string AskDelete = "s.drop";

    /// <summary>Without argument.</summary>
    public const string Leave = "s.out";

    /// <summary>Second argument: a field's code. Says why a request for it is not followed.</summary>
    public const string WhyNot = "s.whynot";

    /// <summary>Second argument: "r" to replace, "a" to add. What was typed while a co-author answered the same question.</summary>
    public const string Mine = "s.mine";
    public const string Theirs = "s.theirs";

    /// <summary>A draft is mentioned no more.</summary>
    public const string NoMoreMentions = "s.hush";

    public const string Abandoned = "s.abandoned";
}
