using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Playground.Examples;

/// <summary>
/// An invented practice of one city that another one says it applies, so that what cities do with each other's practices can be read
/// before doing it. Both say that they are invented.
/// </summary>
public static class AppliedPractice
{
    public const string Id = "applied-by-a-city";

    public const string AdoptionId = "applied-example";

    /// <summary>Publishes the practice with the year's next number, says that the other city applies it, and confirms that.</summary>
    /// <param name="owner">Who keeps it for the other city; confirmed for it.</param>
    public static void Put(IWork work, Person author, Person owner, Instant now)
    {
        ArgumentNullException.ThrowIfNull(work);
        var practice = InventedPractice.Publish(work, "applied.jsonl", Id, author, now);
        var words = LongText.Parse("Ejemplo inventado. La hacemos en dos escuelas, los sábados.", AppliedReport.MostWords).Value;
        var report = new AppliedReport(StartMonth.FromText("2025-08"), words)
        {
            Reached = 34,
            Cost = CostBand.FromText("under-10k"),
            Size = PopulationBand.FromText("100k-500k"),
        };
        var applied = AdoptionSteps.FindOrBegin(work, AdoptionId, practice, owner, now).Value.Apply(owner, report, now).Value;
        work.Put(AdoptionLedger.All, applied.Confirm(author, practice, now).Value);
        work.Put(PracticeBank.All, practice with { AppliedBy = 1 });
    }
}
