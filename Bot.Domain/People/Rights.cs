namespace Bot.Domain.People;

/// <summary>What somebody may do for their office alone. Every action asks here; that a button is hidden protects nothing.</summary>
public static class Rights
{
    /// <summary>Whether they speak for the coordination: plan, invite, confirm people, authorise groups.</summary>
    public static bool CanCoordinate(Person person) => person is { Role: Role.Coordinator or Role.Subcoordinator, Confirmed: true };

    public static bool IsSecretariat(Person person) => person is { Role: Role.Secretariat, Confirmed: true };
}
