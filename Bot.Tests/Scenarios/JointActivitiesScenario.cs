using System.Collections.Immutable;
using System.Text;
using Bot.Domain.Registers;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>
/// What cities do together with programmes of productive integration: entered, verified, narrowed by its state, found, taken along.
/// </summary>
public sealed class JointActivitiesScenario
{
    [Theory]
    [InlineData("es", "/mercosur", "Actividades conjuntas", "Agregar una actividad", "Propuesta", "Escriba los nombres completos, separados con comas.", "Saltar", "Listo", "Guardar la ficha", "Situación: Propuesta", "Ciudades: Tandil y Campinas", "Verificar", "Filtrar", "Situación", "Actividades conjuntas: 1 actividad\nPropuesta\n\n1. Ronda de productos\nPropuesta. Tandil y Campinas.")]
    [InlineData("pt-br", "/mercosul", "Atividades conjuntas", "Adicionar uma atividade", "Proposta", "Escreva os nomes completos, separados com vírgulas.", "Pular", "Pronto", "Salvar a ficha", "Situação: Proposta", "Cidades: Tandil e Campinas", "Verificar", "Filtrar", "Situação", "Atividades conjuntas: 1 atividade\nProposta\n\n1. Ronda de productos\nProposta. Tandil e Campinas.")]
    public void AnActivityIsEnteredVerifiedNarrowedAndFound(
        string language, string command, string activities, string add, string proposed, string unclear, string skip, string done,
        string save, string state, string cities, string verify, string filter, string facet, string narrowed)
    {
        using var scenario = TownHall.Open();
        var (bia, ana) = (scenario.Coordinator("Bia", languageCode: language), scenario.Official("Ana", languageCode: language));
        var rosa = scenario.Phone("Rosa", language);
        ana.Says(command);
        ana.Taps(activities);
        ana.Taps(add);
        ana.Says("Ronda de productos");
        ana.Taps(proposed);
        ana.Says("FOCEM");
        ana.Says("Tandil, Macondo");
        ana.Sees(unclear);
        ana.Says("Tandil, Campinas");
        ana.Taps(skip);
        ana.Says("Ferias de cooperativas.");
        ana.Taps(done);
        ana.Taps(skip);
        ana.Taps(save);
        ana.Sees(state);
        ana.Sees(cities);
        bia.Says(command);
        bia.Taps(activities);
        bia.Taps("1. Ronda de productos");
        bia.Taps(verify);
        rosa.Says(command);
        rosa.Taps(activities);
        rosa.Taps(filter);
        rosa.Taps(facet);
        rosa.Taps($"{proposed} (1)");
        rosa.Sees(narrowed);
        rosa.Says("/buscar ronda");
        rosa.Sees("Ronda de productos");
    }

    [Theory]
    [InlineData("es", "Cambiar", "Situación", "Realizada", "Una actividad realizada no puede ser de una fecha que todavía no llegó.", "En marcha", "Guardar la ficha")]
    [InlineData("pt-br", "Alterar", "Situação", "Realizada", "Uma atividade realizada não pode ser de uma data que ainda não chegou.", "Em andamento", "Salvar a ficha")]
    public void WhatIsStillToComeIsNotDone(string language, string change, string state, string done, string refused, string underway, string save)
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", languageCode: language);
        var known = Activity(marta.Id);
        scenario.Write(work => work.Put(RegisterBook.All, known with { Values = known.Values.SetItem("days", "3 y 4 de mayo de 2027") }));
        marta.PressesCode("c.card", known.Id, "", "0");
        marta.Taps(change);
        marta.Taps(state);
        marta.Taps(done);
        marta.Sees(refused);
        marta.Taps(underway);
        marta.Taps(save);
        marta.Sees($"{state}: {underway}");
    }

    [Fact]
    public void TheDownloadedListIsReadBackAndAChangedStateIsTaken()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        scenario.Write(work => work.Put(RegisterBook.All, Activity(marta.Id)));
        marta.Says("/mercosur");
        marta.PressesCode("c.file", "joint", "csv");
        var list = Encoding.UTF8.GetString(marta.Last.FileContent!);
        Assert.Contains("Tandil y Campinas", list, StringComparison.Ordinal);
        Sends(scenario, marta, list);
        marta.Sees("No hay nada que cambiar.");
        Sends(scenario, marta, list.Replace("Propuesta", "Realizada", StringComparison.Ordinal));
        marta.Taps("Guardar todo");
        Assert.Equal("done", scenario.Read(work => work.Find(RegisterBook.All, "joint-1"))!["state"]);
    }

    private static void Sends(Scenario scenario, Phone phone, string list)
    {
        var content = Encoding.UTF8.GetBytes(list);
        scenario.TelegramFiles["lista.csv"] = content;
        phone.PressesCode("c.import", "joint");
        phone.SendsFile(new RemoteFile("lista.csv", false, "lista.csv", "application/octet-stream", content.Length));
    }

    private static RegisterRecord Activity(string by) => new()
    {
        Id = "joint-1",
        Register = "joint",
        Values = new Dictionary<string, string>
        {
            ["name"] = "Ronda de productos",
            ["state"] = "proposed",
            ["programme"] = "FOCEM",
            ["cities"] = "Tandil, Campinas",
            ["what"] = "Ferias de cooperativas.",
        }.ToImmutableDictionary(),
        State = RecordState.Verified,
        EnteredBy = by,
        EnteredAt = Instant.FromUtc(2026, 11, 1, 12, 0),
        CheckedAt = Instant.FromUtc(2026, 11, 1, 12, 0),
    };
}
