using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Figures;

/// <summary>What the bank's practices are counted by. All but <see cref="States"/> are of the published ones.</summary>
public sealed record PracticeFigures
{
    public required ImmutableArray<Tally<PracticeState>> States { get; init; }

    /// <summary>How many were brought in from an older bank and no city has confirmed, 0 or more; they are in no other figure.</summary>
    public required int AwaitCities { get; init; }

    /// <summary>Most first.</summary>
    public required ImmutableArray<Tally<Theme>> Themes { get; init; }

    /// <summary>Most first.</summary>
    public required ImmutableArray<Tally<Country>> Countries { get; init; }

    /// <summary>From the smallest cities to the largest.</summary>
    public required ImmutableArray<Tally<PopulationBand>> Sizes { get; init; }

    /// <summary>First publications by month, oldest first; months without one are not there.</summary>
    public required ImmutableArray<Tally<YearMonth>> Months { get; init; }

    /// <summary>How many cities have one, 0 or more.</summary>
    public required int Cities { get; init; }

    /// <summary>Median days from the first submission to what reviewers said first; null where nobody has said anything yet.</summary>
    public required int? DaysToAnswer { get; init; }

    /// <summary>Median days from the first submission to the publication; null where nothing is published.</summary>
    public required int? DaysToPublish { get; init; }

    /// <summary>Of how many practices <see cref="DaysToAnswer"/> is the median, and of how many <see cref="DaysToPublish"/>.</summary>
    public required (int Answered, int Published) Timed { get; init; }

    /// <summary>Whether it is what reviewers say to what was submitted.</summary>
    public static bool IsAnswer(Step step) => step is Step.RequestChanges or Step.Decline or Step.Accept;

    /// <param name="practices">All, in every state.</param>
    /// <param name="zone">By whose calendar months and days are counted.</param>
    public static PracticeFigures Of(IReadOnlyCollection<Practice> practices, DateTimeZone zone)
    {
        Practice[] all = [.. practices.Where(practice => practice is { RevisionOf: null, AwaitsCity: false })];
        Practice[] published = [.. all.Where(practice => practice.State == PracticeState.Published)];
        int[] toAnswer = [.. all.Select(practice => Days(practice, FirstAnswer(practice), zone)).OfType<int>()];
        int[] toPublish = [.. published.Select(practice => Days(practice, practice.PublishedAt, zone)).OfType<int>()];
        return new()
        {
            AwaitCities = practices.Count(practice => practice is { AwaitsCity: true, State: PracticeState.Published }),
            States = [.. all.Select(practice => practice.State).Tallied().OrderBy(tally => tally.Of)],
            Themes = published.Select(practice => practice.Record?.Theme).OfType<Theme>().Tallied().MostFirst(),
            Countries = published.Select(practice => practice.Place?.Country).OfType<Country>().Tallied().MostFirst(),
            Sizes =
            [
                .. published.Select(practice => practice.Record?.Population).OfType<PopulationBand>().Tallied()
                    .OrderBy(tally => PopulationBand.All.IndexOf(tally.Of)),
            ],
            Months =
            [
                .. published.Select(practice => practice.PublishedAt).OfType<Instant>()
                    .Select(moment => moment.InZone(zone).Date.ToYearMonth()).Tallied().OrderBy(tally => tally.Of),
            ],
            Cities = published.Select(practice => practice.Place)
                .OfType<Place>()
                .DistinctBy(place => place.CityId ?? place.UnlistedKey)
                .Count(),
            DaysToAnswer = toAnswer.Median(),
            DaysToPublish = toPublish.Median(),
            Timed = (toAnswer.Length, toPublish.Length),
        };
    }

    private static Instant? FirstAnswer(Practice practice) =>
        practice.History.FirstOrDefault(entry => IsAnswer(entry.Step))?.At;

    /// <summary>Days of the calendar since it was submitted first; null where it was not, or nothing came of it.</summary>
    private static int? Days(Practice practice, Instant? until, DateTimeZone zone) =>
        practice.History.FirstOrDefault(entry => entry.Step == Step.Submit) is { } submitted && until is { } end
            ? Period.DaysBetween(submitted.At.InZone(zone).Date, end.InZone(zone).Date)
            : null;
}
