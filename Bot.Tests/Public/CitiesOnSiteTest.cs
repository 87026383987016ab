using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Tests.Scenarios;

namespace Bot.Tests.Public;

/// <summary>Every city that has practices is on the start page, also one that is not on the list of cities.</summary>
public sealed class CitiesOnSiteTest
{
    [Fact]
    public void ATypedCityHasItsPageAndADotWhereItsPlaceIsKnown()
    {
        using var world = new SiteWorld(In(1, "Quito", "EC"), In(2, "Quito", "EC"), In(3, "Pueblo Chico", "AR"), new PublishedPractice(4, "Listada"));
        var map = world.Page("/inicio/").QuerySelector(".map")!;
        Assert.Equal(["Canelones (1)", "Pueblo Chico (1)", "Quito (2)"], map.QuerySelectorAll(".tags a").Select(link => link.TextContent));
        Assert.Equal(
            ["/ciudad/ec-quito/", "/ciudad/uy-canelones/"],
            map.QuerySelectorAll("svg a").Select(dot => dot.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.Contains("4 prácticas de 3 ciudades.", world.Page("/inicio/").QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Prácticas de Quito", world.Page("/ciudad/ec-quito/").QuerySelector("h1")!.TextContent);
        Assert.Equal(2, world.Page("/ciudad/ec-quito/").QuerySelectorAll(".cards li").Length);
        Assert.NotNull(world.Page("/p/BBP-2026-0003/").QuerySelector("dl a[href='/ciudad/ar-pueblo-chico/']"));
    }

    [Fact]
    public void ACityThatIsOnTheListAndWasTypedTooIsOne()
    {
        using var world = new SiteWorld(In(1, "canelones", "UY"), new PublishedPractice(2, "Listada"));
        Assert.Equal(["Canelones (2)"], world.Page("/inicio/").QuerySelectorAll(".map .tags a").Select(link => link.TextContent));
    }

    [Fact]
    public void InPortugueseACityHasOneName()
    {
        using var world = new SiteWorld(new PublishedPractice(1, "Feria") { City = "uy-montevideo" });
        Assert.Equal("Práticas de Montevidéu", world.Page("/pt/ciudad/uy-montevideo/").QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("Montevideo", world.Page("/pt/p/BBP-2026-0001/").Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Montevidéu", world.Page("/p/BBP-2026-0001/").Body!.TextContent, StringComparison.Ordinal);
    }

    private static Practice In(int number, string city, string country) =>
        (Practice)new PublishedPractice(number, $"Feria {number}") with { Place = Place.Unlisted(city, Country.FromText(country)).Value };
}
