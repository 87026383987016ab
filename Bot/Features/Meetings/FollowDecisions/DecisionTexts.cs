using Bot.Domain.Meetings.Actas;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Meetings.FollowDecisions;

/// <summary>What is said of decisions.</summary>
public sealed record DecisionTexts
{
    public required string MenuLine { get; init; }

    /// <summary>How many are open.</summary>
    public required Func<int, Html> Heading { get; init; }

    public required Html None { get; init; }

    /// <summary>How many are done or dropped.</summary>
    public required Func<int, Html> EndedHeading { get; init; }

    /// <summary>How many are done or dropped, 1 or more.</summary>
    public required Func<int, string> SeeEnded { get; init; }

    public required string SeeOpen { get; init; }

    public required string ByCity { get; init; }

    public required string ByMeeting { get; init; }

    public required string Earlier { get; init; }

    public required string Later { get; init; }

    public required string OpenPrivate { get; init; }

    /// <summary>In a list: the number, the text, until when, how it stands.</summary>
    public required Func<string, string, Html, DecisionState, Html> Line { get; init; }

    public required Func<string, string> InCharge { get; init; }

    public required Func<Html, Html> Due { get; init; }

    public required string NextMeeting { get; init; }

    /// <summary>Until the next meeting, whose date is this.</summary>
    public required Func<Html, Html> NextMeetingOn { get; init; }

    /// <summary>The meeting, and when it was.</summary>
    public required Func<string, Html, Html> DecidedIn { get; init; }

    public required string IsOpen { get; init; }

    public required string IsLate { get; init; }

    /// <summary>How.</summary>
    public required Func<string, string> IsDone { get; init; }

    /// <summary>Why.</summary>
    public required Func<string, string> IsDropped { get; init; }

    public required string Finish { get; init; }

    public required string Reopen { get; init; }

    public required string Drop { get; init; }

    public required string SeeActa { get; init; }

    public required string SeeAll { get; init; }

    public required Prompt AskText { get; init; }

    public required Prompt AskCities { get; init; }

    public required string CityUnknown { get; init; }

    /// <summary>The names, in quotation marks.</summary>
    public required Func<string, string> CitiesUnknown { get; init; }

    public required Prompt AskWhen { get; init; }

    public required Prompt AskDate { get; init; }

    public required Prompt Review { get; init; }

    public required string Make { get; init; }

    public required Html DraftKept { get; init; }

    public required string GoOn { get; init; }

    public required Prompt AskHow { get; init; }

    public required Prompt AskWhy { get; init; }

    /// <summary>In the morning: how many, 1 or more.</summary>
    public required Func<int, Html> ToDo { get; init; }

    /// <summary>The number, the text, until which day.</summary>
    public required Func<string, string, string, string> DueOn { get; init; }

    /// <summary>The number, the text, since which day it is late.</summary>
    public required Func<string, string, string, string> LateSince { get; init; }

    /// <summary>To the officials of a city: it has to do something more.</summary>
    public required Html NewForCity { get; init; }

    /// <summary>To who organises the meeting: by whom, a city; null where that is not known.</summary>
    public required Func<string?, Html> WasDone { get; init; }

    public required string SeeOne { get; init; }

    /// <summary>More than are named, 1 or more.</summary>
    public required Func<int, string> AndMore { get; init; }

    /// <summary>It is in a draft.</summary>
    public required string WaitsForActa { get; init; }

    /// <summary>Why it was opened again.</summary>
    public required Func<string, string> Because { get; init; }

    public required Prompt AskWhyAgain { get; init; }

    public required Prompt ReviewCorrection { get; init; }

    public required string SaveCorrection { get; init; }

    /// <summary>On which day.</summary>
    public required Func<string, string> CorrectedOn { get; init; }

    public required string AnotherCity { get; init; }

    /// <summary>Another city finished it meanwhile; the line was kept beside its.</summary>
    public required Html WasAdded { get; init; }

    /// <summary>To the officials of its cities.</summary>
    public required Html WasDropped { get; init; }

    public required Html WasReopened { get; init; }

    public required Html WasCorrected { get; init; }

    /// <summary>The number, the text, until when now, until when before: the next meeting is another one.</summary>
    public required Func<string, string, string, string, string> DueMoved { get; init; }

    /// <summary>In the morning: how many are late, 1 or more, and no other is told.</summary>
    public required Func<int, Html> Late { get; init; }

    /// <summary>A toast.</summary>
    public required string HasMoved { get; init; }

    public static readonly Bilingual<DecisionTexts> All = new(DecisionTextsEs.Texts, DecisionTextsPt.Texts);
}
