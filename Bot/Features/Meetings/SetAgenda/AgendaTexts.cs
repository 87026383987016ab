using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Meetings.SetAgenda;

/// <summary>What is said while a temario is made.</summary>
public sealed record AgendaTexts
{
    /// <summary>To the organiser: how many points wait for an answer, 1 or more.</summary>
    public required Func<int, string> Waiting { get; init; }

    public required string Propose { get; init; }

    public required string AddOwn { get; init; }

    /// <summary>A title.</summary>
    public required Func<string, string> Proposed { get; init; }

    /// <summary>How much earlier meetings left open, 1 or more.</summary>
    public required Func<int, string> FromEarlier { get; init; }

    public required string SeeActa { get; init; }

    public required string AsWord { get; init; }

    public required string BackToMeeting { get; init; }

    public required string BackToAgenda { get; init; }

    public required string OpenAgenda { get; init; }

    public required Prompt AskTitle { get; init; }

    public required Prompt AskMinutes { get; init; }

    public required Prompt AskWhy { get; init; }

    public required Prompt AskLink { get; init; }

    /// <summary>The number of a practice that is not published, or does not exist.</summary>
    public required Func<string, string> NoSuchPractice { get; init; }

    public required Prompt Review { get; init; }

    public required string Send { get; init; }

    public required Html DraftKept { get; init; }

    public required string GoOn { get; init; }

    /// <summary>The title.</summary>
    public required Func<string, Html> WasProposed { get; init; }

    /// <summary>The title.</summary>
    public required Func<string, Html> WasAdded { get; init; }

    /// <summary>To the organiser: who, of which city (may be empty), the title, the meeting.</summary>
    public required Func<string, string, string, string, Html> SomebodyProposes { get; init; }

    /// <summary>In the morning: how many points wait, of which meeting.</summary>
    public required Func<int, string, Html> PointsWait { get; init; }

    public required string SeePoint { get; init; }

    /// <summary>To who proposed it: the title, the meeting.</summary>
    public required Func<string, string, Html> IsAccepted { get; init; }

    /// <summary>To who proposed it: the title, the meeting, why.</summary>
    public required Func<string, string, string, Html> IsDeclined { get; init; }

    /// <summary>The minutes.</summary>
    public required Func<string, string> Takes { get; init; }

    /// <summary>The city.</summary>
    public required Func<string, string> ProposedBy { get; init; }

    public required string CarriedOn { get; init; }

    public required string StateWaits { get; init; }

    /// <summary>Why.</summary>
    public required Func<string, string> StateDeclined { get; init; }

    public required string StateWithdrawn { get; init; }

    public required string Accept { get; init; }

    public required string Decline { get; init; }

    public required string TakeOff { get; init; }

    public required string Withdraw { get; init; }

    public required string Up { get; init; }

    public required string Down { get; init; }

    public required string GiveMinutes { get; init; }

    public required string ChooseMinutes { get; init; }

    public required string WriteOutcome { get; init; }

    public required string SeePractice { get; init; }

    public required string SeePage { get; init; }

    /// <summary>What the file is called.</summary>
    public required Func<string, string> SeeFile { get; init; }

    /// <summary>The number of the point in the temario, and what its file is called.</summary>
    public required Func<int, string, string> SeeFileOf { get; init; }

    /// <summary>In the Word file: what the file is called.</summary>
    public required Func<string, string> HasFile { get; init; }

    /// <summary>A toast: it is still being fetched.</summary>
    public required string FileNotHere { get; init; }

    public required Html FileGone { get; init; }

    /// <summary>To who proposed it: what the file is called, the title.</summary>
    public required Func<string, string, Html> FileLost { get; init; }

    public required Prompt AskReason { get; init; }

    public required Prompt BeforeDeclining { get; init; }

    public required string TellThem { get; init; }

    public required Html LeftOpen { get; init; }

    public required Html NothingLeft { get; init; }

    /// <summary>To a group, after changes: the meeting.</summary>
    public required Func<string, Html> HasChanged { get; init; }

    public required Func<string, string> Added { get; init; }

    public required Func<string, string> TakenOff { get; init; }

    public required Func<string, string> OtherMinutes { get; init; }

    public required string OtherOrder { get; init; }

    public required string SeeAgenda { get; init; }

    /// <summary>Of a Word file: the meeting.</summary>
    public required Func<string, Html> FileCaption { get; init; }

    public required string FileName { get; init; }

    public required Html NotMade { get; init; }

    public required string Preparing { get; init; }

    /// <summary>A toast.</summary>
    public required string HasMoved { get; init; }

    public required string Somebody { get; init; }

    public static readonly Bilingual<AgendaTexts> All = new(AgendaTextsEs.Texts, AgendaTextsPt.Texts);
}
