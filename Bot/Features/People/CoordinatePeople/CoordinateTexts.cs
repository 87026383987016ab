using Bot.Domain.People;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.People.CoordinatePeople;

/// <summary>The sentences of the coordination about people.</summary>
public sealed record CoordinateTexts
{
    public required string MenuLine { get; init; }

    public required Html OnlyCoordination { get; init; }

    /// <summary>From the years of the running term: "2026", "2025-2026".</summary>
    public required Func<string, string> Title { get; init; }

    /// <summary>Which city holds an office.</summary>
    public required Func<Role, string, string> Office { get; init; }

    /// <summary>0 or more.</summary>
    public required Func<int, string> HowManyWait { get; init; }

    /// <summary>0 or more that are not on the list.</summary>
    public required Func<int, string> HowManyCities { get; init; }

    /// <summary>How many groups the bot was let into without an answer of the coordination, 1 or more.</summary>
    public required Func<int, string> HowManyGroups { get; init; }

    /// <summary>In place of the counts where all are 0.</summary>
    public required string NothingWaits { get; init; }

    public required string More { get; init; }

    public required Html FindHint { get; init; }

    /// <summary>1 or more.</summary>
    /// <summary>1 or more practices.</summary>
    public required Func<int, string> HowManyToReview { get; init; }

    public required Func<int, string> SeeToReview { get; init; }

    public required Func<int, string> SeeWaiting { get; init; }

    public required string People { get; init; }

    public required string Cities { get; init; }

    public required string Invitations { get; init; }

    public required string AuditLog { get; init; }

    public required string Groups { get; init; }

    public required string Figures { get; init; }

    public required string Report { get; init; }

    public required string HandOver { get; init; }

    public required Html NobodyWaits { get; init; }

    /// <summary>1 or more.</summary>
    public required Func<int, Html> Waiting { get; init; }

    /// <summary>How many are confirmed, 0 or more.</summary>
    public required Func<int, Html> Members { get; init; }

    /// <summary>How many people, 0 or more, by the name that was typed.</summary>
    public required Func<int, string, Html> Found { get; init; }

    /// <summary>Days, 0 or more.</summary>
    public required Func<int, string> Waits { get; init; }

    public required string OnlyVisits { get; init; }

    public required string NotAskedYet { get; init; }

    public required string Earlier { get; init; }

    public required string Later { get; init; }

    public required string FindByName { get; init; }

    public required Prompt AskName { get; init; }

    public required string ToCoordination { get; init; }

    /// <summary>Their name at Telegram.</summary>
    public required Func<string, string> OnTelegram { get; init; }

    /// <summary>A city that was written by hand.</summary>
    public required Func<string, string> Unlisted { get; init; }

    /// <summary>A day.</summary>
    public required Func<string, string> WaitsSince { get; init; }

    /// <summary>The name of their role.</summary>
    public required Func<string, string> IsIn { get; init; }

    /// <summary>How many, 0 or more, drafts included.</summary>
    public required Func<int, string> Practices { get; init; }

    public required string Confirm { get; init; }

    public required string Refuse { get; init; }

    public required string ChangeRole { get; init; }

    public required string Remove { get; init; }

    public required string ToWaiting { get; init; }

    public required string ToMembers { get; init; }

    /// <summary>From the person's name.</summary>
    public required Func<string, Html> WhichRole { get; init; }

    /// <summary>From the person's name.</summary>
    public required Func<string, Html> AskToRemove { get; init; }

    /// <summary>The person's name, and the role with its name.</summary>
    public required Func<string, string, Role, Html> AskToGive { get; init; }

    public required string YesRemove { get; init; }

    public required string YesGive { get; init; }

    public required string Back { get; init; }

    public required Html Gone { get; init; }

    /// <summary>From the person's name.</summary>
    public required Func<string, string> IsConfirmed { get; init; }

    /// <summary>From the person's name.</summary>
    public required Func<string, string> IsRefused { get; init; }

    /// <summary>The person's name, and that of the role.</summary>
    public required Func<string, string, string> IsGiven { get; init; }

    public required Html YouAreConfirmed { get; init; }

    public required Html YouAreRefused { get; init; }

    public required string AskAgain { get; init; }

    public required string Propose { get; init; }

    public static readonly Bilingual<CoordinateTexts> All = new(CoordinateTextsEs.Texts, CoordinateTextsPt.Texts);
}
