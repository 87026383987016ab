using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Meetings.RepeatMeetings;

/// <summary>The sentences around meetings that repeat.</summary>
public sealed record RepeatTexts
{
    /// <summary>By the meeting's heading.</summary>
    public required Func<string, Html> AskRule { get; init; }

    public required Prompt AskEnd { get; init; }

    public required string NoEnd { get; init; }

    public required Func<int, string> Times { get; init; }

    public required Func<string, string> Until { get; init; }

    public required string EndUnclear { get; init; }

    public required Prompt AskHosts { get; init; }

    public required string CityUnknown { get; init; }

    public required Prompt Review { get; init; }

    /// <summary>The rule, and the dates that follow from it.</summary>
    public required Func<string, string, string> NextDates { get; init; }

    public required string Start { get; init; }

    public required string Started { get; init; }

    public required string DraftKept { get; init; }

    public required string GoOn { get; init; }

    public required string Back { get; init; }

    public required string Coming { get; init; }

    public required string Stop { get; init; }

    /// <summary>How many stay and how many go.</summary>
    public required Func<int, int, string> AskStop { get; init; }

    public required string StopReason { get; init; }

    public required Func<int, int, string> Stopped { get; init; }

    /// <summary>To groups: of a meeting that they know from the card of an earlier one; its date.</summary>
    public required Func<string, string> OneCancelled { get; init; }

    /// <summary>The same; its date before and now.</summary>
    public required Func<Html, Html, Html> OneMoved { get; init; }

    /// <summary>The same of several; their dates now.</summary>
    public required Func<string[], string> SomeMoved { get; init; }

    /// <summary>To groups: it repeats no more; the dates on which nothing will be.</summary>
    public required Func<string[], string> Ended { get; init; }

    public required string Gone { get; init; }

    public static readonly Bilingual<RepeatTexts> All = new(RepeatTextsEs.Texts, RepeatTextsPt.Texts);
}
