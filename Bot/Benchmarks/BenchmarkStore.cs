using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Features.Practices.KeepCurrent;
using Bot.Storage;
using NodaTime;

namespace Bot.Benchmarks;

/// <summary>Stores of any size, made before a bot starts on them: the same each time.</summary>
internal static class BenchmarkStore
{
    private const int AtOnce = 500;

    private static readonly City[] OfCities = [.. Cities.Shipped.All];

    /// <summary>Telegram ids that nobody of the playground has.</summary>
    private const long FirstOfficial = 900_000_000;

    /// <param name="path">Where no store is yet.</param>
    /// <param name="practices">How many published ones, each with its yearly question planned.</param>
    /// <param name="officials">How many confirmed people.</param>
    public static void Fill(string path, int practices, int officials = 0, StoreEngine engine = StoreEngine.LiteDb)
    {
        using var store = Stores.Open(new() { Path = path, Engine = engine }, [PracticeBank.All, Persons.All, Schedule.All]);
        var now = Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow());
        var made = new SearchCorpus(SearchSet.Practices(null)).Practices(practices)
            .Select((practice, place) => Published(practice, place + 1, now));
        var people = Enumerable.Range(1, officials).Select(number => Official(number, now));
        Action<IWork>[] works =
        [
            .. made.Chunk(AtOnce)
            .Select<Practice[], Action<IWork>>(some => work => some.ToList().ForEach(practice => Put(work, practice))),
            .. people.Chunk(AtOnce)
            .Select<Person[], Action<IWork>>(some => work => some.ToList().ForEach(person => work.Put(Persons.All, person))),
        ];
        foreach (var work in works)
        {
            if (store.Run([work])[0] is { } problem)
            {
                throw new UpdatesFailedException(problem.Message, problem);
            }
        }
    }

    /// <summary>As a bot that published it leaves it: with the question of a year later planned.</summary>
    private static void Put(IWork work, Practice practice)
    {
        work.Put(PracticeBank.All, practice);
        work.Plan(YearlyQuestion.IsAsked, practice.Id, Validity.AskAt(practice)!.Value);
    }

    private static Person Official(int number, Instant now)
    {
        var city = OfCities[number % OfCities.Length];
        return Person.Meet(FirstOfficial + number, $"Persona {number}", number % 3 == 0 ? Language.Pt : Language.Es, now) with
        {
            Role = Role.Official,
            Confirmed = true,
            Place = Place.Listed(city),
        };
    }

    private static Practice Published(SearchSetPractice made, int sequence, Instant now) => new()
    {
        Id = $"made{sequence}",
        Authors = ["0"],
        Language = made.Lang == "pt" ? Language.Pt : Language.Es,
        Place = new() { Name = made.City, Country = Country.FromText(made.Country) },
        Record = new()
        {
            Title = Title.Parse(made.Title).Value,
            Theme = Theme.All[sequence % Theme.All.Length],
            Summary = Long(PracticeFields.Summary, made.Summary),
            Actions = Long(PracticeFields.Actions, made.Description),
            Results = Long(PracticeFields.Results, made.Results),
        },
        State = PracticeState.Published,
        History = [new(Step.Publish, By: null, now, PracticeState.Published)],
        Number = new(PracticeNumber.FirstYear, sequence),
        CreatedAt = now,
        UpdatedAt = now,
        AcceptedAt = now,
        PublishedAt = now - Duration.FromMinutes(sequence),
    };

    private static LongText Long(string field, string text) => LongText.Parse(text, PracticeFields.Find(field)!.Words).Value;
}
