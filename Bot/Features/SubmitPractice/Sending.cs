using Bot.Conversation;
using Bot.Conversation.Forms;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.SubmitPractice;

/// <summary>The preview of what would be published, sending it to the reviewers, and the receipt.</summary>
internal sealed class Sending(Hub hub)
{
    private const string ArrivalPrefix = "arrived:";

    /// <summary>The card as everybody would see it; the hub where it is not complete.</summary>
    public Turn Preview(Context context, Practice practice) => Preview(context, practice, section: null);

    /// <param name="number">Of a section of the card, from a button; the card where it is none.</param>
    public Turn Preview(Context context, Practice practice, string number) => Preview(
        context,
        practice,
        Enum.TryParse<CardSection>(number, out var section) && Enum.IsDefined(section) ? section : null);

    private Turn Preview(Context context, Practice practice, CardSection? section)
    {
        if (ReviewRules.Check(practice, Step.Write, context.Person) is not null || practice.Read(context.Now).Record is not { } record)
        {
            return hub.Show(context, practice);
        }

        OwnPractice.CloseForm(context, practice.Id);
        var shown = practice with { Record = record, Place = practice.Place ?? context.Person.Place };
        return context.Change(section is { } one ? PreviewScreens.Section(context, shown, one) : PreviewScreens.Card(context, shown));
    }

    public Turn Send(Context context, Practice practice, Press press) => Send(context, practice, press, practice.Language);

    /// <summary>The same, once its author said in which language it is written.</summary>
    public Turn SendIn(Context context, Practice practice, Press press) => WrittenLanguage.Parse(press[2]) is { IsValid: true, Value.Language: var told }
        ? Send(context, practice, press, told)
        : Preview(context, practice);

    private Turn Send(Context context, Practice practice, Press press, Language language)
    {
        var texts = SubmitTexts.All.In(context.Language);
        if (practice.State == PracticeState.Submitted)
        {
            return Turn.Quiet.WithToast(texts.IsWithReviewers);
        }

        if (!Versions.AreSame(practice, press))
        {
            return Preview(context, practice).WithToast(texts.ChangedMeanwhile);
        }

        if (press.Code == SubmitCodes.Send && practice.Read(context.Now).Record is not null && LanguageGuess.OtherThanKept(practice) is { } guessed)
        {
            return AskLanguage(context, practice, guessed);
        }

        context.Person = PlaceForm.AsOfficial(context.Person);
        practice = press.Code == SubmitCodes.SendIn ? Told(context, practice, language) : practice;
        var sent = practice.Submit(context.Person, context.Now);
        return sent.Refusal is { } refusal
            ? hub.Show(context, practice).WithToast(FormTexts.Of.In(context.Language).Refused(refusal))
            : Receive(context, sent.Practice, texts);
    }

    private static Turn AskLanguage(Context context, Practice practice, Language guessed)
    {
        WrittenLanguage[] offered = [WrittenLanguage.Of(guessed), WrittenLanguage.Of(practice.Language)];
        return context.Change(new Screen(SubmitTexts.All.In(context.Language).AskWrittenIn(OwnPractice.TitleOf(practice, context.Language), WrittenLanguage.Of(guessed).Name(context.Language)))
            .Row([.. offered.Select(one => Button.Do(one.Name(context.Language), SubmitCodes.SendIn, practice.Id, Versions.Of(practice), one.Code))]));
    }

    /// <summary>Kept as an answer, so that it is not asked again.</summary>
    private static Practice Told(Context context, Practice practice, Language language) =>
        practice.ReplaceAnswer(context.Person, PracticeFields.Language, WrittenLanguage.Of(language).Code, 0, context.Now) is { IsDone: true, Practice: var told } ? told : practice;

    private Turn Receive(Context context, Practice practice, SubmitTexts texts)
    {
        context.Store.Put(PracticeBank.All, practice);
        context.Plan(ArrivalPrefix + practice.Id, context.Now, Doors.WasSubmitted, practice.Id);
        context.Unplan(DraftReminder.IdOf(practice.Id));
        OwnPractice.CloseForm(context, practice.Id);
        var title = OwnPractice.TitleOf(practice, context.Language);
        return context.Change(new Screen(texts.Received(title, practice.RevisionOf is not null, CoordinatingCity(context.Store), hub.PromisedDay(practice, context.Language)))
            .Row(practice.Read(context.Now).NotPublishable is null ? null : Button.Do(texts.Complete, SubmitCodes.Complete, practice.Id), Button.Do(texts.Withdraw, SubmitCodes.AskWithdraw, practice.Id))
            .Row(context.Person is { IsWaiting: true, Post: null } ? Button.Do(texts.TellWho, Doors.Join) : null))
            .Then(Coauthors.Tell(context, practice, author => new Screen(
                RequestedTexts.All.In(author.Language).SentBy(PersonLine.NameOf(context.Person), OwnPractice.TitleOf(practice, author.Language)))
                .Row(Button.Do(RequestedTexts.All.In(author.Language).SeeIt, Doors.Hub, practice.Id))));
    }

    private static string CoordinatingCity(IWork store) =>
        (store.All(Coordinations.All, KeyRange.All, Order.NewestFirst, 1) is [var inOffice] ? inOffice : Coordination.OfPlan2010).Coordinator.Name;
}
