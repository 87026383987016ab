using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Contacts;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Features.Network;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>Withdrawing and deleting an own practice, each after asking.</summary>
internal sealed class TakingBack(Hub hub)
{
    public Turn AskWithdraw(Context context, Practice practice)
    {
        var texts = SubmitTexts.All.In(context.Language);
        var question = practice.State == PracticeState.Published ? texts.AskUnpublish : texts.AskWithdraw;
        return Ask(context, practice, Step.Withdraw, question, texts.YesWithdraw, SubmitDoors.Withdraw);
    }

    public Turn AskDelete(Context context, Practice practice)
    {
        var texts = SubmitTexts.All.In(context.Language);
        return Ask(context, practice, Step.DeleteDraft, texts.AskDelete, texts.YesDelete, SubmitDoors.Delete);
    }

    public Turn Withdraw(Context context, Practice practice, int version)
    {
        if (version != practice.Version)
        {
            return Refuse(context, practice, null);
        }

        var withdrawn = practice.Withdraw(context.Person, context.Now);
        if (withdrawn.Refusal is { } refusal)
        {
            return Refuse(context, practice, refusal);
        }

        var left = Revising.EndRevision(context.Store, withdrawn.Practice);
        context.Store.Put(PracticeBank.All, left);
        OwnPractice.CloseForm(context, practice.Id);
        return hub.Show(context, left).Then(Coauthors.Tell(context, practice, author => new Screen(
            RequestedTexts.All.In(author.Language).WithdrawnBy(
                PersonLine.NameOf(context.Person), OwnPractice.TitleOf(practice, author.Language)))
            .Row(Button.Do(RequestedTexts.All.In(author.Language).SeeIt, PracticeDoors.Hub.To(practice.Id)))));
    }

    public Turn Delete(Context context, Practice practice, int version)
    {
        var refusal = practice.CheckDelete(context.Person);
        if (refusal is not null || version != practice.Version)
        {
            return Refuse(context, practice, refusal);
        }

        _ = context.Store.Delete(PracticeBank.All, practice.Id);
        context.Unplan(SubmitDoors.Abandoned, practice.Id);
        OwnPractice.CloseForm(context, practice.Id);
        var texts = SubmitTexts.All.In(context.Language);
        return context.Change(new Screen(texts.Deleted(OwnPractice.TitleOf(practice, context.Language)))
            .Row(Button.Do(texts.Propose, PracticeDoors.Propose.To()), Button.Do(texts.MyPractices, PracticeDoors.MyPractices.To())))
            .Then(Coauthors.Tell(context, practice, author => new(
                RequestedTexts.All.In(author.Language).DeletedBy(
                    PersonLine.NameOf(context.Person), OwnPractice.TitleOf(practice, author.Language)))));
    }

    private Turn Ask(Context context, Practice practice, Step step, Func<string, Html> question, string yes, Door<string, int> door)
    {
        if (
            (step == Step.DeleteDraft ? practice.CheckDelete(context.Person) : ReviewRules.Check(practice, step, context.Person)) is { } refusal)
        {
            return Refuse(context, practice, refusal);
        }

        var ending = EndingContacts.Say(ContactSettling.EndingWith(context.Store, practice), context.Language);
        return context.Change(new Screen(Html.Lines(question(OwnPractice.TitleOf(practice, context.Language)), ending))
            .Row(
                Button.Do(SubmitTexts.All.In(context.Language).No, PracticeDoors.Hub.To(practice.Id)),
                Button.Do(yes, door.To(practice.Id, practice.Version)).AsDanger()));
    }

    /// <summary>Shows how it stands now, and says why nothing happened.</summary>
    private Turn Refuse(Context context, Practice practice, Refusal? refusal) => hub.Show(context, practice).WithToast(refusal is null
        ? SubmitTexts.All.In(context.Language).ChangedMeanwhile
        : Refusals.Say(context.Language, refusal));
}
