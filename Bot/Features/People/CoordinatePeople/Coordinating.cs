using Bot.Conversation;
using Bot.Domain.People;
using Bot.Messages;

namespace Bot.Features.People.CoordinatePeople;

/// <summary>What the coordination can do: the way to everything, and people: who waits, who is in, their roles.</summary>
public sealed class Coordinating : IFeature
{
    internal static readonly Door<int> MembersDoor = new("k.in", Argument.Number);
    internal static readonly Door MoreDoor = new("k.more");
    internal static readonly Door FindDoor = new("k.find");
    internal static readonly Door<int> FoundDoor = new("k.found", Argument.Number);
    internal static readonly Door<string> PersonDoor = new("k.who", Argument.Text);
    internal static readonly Door<string> RolesDoor = new("k.roles", Argument.Text);
    internal static readonly Door<string, Role> AskRoleDoor = new("k.ask", Argument.Text, Argument.Named<Role>());
    internal static readonly Door<string, Role, Role> GiveRoleDoor = new(
        "k.give", Argument.Text, Argument.Named<Role>(), Argument.Named<Role>());

    private readonly PeopleLists _lists;
    private readonly PersonScreens _person;
    private readonly Answering _answering;
    private readonly NameSearch _search;

    private readonly Zones _zones;

    /// <param name="zones">For the days since when people wait, and the year.</param>
    public Coordinating(Zones zones)
    {
        (_zones, _lists, _person) = (zones, new(zones), new(zones));
        _answering = new(_person);
        _search = new(_lists);
    }

    public void Register(Routes routes)
    {
        var texts = CoordinateTexts.All;
        _ = routes
            .Command(
                new("coordinacion", "coordenacao", texts.Es.MenuLine, texts.Pt.MenuLine) { MenuFor = Rights.CanCoordinate, Order = 50 },
                (context, call) => Rights.CanCoordinate(context.Person)
                    ? call.Rest.Length > 0 ? _search.For(context, call.Rest) : context.Reply(Home.Of(context, routes, _zones.Network))
                    : context.Reply(new(CoordinateTexts.All.In(context.Language).OnlyCoordination)))
            .ForCoordination(coordination => coordination
                .Press(PeopleDoors.Coordinate, context => context.Change(Home.Of(context, routes, _zones.Network)))
                .Press(MoreDoor, context => context.Change(Home.More(context, routes, _zones.Network)))
                .Press(PeopleDoors.WhoWaits, (context, page, placing) => placing == Placing.Apart
                    ? context.Reply(_lists.Waiting(context, page))
                    : context.Change(_lists.Waiting(context, page)))
                .Press(MembersDoor, (context, page) => context.Change(_lists.Members(context, page)))
                .Press(FindDoor, Find)
                .Press(FoundDoor, (context, page) => context.Change(_search.Found(context, page)))
                .Press(PersonDoor, (context, id) => context.Change(_person.Of(context, id)))
                .Press(RolesDoor, (context, id) => context.Change(PersonScreens.Roles(context, id)))
                .Press(AskRoleDoor, (context, id, role) => context.Change(PersonScreens.Ask(context, id, role)))
                .Press(GiveRoleDoor, _answering.GiveRole)
                .Press(PeopleDoors.ConfirmPerson, _answering.Confirm)
                .Press(PeopleDoors.RefusePerson, _answering.Refuse))
            .Form(_search.Asks);
    }

    private Turn Find(Context context)
    {
        _ = context.LeaveForm();
        return _search.Ask(context);
    }
}
