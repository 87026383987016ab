using Bot.Domain.Practices;
using Bot.Domain.Search;
using Bot.Features.Practices.FollowSearches;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Somebody wants to hear about what will be published.</summary>
public sealed class FollowScenario
{
    private static readonly Practice Waiting = (Practice)new PublishedPractice(1, "Feria de productores") { Summary = "Una feria semanal." } with
    {
        State = PracticeState.Accepted,
        PublishedAt = null,
    };

    private static readonly Practice Other = (Practice)new PublishedPractice(2, "Crédito barrial") with { State = PracticeState.Accepted, PublishedAt = null };

    [Fact]
    public void WhatIsPublishedIsToldTheNextMorningOnce()
    {
        using var scenario = FindingBot.With(Waiting, Other);
        var ana = scenario.Phone("Ana");
        ana.Says("ferias");
        ana.Taps("Avisarme");
        ana.SeesToast("9:00");
        scenario.Pass(Duration.FromHours(5));
        var otro = scenario.Phone("Otro");
        otro.Says("/publicar " + Waiting.Id);
        otro.Says("/publicar " + Other.Id);
        scenario.Pass(Duration.FromHours(18));
        Assert.Single(ana.Chat.Messages);
        scenario.Pass(Duration.FromHours(1));
        ana.Sees("Se publicó 1 práctica que puede servirle\n1. Feria de productores\nCanelones, Uruguay. En español.\nPor su aviso: ferias");
        ana.SeesNot("Crédito");
        scenario.Pass(Duration.FromDays(3));
        Assert.Equal(2, ana.Chat.Messages.Count);
        ana.Taps("1. Feria de productores");
        ana.Sees("[Ficha completa]");
    }

    [Fact]
    public void TheMorningIsThePersonsOwn()
    {
        using var scenario = FindingBot.With(Waiting);
        var ana = scenario.Phone("Ana");
        ana.Says("ferias");
        scenario.Write(work => work.Put(Bot.Domain.People.Persons.All, work.Find(Bot.Domain.People.Persons.All, ana.Id)! with { TimeZone = "America/La_Paz" }));
        ana.Taps("Avisarme");
        scenario.Phone("Otro").Says("/publicar " + Waiting.Id);
        scenario.Pass(Duration.FromMinutes(59));
        Assert.Single(ana.Chat.Messages);
        scenario.Pass(Duration.FromMinutes(1));
        Assert.Equal(2, ana.Chat.Messages.Count);
    }

    [Fact]
    public void TheSameSearchIsFollowedOnceAndCanBeDropped()
    {
        using var scenario = FindingBot.With(Waiting);
        var bia = scenario.Phone("Bia", "pt-br");
        foreach (var text in new[] { "Feiras", "feiras", "FEIRAS!" })
        {
            bia.Says(text);
            bia.Taps("Avisar");
        }

        bia.SeesToast("Já está entre os seus avisos");
        Assert.Single(scenario.Read(work => work.Find(SearchFollower.All, bia.Id))!.Searches);
        bia.Says("/buscar");
        bia.Taps("Meus avisos");
        bia.Taps("Remover: Feiras");
        bia.Sees(FollowTexts.All.Pt.NoneFollowed);
        Assert.Null(scenario.Read(work => work.Find(SearchFollower.All, bia.Id)));
        scenario.Phone("Otro").Says("/publicar " + Waiting.Id);
        scenario.Pass(Duration.FromDays(2));
        bia.Sees(FollowTexts.All.Pt.NoneFollowed);
    }

    [Fact]
    public void FiltersAreFollowedTooAndOwnPracticesAreNoNews()
    {
        using var scenario = FindingBot.With(Waiting with { Authors = [Bot.Domain.People.Person.IdOf(5000 + "Ana".Sum(letter => letter * 7) + 3)] });
        var (ana, beto) = (scenario.Phone("Ana"), scenario.Phone("Beto"));
        foreach (var phone in new[] { ana, beto })
        {
            phone.Presses("1f.by~t~microcredit", 0);
            phone.Taps("Avisarme");
        }

        scenario.Phone("Otro").Says("/publicar " + Waiting.Id);
        scenario.Pass(Duration.FromDays(2));
        Assert.Single(ana.Chat.Messages);
        beto.Sees("Por su aviso: Microcrédito y finanzas");
    }

    [Fact]
    public void ManyArriveInOneMessage()
    {
        Practice[] fairs = [.. FindingBot.Fairs(11).Select(fair => fair with { State = PracticeState.Accepted, PublishedAt = null })];
        using var scenario = FindingBot.With(fairs);
        var ana = scenario.Phone("Ana");
        ana.Says("ferias");
        ana.Taps("Avisarme");
        scenario.Pass(Duration.FromHours(1));
        scenario.Phone("Otro").SaysAtOnce([.. fairs.Select(fair => "/publicar " + fair.Id)]);
        scenario.Pass(Duration.FromDays(1));
        ana.Sees("Se publicaron 11 prácticas que pueden servirle");
        ana.Sees("Y 3 más en /practicas.");
        Assert.Equal(2, ana.Chat.Messages.Count);
    }
}
