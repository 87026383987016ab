using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>The photos and documents of a practice: listed, sent back to look at, taken away.</summary>
internal static class FilesScreen
{
    private const int ButtonsInRow = 3;

    public static Turn Show(Context context, Practice practice)
    {
        var texts = SubmitTexts.All.In(context.Language);
        var files = Of(practice);
        var canWrite = ReviewRules.Check(practice, Step.Write, context.Person) is null;
        var screen = new Screen(Html.Paragraphs(
            Html.Lines(
            [
                texts.FilesOf(OwnPractice.TitleOf(practice, context.Language), files.Length, Attachment.Most),
                .. files.Select((file, index) => Html.Of($"{index + 1}. {Facts.NameOf(file) ?? texts.PhotoWithoutName}")),
            ]),
            canWrite ? Html.Escape(texts.HowToSendFiles(Attachment.Megabytes)) : Html.Empty));
        screen = files.Length == 0 ? screen : screen.Row(Button.Do(texts.SendThem, SubmitDoors.SendFiles.To(practice.Id)));
        var remove = canWrite ? files.Select((_, index) =>
            Button.Do(texts.Remove(index + 1), SubmitDoors.RemoveFile.To(practice.Id, practice.Version, index))) : [];
        return context.Change(screen.Items(remove, ButtonsInRow).Row(Button.Do(texts.BackToHub, PracticeDoors.Hub.To(practice.Id))));
    }

    public static Turn Remove(Context context, Practice practice, int version, int index)
    {
        if (version != practice.Version)
        {
            return Show(context, practice).WithToast(SubmitTexts.All.In(context.Language).ChangedMeanwhile);
        }

        var left = practice.Detach(context.Person, index, context.Now);
        if (left.Refusal is { } refusal)
        {
            return Show(context, practice).WithToast(Refusals.Say(context.Language, refusal));
        }

        context.Store.Put(PracticeBank.All, left.Practice);
        return Show(context, left.Practice);
    }

    public static Turn Send(Context context, Practice practice) => KeptFiles.SendAll(context, Of(practice));

    private static Attachment[] Of(Practice practice) => practice.Answers.GetValueOrDefault(PracticeFields.Files) is { } kept
        ? [.. kept.Pieces.Select(piece => Attachment.Read(piece.Text)).OfType<Attachment>()]
        : [];
}
