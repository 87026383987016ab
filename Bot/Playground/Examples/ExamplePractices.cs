using System.Globalization;
using System.Text.Json;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Playground.Examples;

/// <summary>
/// Practices that the playground brings along, so that there is something to find: after real municipal programmes, in words of our own,
/// each with its source and marked as an example. They are no facts about the cities.
/// </summary>
public static class ExamplePractices
{
    /// <summary>No person has this id: nobody owns an example.</summary>
    private const string Nobody = "0";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    /// <summary>
    /// Publishes all of them with numbers of this year, an hour apart up to now; a store that holds any practice is left alone.
    /// </summary>
    /// <returns>How many were published.</returns>
    public static int Load(IWork work, Instant now)
    {
        if (work.All(PracticeBank.All, KeyRange.All, limit: 1).Count > 0)
        {
            return 0;
        }

        var year = now.InUtc().Year;
        var numbers = PracticeNumberings.Of(work, year);
        var examples = Read();
        for (var index = 0; index < examples.Count; index++)
        {
            (var number, numbers) = numbers.Take();
            work.Put(PracticeBank.All, examples[index].Publish(number, now - Duration.FromHours(examples.Count - 1 - index)));
        }

        work.Put(PracticeNumberings.All, numbers);
        return examples.Count;
    }

    private static List<Example> Read()
    {
        using var stream = typeof(ExamplePractices).Assembly.GetManifestResourceStream("Examples.practices.jsonl")
            ?? throw new InvalidOperationException("The examples are not embedded.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(line => JsonSerializer.Deserialize<Example>(line, Format)!)];
    }

    private sealed record Example(
        string Title, string City, string Country, string Language, string Theme, string[] Beneficiaries, string? Population,
        string Summary, string Actions, string Results, string Source)
    {
        public Practice Publish(PracticeNumber number, Instant at) => new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"example-{number.Sequence:D2}"),
            Authors = [Nobody],
            Language = Language == "pt" ? Domain.Language.Pt : Domain.Language.Es,
            Place = PlaceOf(Domain.People.Country.FromText(Country)),
            Record = Record(),
            State = PracticeState.Published,
            History = [new(Step.Publish, By: null, at, PracticeState.Published)],
            Number = number,
            CreatedAt = at,
            UpdatedAt = at,
            AcceptedAt = at,
            PublishedAt = at,
            IsExample = true,
            Source = Source,
        };

        private Place PlaceOf(Country country) =>
            Cities.Shipped.All.FirstOrDefault(city => city.Name == City && city.Country == country) is { } listed
                ? Place.Listed(listed)
                : new Place { Name = City, Country = country };

        private PracticeRecord Record() => new()
        {
            Title = Domain.Practices.Title.Parse(Title).Value,
            Theme = Domain.Practices.Theme.FromText(Theme),
            Summary = Long(PracticeFields.Summary, Summary),
            Results = Long(PracticeFields.Results, Results),
            Actions = Long(PracticeFields.Actions, Actions),
            Population = Population is null ? null : PopulationBand.FromText(Population),
            Beneficiaries = [.. Beneficiaries.Select(Beneficiary.FromText)],
        };

        private static LongText Long(string field, string text) => LongText.Parse(text, PracticeFields.Find(field)!.Words).Value;
    }
}
