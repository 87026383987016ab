using Bot.Domain.Search;
using Bot.Domain.Storage;
using Bot.Features.Practices.FindPractices;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Somebody types what they look for.</summary>
public sealed class FindScenario
{
    private static readonly PublishedPractice Barrial = new(1, "Fondo barrial")
    {
        Summary = "Otorga créditos a mujeres que empiezan un negocio en su casa.",
    };

    private static readonly PublishedPractice Solidario = new(2, "Crédito solidário")
    {
        Language = Bot.Domain.Language.Pt,
        City = "br-campinas",
        Summary = "Oferece microcrédito a empreendedoras e mulheres da periferia.",
    };

    private static readonly PublishedPractice Huerta = new(3, "Huertas en terrenos baldíos")
    {
        Theme = "rural",
        City = "ar-rosario",
        Summary = "Familias cultivan verduras sin agroquímicos en terrenos cedidos por el municipio.",
        Population = "500k-1m",
        Start = "2021-05",
        Beneficiaries = ["citizens"],
    };

    [Fact]
    public void PlainTextFindsInBothLanguages()
    {
        using var scenario = FindingBot.With(Barrial, Solidario, Huerta);
        var ana = scenario.Phone("Ana");
        ana.Says("microcrédito para mujeres");
        ana.Sees("microcrédito para mujeres: 2 prácticas");
        ana.Sees("Canelones, Uruguay. En español.");
        ana.Sees("Campinas, Brasil. En portugués.");
        ana.SeesNot("Huertas");
        Assert.Contains("<b>mujeres</b>", ana.Last.Html, StringComparison.Ordinal);
        var bia = scenario.Phone("Bia", "pt-br");
        bia.Says("/buscar horta urbana");
        bia.Sees("horta urbana: 1 prática\n1. Huertas en terrenos baldíos\nRosario, Argentina. Em espanhol.");
    }

    [Fact]
    public void AListIsTurnedInPlaceAlsoAfterARestart()
    {
        using var scenario = FindingBot.With(FindingBot.Fairs(12));
        var ana = scenario.Phone("Ana");
        ana.Says("ferias");
        ana.Sees("ferias: 14 resultados, se muestran 1 a 5");
        ana.SeesNot("[Anteriores]");
        ana.Taps("Siguientes");
        ana.Sees("se muestran 6 a 10");
        scenario.Restart();
        ana.Taps("Siguientes");
        ana.Sees("se muestran 11 a 14");
        ana.SeesNot("[Siguientes]");
        Assert.Equal(2, ana.Last.Edits);
        Assert.Single(ana.Chat.Messages);
    }

    [Fact]
    public void AListOfLastMonthIsTooOld()
    {
        using var scenario = FindingBot.With(FindingBot.Fairs(12));
        var ana = scenario.Phone("Ana");
        ana.Says("ferias");
        scenario.Pass(SearchSession.Lifetime + Duration.FromDays(1));
        ana.Taps("Siguientes");
        ana.SeesToast(FindTexts.All.Es.OldList);
        ana.Says("ferias");
        Assert.Single(scenario.Read(work => work.All(SearchSessions.All, KeyRange.All)));
    }

    [Fact]
    public void FiltersAreCombinedCountedAndTakenAway()
    {
        using var scenario = FindingBot.With(
        [
            Barrial with { Title = "Feria del crédito" },
            Solidario with { Title = "Feira de crédito" },
            Huerta with { Title = "Feria de huertas" },
            .. FindingBot.Fairs(12)[3..],
        ]);
        var ana = scenario.Phone("Ana");
        ana.Says("ferias");
        ana.Sees("14 resultados");
        ana.Taps("Filtrar");
        ana.Taps("País");
        ana.Sees("[Uruguay (10)]");
        ana.Taps("Uruguay (10)");
        ana.Sees("Con filtro: Uruguay.");
        ana.Taps("Filtrar");
        ana.SeesNot("[País]");
        ana.Taps("Tema");
        ana.Taps("Microcrédito y finanzas (1)");
        ana.Sees("1 práctica\nCon filtro: Microcrédito y finanzas, Uruguay.\n1. Feria del crédito");
        ana.Taps("Filtrar");
        ana.Taps("Quitar: Uruguay");
        ana.Sees("2 prácticas\nCon filtro: Microcrédito y finanzas.");
        ana.Taps("Filtrar");
        ana.Taps("Primero las más nuevas");
        ana.Sees("Primero las más nuevas.");
        Assert.Single(ana.Chat.Messages);
    }

    [Fact]
    public void ATypingErrorIsUnderstoodAndCanBeConfirmed()
    {
        using var scenario = FindingBot.With(Barrial, Solidario, Huerta);
        var ana = scenario.Phone("Ana");
        ana.Says("agroquimicso");
        ana.Sees("¿Quiso decir agroquímicos?");
        ana.Sees("1. Huertas en terrenos baldíos");
        ana.Taps("Sí: agroquímicos");
        ana.Sees("agroquímicos: 1 práctica");
        ana.SeesNot("Quiso decir");
    }

    [Fact]
    public void WhatNobodyHasIsSaidAndCountedWithoutAName()
    {
        using var scenario = FindingBot.With(Barrial, Huerta);
        var (ana, bia) = (scenario.Phone("Ana"), scenario.Phone("Bia", "pt-br"));
        ana.Says("Zzyzx  QWRTP");
        ana.Sees("Zzyzx QWRTP: no encontré ninguna práctica.");
        bia.Says("zzyzx qwrtp");
        bia.Sees("não encontrei nenhuma prática");
        var missed = Assert.Single(scenario.Read(work => work.All(MissedSearch.All, KeyRange.All)));
        Assert.Equal(("zzyzx qwrtp", 2, new LocalDate(2026, 11, 16)), (missed.Query, missed.Count, missed.Day));
        ana.Taps("Microcrédito y finanzas (1)");
        ana.Sees("Microcrédito y finanzas: 1 práctica\n1. Fondo barrial");
    }

    [Fact]
    public void AWithdrawnPracticeIsGoneAtOnce()
    {
        using var scenario = FindingBot.With(Barrial, Solidario);
        var ana = scenario.Phone("Ana");
        ana.Says("mujeres");
        scenario.Phone("Otro").Says("/retirar " + Barrial.Id);
        ana.Taps("1. Fondo barrial");
        ana.Sees("Esta práctica ya no está publicada.");
        ana.Taps("Volver a la lista");
        ana.Sees("mujeres: 1 práctica\n1. Crédito solidário");
        ana.SaysAtOnce("/retirar " + Solidario.Id, "mujeres");
        ana.SeesNot("[1. Crédito solidário]");
        ana.Says("/publicar " + Barrial.Id);
        ana.Says("mujeres");
        ana.Sees("1. Fondo barrial");
    }

    [Fact]
    public void InAGroupTheListIsTheAskersAndStaysInTheTopic()
    {
        using var scenario = FindingBot.With(FindingBot.Fairs(7));
        var (ana, beto) = (scenario.Phone("Ana"), scenario.Phone("Beto"));
        var topic = scenario.NetworkGroup(-100, "UT DEL") with { Topic = 4 };
        ana.SaysIn(topic, "¿hay ferias?", addressed: false);
        ana.SaysIn(topic, "ferias");
        var list = Assert.Single(scenario.GroupView(-100).Messages);
        Assert.Equal(4, list.Topic);
        beto.TapsIn(topic, list, "Siguientes");
        Assert.Contains("se muestran 1 a 5", list.Text, StringComparison.Ordinal);
        ana.TapsIn(topic, list, "Siguientes");
        Assert.Contains("se muestran 6 a 7", list.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void BuscarAloneAsks()
    {
        using var scenario = FindingBot.With(Barrial);
        var (ana, bia) = (scenario.Phone("Ana"), scenario.Phone("Bia", "pt-br"));
        ana.Says("/buscar");
        ana.Sees(FindTexts.All.Es.Ask);
        ana.Says("fondo");
        ana.Sees("1. Fondo barrial");
        bia.Says("/buscar");
        bia.Sees(FindTexts.All.Pt.Ask);
    }

    [Theory]
    [InlineData(249)]
    [InlineData(250)]
    [InlineData(251)]
    [InlineData(700)]
    public void ABankThatIsReadInPartsIsAnsweredWholeAndAsItIsByThen(int count)
    {
        using var scenario = FindingBot.With(() => new SearchCatalogue(build => Task.FromResult(build())), FindingBot.Fairs(count));
        var (ana, bia) = (scenario.Phone("Ana"), scenario.Phone("Bia", "pt-br"));

        ana.Says("/retirar practice-03");
        bia.Says("/retirar practice-98");
        bia.Says("/publicar practice-98");
        ana.Says("feria");
        bia.Says("feria");

        scenario.Pass(Duration.FromSeconds(10));
        ana.Sees($"feria: {count + 1} resultados");
        bia.Sees($"feria: {count + 1} resultados");
    }

    [Fact]
    public void BeforeTheIndexIsReadyAPersonIsAskedToWaitAndThenAnswered()
    {
        var built = new TaskCompletionSource<SearchIndex>();
        Func<SearchIndex>? build = null;
        using var scenario = FindingBot.With(() => new SearchCatalogue(index =>
        {
            build = index;
            return built.Task;
        }), Barrial, Solidario);
        var ana = scenario.Phone("Ana");
        ana.Says("mujeres");
        ana.Sees(FindTexts.All.Es.OneMoment);
        ana.Says("/retirar " + Solidario.Id);
        scenario.Pass(Duration.FromSeconds(5));
        ana.Sees(FindTexts.All.Es.OneMoment);
        Assert.Empty(ana.AsksInline("mujeres").Results);
        built.SetResult(build!());
        scenario.Pass(Duration.FromSeconds(2));
        ana.Sees("mujeres: 1 práctica\n1. Fondo barrial");
        Assert.Single(ana.Chat.Messages);
    }
}
