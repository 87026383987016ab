using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.KeepCurrent;

/// <summary>
/// What is archived is published again where its authors want it and the coordination agrees; it keeps its number and its link.
/// </summary>
internal static class BringingBack
{
    public static readonly Door<string> SendDoor = new("v.back", Argument.Text);
    public static readonly Door<string> RewriteDoor = new("v.rewrite", Argument.Text);

    public static Turn Ask(Context context, Practice practice)
    {
        var texts = BringBackTexts.All.In(context.Language);
        return context.Change(new Screen(texts.Ask(practice.Title, practice.Number?.Text ?? ""))
            .Row(Button.Do(texts.Yes, SendDoor.To(practice.Id)).AsMain())
            .Row(Button.Do(texts.Rewrite, RewriteDoor.To(practice.Id)), Button.Do(texts.No, PracticeDoors.Hub.To(practice.Id))));
    }

    /// <summary>Into the queue as it is; the reviewers hear of it as of everything that comes in.</summary>
    public static Turn Send(Context context, Practice practice)
    {
        var sent = practice.BringBack(context.Person, context.Now);
        if (sent.Refusal is { } refusal)
        {
            return context.Refuse(refusal);
        }

        context.Store.Put(PracticeBank.All, sent.Practice);
        context.Raise(PracticeDoors.WasSubmitted, practice.Id);
        return context.Change(See(context.Person, BringBackTexts.All.In(context.Language).Sent, practice))
            .Then(
                ToOthers(
                    context,
                    practice,
                    author => See(author, BringBackTexts.All.In(author.Language).SentBy(PersonLine.NameOf(context.Person)), practice)));
    }

    /// <summary>Taken out of the archive to be changed; its authors send it when they are done.</summary>
    public static Turn Rewrite(Context context, Practice practice)
    {
        var withdrawn = practice.Withdraw(context.Person, context.Now);
        if (withdrawn.Refusal is { } refusal)
        {
            return context.Refuse(refusal);
        }

        context.Store.Put(PracticeBank.All, withdrawn.Practice);
        var texts = BringBackTexts.All.In(context.Language);
        return context.Change(
            new Screen(texts.CanWrite(practice.Title)).Row(
                Button.Do(CurrentTexts.All.In(context.Language).Write, PracticeDoors.Hub.To(practice.Id))))
            .Then(
                ToOthers(
                    context,
                    practice,
                    author => See(author, BringBackTexts.All.In(author.Language).WrittenBy(PersonLine.NameOf(context.Person)), practice)));
    }

    private static Screen See(Person reader, Func<string, Html> words, Practice practice) =>
        new Screen(words(practice.Title)).Row(Button.Do(CurrentTexts.All.In(reader.Language).See, PracticeDoors.Hub.To(practice.Id)));

    private static Turn ToOthers(Context context, Practice practice, Func<Person, Screen> screen) =>
        KeepingCurrent.ToAuthors(context, practice with { Authors = practice.Authors.Remove(context.Person.Id) }, screen);
}
