using Bot.Domain.Search;

namespace Bot.Tests.Search;

public sealed class SearchResultsTests
{
    private readonly SearchIndex index = SearchSamples.Index();

    [Fact]
    public void FiltersCombineAndComeOffAgain()
    {
        var women = SearchFilters.None.With(Facet.Beneficiary, "women");
        Assert.Equal(["credito", "feria", "fondo"], index.Search(new("") { Filters = women }).Ids().Order());
        var inArgentina = women.With(Facet.Country, "AR");
        Assert.Equal(["feria"], index.Search(new("") { Filters = inArgentina }).Ids());
        Assert.Equal(["feria", "fondo"], index.Search(new("") { Filters = women.With(Facet.StartYear, "2019") }).Ids().Order());
        Assert.Equal(women, inArgentina.Without(Facet.Country));
        Assert.Equal(SearchFilters.None, women.Without(Facet.Beneficiary));
        Assert.Equal(0, index.Search(new("") { Filters = women.With(Facet.Theme, "unheard of") }).Total);
    }

    [Theory]
    [InlineData("")]
    [InlineData("microcrédito para mujeres")]
    public void EveryCountIsWhatPressingItWouldLeave(string text)
    {
        foreach (var filters in new[] { SearchFilters.None, SearchFilters.None.With(Facet.Beneficiary, "women"), SearchFilters.None.With(Facet.Theme, "microcredit") })
        {
            var results = index.Search(new(text) { Filters = filters });
            Assert.NotEmpty(results.Facets);
            foreach (var (facet, value, count) in results.Facets)
            {
                Assert.Equal(count, index.Search(new(text) { Filters = filters.With(facet, value) }).Total);
            }
        }
    }

    [Fact]
    public void TitlesAndSummariesComeInTheReadersLanguage()
    {
        var spanish = index.Search(new("feria") { Language = SearchLanguage.Spanish }).Hits[0];
        var portuguese = index.Search(new("feria") { Language = SearchLanguage.Portuguese }).Hits[0];
        Assert.Equal("Feria de la economía social", spanish.Title.Text);
        Assert.Equal("Feira da economia solidária", portuguese.Title.Text);
        Assert.StartsWith("Sessenta produtoras", portuguese.Summary, StringComparison.Ordinal);
        Assert.Equal(SearchLanguage.Spanish, portuguese.Language);
        Assert.Equal("Crédito solidário", index.Search(new("credito solidario")).Hits[0].Title.Text);
    }

    [Fact]
    public void PassagesShowWhyItWasFound()
    {
        var hit = index.Search(new("visitantes tarjeta") { Passages = 1 }).Hits[0];
        Assert.Equal("turismo", hit.Id);
        var passage = Assert.Single(hit.Passages);
        Assert.Equal(["tarjeta", "visitantes"], passage.Emphasis.Select(r => passage.Text.Substring(r.Start, r.Length)));
        Assert.Equal("El circuito une seis pueblos con una sola tarjeta de entrada para los visitantes.", passage.Text);
    }

    [Fact]
    public void LongTextsAreCutAroundTheAnswer()
    {
        var padding = string.Join(' ', Enumerable.Repeat("y así continuaron los trabajos de la comisión", 40));
        index.Put(SearchSamples.TourismInSalta with { Id = "largo", Sections = [$"{padding} hasta el astillero naval {padding}"] });
        var passage = Assert.Single(index.Search(new("astillero")).Hits[0].Passages);
        Assert.InRange(passage.Text.Length, 20, 170);
        Assert.True(passage.Text.StartsWith('…') && passage.Text.EndsWith('…'));
        Assert.Equal("astillero", passage.Text.Substring(passage.Emphasis[0].Start, passage.Emphasis[0].Length));
    }

    [Fact]
    public void TheWordsOfTheTitleAreEmphasised()
    {
        var title = index.Search(new("huerta municipal")).Hits[0].Title;
        Assert.Equal("Huertas en terrenos municipales", title.Text);
        Assert.Equal(["Huertas", "municipales"], title.Emphasis.Select(r => title.Text.Substring(r.Start, r.Length)));
    }

    [Fact]
    public void SimilarPracticesShareIdeasThemeAndSize()
    {
        var similar = index.Similar("fondo", 3, SearchLanguage.Spanish);
        Assert.Equal("credito", similar[0].Id);
        Assert.DoesNotContain(similar, hit => hit.Id == "fondo");
        Assert.InRange(similar.Count, 1, 3);
        Assert.Empty(index.Similar("unknown", 3, SearchLanguage.Spanish));
    }

    [Theory]
    [InlineData("microcrédito para mujeres", "fondo", true)]
    [InlineData("microcrédito para mujeres", "moeda", false)]
    [InlineData("microcréditos brasil", "credito", true)]
    [InlineData("microcréditos brasil", "fondo", false)]
    [InlineData("reciclaje", "residuos", true)]
    [InlineData("reciclaje", "turismo", false)]
    [InlineData("feria -alimentos", "feria", false)]
    [InlineData("", "feria", true)]
    public void ASavedSearchIsAnsweredInFull(string text, string id, bool answered) => Assert.Equal(answered, index.Matches(id, new(text)));

    [Fact]
    public void ASavedSearchKeepsItsFilters()
    {
        var query = new SearchQuery("microcrédito") { Filters = SearchFilters.None.With(Facet.Country, "UY") };
        Assert.True(index.Matches("fondo", query));
        Assert.False(index.Matches("credito", query));
        Assert.False(index.Matches("unknown", query));
    }

    [Fact]
    public void RemovingForgets()
    {
        Assert.True(index.Remove("huertas"));
        Assert.False(index.Remove("huertas"));
        Assert.Equal(SearchSamples.All.Count - 1, index.Count);
        Assert.DoesNotContain("huertas", index.Search(new("huertas")).Ids());
    }
}
