using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Features.Network;
using Bot.Features.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.People.CoordinatePeople;

/// <summary>What the coordination decides about a person: it is kept, the person hears it, and everybody who was asked sees it.</summary>
internal sealed class Answering(PersonScreens screens)
{
    /// <param name="placing">Apart where the pressed message tells of several.</param>
    public Turn Confirm(Context context, string id, Placing placing)
    {
        var texts = CoordinateTexts.All;
        var confirmed = Membership.Confirm(context.Store, context.Person, id, context.Now);
        return Decided(context, id, placing, confirmed, person => texts.In(context.Language).IsConfirmed(PersonLine.NameOf(person)), person =>
            new Screen(texts.In(person.Language).YouAreConfirmed).Row(
                Button.Do(texts.In(person.Language).Propose, PracticeDoors.Propose.To())));
    }

    /// <param name="placing">As of <see cref="Confirm"/>.</param>
    public Turn Refuse(Context context, string id, Placing placing)
    {
        var texts = CoordinateTexts.All;
        var refused = Membership.Refuse(context.Store, context.Person, id, context.Now);
        return Decided(context, id, placing, refused, person => texts.In(context.Language).IsRefused(PersonLine.NameOf(person)), person =>
            new Screen(texts.In(person.Language).YouAreRefused).Row(Button.Do(texts.In(person.Language).AskAgain, NetworkDoors.Join.To())));
    }

    public Turn GiveRole(Context context, string id, Role expected, Role role)
    {
        var given = Membership.ChangeRole(context.Store, context.Person, id, expected, role, context.Now);
        return Decided(context, id, Placing.Instead, given, person => CoordinateTexts.All.In(context.Language).IsGiven(PersonLine.NameOf(person), RoleTexts.All.In(context.Language).Name(role)), person =>
            new Screen(RoleTexts.All.In(person.Language).IsYours(role)));
    }

    private Turn Decided(
        Context context, string id, Placing placing, Parsed<Person> decided, Func<Person, string> toast, Func<Person, Screen> letter)
    {
        if (decided.Refusal is { } refusal)
        {
            var sentence = Refusals.Say(context.Language, refusal);
            return (placing == Placing.Apart ? Turn.Quiet : context.Change(screens.Of(context, id))).WithToast(sentence, alert: true);
        }

        var person = decided.Value;
        if (person.Id == context.Person.Id)
        {
            context.Person = person;
        }

        context.Raise(PeopleDoors.WasAnswered, id);
        var shown = placing == Placing.Apart || !Rights.CanCoordinate(context.Person)
            ? Turn.Quiet
            : context.Change(screens.Of(context, id));
        return shown.Then(Occasion.Tell(person, letter(person))).WithToast(toast(person));
    }
}
