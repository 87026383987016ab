using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>What an author can do with a practice: the next step in sight, all else one press away.</summary>
internal static class HubWays
{
    /// <summary>Adds the ways under the hub.</summary>
    public static Screen Add(Screen screen, Context context, Practice practice) =>
        CanWrite(context, practice) ? ToWrite(screen, context, practice) : ToKeep(screen, context, practice);

    /// <summary>What is not in the hub; what takes the practice away comes last.</summary>
    public static Screen More(Context context, Practice practice)
    {
        var (id, texts) = (practice.Id, SubmitTexts.All.In(context.Language));
        var mayWrite = CanWrite(context, practice);
        return new Screen(texts.MoreOf(OwnPractice.TitleOf(practice, context.Language)))
            .Row(mayWrite ? Button.Do(texts.Files(FilesOf(practice)), SubmitDoors.Files.To(id)) : null)
            .Row(mayWrite ? Button.Do(texts.FromWord, PracticeDoors.Import.To(id)) : Translate(context, practice, texts))
            .Row(practice.Answers.IsEmpty ? null : Button.Do(texts.Copy, SubmitDoors.Copy.To(id, RandomId.New())))
            .Row(Together(context, practice), History(context, practice))
            .Row(Button.Do(texts.BackToHub, PracticeDoors.Hub.To(id)))
            .Row(Archive(context, practice), Withdraw(context, practice, texts), Delete(context, practice, texts));
    }

    public static bool CanWrite(Context context, Practice practice) => Allowed(context, practice, Step.Write);

    /// <summary>The next question without an answer: of the eight, then of those that a publication needs, then what is optional.</summary>
    public static Button? Next(Context context, Practice practice)
    {
        var texts = SubmitTexts.All.In(context.Language);
        return FirstOpen(PracticeForms.SubmitEngine, context, practice) is { } first ? Button.Do(
                texts.Continue(TitleOf(context, first)), PracticeDoors.Continue.To(practice.Id))
            : FirstOpen(PracticeForms.CompleteEngine, context, practice) is { } later ? Button.Do(
                texts.Continue(TitleOf(context, later)), SubmitDoors.Complete.To(practice.Id))
            : PracticeForms.ExtraEngine.Open(practice.Answers, OwnPractice.SceneOf(context, practice)).IsEmpty ? null
            : Button.Do(texts.Extra, SubmitDoors.Extra.To(practice.Id));
    }

    public static string TitleOf(Context context, Field<QuestionTexts> field) => field.Ask(QuestionTexts.All.In(context.Language)).Title;

    /// <summary>One main button: to send it where nothing is missing, to go on otherwise. What reviewers asked for stands above.</summary>
    private static Screen ToWrite(Screen screen, Context context, Practice practice)
    {
        var (id, texts) = (practice.Id, SubmitTexts.All.In(context.Language));
        var isSent = practice.State == PracticeState.Submitted;
        var isAsked = practice is { State: PracticeState.ChangesRequested, Requests.IsEmpty: false };
        var (finish, next) = (Finish(context, practice, texts), Next(context, practice));
        var main = isAsked ? Requesting.RefuseOpen(practice) is null ? finish ?? next : null : isSent ? next ?? finish : finish ?? next;
        var choice = ChoosingBetween.FieldsOf(context, practice).Open is [var field, ..]
            ? Button.Do(
                RequestedTexts.All.In(context.Language).Choose(PracticeFieldTexts.All.In(context.Language).Names[field]),
                SubmitDoors.Ask.To(id, field))
            : null;
        return (isAsked ? Requested.Buttons(screen, context, practice) : screen)
            .Row((choice ?? main)?.AsMain())
            .Row(PartsLeft(context, practice) is > 0 and var left ? Button.Do(texts.PartsWait(left), PracticeDoors.Import.To(id)) : null)
            .Row(Button.Do(texts.SeeAll, SubmitDoors.Sections.To(id)), Button.Do(texts.More, SubmitDoors.More.To(id)))
            .Row(isSent
                ? Button.Do(texts.MyPractices, PracticeDoors.MyPractices.To())
                : Button.Do(FormTexts.Of.In(context.Language).SaveAndLeave, SubmitDoors.Leave.To()));
    }

    private static Screen ToKeep(Screen screen, Context context, Practice practice)
    {
        var (id, texts) = (practice.Id, SubmitTexts.All.In(context.Language));
        var card = practice.State == PracticeState.Published ? Button.Do(texts.SeeCard, PracticeDoors.Card.To(id)) : null;
        Button?[] offered = [Confirm(context, practice), BringBack(context, practice), Revise(context, practice), card];
        Button[] ways = [.. offered.OfType<Button>()];
        return ways.Skip(1).Aggregate(screen.Row(ways.FirstOrDefault()?.AsMain()), (rows, way) => rows.Row(way))
            .Row(Button.Do(texts.More, SubmitDoors.More.To(id)), Button.Do(texts.MyPractices, PracticeDoors.MyPractices.To()));
    }

    private static Button? Withdraw(Context context, Practice practice, SubmitTexts texts) => Allowed(context, practice, Step.Withdraw)
        ? Button.Do(texts.Withdraw, PracticeDoors.AskWithdraw.To(practice.Id)).AsDanger()
        : null;

    private static Button? Delete(Context context, Practice practice, SubmitTexts texts) => practice.CheckDelete(context.Person) is null
        ? Button.Do(texts.Delete, SubmitDoors.AskDelete.To(practice.Id)).AsDanger()
        : null;

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
        ? Button.Do(RequestedTexts.All.In(context.Language).Archive, PracticeDoors.AskArchive.To(practice.Id)).AsDanger()
        : null;

    private static Button? BringBack(Context context, Practice practice) => Allowed(context, practice, Step.BringBack)
        ? Button.Do(RequestedTexts.All.In(context.Language).BringBack, PracticeDoors.AskBringBack.To(practice.Id))
        : null;

    private static Button? Translate(Context context, Practice practice, SubmitTexts texts) =>
        practice.Record is { OtherTitle: null } or { OtherSummary: null } && Allowed(context, practice, Step.Translate)
            ? Button.Do(texts.Translate, PracticeDoors.Translate.To(practice.Id))
            : null;

    /// <summary>Parts of brought documents with which nothing was done yet.</summary>
    private static int PartsLeft(Context context, Practice practice) => context.Store
        .All(Proposal.All, KeyRange.Under(context.Person.Id))
        .Where(proposal => proposal.PracticeId == practice.Id)
        .Sum(proposal => proposal.Waiting.Count());

    private static int FilesOf(Practice practice) => practice.Answers.GetValueOrDefault(PracticeFields.Files)?.Pieces.Length ?? 0;

    /// <summary>The preview, once the eight answers are there.</summary>
    private static Button? Finish(Context context, Practice practice, SubmitTexts texts) =>
        FirstOpen(PracticeForms.SubmitEngine, context, practice) is not null ? null
        : Button.Do(
            practice.State == PracticeState.Submitted ? QuestionTexts.All.In(context.Language).ToPreview : texts.SeePreview,
            SubmitDoors.Preview.To(practice.Id));

    private static Field<QuestionTexts>? FirstOpen(FormEngine<QuestionTexts> engine, Context context, Practice practice) =>
        engine.Open(practice.Answers, OwnPractice.SceneOf(context, practice)) is [var first, ..] ? first : null;

    private static bool Allowed(Context context, Practice practice, Step step) => ReviewRules.Check(practice, step, context.Person) is null;
}
