using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Bot.Domain.Storage;
using NodaTime;
using NodaTime.Text;

namespace Bot.Domain.People;

/// <summary>
/// Which cities coordinate the UT DEL, from a summit to the next. A handover writes the next term's document; the earlier ones stay.
/// </summary>
public sealed record Coordination
{
    /// <summary>In which it began.</summary>
    public required int Year { get; init; }

    /// <summary>The day of the summit at which it began; null of terms that were noted by their year alone.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>The day of the summit at which it ends; null where that is not known yet.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Of its document: the day of its beginning, of older ones the year.</summary>
    [JsonIgnore]
    public string Id => Since is { } day ? LocalDatePattern.Iso.Format(day) : Coordinations.IdOf(Year);

    public required Place Coordinator { get; init; }

    public Place? Subcoordinator { get; init; }

    public ImmutableArray<Commission> Commissions { get; init; } = [];

    /// <summary>Every city that it names.</summary>
    [JsonIgnore]
    public IEnumerable<Place> Places =>
        [Coordinator, .. Subcoordinator is { } sub ? [sub] : Array.Empty<Place>(), .. Commissions.Select(commission => commission.Place)];

    /// <summary>
    /// The coordination of the work plan that the bot was made for: Morón and Campinas, Guarulhos for the solidarity economy.
    /// </summary>
    public static Coordination OfPlan2010 { get; } = new()
    {
        Year = 2010,
        Coordinator = ListedPlace("ar-moron"),
        Subcoordinator = ListedPlace("br-campinas"),
        Commissions = [new Commission(Commission.SolidarityEconomy, ListedPlace("br-guarulhos"))],
    };

    /// <summary>Of a term that was noted by its year, the years so far, first and last: it goes on until another takes over.</summary>
    /// <param name="now">A year of the network's calendar.</param>
    public (int First, int Last) YearsUntil(int now) => (Year, Math.Max(Year, now));

    /// <summary>The same with every city replaced.</summary>
    public Coordination In(Func<Place, Place> place) => this with
    {
        Coordinator = place(Coordinator),
        Subcoordinator = Subcoordinator is { } sub ? place(sub) : null,
        Commissions = [.. Commissions.Select(commission => commission with { Place = place(commission.Place) })],
    };

    private static Place ListedPlace(string cityId) => Place.Listed(Cities.Shipped.Find(cityId)!);
}

/// <summary>A commission of the UT DEL and the city that leads it.</summary>
/// <param name="Code">Which commission; <see cref="SolidarityEconomy"/> is the one known so far.</param>
public sealed record Commission(string Code, Place Place)
{
    /// <summary>The commission that keeps the survey of the social economy.</summary>
    public const string SolidarityEconomy = "solidarity-economy";
}

public static class Coordinations
{
    /// <summary>By their beginning; the newest is the one in office.</summary>
    public static readonly Collection<Coordination> All = new("coordinations", coordination => coordination.Id);

    /// <summary>The document id of a year, four digits.</summary>
    public static string IdOf(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
