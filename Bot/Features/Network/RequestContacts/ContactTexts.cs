using Bot.Domain.Contacts;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Features.Network.RequestContacts;

/// <summary>
/// What is said of contacts between cities. Nothing here takes a person's name but the two introductions: everybody else is «una persona
/// de» a city. Cities are given by name, titles in the reader's language.
/// </summary>
public sealed record ContactTexts
{
    public required string MenuLine { get; init; }

    public required string OtherCity { get; init; }

    /// <summary>Who passes it on: the coordination where true, else the secretariat; inside a sentence.</summary>
    public required Func<bool, string> Broker { get; init; }

    /// <summary>What is wanted, behind «quiere»: the purpose, the title, the city of the practice.</summary>
    public required Func<ContactPurpose, string, string, string> Wants { get; init; }

    public required Prompt AskPurpose { get; init; }

    public required Prompt AskWords { get; init; }

    public required Prompt AskReach { get; init; }

    public required Prompt BeforeSending { get; init; }

    public required string Send { get; init; }

    public required Html NotSent { get; init; }

    public required string GoOn { get; init; }

    public required string BackToPractice { get; init; }

    /// <summary>From the city of the practice.</summary>
    public required Func<string, Html> MustJoin { get; init; }

    public required string TellCity { get; init; }

    public required Html WaitsToBeConfirmed { get; init; }

    /// <summary>To who is confirmed by now: the city of the practice, the title.</summary>
    public required Func<string, string, Html> YouMayAsk { get; init; }

    public required string Talk { get; init; }

    /// <summary>From the broker, and the city of the practice.</summary>
    public required Func<string, string, Html> IsSent { get; init; }

    public required string SeeContacts { get; init; }

    /// <summary>The asking city, and what it wants.</summary>
    public required Func<string, string, Html> ToBroker { get; init; }

    /// <summary>Below what somebody wrote, to who passes it on.</summary>
    public required Html MindNames { get; init; }

    public required string PassOn { get; init; }

    public required string NotPassOn { get; init; }

    public required string ReadPractice { get; init; }

    /// <summary>To who passed it on: the city of the practice.</summary>
    public required Func<string, Html> WasPassedOn { get; init; }

    /// <summary>To who asked: broker, city of the practice, title.</summary>
    public required Func<string, string, string, Html> PassedOn { get; init; }

    /// <summary>The asking city, what it wants, and the broker.</summary>
    public required Func<string, string, string, Html> ToAuthor { get; init; }

    public required string Accept { get; init; }

    public required string NotNow { get; init; }

    /// <summary>The asking city, and what it will read.</summary>
    public required Func<string, Html, Html> BeforeAgreeing { get; init; }

    public required string YesIntroduce { get; init; }

    public required string Back { get; init; }

    /// <summary>To the author, where the other side cannot be written to yet: the asking city.</summary>
    public required Func<string, Html> IsAgreed { get; init; }

    /// <summary>The other city, the title, the contact, and what is said of the day.</summary>
    public required Func<string, string, Html, string, Html> Introduced { get; init; }

    /// <summary>Both got it now; after how many days both are asked.</summary>
    public required Func<int, string> JustNow { get; init; }

    /// <summary>Both got it so many days ago, 1 or more.</summary>
    public required Func<int, string> Arrived { get; init; }

    /// <summary>Both knew each other, and neither told what came of it: the other city, the title.</summary>
    public required Func<string, string, Html> EndedUntold { get; init; }

    /// <summary>In place of the question whether to introduce: the contact follows in a message of its own.</summary>
    public required Html IsDone { get; init; }

    public required string CopyMail { get; init; }

    public required string CopyPhone { get; init; }

    public required string Mail { get; init; }

    public required string Phone { get; init; }

    public required string WriteOnTelegram { get; init; }

    /// <summary>To the other authors: the asking city, the title.</summary>
    public required Func<string, string, Html> CoauthorAgreed { get; init; }

    /// <inheritdoc cref="CoauthorAgreed"/>
    public required Func<string, string, Html> CoauthorDeclined { get; init; }

    /// <summary>What a reason is written for: the asking city, the title.</summary>
    public required Func<string, string, string> RequestOf { get; init; }

    /// <summary>To who passed it on: the asking city, the city of the practice.</summary>
    public required Func<string, string, Html> BrokeredWell { get; init; }

    public required Prompt AskReason { get; init; }

    public required Prompt BeforeDeclining { get; init; }

    public required string SendReason { get; init; }

    /// <summary>To who said no: the asking city.</summary>
    public required Func<string, Html> WasDeclined { get; init; }

    /// <summary>To who asked: who said no (broker or city), the title, the reason.</summary>
    public required Func<string, string, Html, Html> Declined { get; init; }

    public required string SeePractices { get; init; }

    public required string Withdraw { get; init; }

    /// <summary>The city of the practice.</summary>
    public required Func<string, Html> AskWithdraw { get; init; }

    public required string YesWithdraw { get; init; }

    public required string KeepIt { get; init; }

    public required Html IsWithdrawn { get; init; }

    /// <summary>To the other side: the asking city, the title.</summary>
    public required Func<string, string, Html> Withdrawn { get; init; }

    /// <summary>To who asked: why, the city of the practice, the asking city, the title, and after how many days silence ends it.</summary>
    public required Func<EndCause, string, string, string, int, Html> Ended { get; init; }

    /// <summary>To the other side: why, the asking city, the title, and after how many days silence ends it.</summary>
    public required Func<EndCause, string, string, int, Html> EndedForOthers { get; init; }

    /// <summary>
    /// After a silence behind the introduction: the other city, the title, which city told what came of it (null where it
    /// was the reader), and its words.
    /// </summary>
    public required Func<string, string, string?, string, Html> ClosedWith { get; init; }

    public required Html Heading { get; init; }

    public required Html NoContacts { get; init; }

    /// <summary>Days since it was asked.</summary>
    public required Func<int, string> OpenFor { get; init; }

    /// <summary>The state, and what happens next: broker, city of the practice, asking city.</summary>
    public required Func<ContactState, string, string, string, string> Next { get; init; }

    /// <summary>The reader asked: what they want.</summary>
    public required Func<string, Html> YouWant { get; init; }

    /// <summary>The asking city, and what it wants.</summary>
    public required Func<string, string, Html> SomebodyWants { get; init; }

    /// <summary>Why the coordination passed it on.</summary>
    public required Html PassedOnByCoordination { get; init; }

    public required string Earlier { get; init; }

    public required string Later { get; init; }

    public required string PracticeGone { get; init; }

    /// <summary>A toast.</summary>
    public required string HasChanged { get; init; }

    /// <summary>The other city, the title, days since the introduction.</summary>
    public required Func<string, string, int, Html> WhatCame { get; init; }

    /// <summary>What came of it, on a button; true for the side that asked.</summary>
    public required Func<ContactOutcome, bool, string> Outcome { get; init; }

    /// <summary>The answer to a button, and after how many days they are asked again where they still talk.</summary>
    public required Func<ContactOutcome, int, Html> WasReported { get; init; }

    /// <summary>How many requests wait, 1 or more.</summary>
    public required Func<int, Html> Waiting { get; init; }

    /// <summary>The title, the asking city, days that it waits for the reader.</summary>
    public required Func<string, string, int, Html> WaitsSince { get; init; }

    public required string SeeIt { get; init; }

    public static readonly Bilingual<ContactTexts> All = new(ContactTextsEs.Texts, ContactTextsPt.Texts);
}
