using Bot.Domain.Registers;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>The bodies of Mercosur and their sessions, by body and by half-year.</summary>
public sealed class MercosurScenario
{
    [Theory]
    [InlineData("es", "/mercosur", "Mercosur: 10 instancias, 1 a 5", "/mercosur recm", "1. RECM\nReunión Especializada de Cooperativas del Mercosur. Vigente.", "1. RECM", "LXVII reunión: PPT Paraguay, 1.er…", "PPT Paraguay, 1.er semestre de 2024.", "Fecha: mié 19 al jue 20 jun 2024")]
    [InlineData("pt-br", "/mercosul", "Mercosul: 10 instâncias, 1 a 5", "/mercosul recm", "1. RECM\nReunião Especializada de Cooperativas do Mercosul. Vigente.", "1. RECM", "LXVII reunião: PPT Paraguai, 1º…", "PPT Paraguai, 1º semestre de 2024.", "Data: qua 19 a qui 20 jun 2024")]
    public void ABodyLeadsToItsSessions(string language, string command, string all, string find, string found, string body, string session, string presided, string days)
    {
        using var scenario = TownHall.Open();
        var rosa = scenario.Phone("Rosa", language);
        rosa.Says(command);
        rosa.Sees(all);
        rosa.Says(find);
        rosa.Sees(found);
        rosa.Taps(body);
        rosa.Taps(session);
        rosa.Sees(presided);
        rosa.Sees(days);
    }

    [Theory]
    [InlineData("es", "/mercosur", "Reuniones del Mercosur", "Filtrar", "Semestre", "2.º semestre de 2025 (2)", "2 reuniones\nPPT Brasil, 2.º semestre de 2025\n\n1. CRPM. CCXC reunión\n")]
    [InlineData("pt-br", "/mercosul", "Reuniões do Mercosul", "Filtrar", "Semestre", "2º semestre de 2025 (2)", "2 reuniões\nPPT Brasil, 2º semestre de 2025\n\n1. CRPM. CCXC reunião\n")]
    public void SessionsAreNarrowedToAHalfYearNewestFirst(string language, string command, string sessions, string filter, string facet, string choice, string narrowed)
    {
        using var scenario = TownHall.Open();
        var rosa = scenario.Phone("Rosa", language);
        rosa.Says(command);
        rosa.Taps(sessions);
        rosa.Taps(filter);
        rosa.Taps(facet);
        rosa.Taps(choice);
        rosa.Sees(narrowed);
    }

    [Fact]
    public void AnOfficialWritesASessionAndItsNumberIsShownInRoman()
    {
        using var scenario = TownHall.Open();
        var ana = scenario.Official("Ana");
        ana.Says("/mercosur recm");
        ana.Taps("1. RECM");
        ana.Taps("Agregar una reunión");
        ana.Says("LXVIII y LXIX");
        ana.Sees("Escriba uno de 1 a 999, por ejemplo 67 o LXVII.");
        ana.Says("68");
        ana.Says("en octubre");
        ana.Sees("No pude leer la fecha.");
        ana.Says("3 y 4 de octubre de 2024");
        ana.Taps("Uruguay");
        ana.Says("Montevideo");
        ana.Says("Se presentó el plan de trabajo.");
        ana.Taps("Listo");
        ana.Taps("Saltar");
        ana.Taps("Saltar");
        ana.Says("Anexo III, se pide a la Secretaría.");
        ana.Taps("Listo");
        ana.Taps("Guardar la ficha");
        ana.Sees("RECM. LXVIII reunión\nPPT Uruguay, 2.º semestre de 2024.\n⚠️ Sin verificar.");
    }

    [Theory]
    [InlineData("es", "/mercosur crpm", "Ver 7 reuniones", "Reuniones del Mercosur: 7 reuniones, 1 a 5\nCRPM", "Filtrar", "Quitar: CRPM", "8 reuniones")]
    [InlineData("pt-br", "/mercosul crpm", "Ver 7 reuniões", "Reuniões do Mercosul: 7 reuniões, 1 a 5\nCRPM", "Filtrar", "Remover: CRPM", "8 reuniões")]
    public void AllSessionsOfOneBodyAreAListOfTheirOwn(string language, string find, string all, string narrowed, string filter, string remove, string widened)
    {
        using var scenario = TownHall.Open();
        scenario.Write(work =>
        {
            var known = work.Find(RegisterBook.All, "t-crpm-290")!;
            foreach (var more in Enumerable.Range(291, 5))
            {
                work.Put(RegisterBook.All, known with { Id = $"t-crpm-{more}", Values = known.Values.SetItem("ordinal", $"{more}") });
            }
        });
        var rosa = scenario.Phone("Rosa", language);
        rosa.Says(find);
        rosa.Taps("1. CRPM");
        rosa.Taps(all);
        rosa.Sees(narrowed);
        rosa.Taps(filter);
        rosa.Taps(remove);
        rosa.Sees(widened);
    }

    [Fact]
    public void WhatWasNotCheckedSaysSoAndIsNeverShownAsInForce()
    {
        using var scenario = TownHall.Open();
        var shipped = scenario.Read(work => RegisterBook.Listed(work, "bodies"));
        Assert.Equal(10, shipped.Count);
        Assert.All(shipped, body => Assert.Equal(body.State == RecordState.Verified, body["state"] == "force"));
        Assert.All(shipped, body => Assert.Equal(new LocalDate(2026, 11, 28), body.EnteredAt.InUtc().Date));
        Assert.Equal(
            "Foro Consultivo de Municipios, Estados Federados, Provincias y Departamentos",
            shipped.Single(body => body["name"] == "FCCR")["full"]);
        Assert.All(shipped, body => Assert.InRange(Math.Max(Bot.Domain.Folding.Words(body["about"]).Count, Bot.Domain.Folding.Words(body["aboutpt"]).Count), 1, 40));
    }
}
