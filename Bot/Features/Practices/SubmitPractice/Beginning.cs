using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>From the wish to propose something to the first question.</summary>
internal sealed class Beginning(PracticeWriter writer, DraftReminder reminder)
{
    private const int MostOffered = 3;

    private const int LongestId = 12;

    /// <summary>What it takes, or the drafts that wait.</summary>
    public static Turn Propose(Context context)
    {
        var texts = SubmitTexts.All.In(context.Language);
        var drafts = OwnPractice.Drafts(context.Store, context.Person);
        Practice[] written = [.. drafts.Where(draft => draft.Answers.Count > 0)];
        var id = drafts.FirstOrDefault(draft => draft.Answers.Count == 0)?.Id ?? RandomId.New();
        return context.Change(written.Length == 0
            ? new Screen(texts.Intro).Row(Button.Do(texts.Begin, SubmitDoors.Begin.To(id)).AsMain())
            : new Screen(texts.HasDrafts(written.Length))
                .Items(written.Take(MostOffered).Select(draft =>
                    Button.Do(texts.Continue(OwnPractice.ShortTitleOf(draft, context.Language)), PracticeDoors.Continue.To(draft.Id))))
                .Row(Button.Do(texts.BeginAnother, SubmitDoors.Begin.To(id)))
                .Row(Button.Do(texts.MyPractices, PracticeDoors.MyPractices.To())));
    }

    /// <summary>Begins the practice with the id that the button was made for; pressed again, it goes on with it.</summary>
    public Turn Begin(Context context, string id)
    {
        if (context.Store.Find(PracticeBank.All, id) is { } begun && begun.IsAuthor(context.Person.Id))
        {
            return GoOn(context, begun);
        }

        if (!IsNew(context, id))
        {
            return Turn.Quiet.WithToast(SubmitTexts.All.In(context.Language).Gone);
        }

        context.Person = PlaceForm.AsOfficial(context.Person);
        var practice = Practice.Begin(id, context.Person, context.Now);
        context.Store.Put(PracticeBank.All, practice);
        return GoOn(context, practice);
    }

    private static bool IsNew(Context context, string id) =>
        id.Length is >= Practice.ShortestId and <= LongestId && id.All(char.IsAsciiLetterOrDigit)
            && context.Store.Find(PracticeBank.All, id) is null;

    /// <summary>
    /// Begins a practice with the answers of an own one, under the id that the button was made for; pressed again, it goes on with it.
    /// </summary>
    public Turn Copy(Context context, Practice original, string id)
    {
        if (context.Store.Find(PracticeBank.All, id) is { } copied && copied.IsAuthor(context.Person.Id))
        {
            return GoOn(context, copied);
        }

        if (!IsNew(context, id) || original.CopyAs(id, context.Person, context.Now) is not { IsDone: true, Practice: var copy })
        {
            return Turn.Quiet.WithToast(SubmitTexts.All.In(context.Language).Gone);
        }

        context.Person = PlaceForm.AsOfficial(context.Person);
        context.Store.Put(PracticeBank.All, copy);
        reminder.Watch(context, id);
        var texts = SubmitTexts.All.In(context.Language);
        return context.Change(new Screen(texts.Copied(OwnPractice.TitleOf(original, context.Language)))
            .Row(
                Button.Do(
                    QuestionTexts.All.In(context.Language).Of(PracticeFields.Title).Title, SubmitDoors.Ask.To(id, PracticeFields.Title)))
            .Row(Button.Do(texts.BackToHub, PracticeDoors.Hub.To(id))));
    }

    /// <summary>Asks the next question of a practice.</summary>
    public Turn GoOn(Context context, Practice practice)
    {
        if (practice.State == PracticeState.Draft)
        {
            reminder.Watch(context, practice.Id);
        }

        return writer.Continue(context, practice);
    }
}
