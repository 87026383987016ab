using Bot.Domain.Adoptions;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Practices.AdoptPractices;

/// <summary>What is said of practices that other cities adopt. Cities are given by name, titles in the reader's language.</summary>
public sealed record AdoptTexts
{
    /// <summary>The city, the title.</summary>
    public required Func<string, string, Html> AskWhere { get; init; }

    public required string Applying { get; init; }

    public required string Adapting { get; init; }

    public required string Interested { get; init; }

    public required string Change { get; init; }

    public required string StaysSo { get; init; }

    public required string GiveUp { get; init; }

    /// <summary>Begins an own practice from what is applied.</summary>
    public required string WriteOwn { get; init; }

    public required string SeeOwn { get; init; }

    /// <summary>The city, the names of what is written already, and what it is adapted from with its number.</summary>
    public required Func<string, string, string, Html> OwnBegun { get; init; }

    public required string GoOnWriting { get; init; }

    public required string BackToPractice { get; init; }

    public required string ReadPractice { get; init; }

    public required Html MustJoin { get; init; }

    public required string TellCity { get; init; }

    public required Html WaitsToBeConfirmed { get; init; }

    /// <summary>To who is confirmed by now: the title.</summary>
    public required Func<string, Html> YouMayTell { get; init; }

    public required string TellNow { get; init; }

    /// <summary>How it stands: the city, the title.</summary>
    public required Func<AdoptionState, string, string, Html> Stands { get; init; }

    /// <summary>The month since which it is applied, and what the reader must know of that; the latter may be empty.</summary>
    public required Func<string, string, string> Since { get; init; }

    /// <summary>The practice's city.</summary>
    public required Func<string, string> IsConfirmed { get; init; }

    /// <summary>From the month.</summary>
    public required Func<string, string> NoNewsSince { get; init; }

    /// <summary>To their colleagues, who are not told whose it is.</summary>
    public required string KeptByColleague { get; init; }

    public required string KeptByNobody { get; init; }

    public required Prompt AskSince { get; init; }

    public required Prompt AskChanged { get; init; }

    public required Prompt AskReached { get; init; }

    public required Prompt AskCost { get; init; }

    public required Prompt AskResult { get; init; }

    public required Prompt AskSize { get; init; }

    public required Prompt BeforeTelling { get; init; }

    public required string Tell { get; init; }

    public required Prompt AskCause { get; init; }

    public required Prompt AskHelp { get; init; }

    public required Prompt AskPublic { get; init; }

    public required Prompt BeforeGivingUp { get; init; }

    public required string TellGivenUp { get; init; }

    public required Html NotSent { get; init; }

    public required string GoOn { get; init; }

    /// <summary>The practice's city, and after how many days without an answer it stands as the city's own word.</summary>
    public required Func<string, int, Html> IsApplied { get; init; }

    /// <summary>The same where nobody of the practice's city is there to be asked: after how many days.</summary>
    public required Func<int, Html> IsAppliedUnasked { get; init; }

    /// <summary>After how many days the owner is asked.</summary>
    public required Func<int, Html> IsNoted { get; init; }

    /// <summary>Whether everybody can read it.</summary>
    public required Func<bool, Html> IsGivenUp { get; init; }

    /// <summary>To the practice's authors: the city, the title, the month, what it changed, days for an answer.</summary>
    public required Func<string, string, string, Html, int, Html> ToOrigin { get; init; }

    public required string Confirm { get; init; }

    /// <summary>To the author who confirmed: the city.</summary>
    public required Func<string, Html> WasConfirmed { get; init; }

    /// <summary>To the owner: the practice's city, the title.</summary>
    public required Func<string, string, Html> Confirmed { get; init; }

    /// <summary>The question to the owner: how it stands, the city, the title.</summary>
    public required Func<AdoptionState, string, string, Html> HowItGoes { get; init; }

    /// <summary>To the owner, after what a side said of a contact: the city, the title.</summary>
    public required Func<string, string, Html> FromContact { get; init; }

    /// <summary>To the new owner: the city, the title.</summary>
    public required Func<string, string, Html> HandedOn { get; init; }

    public required string SeeIt { get; init; }

    /// <summary>The title.</summary>
    public required Func<string, Html> Changes { get; init; }

    public required string YourSizeFirst { get; init; }

    /// <summary>The city with its country, the month, and what the reader must know of it; the latter may be empty.</summary>
    public required Func<string, string, string, Html> Applies { get; init; }

    /// <summary>How many people, 1 or more.</summary>
    public required Func<int, string> Reached { get; init; }

    public required Func<string, string> Cost { get; init; }

    public required Func<string, string> Result { get; init; }

    /// <summary>The city with its country, the cause.</summary>
    public required Func<string, string, Html> GaveUp { get; init; }

    /// <summary>How many gave up, 1 or more, and why, each cause with its count.</summary>
    public required Func<int, string, string> GaveUpInAll { get; init; }

    public required Html NoChanges { get; init; }

    public required string Earlier { get; init; }

    public required string Later { get; init; }

    public required string PracticeGone { get; init; }

    /// <summary>A toast.</summary>
    public required string HasChanged { get; init; }

    /// <summary>A mail, a number or a person in what everybody will read.</summary>
    public required string WithoutPeople { get; init; }

    /// <summary>A practice whose city is not known, inside a sentence.</summary>
    public required string OtherCity { get; init; }

    public static readonly Bilingual<AdoptTexts> All = new(AdoptTextsEs.Texts, AdoptTextsPt.Texts);
}
