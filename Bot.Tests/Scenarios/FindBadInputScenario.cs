using Bot.Domain.Search;
using Bot.Domain.Storage;
using Bot.Features.Practices.FindPractices;

namespace Bot.Tests.Scenarios;

/// <summary>Whatever is typed or forged: a sensible answer, never an error.</summary>
public sealed class FindBadInputScenario
{
    private static readonly PublishedPractice Barrial = new(1, "Fondo barrial");

    private static readonly PublishedPractice Huerta = new(3, "Huertas en terrenos baldíos") { Theme = "rural" };

    [Theory]
    [InlineData("🌽🥕")]
    [InlineData("?")]
    [InlineData("\u200e\u202e")]
    [InlineData("\"")]
    [InlineData("a")]
    public void WhatHoldsNoWordGetsAnExample(string text)
    {
        using var scenario = FindingBot.With(Barrial);
        var ana = scenario.Phone("Ana");
        ana.Says(text);
        ana.Sees("por ejemplo: ferias");
        Assert.Empty(scenario.Read(work => work.All(SearchSessions.All, KeyRange.All)));
    }

    [Theory]
    [InlineData("de la para con")]
    [InlineData("Ярмарка 市場")]
    [InlineData("\"fondo sin cerrar")]
    [InlineData("\u0001\u0002fondo\u0003")]
    [InlineData("' OR 1=1; DROP TABLE documents; --")]
    [InlineData("<b>fondo</b> & <i>")]
    [InlineData(".*[a-z]+(fondo")]
    [InlineData("-fondo")]
    [InlineData("~@1f.page~x")]
    public void AnyTextGetsAList(string text)
    {
        using var scenario = FindingBot.With(Barrial, Huerta);
        var ana = scenario.Phone("Ana");
        ana.Says(text);
        Assert.Matches("ráctica|resultado", ana.Last.Text);
        Assert.Single(ana.Chat.Messages);
    }

    [Fact]
    public void AThousandWordsAreUnderstoodByTheirBeginning()
    {
        using var scenario = FindingBot.With(Barrial, Huerta);
        var ana = scenario.Phone("Ana");
        ana.Says("huertas " + string.Join(' ', Enumerable.Repeat("abc", 999)));
        ana.Sees("1. Huertas en terrenos baldíos");
        Assert.True(ana.Last.Text.Length < 500, ana.Last.Text);
    }

    [Theory]
    [InlineData("1f.page~nobody~1")]
    [InlineData("1f.page")]
    [InlineData("1f.filter~x")]
    [InlineData("1f.set~x~t~y")]
    [InlineData("1f.meant~")]
    public void AForgedListIsToldToBeOld(string data)
    {
        using var scenario = FindingBot.With(Barrial);
        var ana = scenario.Phone("Ana", "pt");
        ana.Presses(data, 5);
        ana.SeesToast(FindTexts.All.Pt.OldList);
    }

    [Fact]
    public void ForgedFiltersAndPagesChangeNothing()
    {
        using var scenario = FindingBot.With(FindingBot.Fairs(7));
        var ana = scenario.Phone("Ana");
        ana.Says("ferias");
        var id = Assert.Single(scenario.Read(work => work.All(SearchSessions.All, KeyRange.All))).Id;
        foreach (var press in new[] { "f.set~{0}~t~<b>", "f.set~{0}~z~1", "f.drop~{0}~q", "f.facet~{0}~?", "f.page~{0}~-1", "f.page~{0}~9999999999" })
        {
            ana.Presses("1" + press.Replace("{0}", id, StringComparison.Ordinal), ana.Last.Id);
        }

        ana.Presses($"1f.page~{id}", ana.Last.Id);
        Assert.Contains("ferias: 9 resultados", ana.Last.Text, StringComparison.Ordinal);
        ana.Presses($"1f.page~{id}~99", ana.Last.Id);
        ana.Sees("se muestran 6 a 9");
    }
}
