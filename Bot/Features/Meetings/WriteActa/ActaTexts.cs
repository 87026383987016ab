using Bot.Domain.Meetings.Actas;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Meetings.WriteActa;

/// <summary>What is said while an acta is written, handed round and approved.</summary>
public sealed record ActaTexts
{
    public required string Heading { get; init; }

    public required string IsDraft { get; init; }

    /// <summary>To who only reads: it is not there yet.</summary>
    public required string StillWritten { get; init; }

    /// <summary>To who was not there: it was handed round only.</summary>
    public required string NotApprovedYet { get; init; }

    /// <summary>It was changed since it was sent.</summary>
    public required string IsChanged { get; init; }

    /// <summary>How many people, of how many cities, 1 or more.</summary>
    public required Func<int, int, Html> GoesTo { get; init; }

    public required Html GoesToNobody { get; init; }

    /// <summary>How many decisions their cities hear of with it, 1 or more.</summary>
    public required Func<int, string> TellsDecisions { get; init; }

    /// <summary>Until which day remarks will be taken.</summary>
    public required Func<string, string> ThenRemarks { get; init; }

    public required string SendActa { get; init; }

    public required string SendAgain { get; init; }

    /// <summary>The meeting that approves, the meeting whose acta it is.</summary>
    public required Func<string, string, Html> SureApproved { get; init; }

    public required string YesApproved { get; init; }

    public required string More { get; init; }

    /// <summary>Until which day remarks were taken.</summary>
    public required Func<string, string> RemarksEnded { get; init; }

    public required string WriteActa { get; init; }

    /// <summary>Until which day remarks are taken.</summary>
    public required Func<string, string> TakesRemarks { get; init; }

    public required string WaitsForApproval { get; init; }

    /// <summary>The meeting that approved it, and when that was.</summary>
    public required Func<string, Html, Html> IsApproved { get; init; }

    /// <summary>The cities, and how many they are.</summary>
    public required Func<string, int, string> WereThere { get; init; }

    public required string NobodyYet { get; init; }

    /// <summary>Who writes it beside the organiser.</summary>
    public required Func<string, string> WrittenBy { get; init; }

    public required string NothingWritten { get; init; }

    public required string GoesOn { get; init; }

    public required string ActaApproved { get; init; }

    public required string Decisions { get; init; }

    public required string Remarks { get; init; }

    /// <summary>The number, the text, the cities, until when, how it stands.</summary>
    public required Func<string, string, string, Html, DecisionState, Html> Decision { get; init; }

    /// <summary>The next meeting of the kind, as a deadline.</summary>
    public required string NextMeeting { get; init; }

    public required string Circulate { get; init; }

    public required string Approve { get; init; }

    public required string WhichCities { get; init; }

    public required string AddDecision { get; init; }

    public required string TakeWhole { get; init; }

    public required string WhoWrites { get; init; }

    public required string AsWord { get; init; }

    public required string Remark { get; init; }

    public required string BackToAgenda { get; init; }

    public required string BackToActa { get; init; }

    public required string ReadActa { get; init; }

    public required Prompt AskOutcome { get; init; }

    public required string Write { get; init; }

    public required string ChangeIt { get; init; }

    public required string Leave { get; init; }

    public required string IsFinished { get; init; }

    /// <summary>How many cities were there.</summary>
    public required Func<int, string> PickCities { get; init; }

    public required Func<string, string> AddCity { get; init; }

    public required Func<string, string> DropCity { get; init; }

    public required string OtherCity { get; init; }

    public required Prompt AskCity { get; init; }

    public required string Earlier { get; init; }

    public required string Later { get; init; }

    public required string PickWriter { get; init; }

    public required string NobodyElse { get; init; }

    /// <summary>To who was named: the meeting.</summary>
    public required Func<string, Html> YouWrite { get; init; }

    /// <summary>To those who were there: until which day.</summary>
    public required Func<string, Html> IsCirculated { get; init; }

    /// <summary>How many people got it.</summary>
    public required Func<int, string> WasCirculated { get; init; }

    public required Prompt AskRemark { get; init; }

    public required Prompt BeforeRemark { get; init; }

    public required string SendRemark { get; init; }

    public required Html WasRemarked { get; init; }

    /// <summary>To the organiser: the city (may be empty), the meeting, the words.</summary>
    public required Func<string, string, string, Html> SomebodyRemarks { get; init; }

    public required Prompt AskWhole { get; init; }

    /// <summary>How many points have another text now.</summary>
    public required Func<int, Html> WasDivided { get; init; }

    /// <summary>How many lines belong to no point, 1 or more; they follow.</summary>
    public required Func<int, string> WasLeftOut { get; init; }

    /// <summary>Lines that are not shown, 1 or more.</summary>
    public required Func<int, string> AndMoreLines { get; init; }

    /// <summary>Titles of points of which another person wrote.</summary>
    public required Func<string, string> OthersWrote { get; init; }

    /// <summary>Who, and the point's title; their words follow.</summary>
    public required Func<string, string, Html> AnotherWrote { get; init; }

    /// <summary>The reader's own words follow.</summary>
    public required Html Yours { get; init; }

    public required string NothingReplaced { get; init; }

    public required string PutMine { get; init; }

    public required string AddMine { get; init; }

    public required string KeepTheirs { get; init; }

    /// <summary>Who replaced the reader's words, the point, the meeting; the words follow.</summary>
    public required Func<string, string, string, Html> YoursWasReplaced { get; init; }

    /// <summary>Titles of points whose words were too many.</summary>
    public required Func<string, string> TooLong { get; init; }

    public required string NoPointFound { get; init; }

    public required string Reading { get; init; }

    public required Html NotRead { get; init; }

    public required Html FileCaption { get; init; }

    public required string FileName { get; init; }

    public required Html NotMade { get; init; }

    public required string Preparing { get; init; }

    public required string NothingToCirculate { get; init; }

    /// <summary>A toast.</summary>
    public required string HasMoved { get; init; }

    public required string Somebody { get; init; }

    public static readonly Bilingual<ActaTexts> All = new(ActaTextsEs.Texts, ActaTextsPt.Texts);
}
