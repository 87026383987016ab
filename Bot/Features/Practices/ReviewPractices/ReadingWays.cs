using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>What reviewers can do with what they read: to decide and to read on in sight, all else one press away.</summary>
internal static class ReadingWays
{
    private const int SectionsInRow = 2;

    /// <summary>Adds what the reader may do with a practice that is to be decided; requests that are noted are sent first.</summary>
    /// <param name="page">The page of the queue that it was opened from.</param>
    public static Screen Decide(Screen screen, Context context, Practice practice, int page)
    {
        if (!MayDecide(context, practice))
        {
            return ReadOn(screen, context, practice, page);
        }

        var (id, version, texts) = (practice.Id, Reading.VersionOf(practice), ReviewTexts.All.In(context.Language));
        var send = RequestWriting.ToSend(context, id).Count is > 0 and var noted
            ? Button.Do(RequestTexts.All.In(context.Language).Send(noted), Reviewing.SendRequestsDoor.To(id, version))
            : null;
        var accept = practice.Read(context.Now).NotPublishable is null
            ? Button.Do(texts.Accept, Reviewing.AcceptDoor.To(id, version))
            : Button.Do(texts.AskToComplete, Reviewing.CompleteDoor.To(id, version));
        return screen
            .Row((send ?? accept).AsMain())
            .Row(send is null ? null : accept)
            .Row(Button.Do(texts.AskForChanges, Reviewing.ChangesDoor.To(id, version)), Parts(context, practice))
            .Row(More(context, practice), BackToQueue(context.Language, page))
            .Row(Button.Do(texts.Decline, Reviewing.DeclineDoor.To(id, version)).AsDanger());
    }

    /// <summary>Adds the ways of somebody who decides nothing by them.</summary>
    public static Screen ReadOn(Screen screen, Context context, Practice practice, int page) => screen
        .Row(Parts(context, practice), More(context, practice))
        .Row(BackToQueue(context.Language, page));

    /// <summary>The sections, each with its own screen, and the whole in one message.</summary>
    public static Screen AllParts(Context context, Practice practice)
    {
        var texts = RequestTexts.All.In(context.Language);
        return new Screen(Html.Paragraphs(texts.WhichPart(practice.Title), MayDecide(context, practice) ? texts.HowToAskIn : Html.Empty))
            .Items(
                SectionReading.Shown.Select(section => Button.Do(
                    SectionNames.Of(section).In(context.Language), Reviewing.SectionDoor.To(practice.Id, section))),
                SectionsInRow)
            .Row(Button.Do(texts.ReadAll, Reviewing.WholeDoor.To(practice.Id)), FilesShown.Button(context, practice))
            .Row(BackToPractice(context, practice));
    }

    /// <summary>What is done less often than deciding.</summary>
    public static Screen AllElse(Context context, Practice practice)
    {
        var texts = RequestTexts.All.In(context.Language);
        var take = !MayDecide(context, practice) ? null
            : practice.Taken?.By == context.Person.Id ? Button.Do(texts.Release, Reviewing.ReleaseDoor.To(practice.Id))
            : Button.Do(texts.Take, Reviewing.TakeDoor.To(practice.Id));
        return new Screen(Html.Paragraphs(texts.MoreOf(practice.Title), take is null ? Html.Empty : texts.WhatTakingDoes))
            .Row(take)
            .Row(Translate(context, practice))
            .Row(Note(context, practice), History(context, practice))
            .Row(BackToPractice(context, practice));
    }

    /// <summary>Offered to whoever may, while it has not both.</summary>
    public static Button? Translate(Context context, Practice practice) =>
        practice.Record is { OtherTitle: null } or { OtherSummary: null }
            && ReviewRules.Check(practice, Step.Translate, context.Person) is null
            ? Button.Do(ReviewTexts.All.In(context.Language).Translate, PracticeDoors.Translate.To(practice.Id))
            : null;

    public static Button History(Context context, Practice practice) =>
        Button.Do(RequestTexts.All.In(context.Language).History, PracticeDoors.History.To(practice.Id));

    public static Button BackToQueue(Domain.Language language, int page) =>
        Button.Do(ReviewTexts.All.In(language).BackToQueue, PracticeDoors.Queue.To(page));

    private static bool MayDecide(Context context, Practice practice)
    {
        var offices = Offices.Of(context.Store);
        return ReviewRules.Check(practice, Step.Accept, context.Person, offices) is null
            && ReadingAlone.OtherReader(practice, context.Person, offices, context.Now) is null;
    }

    private static Button Parts(Context context, Practice practice) =>
        Button.Do(RequestTexts.All.In(context.Language).ReadParts, Reviewing.PartsDoor.To(practice.Id));

    private static Button More(Context context, Practice practice) =>
        Button.Do(RequestTexts.All.In(context.Language).More, Reviewing.MoreDoor.To(practice.Id));

    private static Button? Note(Context context, Practice practice) =>
        PracticeRights.CanReadNotes(context.Person, practice)
            && ReviewRules.Check(practice, Step.Note, context.Person, Offices.Of(context.Store)) is null
            ? Button.Do(RequestTexts.All.In(context.Language).WriteNote, Reviewing.NoteDoor.To(practice.Id))
            : null;

    private static Button BackToPractice(Context context, Practice practice) =>
        Button.Do(ReviewTexts.All.In(context.Language).BackToPractice, PracticeDoors.ReadForReview.To(practice.Id));
}
