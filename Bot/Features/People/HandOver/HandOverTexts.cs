using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.People.HandOver;

/// <summary>The sentences around a handover of the coordination.</summary>
public sealed record HandOverTexts
{
    public required Prompt AskCoordinator { get; init; }

    public required Prompt AskSubcoordinator { get; init; }

    public required Prompt AskCommission { get; init; }

    public required Prompt BeforePreview { get; init; }

    public required string Preview { get; init; }

    /// <summary>From the year that begins.</summary>
    public required Func<string, Html> Title { get; init; }

    /// <summary>A person's name, and their role from then on.</summary>
    public required Func<string, string, string> Shift { get; init; }

    /// <summary>How many more people, 1 or more.</summary>
    public required Func<int, string> More { get; init; }

    public required Html Nobody { get; init; }

    public required Html WhatStays { get; init; }

    public required string YesHandOver { get; init; }

    public required string No { get; init; }

    public required string ChangedMeanwhile { get; init; }

    /// <summary>From the city that coordinates now.</summary>
    public required Func<string, Html> IsDone { get; init; }

    public required Html NotDone { get; init; }

    public required string ToCoordination { get; init; }

    public static readonly Bilingual<HandOverTexts> All = new(HandOverTextsEs.Texts, HandOverTextsPt.Texts);
}
