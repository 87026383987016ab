using Bot.Domain.Search;

namespace Bot.Tests.Search;

/// <summary>What is left out in words is left out as with a minus; what is absent by its nature is not.</summary>
public sealed class SpokenExclusionTests
{
    private readonly SearchIndex index = DevelopmentSet.Index();

    [Theory]
    [InlineData("prácticas que no sean de Brasil", "BR", "Brasil")]
    [InlineData("práticas que não sejam do Brasil", "BR", "Brasil")]
    [InlineData("microcrédito sin Brasil", "BR", "Brasil")]
    [InlineData("microcrédito exceto Brasil", "BR", "Brasil")]
    [InlineData("ferias menos Argentina", "AR", "Argentina")]
    [InlineData("feiras que não são da Argentina", "AR", "Argentina")]
    [InlineData("reciclaje, pero no de Brasil", "BR", "Brasil")]
    [InlineData("hortas fora do Uruguai", "UY", "Uruguai")]
    [InlineData("crédito para mulheres mas não no México", "MX", "México")]
    public void ACountryThatIsLeftOutInWordsIsInNoResult(string text, string country, string said)
    {
        var results = index.Search(new(text) { Limit = 100 });
        Assert.NotEmpty(results.Hits);
        Assert.DoesNotContain(country, results.Hits.Select(hit => DevelopmentSet.CountryOf(hit.Id)));
        Assert.Equal([said], results.LeftOut);
    }

    [Theory]
    [InlineData("ferias sin Argentina ni Brasil", "AR", "BR")]
    [InlineData("feiras exceto Argentina e Brasil", "AR", "BR")]
    public void SeveralCountriesAreLeftOutTogether(string text, string one, string other)
    {
        var results = index.Search(new(text) { Limit = 100 });
        Assert.Empty(results.Hits.Select(hit => DevelopmentSet.CountryOf(hit.Id)).Intersect([one, other]));
        Assert.Equal(2, results.LeftOut.Count);
    }

    [Theory]
    [InlineData("empleo pero no de jóvenes", "empleo -jóvenes")]
    [InlineData("emprego, mas não de jovens", "emprego -jovens")]
    [InlineData("microcrédito excepto mujeres", "microcrédito -mujeres")]
    [InlineData("crédito que no sea para mujeres", "crédito -mujeres")]
    public void AThemeIsLeftOutAsWithAMinus(string text, string withMinus) => Assert.Equal(index.Found(withMinus), index.Found(text));

    [Theory]
    [InlineData("prácticas que no sean de Brasil", "-Brasil")]
    [InlineData("todas las prácticas excepto las de Argentina", "-Argentina")]
    [InlineData("todo menos Uruguay", "-Uruguay")]
    [InlineData("práticas que não sejam do Brasil", "-Brasil")]
    [InlineData("experiências fora da Argentina", "-Argentina")]
    [InlineData("no quiero prácticas de Brasil", "-Brasil")]
    [InlineData("não quero nada do Brasil", "-Brasil")]
    [InlineData("nada do Brasil", "-Brasil")]
    [InlineData("nada de Uruguay", "-Uruguay")]
    [InlineData("no me interesan las experiencias de Chile", "-Chile")]
    public void WhoNamesOnlyWhatIsLeftOutSeesAllOthers(string text, string withMinus)
    {
        var found = index.Search(new(text) { Limit = 100 });
        Assert.NotEmpty(found.Hits);
        Assert.Equal(index.Search(new(withMinus) { Limit = 100 }).Hits.Select(hit => hit.Id).Order(), found.Hits.Select(hit => hit.Id).Order());
    }

    [Theory]
    [InlineData("empleo sin jóvenes", "empleo -jóvenes")]
    [InlineData("emprego sem jovens", "emprego -jovens")]
    [InlineData("microcrédito sin mujeres", "microcrédito -mujeres")]
    [InlineData("microcrédito sem mulheres", "microcrédito -mulheres")]
    [InlineData("no quiero Brasil, ferias", "ferias -Brasil")]
    public void APeopleIsLeftOutByWithout(string text, string withMinus) => Assert.Equal(index.Found(withMinus), index.Found(text));

    [Theory]
    [InlineData("organizaciones sin fines de lucro")]
    [InlineData("pessoas sem renda")]
    [InlineData("menos residuos")]
    [InlineData("productores sin crédito")]
    [InlineData("menos jóvenes desocupados")]
    [InlineData("no quiero residuos")]
    [InlineData("feiras no Brasil")]
    [InlineData("trabajo no registrado")]
    [InlineData("mais ou menos agricultura")]
    public void WhatIsAbsentByItsNatureIsAskedFor(string text) => Assert.Empty(index.Search(new(text)).LeftOut);

    [Theory]
    [InlineData("microcrédito sin Brasil", "microcrédito")]
    [InlineData("crédito -brasil mulheres", "crédito mulheres")]
    [InlineData("sem Brasil", "")]
    public void ItCanBeIncludedAgain(string text, string included) => Assert.Equal(included, index.Search(new(text)).Included);

    [Fact]
    public void AWholeTitleLeavesNothingOut()
    {
        var named = SearchSamples.FairInMoron with { Id = "sin", Title = "Crédito sin mujeres solas" };
        var results = SearchIndex.Build(SearchSamples.All.Append(named)).Search(new("crédito sin mujeres solas"));
        Assert.Equal("sin", results.Hits[0].Id);
        Assert.Empty(results.LeftOut);
    }
}
