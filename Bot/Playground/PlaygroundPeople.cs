using Bot.Playground.Model;

namespace Bot.Playground;

/// <summary>Who lives in the playground: invented people with fixed ids, and the group of the UT DEL.</summary>
public static class PlaygroundPeople
{
    /// <summary>An official of Campinas, who writes Portuguese.</summary>
    public const long Official = 100_001;

    /// <summary>The coordinator, in Morón.</summary>
    public const long Coordinator = 100_002;

    /// <summary>The Secretaría Técnica Permanente, in Montevideo.</summary>
    public const long Secretariat = 100_003;

    public const long Visitor = 100_004;

    /// <summary>An official of Tandil.</summary>
    public const long Neighbour = 100_005;

    /// <summary>The group "UT DEL", where the bot is a member.</summary>
    public const long Group = -100_100;

    /// <summary>A group with topics, where the bot is not yet.</summary>
    public const long Forum = -1_001_000_100_200;

    /// <summary>Adds whoever is missing. Everybody has opened the bot once, so that it can write to them.</summary>
    public static void Populate(World world)
    {
        var isNew = world.Groups.All(group => group.Id != Group);
        Person[] people =
        [
            world.Person("Martín", "es", Coordinator, "Ferreyra", role: "coordinator", city: "Morón"),
            world.Person("Ana", "pt-br", Official, "Souza", role: "official", city: "Campinas"),
            world.Person("Lucía", "es", Secretariat, "Méndez", role: "secretariat", city: "Montevideo"),
            world.Person("Rosa", "es", Visitor, "Quiroga", role: "visitor"),
            world.Person("Diego", "es", Neighbour, "Lagos", role: "official", city: "Tandil"),
        ];
        foreach (var person in people)
        {
            world.Opens(person);
        }

        var group = world.Group("UT DEL", people.Where(person => person.Id != Visitor), id: Group);
        var forum = world.Group("Economía Solidaria", [people[1], people[0], people[4]], isForum: true, id: Forum);
        if (!isNew)
        {
            return;
        }

        world.AddsBot(group, people[0]);
        world.OpensTopic(forum, people[1], "Reuniones");
    }
}
