using Bot.Texts;

namespace Bot.Features.Practices.WriteTogether;

/// <summary>Writing a practice with others: the link, who wrote what, what changed.</summary>
public sealed record TogetherTexts
{
    /// <summary>From the title, and how many write it, 1 or more.</summary>
    public required Func<string, int, Html> Heading { get; init; }

    public required string You { get; init; }

    public required string Somebody { get; init; }

    public required string Untitled { get; init; }

    /// <summary>Field, who, when.</summary>
    public required Func<string, string, string, Html> Wrote { get; init; }

    public required Html HowTo { get; init; }

    /// <summary>An open link: until when.</summary>
    public required Func<string, string> LinkOpen { get; init; }

    public required string MakeLink { get; init; }

    /// <summary>Puts the link on the clipboard.</summary>
    public required string CopyLink { get; init; }

    public required string NewLink { get; init; }

    public required string Revoke { get; init; }

    public required string IsRevoked { get; init; }

    /// <summary>The link, and until when it counts.</summary>
    public required Func<string, string, Html> Made { get; init; }

    public required string More { get; init; }

    public required string BackToTeam { get; init; }

    public required string WhoWroteWhat { get; init; }

    public required string NothingWritten { get; init; }

    public required string Leave { get; init; }

    public required Func<string, Html> AskLeave { get; init; }

    public required string YesLeave { get; init; }

    public required Func<string, Html> YouLeft { get; init; }

    public required Func<string, string> Remove { get; init; }

    /// <summary>Name and title.</summary>
    public required Func<string, string, Html> AskRemove { get; init; }

    public required string YesRemove { get; init; }

    public required string No { get; init; }

    public required Func<string, Html> YouWereRemoved { get; init; }

    public required Func<string, string> LetIn { get; init; }

    public required string KeepOut { get; init; }

    /// <summary>To the authors: name, where from (may be empty), title.</summary>
    public required Func<string, string, string, Html> AsksToJoin { get; init; }

    public required Func<string, Html> YouAsked { get; init; }

    public required Func<string, Html> YouAreIn { get; init; }

    public required Func<string, Html> YouAreNotIn { get; init; }

    public required string IsSettled { get; init; }

    /// <summary>To the others: name and title.</summary>
    public required Func<string, string, Html> Joined { get; init; }

    public required Func<string, string, Html> HasLeft { get; init; }

    /// <summary>The contact went with the data of somebody who wrote it: title, and the field's name.</summary>
    public required Func<string, string, Html> LostContact { get; init; }

    /// <summary>Above what changed, from the title.</summary>
    public required Func<string, Html> Changed { get; init; }

    /// <summary>Who, and the names of the fields; one or more.</summary>
    public required Func<string, IReadOnlyList<string>, string> ChangedBy { get; init; }

    /// <summary>A field's name, with what was done where it was not just written.</summary>
    public required Func<string, WrittenHow, string> Did { get; init; }

    public required string See { get; init; }

    public required string Back { get; init; }

    public required string LinkUnknown { get; init; }

    public required string LinkExpired { get; init; }

    public required string LinkRevoked { get; init; }

    public required string NotNow { get; init; }

    public static readonly Bilingual<TogetherTexts> All = new(TogetherTextsEs.Texts, TogetherTextsPt.Texts);
}
