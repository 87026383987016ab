using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.People.CoordinatePeople;

/// <summary>One person as the coordination sees them, and the questions before something is decided about them.</summary>
internal sealed class PersonScreens(Zones zones)
{
    private static readonly Role[] Given = [Role.Official, Role.Subcoordinator, Role.Coordinator, Role.Commission, Role.Secretariat];

    /// <summary>The card; a sentence where the person is gone.</summary>
    public Screen Of(Context context, string id) => With(context, id, person =>
    {
        var texts = CoordinateTexts.All.In(context.Language);
        var practices = context.Store.Count(PracticeBank.ByAuthor, KeyRange.Under(person.Id));
        return new Screen(Html.Paragraphs(
                Html.Lines(
                    Html.Of($"<b>{PersonLine.NameOf(person)}</b>"),
                    Html.Escape(PersonLine.About(person, context.Language)),
                    person.OwnName is not null && person.OwnName != person.TelegramName
                        ? Html.Escape(texts.OnTelegram(person.TelegramName))
                        : Html.Empty,
                    person.Place is { CityId: null } place ? Html.Escape(texts.Unlisted(place.Name)) : Html.Empty),
                Html.Lines(Html.Escape(StandingOf(person, context)), Html.Escape(texts.Practices(practices)))))
            .Row(person.IsWaiting ? Button.Do(texts.Confirm, PeopleDoors.ConfirmPerson.To(id)).AsMain() : null)
            .Row(Button.Do(texts.ChangeRole, Coordinating.RolesDoor.To(id)))
            .Row(Button.Do(texts.ToWaiting, PeopleDoors.WhoWaits.To()), Button.Do(texts.ToMembers, Coordinating.MembersDoor.To()))
            .Row(person switch
            {
                { IsWaiting: true } => Button.Do(texts.Refuse, PeopleDoors.RefusePerson.To(id)).AsDanger(),
                { Role: not Role.Visitor } => Button.Do(texts.Remove, Coordinating.AskRoleDoor.To(id, Role.Visitor)).AsDanger(),
                _ => null,
            });
    });

    /// <summary>The roles that the person could be given.</summary>
    public static Screen Roles(Context context, string id) => With(context, id, person =>
    {
        var texts = CoordinateTexts.All.In(context.Language);
        var names = RoleTexts.All.In(context.Language);
        return new Screen(texts.WhichRole(PersonLine.NameOf(person)))
            .Items(Given
                .Where(
                    role => (role != person.Role || !person.Confirmed) && Membership.MayGive(context.Store, context.Person, role) is null)
                .Select(role => Button.Do(names.Name(role), Coordinating.AskRoleDoor.To(id, role))))
            .Row(Button.Do(texts.Back, Coordinating.PersonDoor.To(id)));
    });

    /// <summary>What a role would mean, with the yes; of the person as they are now.</summary>
    public static Screen Ask(Context context, string id, Role role) => With(context, id, person =>
    {
        var texts = CoordinateTexts.All.In(context.Language);
        var names = RoleTexts.All.In(context.Language);
        var (give, back) = (Coordinating.GiveRoleDoor.To(id, person.Role, role), Button.Do(texts.Back, Coordinating.PersonDoor.To(id)));
        return role == Role.Visitor
            ? new Screen(texts.AskToRemove(PersonLine.NameOf(person))).Row(back).Row(Button.Do(texts.YesRemove, give).AsDanger())
            : new Screen(texts.AskToGive(PersonLine.NameOf(person), names.Name(role), role))
                .Row(Button.Do(texts.YesGive, give).AsMain())
                .Row(back);
    });

    private string StandingOf(Person person, Context context)
    {
        var texts = CoordinateTexts.All.In(context.Language);
        return person switch
        {
            { IsWaiting: true } =>
                texts.WaitsSince(Dates.Day(person.AskedAt ?? person.FirstSeen, zones.Of(context.Person), context.Language)),
            { Role: Role.Visitor } => texts.OnlyVisits,
            { Confirmed: true } => texts.IsIn(RoleTexts.All.In(context.Language).Name(person.Role)),
            _ => texts.NotAskedYet,
        };
    }

    private static Screen With(Context context, string id, Func<Person, Screen> show)
    {
        var texts = CoordinateTexts.All.In(context.Language);
        return context.Store.Find(Persons.All, id) is { } person
            ? show(person)
            : new Screen(texts.Gone).Row(Button.Do(texts.ToCoordination, PeopleDoors.Coordinate.To()));
    }
}
