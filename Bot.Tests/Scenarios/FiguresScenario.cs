using System.Text;
using Bot.Domain;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.Network.SeeFigures;
using MiniExcelLibs;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>The figures of the bank, what is looked for in vain, and asking the groups for it.</summary>
public sealed class FiguresScenario
{
    [Fact]
    public void LaCoordinaciónVeLasCifras()
    {
        using var scenario = Filled();
        var marta = scenario.Coordinator("Marta");
        marta.Says("/cifras");
        marta.Sees("Cifras del Banco\n\n3 prácticas publicadas, de 2 ciudades y 2 países.\nEn camino: 1. Borradores: 1.\nLa mitad de las prácticas recibe respuesta en 4 días o menos y se publica en 9 días o menos.");
        marta.Sees("0 pedidos de contacto; las dos ciudades ya se conocen en 0.\nOtras ciudades aplican 0 prácticas y adaptan 0.");
        marta.Sees("1 reunión con acta, con 2 ciudades.\nAcuerdos: 1 cumplido (1 en plazo), 1 abierto (1 atrasado).");
        marta.Taps("Por tema");
        marta.Sees("Microcrédito y finanzas: 2");
        marta.Sees("Por estado\nBorrador: 1\nEn revisión: 1\nPublicada: 3");
        marta.Taps("Volver a las cifras");
        marta.Taps("Por país");
        marta.Sees("Por país\nUruguay: 2\nBrasil: 1");
        marta.Sees("Sin dato: 1");
        marta.Sees("Publicadas por mes\nnov 2026: 3");
        marta.Taps("Volver a las cifras");
        marta.Taps("Ciudades");
        marta.Sees("Reuniones en que estuvo cada ciudad\nRosario: 1\nTandil: 1");
        marta.Sees("Ciudades sin nadie confirmado: 36 de 37");
        marta.SeesNot("Morón");
    }

    [Fact]
    public void ASecretariaVêOsNúmeros()
    {
        using var scenario = Filled();
        var lucia = scenario.Secretary("Lúcia", "pt-br");
        lucia.Says("/numeros");
        lucia.Sees("3 práticas publicadas, de 2 cidades e 2 países.\nA caminho: 1. Rascunhos: 1.\nMetade das práticas recebe resposta em 4 dias ou menos e é publicada em 9 dias ou menos.");
        lucia.Sees("Decisões: 1 cumprida (1 no prazo), 1 aberta (1 atrasada).");
        lucia.Taps("O que não foi encontrado");
        lucia.Sees("Nada falta");
        lucia.Taps("Voltar aos números");
        lucia.Taps("Baixar");
        lucia.Taps("CSV");
        lucia.Sees("Números do Banco em seg 16 nov 2026.");
        Assert.Equal("numeros-do-banco.csv", lucia.Last.FileName);
        var lines = Encoding.UTF8.GetString(lucia.Last.FileContent!).Split('\n', StringSplitOptions.TrimEntries);
        Assert.Contains(lines, line => line.Replace("\"", "", StringComparison.Ordinal) == "Por país,Uruguai,2");
        Assert.Contains(lines, line => line.Replace("\"", "", StringComparison.Ordinal).EndsWith(",Sem dado,1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("es", "/cifras", "Por país", "Ver en barras", "Por país\nUruguay: 2\nBrasil: 1", "Publicadas por mes\nnov 2026: 3")]
    [InlineData("pt-br", "/numeros", "Por país", "Ver em barras", "Por país\nUruguai: 2\nBrasil: 1", "Publicadas por mês\nnov 2026: 3")]
    public void FiguresAreShownAsBarsWithTheFiguresBelow(
        string language, string command, string part, string asBars, string countries, string months)
    {
        using var scenario = Filled();
        var marta = scenario.Coordinator("Marta", languageCode: language);
        marta.Says(command);
        marta.Taps(part);
        marta.Taps(asBars);
        Message[] pictures = [.. marta.Chat.Messages.Where(message => message.FileName?.EndsWith(".png", StringComparison.Ordinal) == true)];
        Assert.Equal(countries, pictures[0].Text);
        Assert.Equal(months, pictures[^1].Text);
        Assert.All(pictures, picture =>
        {
            Assert.True(picture.IsPhoto);
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], picture.FileContent!.Take(4));
        });
    }

    [Theory]
    [InlineData("es", "/cifras", "Entre ciudades", "Acuerdos\nAbiertos: 1\nCumplidos: 1")]
    [InlineData("pt-br", "/numeros", "Entre cidades", "Decisões\nAbertas: 1\nCumpridas: 1")]
    public void WhatCitiesDoWithEachOtherIsToldByState(string language, string command, string part, string decisions)
    {
        using var scenario = Filled();
        var marta = scenario.Coordinator("Marta", languageCode: language);
        marta.Says(command);
        marta.Taps(part);
        marta.Sees(decisions);
    }

    [Fact]
    public void OthersAreToldWhoSeesThem()
    {
        using var scenario = Filled();
        var ana = scenario.Official("Ana");
        ana.Says("/cifras");
        ana.Sees("Las cifras las ven la coordinación y la Secretaría Técnica.");
        ana.PressesCode("n.figures");
        ana.SeesToast("Las cifras las ven la coordinación y la Secretaría Técnica.");
        ana.PressesCode("n.callsend", "0");
        Assert.Empty(scenario.Read(work => work.All(PracticeCall.All, KeyRange.All)));
    }

    [Fact]
    public void WhatIsLookedForThreeTimesInVainIsAskedOfTheGroupsOnce()
    {
        using var scenario = Filled();
        var (marta, rosa) = (scenario.Coordinator("Marta"), scenario.Phone("Rosa"));
        var es = scenario.GroupView(scenario.NetworkGroup(-1001, "UT DEL").ChatId);
        var (lucia, longest) = (scenario.Secretary("Lucía"), "acuaponia " + new string('z', 200));
        scenario.Write(work =>
        {
            var group = work.All(Groups.All, KeyRange.All).Single();
            work.Put(Groups.All, group with { Language = GroupLanguage.Es });
        });
        Searches(rosa, "xilofonista quechua", 2);
        marta.Says("/cifras");
        marta.Taps("Lo que no se encontró");
        marta.Sees("Nada falta");
        Searches(rosa, "Xilofonista  Quéchua", 1);
        Searches(rosa, longest, 3);
        lucia.Says("/cifras");
        lucia.Taps("Lo que no se encontró");
        lucia.Taps("xilofonista quechua (3)");
        lucia.SeesToast("Usted no tiene permiso");
        marta.Says("/cifras");
        marta.Taps("Lo que no se encontró");
        marta.Sees("En 90 días, 3 veces o más.");
        marta.Taps("xilofonista quechua (3)");
        marta.Sees("Puedo pedir prácticas a un grupo con este mensaje:\n\nSe buscan prácticas: xilofonista quechua");
        var send = marta.Last.Find("Pedir al grupo")!.Data!;
        marta.Taps("Pedir al grupo");
        marta.SeesToast("Enviado al grupo.");
        Assert.Contains("Se buscan prácticas: xilofonista quechua", es.Last.Text, StringComparison.Ordinal);
        Assert.Contains("start=proponer", es.Last.Find("Proponer una práctica")!.Url, StringComparison.Ordinal);
        marta.Presses(send, marta.Last.Id);
        marta.SeesToast("Esto cambió mientras tanto.");
        marta.Taps("xilofonista quechua (3)");
        marta.Sees("Ya se pidieron el lun 16 nov 2026.");
        marta.SeesNot("Pedir al grupo");
        Assert.Single(es.Messages, message => message.Text.Contains("Se buscan", StringComparison.Ordinal));
        scenario.Pass(Duration.FromDays(91));
        marta.Says("/cifras");
        marta.Taps("Lo que no se encontró");
        marta.Sees("Nada falta");
    }

    [Fact]
    public void TheTableHoldsEveryFigure()
    {
        using var scenario = Filled();
        var marta = scenario.Coordinator("Marta");
        marta.Says("/cifras");
        marta.Taps("Descargar");
        marta.Taps("Excel (XLSX)");
        using var file = new MemoryStream(marta.Last.FileContent!);
        IDictionary<string, object>[] rows = [.. file.Query(useHeaderRow: true, excelType: ExcelType.XLSX).Cast<IDictionary<string, object>>()];
        Assert.Equal("cifras-del-banco.xlsx", marta.Last.FileName);
        Assert.Equal(36, rows.Count(row => ((string)row["Parte"]).StartsWith("Ciudades sin nadie", StringComparison.Ordinal)));
        Assert.Contains(rows, row => ((string)row["Parte"], (string)row["Qué"], (string)row["Cuántos"]) == ("Por estado", "Publicada", "3"));
        Assert.Contains(rows, row => ((string)row["Parte"], (string)row["Qué"], (string)row["Cuántos"]) == ("Acuerdos", "Cumplidos", "1"));
        Assert.Contains(rows, row => ((string)row["Parte"], (string)row["Qué"], (string)row["Cuántos"]) == ("Prácticas", "En camino", "1"));
        Assert.Contains(rows, row => ((string)row["Qué"], (string)row["Cuántos"]) == ("Mediana de días hasta la primera respuesta", "4"));
        Assert.Contains(rows, row => ((string)row["Parte"], (string)row["Qué"], (string)row["Cuántos"]) == ("Ciudades", "Ciudades sin nadie confirmado", "36"));
    }

    private static void Searches(Phone phone, string words, int times)
    {
        for (var time = 0; time < times; time++)
        {
            phone.Says("/buscar " + words);
        }
    }

    /// <summary>Three published practices of two cities, one that waits, a draft; a meeting of two cities that decided two things.</summary>
    private static Scenario Filled()
    {
        var scenario = TownHall.Open();
        var sent = scenario.Now - Duration.FromDays(9);
        scenario.Write(work =>
        {
            Practice[] published =
            [
                new PublishedPractice(1, "Banco del pueblo"),
                new PublishedPractice(2, "Fondo rotatorio"),
                new PublishedPractice(3, "Feria de productores") { Theme = "rural", City = "br-campinas", Population = null },
            ];
            foreach (var practice in published)
            {
                work.Put(PracticeBank.All, practice with
                {
                    PublishedAt = scenario.Now,
                    History =
                    [
                        new(Step.Submit, practice.AuthorId, sent, PracticeState.Submitted),
                        new(Step.Accept, "1", sent + Duration.FromDays(4), PracticeState.Accepted),
                    ],
                });
            }

            work.Put(PracticeBank.All, published[0] with { Id = "waiting-1", Number = null, PublishedAt = null, State = PracticeState.Submitted, History = [] });
            work.Put(PracticeBank.All, published[0] with { Id = "draft-01", Number = null, PublishedAt = null, State = PracticeState.Draft, History = [] });
            Decides(work, scenario.Now);
        });
        return scenario;
    }

    private static void Decides(IWork work, Instant now)
    {
        var day = now.InUtc().Date;
        work.Put(Acta.All, new Acta { MeetingId = "meeting1", State = ActaState.Circulated, Present = [Listed("ar-tandil"), Listed("ar-rosario")] });
        work.Put(Acta.All, new Acta { MeetingId = "meeting2", State = ActaState.Draft, Present = [Listed("ar-tandil")] });
        var open = new Decision
        {
            Number = new(2026, 1),
            MeetingId = "meeting1",
            Text = LongText.Parse("Enviar la lista de ferias", 60).Value,
            Cities = [Listed("ar-tandil")],
            Due = new Bot.Domain.Meetings.MeetingDate.Day(day.PlusDays(-2)),
            History = [new(DecisionStep.Make, "1", now - Duration.FromDays(20), DecisionState.Open)],
        };
        work.Put(DecisionBook.All, open);
        work.Put(DecisionBook.All, open with
        {
            Number = new(2026, 2),
            State = DecisionState.Done,
            History = open.History.Add(new(DecisionStep.Finish, "1", now - Duration.FromDays(5), DecisionState.Done)),
        });
    }

    private static Place Listed(string city) => Place.Listed(Cities.Shipped.Find(city)!);
}
