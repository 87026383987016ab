using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Tests.Scenarios;

/// <summary>Somebody types behind the bot's name in any chat.</summary>
public sealed class InlineScenario
{
    [Fact]
    public void EachKeyStrokeFindsTheUnfinishedWord()
    {
        using var scenario = FindingBot.With([new PublishedPractice(30, "Huertas urbanas"), .. FindingBot.Fairs(3)]);
        var ana = scenario.Phone("Ana");
        foreach (var typed in new[] { "hu", "huer", "huertas urb", "HUERTAS" })
        {
            Assert.Equal("Huertas urbanas", Assert.Single(ana.AsksInline(typed).Results).Title);
        }

        var result = ana.AsksInline("huer").Results[0];
        Assert.StartsWith("Canelones, Uruguay. En español. La intendencia", result.Description, StringComparison.Ordinal);
        Assert.Equal("https://t.me/bbp_bot?start=p_BBP-2026-0030", result.Message.Rows[0][0].Url);
        Assert.Empty(scenario.Read(work => work.All(Bot.Domain.Search.SearchSessions.All, KeyRange.All)));
    }

    [Fact]
    public void WhatIsTranslatedIsReadInTheReadersLanguage()
    {
        using var scenario = FindingBot.With(new PublishedPractice(30, "Huertas urbanas")
        {
            OtherTitle = "Hortas na cidade",
            OtherSummary = "Sessenta famílias plantam em praças.",
        });
        var (ana, bia) = (scenario.Phone("Ana"), scenario.Phone("Bia", "pt-br"));
        var result = Assert.Single(bia.AsksInline("horta").Results);
        Assert.Equal("Hortas na cidade", result.Title);
        Assert.Contains("Sessenta famílias", result.Description, StringComparison.Ordinal);
        Assert.StartsWith("<b>Hortas na cidade</b>", result.Message.Text.ToString(), StringComparison.Ordinal);
        Assert.Equal("Huertas urbanas", Assert.Single(ana.AsksInline("huertas").Results).Title);
        bia.Says("plantam em praças");
        bia.Sees("1. Hortas na cidade");
        bia.Taps("1. Hortas na cidade");
        bia.Sees("Em espanhol: Huertas urbanas");
        ana.Says("plantam em praças");
        ana.Sees("1. Huertas urbanas");
    }

    [Fact]
    public void ResultsComeInPages()
    {
        using var scenario = FindingBot.With(FindingBot.Fairs(23));
        var ana = scenario.Phone("Ana");
        List<string> seen = [];
        var offset = "";
        do
        {
            var answer = ana.AsksInline("feria", offset);
            seen.AddRange(answer.Results.Select(result => result.Id));
            offset = answer.NextOffset;
        }
        while (offset.Length > 0);

        Assert.Equal(23, seen.Distinct().Count());
        Assert.Equal(23, seen.Count);
        Assert.Equal(10, ana.AsksInline("feria", "rubbish").Results.Length);
        Assert.Empty(ana.AsksInline("feria", "400").Results);
        Assert.Equal(10, ana.AsksInline("").Results.Length);
    }

    [Fact]
    public void ANumberFindsItsPracticeAlone()
    {
        using var scenario = FindingBot.With(FindingBot.Fairs(5));
        Assert.Equal("Feria número 3", Assert.Single(scenario.Phone("Ana").AsksInline("BBP-2026-0003").Results).Title);
    }

    [Fact]
    public void WithoutResultsAButtonOpensTheBot()
    {
        using var scenario = FindingBot.With(FindingBot.Fairs(2));
        var bia = scenario.Phone("Bia", "pt-br");
        var answer = bia.AsksInline("zzyzx");
        Assert.Empty(answer.Results);
        Assert.Equal(("Buscar no bot", "buscar"), answer.Button);
        bia.Says("/start buscar");
        bia.Sees("O que procura?");
    }

    [Fact]
    public void ASharedCardCountsWhoeverPressesInItsOwnLanguage()
    {
        using var scenario = FindingBot.With(FindingBot.Fairs(1));
        var (ana, bia) = (scenario.Phone("Ana"), scenario.Phone("Bia", "pt-br"));
        var shared = ana.AsksInline("feria").Results[0].Message;
        var press = shared.Rows[1][0];
        Assert.Equal("Me sirve", press.Label);
        bia.PressesInline("inline-1", press.Data!);
        bia.SeesToast("Agradecemos");
        var message = Assert.Single(scenario.ChatOf(Address.OfInline("inline-1")).Messages);
        Assert.NotNull(message.Find("Me sirve: 1"));
        Assert.Equal(PracticeCard.Card(scenario.Read(work => work.Find(PracticeBank.All, "practice-01"))!, Bot.Domain.Language.Es).ToString(), message.Html);
        Assert.All(message.Buttons, button => Assert.False(button.Data?.Contains('@') ?? false));
    }
}
