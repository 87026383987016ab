using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Features.Network;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>The preview of what would be published, sending it to the reviewers, and the receipt.</summary>
internal sealed class Sending(Hub hub)
{
    /// <summary>The card as everybody would see it; the hub where it is not complete.</summary>
    public Turn Preview(Context context, Practice practice) => Preview(context, practice, section: null);

    /// <param name="section">Of the card; null: the card itself.</param>
    public Turn Preview(Context context, Practice practice, CardSection? section)
    {
        if (ReviewRules.Check(practice, Step.Write, context.Person) is not null || practice.Read(context.Now).Record is not { } record)
        {
            return hub.Show(context, practice);
        }

        OwnPractice.CloseForm(context, practice.Id);
        if (ChoosingBetween.First(context, practice) is { } choice)
        {
            return context.Change(choice);
        }

        var shown = practice with { Record = record, Place = practice.Place ?? context.Person.Place };
        return context.Change(section is { } one ? PreviewScreens.Section(context, shown, one) : PreviewScreens.Card(context, shown));
    }

    /// <summary>Where changes were asked for and nothing was changed, asks once.</summary>
    public Turn Send(Context context, Practice practice, int version)
    {
        var isSame = practice is { State: PracticeState.ChangesRequested, Requests.IsEmpty: true, AnswersBefore: not null }
            && version == practice.Version && AnswerChange.Of(practice).IsEmpty;
        return isSame ? AskUnchanged(context, practice) : Send(context, practice, version, told: null);
    }

    public Turn SendUnchanged(Context context, Practice practice, int version) => Send(context, practice, version, told: null);

    /// <summary>The answer that the reviewers' words name, or else all of them.</summary>
    private static Turn AskUnchanged(Context context, Practice practice)
    {
        var texts = SubmitTexts.All.In(context.Language);
        string[] named = [.. TypedOutside.Named(context, practice).Take(1)];
        return context.Change(new Screen(texts.NothingChanged(OwnPractice.TitleOf(practice, context.Language))) { Quotes = true }
            .Row((named is [var field] ? Button.Do(
                PracticeFieldTexts.All.In(context.Language).Names[field], SubmitDoors.Ask.To(practice.Id, field))
                : Button.Do(texts.GoChange, SubmitDoors.Sections.To(practice.Id))).AsMain())
            .Row(Button.Do(texts.SendUnchanged, SubmitDoors.SendUnchanged.To(practice.Id, practice.Version)))
            .Row(Button.Do(texts.BackToHub, PracticeDoors.Hub.To(practice.Id))));
    }

    /// <summary>The same, once its author said in which language it is written.</summary>
    public Turn SendIn(Context context, Practice practice, int version, WrittenLanguage language) =>
        Send(context, practice, version, language);

    private Turn Send(Context context, Practice practice, int version, WrittenLanguage? told)
    {
        var texts = SubmitTexts.All.In(context.Language);
        if (practice.State == PracticeState.Submitted)
        {
            return Turn.Quiet.WithToast(texts.IsWithReviewers);
        }

        if (version != practice.Version || ChoosingBetween.FieldsOf(context, practice).Open.Length > 0)
        {
            return Preview(context, practice).WithToast(texts.ChangedMeanwhile);
        }

        if (told is null && practice.Read(context.Now).Record is not null && LanguageGuess.OtherThanKept(practice) is { } guessed)
        {
            return AskLanguage(context, practice, guessed);
        }

        context.Person = PlaceForm.AsOfficial(context.Person);
        practice = told is null ? practice : Told(context, practice, told.Language);
        var sent = practice.Submit(context.Person, context.Now);
        return sent.Refusal is { } refusal
            ? hub.Show(context, practice).WithToast(Refusals.Say(context.Language, refusal))
            : Receive(context, sent.Practice, texts);
    }

    private static Turn AskLanguage(Context context, Practice practice, Language guessed)
    {
        WrittenLanguage[] offered = [WrittenLanguage.Of(guessed), WrittenLanguage.Of(practice.Language)];
        return context.Change(new Screen(
            SubmitTexts.All.In(context.Language).AskWrittenIn(
                OwnPractice.TitleOf(practice, context.Language), WrittenLanguage.Of(guessed).Name(context.Language)))
            .Items(
                offered.Select(one => Button.Do(one.Name(context.Language), SubmitDoors.SendIn.To(practice.Id, practice.Version, one))),
                offered.Length));
    }

    /// <summary>Kept as an answer, so that it is not asked again.</summary>
    private static Practice Told(Context context, Practice practice, Language language) =>
        practice.ReplaceAnswer(context.Person, PracticeFields.Language, WrittenLanguage.Of(language).Code, 0, context.Now) is { IsDone: true, Practice: var told }
            ? told
            : practice;

    private Turn Receive(Context context, Practice practice, SubmitTexts texts)
    {
        context.Store.Put(PracticeBank.All, practice);
        context.Raise(PracticeDoors.WasSubmitted, practice.Id);
        context.Unplan(SubmitDoors.Abandoned, practice.Id);
        OwnPractice.CloseForm(context, practice.Id);
        var title = OwnPractice.TitleOf(practice, context.Language);
        var later = PracticeForms.CompleteEngine.Progress(practice.Answers, OwnPractice.SceneOf(context, practice));
        var missing = practice.Read(context.Now).NotPublishable is null ? 0 : later.Total - later.Done;
        return context.Change(new Screen(
            texts.Received(
                title,
                practice.RevisionOf is not null,
                CoordinatingCity(context.Store),
                hub.PromisedDay(practice, context.Language),
                missing))
            .Row(missing == 0
                ? Button.Do(RequestedTexts.All.In(context.Language).SeeIt, PracticeDoors.Hub.To(practice.Id)).AsMain()
                : Button.Do(texts.Complete, SubmitDoors.Complete.To(practice.Id)).AsMain())
            .Row(context.Person is { IsWaiting: true, Post: null } ? Button.Do(texts.TellWho, NetworkDoors.Join.To()) : null)
            .Row(Button.Do(texts.Withdraw, PracticeDoors.AskWithdraw.To(practice.Id)).AsDanger()))
            .Then(Coauthors.Tell(context, practice, author => new Screen(
                RequestedTexts.All.In(author.Language).SentBy(
                    PersonLine.NameOf(context.Person), OwnPractice.TitleOf(practice, author.Language)))
                .Row(Button.Do(RequestedTexts.All.In(author.Language).SeeIt, PracticeDoors.Hub.To(practice.Id)))));
    }

    private static string CoordinatingCity(IWork store) =>
        (store.All(Coordinations.All, KeyRange.All, Order.NewestFirst, 1) is [var inOffice] ? inOffice : Coordination.OfPlan2010)
            .Coordinator.Name;
}
