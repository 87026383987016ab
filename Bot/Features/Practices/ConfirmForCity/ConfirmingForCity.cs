using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.ConfirmForCity;

/// <summary>Who speaks for a city confirms what an older bank tells of it, as it is or after correcting it.</summary>
public sealed class ConfirmingForCity : IFeature
{
    private static readonly Door<string> ConfirmDoor = new("e.yes", Argument.Text);
    private static readonly Door<string> CorrectDoor = new("e.correct", Argument.Text);

    public void Register(Routes routes) => routes.InPrivate(own => own
        .Press(PracticeDoors.ConfirmForCity, With((context, practice) => context.Change(Ask(context, practice))))
        .Press(ConfirmDoor, With(Confirm))
        .Press(CorrectDoor, With(Correct)));

    private static Screen Ask(Context context, Practice practice)
    {
        var texts = ConfirmTexts.All.In(context.Language);
        var contact = FromArchive.ContactAfter(practice, context.Person) is { } named ? Facts.Of(named, context.Language) : "";
        return new Screen(Html.Paragraphs(
                Html.Of($"<b>{practice.TitleFor(context.Language)}</b>"), texts.Ask, contact.Length > 0 ? texts.ContactIs(contact) : Html.Empty))
            .Row(Button.Do(texts.Confirm, ConfirmDoor.To(practice.Id)).AsMain())
            .Row(Button.Do(texts.Correct, CorrectDoor.To(practice.Id)))
            .Row(Button.Do(texts.Back, PracticeDoors.Card.To(practice.Id, "")));
    }

    private static Turn Confirm(Context context, Practice practice)
    {
        var texts = ConfirmTexts.All.In(context.Language);
        var confirmed = practice.ConfirmForCity(context.Person, context.Now);
        if (confirmed.Refusal is { } refusal)
        {
            return context.Refuse(refusal);
        }

        context.Store.Put(PracticeBank.All, confirmed.Practice);
        return context.Change(new Screen(texts.Confirmed(practice.TitleFor(context.Language)))
            .Row(Button.Do(texts.ToCard, PracticeDoors.Card.To(practice.Id, "")))
            .Row(Button.Do(texts.ToHub, PracticeDoors.Hub.To(practice.Id))));
    }

    /// <summary>A revision, as of every published practice; it asks for the authorisation before it can be sent.</summary>
    private static Turn Correct(Context context, Practice practice)
    {
        var texts = ConfirmTexts.All.In(context.Language);
        var taken = practice.TakeForCity(context.Person, context.Now);
        if (taken.Refusal is { } refusal)
        {
            return context.Refuse(refusal);
        }

        context.Store.Put(PracticeBank.All, taken.Practice);
        return context.Change(new Screen(texts.CorrectFirst).Row(Button.Do(texts.Write, PracticeDoors.Revise.To(practice.Id)).AsMain()));
    }

    /// <summary>What is gone, or waits for no city any more, is said so.</summary>
    private static Func<Context, string, Turn> With(Func<Context, Practice, Turn> answer) => (context, id) =>
        context.Store.Find(PracticeBank.All, id) is { AwaitsCity: true, State: PracticeState.Published } practice
            ? FromArchive.CanConfirm(context.Person, practice) ? answer(context, practice) : context.Refuse(new(RefusalCode.NotAllowed))
            : Turn.Quiet.WithToast(ConfirmTexts.All.In(context.Language).Gone);
}
