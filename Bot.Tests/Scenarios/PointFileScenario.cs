using Bot.Domain.Meetings.Agendas;
using Bot.Messages;
using Bot.WordFiles;

namespace Bot.Tests.Scenarios;

/// <summary>A point that is about a photo or a document, which everybody who reads the temario can have.</summary>
public sealed class PointFileScenario
{
    private static readonly RemoteFile Budget = new("budget", IsPhoto: false, "presupuesto 2027.xlsx", "application/vnd.ms-excel", 1000);
    private static readonly RemoteFile Photo = new("photo", IsPhoto: true, "1.jpg", "image/jpeg", 1000);

    [Fact]
    public void ItIsGivenBackFromTheTemario()
    {
        using var scenario = MeetingHall.Open();
        var (martin, ana) = Planned(scenario);
        Opens(ana);
        ana.Taps("Proponer un punto");
        FillsIn(ana, "Presupuesto del año");
        ana.Sees("¿Es sobre una práctica, una página o un archivo?");
        ana.SendsFile(Budget);
        ana.Sees("Enlace o archivo: presupuesto 2027.xlsx");
        ana.Taps("Proponer");
        martin.Taps("Ver el punto");
        martin.Sees("Lo propone Tandil. Archivo: presupuesto 2027.xlsx.");
        martin.Taps("Ver archivo: presupuesto 2027.xlsx");
        Assert.Equal("presupuesto 2027.xlsx", martin.Last.FileName);
        martin.Taps("Poner en el temario");

        var rosa = scenario.Phone("Rosa");
        Opens(rosa);
        rosa.Taps("Ver archivo 1: presupuesto 2027.xlsx");
        Assert.Equal("presupuesto 2027.xlsx", rosa.Last.FileName);
        rosa.Taps("En Word");
        Assert.Contains("Archivo: presupuesto 2027.xlsx.", string.Join("\n", DocxReader.Read(rosa.Last.FileContent!, CancellationToken.None).Lines.Select(line => line.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void EmPortuguês()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        bia.PlansInPortuguese("9/2/2027 às 10h");
        bia.Taps("Publicar");
        bia.Presses($"1ag.new~{scenario.OnlyMeeting().Id}", bia.Last.Id);
        bia.Says("As feiras");
        bia.Taps("15 min");
        bia.Says("Para ver a foto.");
        bia.Taps("Pronto");
        bia.Sees("É sobre uma prática, uma página ou um arquivo?");
        bia.SendsFile(Photo, "A feira de maio");
        bia.Sees("Link ou arquivo: A feira de maio");
        bia.Taps("Propor");
        bia.Taps("Ver a pauta");
        bia.Taps("Ver arquivo 1: A feira de maio");
        Assert.Equal(("A feira de maio", true), (bia.Last.Text, bia.Last.IsPhoto));
    }

    [Fact]
    public void ALinkTakesItsPlaceAndNothingIsFetchedBeforeItIsProposed()
    {
        using var scenario = MeetingHall.Open();
        var (_, ana) = Planned(scenario);
        var fetched = 0;
        scenario.Fetched = _ => fetched++;
        Opens(ana);
        ana.Taps("Proponer un punto");
        FillsIn(ana, "Presupuesto del año");
        ana.SendsFile(new("video", IsPhoto: false, "feria.mp4", "video/mp4", 1000));
        ana.Sees("¿Es sobre una práctica, una página o un archivo?");
        ana.SendsFile(Photo);
        ana.Sees("Enlace o archivo: foto");
        ana.Taps("Enlace o archivo");
        ana.Says("{\"FileId\":\"https://a.example\",\"Name\":\"x\",\"StoredFile\":\"0123456789abcdef0123456789abcdef\"}");
        ana.Sees("¿Es sobre una práctica, una página o un archivo?");
        ana.Says("https://banco.example/ferias");
        ana.Taps("Proponer");
        Assert.Equal(0, fetched);
        var meetingId = scenario.OnlyMeeting().Id;
        var content = Assert.Single(scenario.Read(work => Agenda.Of(work, meetingId)).Points).Content;
        Assert.Equal(("https://banco.example/ferias", null), (content.Link?.Text, content.File));
    }

    [Fact]
    public void WhatCannotBeFetchedIsSaidAndThePointStays()
    {
        using var scenario = MeetingHall.Open();
        var (martin, ana) = Planned(scenario);
        scenario.Holds = entry => entry.Effect is Download;
        Opens(ana);
        ana.Taps("Proponer un punto");
        FillsIn(ana, "Presupuesto del año");
        ana.SendsFile(Budget);
        ana.Taps("Proponer");
        martin.Taps("Ver el punto");
        martin.Taps("Ver archivo: presupuesto 2027.xlsx");
        martin.SeesToast("El archivo todavía está llegando.");
        scenario.CanFetch = false;
        scenario.FetchesHeld();
        ana.Sees("No pude guardar «presupuesto 2027.xlsx», el archivo de su punto «Presupuesto del año». El punto sigue, sin el archivo.");
        martin.Taps("Poner en el temario");
        martin.Sees("1. Presupuesto del año (15 min). Tandil.");
        Assert.Null(martin.Last.Find("Ver archivo 1: presupuesto 2027.xlsx"));
    }

    [Fact]
    public void OneThatIsGoneIsSaid()
    {
        using var scenario = MeetingHall.Open();
        var (martin, _) = Planned(scenario);
        scenario.Fetched = stored => scenario.GoneFiles.Add(stored);
        martin.Presses($"1ag.new~{scenario.OnlyMeeting().Id}", martin.Last.Id);
        FillsIn(martin, "Presupuesto del año");
        martin.SendsFile(Budget);
        martin.Taps("Proponer");
        martin.Taps("Ver el temario");
        martin.Taps("Ver archivo 1: presupuesto 2027.xlsx");
        martin.Sees("El archivo de este punto ya no está y no se puede mostrar.");
    }

    [Fact]
    public void OthersDoNotGetTheFileOfWhatOnlyWaits()
    {
        using var scenario = MeetingHall.Open();
        var (_, ana) = Planned(scenario);
        Opens(ana);
        ana.Taps("Proponer un punto");
        FillsIn(ana, "Presupuesto del año");
        ana.SendsFile(Budget);
        ana.Taps("Proponer");
        var meetingId = scenario.OnlyMeeting().Id;
        var point = Assert.Single(scenario.Read(work => Agenda.Of(work, meetingId)).Points);
        var diego = scenario.Official("Diego", "ar-rosario");
        Opens(diego);
        diego.Presses($"1ag.file~{meetingId}~{point.Id}", diego.Last.Id);
        diego.SeesToast("Esto cambió mientras tanto.");
        Assert.Null(diego.Last.FileName);
    }

    private static (Phone Martin, Phone Ana) Planned(Scenario scenario)
    {
        var martin = scenario.Coordinator("Martín");
        martin.Plans("9/2/2027 a las 10");
        martin.Taps("Publicar");
        return (martin, scenario.Official("Ana", "ar-tandil"));
    }

    private static void Opens(Phone phone)
    {
        phone.OpensMeeting();
        phone.Taps("Temario");
    }

    /// <summary>Up to the question about link or file.</summary>
    private static void FillsIn(Phone phone, string title)
    {
        phone.Says(title);
        phone.Taps("15 min");
        phone.Says("Hay que decidirlo.");
        phone.Taps("Listo");
    }
}
