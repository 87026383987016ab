using Bot.Domain.Search;

namespace Bot.Tests.Search;

public sealed class ExclusionTests
{
    private static readonly string[] peoplesBanks =
        ["br-camacari-banco-do-povo", "br-ribeirao-banco-itinerante", "br-santoandre-banco-do-povo"];

    private readonly SearchIndex index = DevelopmentSet.Index();

    [Theory]
    [InlineData("-\"banco do povo\"")]
    [InlineData("mujeres -\"banco do povo\"")]
    [InlineData("-“banco do povo” microcrédito")]
    [InlineData("microcrédito -«banco do povo» mulheres")]
    [InlineData("crédito –\"Banco do Povo\"")]
    [InlineData("crédito -'x' -\"banco do povo\" -brasil")]
    public void AnExcludedPhraseIsInNoResult(string text)
    {
        var found = index.Found(text);
        Assert.NotEmpty(found);
        Assert.Empty(found.Intersect(peoplesBanks));
    }

    [Fact]
    public void AnExcludedPhraseAloneLeavesAllTheOthers() =>
        Assert.Equal(index.Count - index.Found("\"banco do povo\"").Length, index.Found("-\"banco do povo\"").Length);

    [Theory]
    [InlineData("microcrédito -brasil", "BR")]
    [InlineData("-brasil microcrédito", "BR")]
    [InlineData("microcrédito -brasileño", "BR")]
    [InlineData("feiras -Argentina", "AR")]
    [InlineData("huertas -uruguayas", "UY")]
    [InlineData("mulheres -méxico crédito", "MX")]
    [InlineData("-uruguai", "UY")]
    public void AnExcludedCountryIsInNoResult(string text, string country)
    {
        var found = index.Found(text);
        Assert.NotEmpty(found);
        Assert.DoesNotContain(country, found.Select(DevelopmentSet.CountryOf));
    }

    [Theory]
    [InlineData("reciclaje -buenos aires", "Buenos Aires")]
    [InlineData("reciclaje -\"Buenos Aires\"", "Buenos Aires")]
    [InlineData("hortas -rio de janeiro", "Rio de Janeiro")]
    [InlineData("-rj hortas", "Rio de Janeiro")]
    [InlineData("microcrédito -salta mujeres", "Salta")]
    [InlineData("feria -santa fe -bariloche", "Santa Fe")]
    [InlineData("feria -santa fe -bariloche", "San Carlos de Bariloche")]
    public void AnExcludedCityIsInNoResultWithOrWithoutQuotes(string text, string city)
    {
        var found = index.Found(text);
        Assert.NotEmpty(found);
        Assert.DoesNotContain(city, found.Select(DevelopmentSet.CityOf));
    }

    [Fact]
    public void APracticeThatOnlyNamesAnExcludedPlaceStays()
    {
        var rafaela = DevelopmentSet.Practice("ar-rafaela-impulsa");
        index.Put(rafaela with { Id = "otro", Sections = ["Se inspiró en una experiencia de Brasil."] });
        Assert.Contains("otro", index.Found("microcrédito -brasil"));
    }

    [Theory]
    [InlineData("-mujeres microcrédito", "mulheres")]
    [InlineData("microcrédito -mulheres", "mujeres")]
    [InlineData("feria (-alimentos)", "alimentos")]
    [InlineData("huertas -agro-ecológica", "agroecológicas")]
    public void AnExcludedWordIsLeftOutInAnyPositionNumberAndLanguage(string text, string word)
    {
        var found = index.Found(text);
        Assert.NotEmpty(found);
        Assert.DoesNotContain(found, id => Says(DevelopmentSet.Practice(id), word));
    }

    [Theory]
    [InlineData("micro-crédito")]
    [InlineData("micro - crédito")]
    [InlineData("\"-crédito")]
    [InlineData("público-privado")]
    public void AHyphenWithinOrBesideWordsExcludesNothing(string text) =>
        Assert.Equal(index.Found(text.Replace('-', ' ')).Length, index.Found(text == "\"-crédito" ? "crédito" : text).Length);

    private static bool Says(SearchDocument practice, string word) =>
        $"{practice.Title} {practice.Summary} {string.Join(' ', practice.Sections)} {practice.Results}"
            .Contains(word, StringComparison.OrdinalIgnoreCase);
}
