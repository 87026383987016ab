using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Forms.Kinds;
using Bot.Tests.Domain.Meetings;
using Bot.Texts;

namespace Bot.Tests.Domain;

/// <summary>A listed city is called as its reader's language calls it; what somebody typed stays as typed.</summary>
public sealed class CityNamesTest
{
    [Theory]
    [InlineData("uy-montevideo", "Montevideo", "Montevidéu")]
    [InlineData("py-asuncion", "Asunción", "Assunção")]
    [InlineData("uy-canelones", "Canelones", "Canelones")]
    public void AListedCityHasTheReadersName(string id, string es, string pt)
    {
        var city = Cities.Shipped.Find(id)!;
        Assert.Equal((es, pt), (city.NameIn(Language.Es), city.NameIn(Language.Pt)));
        Assert.Equal((es, pt), (Place.Listed(city).NameIn(Language.Es), Place.Listed(city).NameIn(Language.Pt)));
        Assert.Equal(es, Place.Listed(city).Name);
        Assert.Contains(pt, PersonLine.PlaceOf(Place.Listed(city), Language.Pt), StringComparison.Ordinal);
    }

    [Fact]
    public void ATypedCityStaysAsItWasTyped() => Assert.Equal("Montevideo", Place.Unlisted("Montevideo").Value.NameIn(Language.Pt));

    [Theory]
    [InlineData("montevidéu")]
    [InlineData("Assunção")]
    public void ItIsFoundByThatName(string typed)
    {
        Assert.Equal(typed, Cities.Shipped.Search(typed, 2).Single().NameIn(Language.Pt), ignoreCase: true);
        Assert.NotNull(new CityChoices(Cities.Shipped).CityOf(typed));
    }

    /// <summary>As people write where a meeting is: with a hall, on-line, or in a place that no list has.</summary>
    [Theory]
    [InlineData("Montevidéu, sede do Mercosul", "uy-montevideo")]
    [InlineData("Edificio Mercosur (Montevideo) y en línea", "uy-montevideo")]
    [InlineData("Videoconferencia", null)]
    [InlineData("", null)]
    public void ItIsFoundInATextOrIsNot(string text, string? id) => Assert.Equal(id, Cities.Shipped.NamedIn(text)?.Id);

    [Fact]
    public void AMeetingIsHeadedByItToo()
    {
        var details = SampleMeetings.Details(new MeetingDate.Unknown()) with { Host = Place.Listed(Cities.Shipped.Find("uy-montevideo")!), Title = null };
        Assert.EndsWith("Montevidéu", MeetingCard.Heading(details, Language.Pt), StringComparison.Ordinal);
        Assert.EndsWith("Montevideo", MeetingCard.Heading(details, Language.Es), StringComparison.Ordinal);
    }
}
