using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>Where an own practice stands, what is missing, and what its author can do now.</summary>
internal sealed class Hub(Zones zones)
{
    public Turn Show(Context context, Practice practice)
    {
        SectionScreen.Leave(context);
        return context.Change(Of(context, practice));
    }

    /// <summary>By when its author hears from the coordination: "vie 11 dic 2026".</summary>
    public string PromisedDay(Practice practice, Language language) =>
        Dates.Day(ResponsePromise.DueDate(practice.SubmittedAt!.Value, zones.Network), language);

    private Screen Of(Context context, Practice practice)
    {
        var texts = SubmitTexts.All.In(context.Language);
        var text = Html.Lines(
            texts.Standing(practice, OwnPractice.TitleOf(practice, context.Language)),
            About(practice, RequestedTexts.All.In(context.Language)),
            Comment(practice, texts),
            practice.State == PracticeState.ChangesRequested ? Requested.Standing(context, practice) : Html.Empty,
            practice.State == PracticeState.Submitted ? Html.Escape(texts.Promise(PromisedDay(practice, context.Language))) : Html.Empty,
            Missing(context, practice, texts));
        return Buttons(new Screen(text), context, practice, texts);
    }

    private static Html About(Practice practice, RequestedTexts texts) => Html.Lines(
        practice.RevisionOf is null ? Html.Empty : Html.Escape(texts.IsRevision),
        practice.UnconfirmedSince is null ? Html.Empty : Html.Escape(texts.Unconfirmed),
        practice is { State: PracticeState.Accepted, KeyedAt: null } ? Html.Escape(texts.WaitsForSecretariat) : Html.Empty);

    private static Html Comment(Practice practice, SubmitTexts texts) => practice.State switch
    {
        PracticeState.ChangesRequested when ReasonOf(practice, Step.RequestChanges) is { } comment =>
            Quoted(texts.CommentOfReviewers, comment),
        PracticeState.Declined when ReasonOf(practice, Step.Decline) is { } reason => Quoted(texts.ReasonOfReviewers, reason),
        _ => Html.Empty,
    };

    private static LongText? ReasonOf(Practice practice, Step step) => practice.History.LastOrDefault(entry => entry.Step == step)?.Reason;

    private static Html Quoted(string heading, LongText words) => Html.Of($"{heading}\n<blockquote>{words.Text}</blockquote>");

    private static Html Missing(Context context, Practice practice, SubmitTexts texts)
    {
        if (!CanWrite(context, practice))
        {
            return Html.Empty;
        }

        var scene = OwnPractice.SceneOf(context, practice);
        var steps = PracticeForms.SubmitEngine.Progress(practice.Answers, scene);
        var later = PracticeForms.CompleteEngine.Progress(practice.Answers, scene);
        var open = PracticeForms.SubmitEngine.Open(practice.Answers, scene)
            .ToLookup(
                field => PracticeForms.SubmitEngine.Problem(field.Code, practice.Answers, scene).Length > 0, field => TitleOf(context, field));
        var titles = FormTexts.Of.In(context.Language).StillOpen([.. open[false]], [.. open[true]]);
        var missing = titles.Length == 0 ? "" : " " + titles;
        return Html.Paragraphs(
            Html.Lines(
                practice.State == PracticeState.Submitted ? Html.Empty : Html.Escape(texts.ToSubmit(steps.Done, steps.Total) + missing),
                Html.Escape(texts.ToPublish(later.Done, later.Total))),
            SectionScreen.Standing(context, practice));
    }

    private static Screen Buttons(Screen screen, Context context, Practice practice, SubmitTexts texts)
    {
        var id = practice.Id;
        var withdraw = Allowed(context, practice, Step.Withdraw) ? Button.Do(texts.Withdraw, SubmitDoors.AskWithdraw.To(id)) : null;
        var delete = practice.CheckDelete(context.Person) is null ? Button.Do(texts.Delete, SubmitDoors.AskDelete.To(id)) : null;
        var copy = practice.Answers.IsEmpty ? null : Button.Do(texts.Copy, SubmitDoors.Copy.To(id, RandomId.New()));
        if (!CanWrite(context, practice))
        {
            return screen
                .Row(
                    practice.State == PracticeState.Published ? Button.Do(texts.SeeCard, PracticeDoors.Card.To(id)) : null, Translate(context, practice, texts))
                .Row(Confirm(context, practice))
                .Row(Revise(context, practice), BringBack(context, practice))
                .Row(copy, Together(context, practice))
                .Row(withdraw, Archive(context, practice), delete)
                .Row(History(context, practice), Button.Do(texts.MyPractices, PracticeDoors.MyPractices.To()));
        }

        var isSent = practice.State == PracticeState.Submitted;
        var (finish, next) = (Finish(context, practice, texts), Next(context, practice, texts));
        var isAsked = practice is { State: PracticeState.ChangesRequested, Requests.IsEmpty: false };
        var asked = isAsked ? Requested.Buttons(screen, context, practice) : screen;
        finish = isAsked && Requesting.RefuseOpen(practice) is not null ? null : finish;
        var shown = isSent ? screen.Row(next).Row(finish) : asked.Row(finish).Row(next);
        return SectionScreen.Buttons(shown, context, practice)
            .Row(
                Button.Do(texts.Files(FilesOf(practice)), SubmitDoors.Files.To(id)), isSent || isAsked ? null : Button.Do(texts.SeeAll, SubmitDoors.ReviewAll.To(id)))
            .Row(Button.Do(texts.FromWord, PracticeDoors.Import.To(id)), copy)
            .Row(Together(context, practice), History(context, practice))
            .Row(withdraw, delete, isSent
                ? Button.Do(texts.MyPractices, PracticeDoors.MyPractices.To())
                : Button.Do(FormTexts.Of.In(context.Language).SaveAndLeave, SubmitDoors.Leave.To()));
    }

    private static Button? Together(Context context, Practice practice) => Allowed(context, practice, Step.Share)
        ? Button.Do(RequestedTexts.All.In(context.Language).Coauthors, PracticeDoors.Coauthors.To(practice.Id))
        : null;

    private static Button? History(Context context, Practice practice) => practice.History.IsEmpty
        ? null
        : Button.Do(RequestedTexts.All.In(context.Language).History, PracticeDoors.History.To(practice.Id));

    private static Button? Revise(Context context, Practice practice)
    {
        var texts = RequestedTexts.All.In(context.Language);
        return practice is { State: PracticeState.Published, RevisionId: { } id }
            && Revising.IsOpen(context.Store.Find(PracticeBank.All, id), practice)
            ? Button.Do(texts.GoOnRevising, PracticeDoors.Hub.To(id))
            : Allowed(context, practice, Step.Revise) ? Button.Do(texts.Revise, PracticeDoors.Revise.To(practice.Id)) : null;
    }

    /// <summary>From the day on which its authors are asked, also for who put the question away.</summary>
    private static Button? Confirm(Context context, Practice practice) =>
        Validity.AskAt(practice) <= context.Now && Allowed(context, practice, Step.Confirm)
        ? Button.Do(RequestedTexts.All.In(context.Language).IsStillTrue, PracticeDoors.ConfirmValid.To(practice.Id))
        : null;

    private static Button? Archive(Context context, Practice practice) => Allowed(context, practice, Step.Archive)
        ? Button.Do(RequestedTexts.All.In(context.Language).Archive, PracticeDoors.AskArchive.To(practice.Id))
        : null;

    private static Button? BringBack(Context context, Practice practice) => Allowed(context, practice, Step.BringBack)
        ? Button.Do(RequestedTexts.All.In(context.Language).BringBack, PracticeDoors.AskBringBack.To(practice.Id))
        : null;

    private static Button? Translate(Context context, Practice practice, SubmitTexts texts) =>
        practice.Record is { OtherTitle: null } or { OtherSummary: null } && Allowed(context, practice, Step.Translate)
            ? Button.Do(texts.Translate, PracticeDoors.Translate.To(practice.Id))
            : null;

    private static int FilesOf(Practice practice) => practice.Answers.GetValueOrDefault(PracticeFields.Files)?.Pieces.Length ?? 0;

    /// <summary>The preview, once the eight answers are there.</summary>
    private static Button? Finish(Context context, Practice practice, SubmitTexts texts) =>
        FirstOpen(PracticeForms.SubmitEngine, context, practice) is not null ? null
        : Button.Do(
            practice.State == PracticeState.Submitted ? QuestionTexts.All.In(context.Language).ToPreview : texts.SeePreview, SubmitDoors.Preview.To(practice.Id));

    /// <summary>The next question without an answer: of the eight, then of those that a publication needs, then what is optional.</summary>
    private static Button? Next(Context context, Practice practice, SubmitTexts texts) =>
        FirstOpen(PracticeForms.SubmitEngine, context, practice) is { } first ? Button.Do(
            texts.Continue(TitleOf(context, first)), SubmitDoors.Continue.To(practice.Id))
        : FirstOpen(PracticeForms.CompleteEngine, context, practice) is { } later ? Button.Do(
            texts.Continue(TitleOf(context, later)), SubmitDoors.Complete.To(practice.Id))
        : PracticeForms.ExtraEngine.Open(practice.Answers, OwnPractice.SceneOf(context, practice)).IsEmpty ? null
        : Button.Do(texts.Extra, SubmitDoors.Extra.To(practice.Id));

    private static Field<QuestionTexts>? FirstOpen(FormEngine<QuestionTexts> engine, Context context, Practice practice) =>
        engine.Open(practice.Answers, OwnPractice.SceneOf(context, practice)) is [var first, ..] ? first : null;

    private static bool CanWrite(Context context, Practice practice) => Allowed(context, practice, Step.Write);

    private static bool Allowed(Context context, Practice practice, Step step) => ReviewRules.Check(practice, step, context.Person) is null;

    private static string TitleOf(Context context, Field<QuestionTexts> field) => field.Ask(QuestionTexts.All.In(context.Language)).Title;
}
