using Bot.Domain.People;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.People.InvitePeople;

/// <summary>The sentences around invitations.</summary>
public sealed record InviteTexts
{
    public required Prompt AskRole { get; init; }

    public required Prompt AskCity { get; init; }

    public required Prompt AskUses { get; init; }

    public required Prompt AskDays { get; init; }

    public required Prompt BeforeMaking { get; init; }

    public required string Make { get; init; }

    public required Html NotMade { get; init; }

    /// <summary>How many people a link lets in, 1 or more.</summary>
    public required Func<int, string> PeopleIn { get; init; }

    /// <summary>How many days a link is open, 1 or more.</summary>
    public required Func<int, string> DaysOpen { get; init; }

    public required string Title { get; init; }

    public required Html None { get; init; }

    /// <summary>How many came in, 0 or more, of how many, 1 or more.</summary>
    public required Func<int, int, string> Used { get; init; }

    /// <summary>The state, and the day on which it ends or ended.</summary>
    public required Func<InvitationState, string, string> Standing { get; init; }

    /// <summary>The number of an invitation in the list.</summary>
    public required Func<int, string> Look { get; init; }

    public required string Newer { get; init; }

    public required string Older { get; init; }

    public required string Invite { get; init; }

    public required string Revoke { get; init; }

    public required string IsRevoked { get; init; }

    public required string ToList { get; init; }

    public required string ToCoordination { get; init; }

    /// <summary>For how many the link is, 1 or more, and the day on which it ends.</summary>
    public required Func<int, string, string> IsMade { get; init; }

    /// <summary>Puts the link on the clipboard.</summary>
    public required string CopyLink { get; init; }

    public required Html OnlyOnce { get; init; }

    /// <summary>To who came in; their city may be empty.</summary>
    public required Func<string, Html> Welcome { get; init; }

    /// <summary>To who has it already: their role and city.</summary>
    public required Func<string, Html> HasIt { get; init; }

    /// <summary>From which role and city to which.</summary>
    public required Func<string, string, Html> AskToPass { get; init; }

    public required string Pass { get; init; }

    public required string Stay { get; init; }

    /// <summary>The role and city that they keep.</summary>
    public required Func<string, Html> Stayed { get; init; }

    public required Html TellMore { get; init; }

    public required string TellNow { get; init; }

    /// <summary>The same where the city is not known either, for which is asked first.</summary>
    public required Html TellAll { get; init; }

    public required string TellAllNow { get; init; }

    public required string SeePractices { get; init; }

    public required string Propose { get; init; }

    public static readonly Bilingual<InviteTexts> All = new(InviteTextsEs.Texts, InviteTextsPt.Texts);
}
