using Bot.Domain.People;

namespace Bot.Conversation;

/// <summary>Which commands are shown to whom; every command works whether it is shown or not.</summary>
public static class CommandMenu
{
    /// <summary>In the person's own chat, in order; for everybody where the person is null.</summary>
    public static IEnumerable<Command> Of(Routes routes, Person? person)
    {
        var role = person is not null && (Rights.CanCoordinate(person) || Rights.IsSecretariat(person)) ? person.Role : Role.Official;
        return routes.Commands.Where(command => command.MenuEs is not null
            && command.MenuFrom <= role
            && (command.MenuFor is null || (person is not null && command.MenuFor(person))));
    }

    /// <summary>
    /// In groups, in order. What takes the private chat over has nothing to do there, even where it is heard to keep quiet.
    /// </summary>
    public static IEnumerable<Command> OfGroups(Routes routes) =>
        Of(routes, null).Where(command => command is { InGroups: true, TakesOver: false });

    /// <summary>For those who administer a group, there, in order.</summary>
    public static IEnumerable<Command> OfGroupAdmins(Routes routes) =>
        OfGroups(routes).Union(routes.Commands.Where(command => command is { ForGroupAdmins: true, MenuEs: not null }))
            .OrderBy(command => command.Order);
}
