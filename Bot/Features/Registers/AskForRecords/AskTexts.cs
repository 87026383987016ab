using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Registers.AskForRecords;

/// <summary>The sentences about records that somebody asks for.</summary>
public sealed record AskTexts
{
    public required Prompt AskWhy { get; init; }

    public required Prompt BeforeSending { get; init; }

    public required string Send { get; init; }

    /// <summary>What the form is about, from the list's name.</summary>
    public required Func<string, string> About { get; init; }

    /// <summary>From in how many days it is over at the latest.</summary>
    public required Func<int, Html> IsSent { get; init; }

    public required Html NotSent { get; init; }

    public required string GoOn { get; init; }

    public required string ToList { get; init; }

    /// <summary>To who asks while they wait, from the day on which they asked.</summary>
    public required Func<string, Html> IsAsked { get; init; }

    public required string NothingToAsk { get; init; }

    /// <summary>To those who verify: from who asks, their city, and the list's name.</summary>
    public required Func<string, string, string, Html> SomebodyAsks { get; init; }

    /// <summary>From how the list was narrowed, or what was searched.</summary>
    public required Func<string, string> LookedFor { get; init; }

    public required Func<string, string> WhatFor { get; init; }

    /// <summary>From how many fit; 0 where none does.</summary>
    public required Func<int, string> Fitting { get; init; }

    public required string RefuseAll { get; init; }

    public required string SayNone { get; init; }

    /// <summary>Above what would be given, from whom it would be given to.</summary>
    public required Func<string, Html> WouldGet { get; init; }

    public required string Give { get; init; }

    public required string Refuse { get; init; }

    public required string ToRequest { get; init; }

    public required string IsGiven { get; init; }

    public required string IsRefused { get; init; }

    public required string IsOver { get; init; }

    /// <summary>To who gave the last answer: from the asker's name and how many records they were given.</summary>
    public required Func<string, int, Html> IsDone { get; init; }

    /// <summary>To the asker, above a record.</summary>
    public required Html Here { get; init; }

    /// <summary>Below it: the contact stays with those who verify.</summary>
    public required string ContactStays { get; init; }

    /// <summary>To the asker: the last one.</summary>
    public required string ThatWasAll { get; init; }

    /// <summary>To the asker, from the list's name: nothing of it is given, whatever there is.</summary>
    public required Func<string, Html> NothingGiven { get; init; }

    /// <summary>The same where something was.</summary>
    public required Func<string, Html> NoMoreGiven { get; init; }

    /// <summary>To the asker, from the list's name: nobody answered.</summary>
    public required Func<string, Html> NobodyAnswered { get; init; }

    /// <summary>Of a morning: how many wait, 1 or more.</summary>
    public required Func<int, Html> WaitForYou { get; init; }

    /// <summary>From who asks and the list's name.</summary>
    public required Func<string, string, string> Line { get; init; }

    public static readonly Bilingual<AskTexts> All = new(AskTextsEs.Texts, AskTextsPt.Texts);
}
