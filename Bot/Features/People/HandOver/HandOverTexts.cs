using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.People.HandOver;

/// <summary>The sentences around a handover of the coordination.</summary>
public sealed record HandOverTexts
{
    public required Prompt AskSince { get; init; }

    public required Prompt AskUntil { get; init; }

    public required Prompt AskCoordinator { get; init; }

    public required Prompt AskSubcoordinator { get; init; }

    public required Prompt AskCommission { get; init; }

    public required Prompt BeforePreview { get; init; }

    public required string Preview { get; init; }

    /// <summary>From the term that begins, in short.</summary>
    public required Func<string, Html> Title { get; init; }

    /// <summary>A person's name, and their role from then on.</summary>
    public required Func<string, string, string> Shift { get; init; }

    /// <summary>How many more people, 1 or more.</summary>
    public required Func<int, string> More { get; init; }

    public required Html Nobody { get; init; }

    /// <summary>From the city that is to accept, and the first day where that is to come: what the offer does, and what stays.</summary>
    public required Func<string, string?, Html> WhatStays { get; init; }

    public required string YesOffer { get; init; }

    public required string No { get; init; }

    public required string ChangedMeanwhile { get; init; }

    /// <summary>To both sides: from the city that offers, the one that is to accept, and the last day.</summary>
    public required Func<string, string, string, Html> IsOffered { get; init; }

    /// <summary>
    /// To the city that is to accept, from the first day where that is to come: what accepting means, and the command that shows it again.
    /// </summary>
    public required Func<string?, Html> WhatAcceptingMeans { get; init; }

    public required string Accept { get; init; }

    public required string Refuse { get; init; }

    public required string Withdraw { get; init; }

    /// <summary>From the city that coordinates now.</summary>
    public required Func<string, Html> IsDone { get; init; }

    /// <summary>From the city that accepted, and the first day.</summary>
    public required Func<string, string, Html> IsAccepted { get; init; }

    /// <summary>From the city that did not accept.</summary>
    public required Func<string, Html> IsRefused { get; init; }

    /// <summary>From the city that did not answer.</summary>
    public required Func<string, Html> IsLate { get; init; }

    /// <summary>From the city to which it was offered.</summary>
    public required Func<string, Html> IsWithdrawn { get; init; }

    public required Html NothingOffered { get; init; }

    /// <summary>To who presses a button of an offer that is over.</summary>
    public required Html OfferIsOver { get; init; }

    public required string Mend { get; init; }

    public required string EndsBeforeItBegins { get; init; }

    public required string OneCityTwice { get; init; }

    /// <summary>To who held an office of the coordination until now, from their city.</summary>
    public required Func<string, Html> Thanks { get; init; }

    public required Html NotDone { get; init; }

    public required string ToCoordination { get; init; }

    public static readonly Bilingual<HandOverTexts> All = new(HandOverTextsEs.Texts, HandOverTextsPt.Texts);
}
