using System.Security.Cryptography;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Playground;
using Bot.Playground.Examples;
using NodaTime;

namespace Bot.Hosting;

/// <summary>What has to be in a store before the first update: who coordinates, and in the playground its people and examples.</summary>
internal static class Seeds
{
    /// <returns>The start parameter of the link for the first coordinator; null where somebody coordinates already.</returns>
    public static string? Plant(IStore store, BotOptions options, bool isPlayground, Instant now)
    {
        string? parameter = null;
        var problem = store.Run([work =>
        {
            if (isPlayground)
            {
                PlaygroundSeeds.Plant(work, now);
            }

            Coordinators.Appoint(work, options.Coordinators, now);
            parameter = CoordinatorLinks.Ensure(work, RandomNumberGenerator.GetBytes(CoordinatorLink.SecretBytes), now);
        }])[0];
        return problem is null ? parameter : throw new StoreUnavailableException("The store could not be prepared.", problem);
    }
}

/// <summary>The playground's people with their cities and roles, the example practices, and what waits from the start; once.</summary>
internal static class PlaygroundSeeds
{
    public static void Plant(IWork work, Instant now)
    {
        if (work.Find(Persons.All, Person.IdOf(PlaygroundPeople.Coordinator)) is not null)
        {
            return;
        }

        var martin = Put(work, PlaygroundPeople.Coordinator, "Martín Ferreyra", Language.Es, "ar-moron", Role.Coordinator, now);
        Put(work, PlaygroundPeople.Secretariat, "Lucía Méndez", Language.Es, "uy-montevideo", Role.Secretariat, now);
        var ana = Put(work, PlaygroundPeople.Official, "Ana Souza", Language.Pt, "br-campinas", Role.Official, now);
        var diego = Put(work, PlaygroundPeople.Neighbour, "Diego Lagos", Language.Es, "ar-tandil", Role.Official, now);
        work.Put(Coordinations.All, Coordination.OfPlan2010 with { Year = now.InUtc().Year });
        _ = ExamplePractices.Load(work, now);
        ExampleFunding.Load(work, now);
        ExampleSurvey.Load(work, now);
        work.Put(PracticeBank.All, WaitingPractice.Of(diego, now));
        WaitingContact.Put(work, diego, ana, now);
        AppliedPractice.Put(work, ana, martin, now);
        ExampleSeries.Put(work, martin, now);
    }

    private static Person Put(IWork work, long telegramId, string name, Language language, string city, Role role, Instant now)
    {
        var person = Person.Meet(telegramId, name, language, now) with
        {
            Role = role,
            Confirmed = true,
            Place = Place.Listed(Cities.Shipped.Find(city)!),
            HearsAtOnce = true,
        };
        work.Put(Persons.All, person);
        return person;
    }
}
