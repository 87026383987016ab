using Bot.Conversation;
using Bot.Conversation.Forms;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Messages;
using static Bot.Features.PrivateOnly;

namespace Bot.Features.CoordinatePeople;

/// <summary>What the coordination can do: the way to everything, and people: who waits, who is in, their roles.</summary>
public sealed class Coordinating : IFeature
{
    internal const string MembersCode = "k.in";
    internal const string FindCode = "k.find";
    internal const string FoundCode = "k.found";
    internal const string PersonCode = "k.who";
    internal const string RolesCode = "k.roles";
    internal const string AskRoleCode = "k.ask";
    internal const string GiveRoleCode = "k.give";

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
            .Press(Doors.Coordinate, Coordination((context, _) => context.Change(Home.Of(context, routes, _zones.Network))))
            .Press(Doors.WhoWaits, Coordination((context, press) => press[1] == Doors.Apart
                ? context.Reply(_lists.Waiting(context, press[0]))
                : context.Change(_lists.Waiting(context, press[0]))))
            .Press(MembersCode, Coordination((context, press) => context.Change(_lists.Members(context, press[0]))))
            .Press(FindCode, Coordination((context, _) => Find(context, routes)))
            .Press(FoundCode, Coordination((context, press) => context.Change(_search.Found(context, press[0]))))
            .Press(PersonCode, Coordination((context, press) => context.Change(_person.Of(context, press[0]))))
            .Press(RolesCode, Coordination((context, press) => context.Change(PersonScreens.Roles(context, press[0]))))
            .Press(AskRoleCode, Coordination((context, press) => context.Change(PersonScreens.Ask(context, press[0], RoleOf(press[1])))))
            .Press(GiveRoleCode, Coordination((context, press) => _answering.GiveRole(context, press[0], RoleOf(press[1]), RoleOf(press[2]))))
            .Press(Doors.ConfirmPerson, Coordination((context, press) => _answering.Confirm(context, press[0], press[1])))
            .Press(Doors.RefusePerson, Coordination((context, press) => _answering.Refuse(context, press[0], press[1])))
            .Form(_search.Asks);
    }

    private static Func<Context, Press, Turn> Coordination(Func<Context, Press, Turn> act) => InPrivate((context, press) =>
        Rights.CanCoordinate(context.Person)
            ? act(context, press)
            : Turn.Quiet.WithToast(FormTexts.Of.In(context.Language).Refused(new(RefusalCode.NotAllowed))));

    private Turn Find(Context context, Routes routes)
    {
        _ = PendingForm.Leave(context, routes);
        return _search.Ask(context);
    }

    /// <summary>A forged role is that of a visitor, who has no right.</summary>
    private static Role RoleOf(string argument) => Enum.TryParse<Role>(argument, out var role) && Enum.IsDefined(role) ? role : Role.Visitor;
}
