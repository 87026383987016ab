using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain.Figures;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.Network.SeeFigures;

/// <summary>All figures as of a moment.</summary>
/// <param name="CitiesListed">How many cities the list has.</param>
/// <param name="Sought">What was looked for in vain.</param>
internal sealed record Counted(
    LocalDate Day, PracticeFigures Practices, NetworkFigures Network, int CitiesListed, ImmutableArray<Tally<string>> Sought)
{
    /// <summary>Of what was looked for in vain: more are not read.</summary>
    public const int MostSought = 20;

    /// <summary>Reads every practice, about 30 µs each.</summary>
    /// <param name="zone">By whose calendar days are counted.</param>
    public static Counted Of(Occasion occasion, Cities cities, DateTimeZone zone)
    {
        City[] listed = [.. cities.All.Where(city => city.SameAs is null)];
        return new(
            occasion.Now.InZone(zone).Date,
            PracticeFigures.Of(occasion.Store.All(PracticeBank.All, KeyRange.All), zone),
            NetworkFigures.Of(occasion.Store, listed, occasion.Now, zone),
            listed.Length,
            Missing.Of(occasion.Store, occasion.Now, MostSought));
    }
}
