using Bot.Domain;
using Bot.Domain.People;
using NodaTime;

namespace Bot.Tests.Domain;

public sealed class PeopleTest
{
    private static readonly byte[] Secret = [.. Enumerable.Range(1, CoordinatorLink.SecretBytes).Select(number => (byte)number)];

    [Theory]
    [InlineData("sao p", "São Paulo")]
    [InlineData("SÃO PAULO", "São Paulo")]
    [InlineData("paulo", "São Paulo")]
    [InlineData("moron", "Morón")]
    [InlineData("mor", "Morón")]
    [InlineData("la p", "La Paz, La Plata")]
    [InlineData("la paz", "La Paz")]
    [InlineData("santa", "Santa Fe")]
    [InlineData("andre", "Santo André")]
    [InlineData("carlos", "São Carlos, Villa Carlos Paz")]
    [InlineData("villa", "Villa Carlos Paz, Villa María")]
    [InlineData("cord", "Córdoba")]
    [InlineData("Morón, Argentina", "Morón")]
    [InlineData("san justo (ar", "San Justo")]
    [InlineData("san justo, uruguay", "")]
    [InlineData("brasilia", "Brasília")]
    [InlineData("bras", "Brasília")]
    [InlineData("argentina", "")]
    [InlineData("xyz", "")]
    [InlineData("", "")]
    [InlineData("🙂", "")]
    public void Cities_are_found_by_a_few_letters(string typed, string expected) =>
        Assert.Equal(expected, string.Join(", ", Cities.Shipped.Search(typed, 5).Select(city => city.Name)));

    [Fact]
    public void The_nearest_city_comes_first_and_the_list_is_cut()
    {
        Assert.Equal(["Santa Fe", "Santo André"], Cities.Shipped.Search("sant", 2).Select(city => city.Name));
        Assert.Equal("Salvador", Cities.Shipped.Search("s", 1)[0].Name);
        Assert.Equal(3, Cities.Shipped.Search("s", 3).Count);
    }

    [Fact]
    public void Thirty_seven_cities_ship_with_zones_that_exist()
    {
        Assert.Equal(37, Cities.Shipped.All.Count());
        Assert.Equal(6, Cities.Shipped.All.Select(city => city.Country).Distinct().Count());
        Assert.All(Cities.Shipped.All, city => Assert.NotNull(DateTimeZoneProviders.Tzdb.GetZoneOrNull(city.TimeZone)));
        Assert.All(Cities.Shipped.All, city => Assert.Matches("^[a-z]{2}-[a-z-]+$", city.Id));
    }

    [Fact]
    public void Every_shipped_city_is_found_by_its_own_name() =>
        Assert.All(Cities.Shipped.All, city => Assert.Equal(city, Cities.Shipped.Search(Folding.Fold(city.Name), 1).Single()));

    [Fact]
    public void An_unlisted_city_carries_what_was_typed()
    {
        var salto = Place.Unlisted("  Salto ", Country.Parse("Uruguay").Value).Value;
        Assert.Equal((null, "Salto", "UY"), (salto.CityId, salto.Name, salto.Country!.Code));
        Assert.Null(Place.Unlisted("Salto").Value.Country);
        Assert.Equal(RefusalCode.Empty, Place.Unlisted("🙂").Refusal!.Code);
        Assert.Equal(new Refusal(RefusalCode.TooLong, 80, 81), Place.Unlisted(new string('a', 81)).Refusal);
    }

    [Fact]
    public void The_same_city_is_known_however_it_was_written()
    {
        var moron = Place.Listed(Cities.Shipped.Find("ar-moron")!);
        Assert.True(moron.IsSameAs(Place.Unlisted("MORON").Value));
        Assert.True(Place.Unlisted("Salto").Value.IsSameAs(Place.Unlisted("salto", Country.Parse("UY").Value).Value));
        Assert.False(moron.IsSameAs(Place.Unlisted("Morón", Country.Parse("UY").Value).Value));
        Assert.False(moron.IsSameAs(Place.Listed(Cities.Shipped.Find("br-campinas")!)));
        Assert.False(moron.IsSameAs(null));
    }

    [Fact]
    public void A_person_is_shown_by_the_name_that_they_chose()
    {
        var person = Person.Meet(42, "\u202E Ana \n Pérez", Language.Es, Sample.Start);
        Assert.Equal(("42", 42, "Ana Pérez"), (person.Id, person.TelegramId, person.Name));
        Assert.Equal("Ani", (person with { OwnName = "Ani" }).Name);
        Assert.True(person is { Role: Role.Visitor, Confirmed: false, Reachable: true });
    }

    [Fact]
    public void The_one_time_link_makes_one_coordinator()
    {
        var link = CoordinatorLink.Create(Secret, Sample.Start);
        var text = CoordinatorLink.SecretText(Secret);
        Assert.Matches("^[A-Za-z0-9_-]{22}$", text);
        Assert.DoesNotContain(text, link.Hash, StringComparison.Ordinal);

        var (used, coordinator) = link.Redeem(text, Sample.Reader, Sample.After(1)).Value;
        Assert.True(Rights.CanCoordinate(coordinator));
        Assert.Equal((Sample.Reader.Id, Sample.After(1)), (used.RedeemedBy, used.RedeemedAt));
        Assert.Equal(RefusalCode.LinkUsed, used.Redeem(text, Sample.Author, Sample.After(2)).Refusal!.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("AQIDBAUGBwgJCgsMDQ4PEQ")]
    [InlineData("AQIDBAUGBwgJCgsMDQ4PE")]
    [InlineData("🙂; DROP TABLE")]
    public void A_wrong_link_is_unknown(string text) =>
        Assert.Equal(RefusalCode.LinkUnknown, CoordinatorLink.Create(Secret, Sample.Start).Redeem(text, Sample.Reader, Sample.Start).Refusal!.Code);

    [Fact]
    public void A_short_secret_is_a_bug() =>
        Assert.Throws<ArgumentException>(() => CoordinatorLink.Create(new byte[8], Sample.Start));

    [Fact]
    public void The_coordination_of_the_work_plan() => Assert.Equal(
        ["Morón", "Campinas", "Guarulhos"],
        [Coordination.OfPlan2010.Coordinator.Name, Coordination.OfPlan2010.Subcoordinator!.Name, Coordination.OfPlan2010.Commissions.Single().Place.Name]);
}
