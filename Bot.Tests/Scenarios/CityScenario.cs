using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;

namespace Bot.Tests.Scenarios;

/// <summary>The list of cities as the coordination keeps it.</summary>
public sealed class CityScenario
{
    [Fact]
    public void AHandwrittenCityIsPutOnTheListAndPeopleAndPracticesFollow()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        var ana = scenario.Submits("Ana", WritesByHand("villa gesell"));
        marta.Says("/coordinacion");
        marta.Sees("1 ciudad por confirmar.");
        marta.Taps("Ciudades");
        marta.Sees("Por confirmar: 1. No están en la lista: alguien las escribió.\nCiudades de la lista: 37");
        marta.Taps("«villa gesell»");
        marta.Sees("«villa gesell, Argentina»\n1 persona, 1 práctica.");
        marta.Taps("Agregar a la lista");
        marta.Taps("Nombre");
        marta.Says("Villa Gesell");
        marta.Taps("Agregar a la lista");
        marta.SeesToast("Villa Gesell ya está en la lista.");
        marta.Sees("Villa Gesell, Argentina\n1 persona, 1 práctica.\nHora local: 9:00.");
        Assert.Equal("ar-villa-gesell", scenario.PersonOf(ana).Place!.CityId);
        Assert.Equal(scenario.PersonOf(ana).Place, scenario.OnlyPractice().Place);
        scenario.Restart();
        var beto = scenario.Phone("Beto");
        beto.Says("/perfil");
        beto.Taps("Ciudad");
        beto.Says("villa ges");
        beto.Taps("Villa Gesell, Argentina");
        beto.Sees("Ciudad: Villa Gesell, Argentina");
        marta.Says("/coordinacion");
        marta.SeesNot("por confirmar");
    }

    [Fact]
    public void AnotherSpellingIsJoinedAndKnownFromThenOn()
    {
        using var scenario = TownHall.Open();
        var rui = scenario.Coordinator("Rui", "br-campinas", "pt-br");
        var ana = scenario.Submits("Ana", WritesByHand("Rosário de Santa Fé"));
        rui.Says("/coordenacao");
        rui.Taps("Cidades");
        rui.Taps("«Rosário de Santa Fé»");
        rui.Taps("Unir com outra cidade");
        rui.Sees("Qual cidade da lista é a mesma?");
        rui.Says("rosario");
        rui.Sees("""
            Unir «Rosário de Santa Fé» com Rosario?
            Permanece Rosario; «Rosário de Santa Fé» deixa de aparecer.
            Passam para Rosario: 1 pessoa, 1 prática.
            Pode ser desfeito durante um dia.
            """);
        Assert.Null(scenario.PersonOf(ana).Place!.CityId);
        rui.Taps("Sim, unir");
        rui.SeesToast("Ficou: Rosario.");
        Assert.Equal("ar-rosario", scenario.PersonOf(ana).Place!.CityId);
        Assert.Equal("ar-rosario", scenario.OnlyPractice().Place!.CityId);
        var bia = scenario.Phone("Bia", "pt-br");
        bia.Says("/perfil");
        bia.Taps("Cidade");
        bia.Says("rosario de santa fe");
        bia.Sees("Cidade: Rosario, Argentina");
    }

    [Fact]
    public void AnotherSpellingIsByItselfAgain()
    {
        using var scenario = TownHall.Open();
        var rui = scenario.Coordinator("Rui", "br-campinas", "pt-br");
        var ana = scenario.Submits("Ana", WritesByHand("Rosário de Santa Fé"));
        rui.Says("/coordenacao");
        rui.Taps("Cidades");
        rui.Taps("«Rosário de Santa Fé»");
        rui.Taps("Unir com outra cidade");
        rui.Says("rosario");
        rui.Taps("Sim, unir");
        rui.Sees("Unida com «Rosário de Santa Fé». Pode ser desfeito até ter 17 nov, 9:00.");
        rui.Taps("Desfazer a união");
        rui.Sees("Desfeito: «Rosário de Santa Fé» e Rosario não estão mais unidas.");
        rui.Taps("Voltar às cidades");
        rui.Sees("A confirmar: 1.");
        Assert.Equal("Rosário de Santa Fé", scenario.PersonOf(ana).Place!.Name);
        Assert.Equal(scenario.PersonOf(ana).Place, scenario.OnlyPractice().Place);
        Assert.Empty(scenario.Read(work => work.Find(CityList.All, "ar-rosario"))!.Spellings);
    }

    [Theory]
    [InlineData("es", "/coordinacion", "Ciudades", "Siguientes", "Por confirmar: 12")]
    [InlineData("pt-br", "/coordenacao", "Cidades", "Próximas", "A confirmar: 12")]
    public void EachOfManyHandwrittenCitiesIsReached(string language, string command, string cities, string next, string title)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", languageCode: language);
        scenario.Write(work =>
        {
            for (var number = 1; number <= 12; number++)
            {
                work.Put(Persons.All, new Person { Id = $"77{number}", TelegramName = "Ana", Language = Bot.Domain.Language.Es, FirstSeen = scenario.Now, Place = Place.Unlisted($"Puerto {number}").Value });
            }
        });
        marta.Says(command);
        marta.Taps(cities);
        marta.Sees(title);
        HashSet<string> seen = [.. marta.Last.Buttons.Select(button => button.Label)];
        marta.Taps(next);
        seen.UnionWith(marta.Last.Buttons.Select(button => button.Label));
        Assert.All(Enumerable.Range(1, 12), number => Assert.Contains($"«Puerto {number}»", seen));
        marta.Taps("«Puerto 9»");
        marta.Sees("«Puerto 9»");
    }

    [Fact]
    public void TwoListedCitiesBecomeOne()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        var ana = scenario.Joins("Ana", "tandil");
        marta.Says("/coordinacion");
        marta.Taps("Ciudades");
        while (marta.Last.Find("Tandil, Argentina") is null)
        {
            marta.Taps("Siguientes");
        }

        marta.Taps("Tandil, Argentina");
        marta.Taps("Unir con otra ciudad");
        marta.Says("rosario");
        marta.Taps("Sí, unir");
        Assert.Equal("ar-rosario", scenario.PersonOf(ana).Place!.CityId);
        marta.Taps("Volver a las ciudades");
        marta.Sees("Ciudades de la lista: 36");
        marta.Says("/coordinacion");
        marta.Taps("Más");
        marta.Taps("Quién hizo qué");
        marta.Sees("Marta unió «Tandil» con Rosario.");
    }

    [Theory]
    [InlineData("es", "/coordinacion", "Ciudades", "Siguientes", "Cambiar la hora", "Cambié la hora de Manaus.", "Hora local: 8:00.")]
    [InlineData("pt-br", "/coordenacao", "Cidades", "Próximas", "Alterar o horário", "Horário de Manaus alterado.", "Horário local: 8:00.")]
    public void AZoneIsMended(string language, string command, string cities, string next, string change, string toast, string sentence)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", languageCode: language);
        scenario.Write(work => work.Put(CityList.All, new City("br-manaus", "Manaus", Country.FromText("BR"), "America/Sao_Paulo")));
        marta.Says(command);
        marta.Taps(cities);
        while (marta.Last.Find("Manaus, Brasil") is null)
        {
            marta.Taps(next);
        }

        marta.Taps("Manaus, Brasil");
        marta.Taps(change);
        marta.Taps("Manaus: 8:00");
        marta.SeesToast(toast);
        marta.Sees(sentence);
        marta.Says("/perfil");
        Assert.Equal("America/Manaus", scenario.Read(work => work.Find(CityList.All, "br-manaus"))!.TimeZone);
    }

    [Fact]
    public void OldAndForgedCityButtonsChangeNothing()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Phone("Ana"));
        foreach (var code in new[] { "y.place", "y.city", "y.zones", "y.zone", "y.merge", "y.undo", "y.add", "y.same" })
        {
            marta.PressesCode(code, "0000000000", "Mars/Base");
            ana.PressesCode(code, "0000000000", "Mars/Base");
            ana.SeesToast("Usted no tiene permiso");
        }

        Assert.Empty(scenario.Read(work => work.All(CityList.All, KeyRange.All)));
        Assert.Empty(scenario.Failures);
    }

    private static Action<Phone>[] WritesByHand(string city) =>
    [
        ana => ana.Says(city),
        ana => ana.Taps("Es otra: " + city),
        ana => ana.Taps("Una ciudad"),
        ana => ana.Taps("Argentina"),
    ];
}
