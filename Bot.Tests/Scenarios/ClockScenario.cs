using System.Globalization;
using System.IO.Compression;
using Bot.Domain.Network;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Exact hours are marked, so that each reader's app shows them by its own clock; on Monday, 16 November 2026.</summary>
public sealed class ClockScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Fact]
    public void AnHourIsMarkedWhereverAMeetingIsShown()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var group = scenario.Authorised(martin, Del);
        martin.Plans("18/12/2026 de 10 a 12 hs").Taps("Publicar y avisar");
        var (begin, end) = (Mark(13, "wDt", "vie 18 dic 2026, 10:00"), Mark(15, "t", "12:00 de Brasilia"));
        Assert.Contains($"<b>{begin} a {end}</b>", group.Last.Html, StringComparison.Ordinal);
        martin.Says("/reuniones");
        Assert.Contains($"<b>{begin} a {end}</b>", martin.Last.Html, StringComparison.Ordinal);
        scenario.Pass(Duration.FromDays(30));
        Assert.Contains(group.Messages, message => message.Html.StartsWith($"<b>En dos semanas: {begin} a {end}</b>", StringComparison.Ordinal));
        martin.OpensMeeting();
        martin.Redates("18/12/2026 a las 11");
        martin.Taps("Guardar y avisar");
        Assert.Contains($"antes {begin} a {end}; ahora <b>{Mark(14, "wDt", "vie 18 dic 2026, 11:00 de Brasilia")}</b>", group.Last.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void EmPortuguesUmDiaSemHoraNaoEMarcado()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        var group = scenario.Authorised(bia, Del, GroupLanguage.Pt);
        bia.PlansInPortuguese("18/12/2026").Taps("Publicar e avisar");
        Assert.DoesNotContain("tg-time", group.Last.Html, StringComparison.Ordinal);
        bia.Says("/reunioes");
        bia.Taps("1. Reunião da UT DEL, Campinas");
        bia.Taps("Alterar");
        bia.Taps("Data");
        bia.Says("18/12/2026 às 10h");
        bia.Taps("Ver como fica");
        bia.Taps("Salvar e avisar");
        Assert.Contains($"<b>Já tem horário: {Mark(13, "wDt", "sex 18 dez 2026, 10:00 de Brasília")}</b>", group.Last.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAFormReadsBackIsMarked()
    {
        using var scenario = MeetingHall.Open();
        var (martin, bia) = (scenario.Coordinator("Martín"), scenario.Coordinator("Bia", "br-campinas", "pt-br"));
        martin.Says("/reuniones");
        martin.Taps("Planear una reunión");
        martin.Taps("Reunión de la UT DEL");
        martin.Says("campinas");
        martin.Says("18/12/2026 de 10 a 12 hs");
        var hours = $"{Mark(13, "wDt", "vie 18 dic 2026, 10:00")} a {Mark(15, "t", "12:00 de Brasilia")}";
        Assert.StartsWith($"Entendí: {hours}.", martin.Last.Html, StringComparison.Ordinal);
        martin.Taps("Saltar");
        martin.Taps("Saltar");
        martin.Taps("Saltar");
        Assert.Contains($"<b>Fecha:</b> {hours}\n", martin.Last.Html, StringComparison.Ordinal);
        martin.Taps("Fecha");
        Assert.Contains($"Respuesta guardada: {hours}", martin.Last.Html, StringComparison.Ordinal);
        bia.PlansInPortuguese("18/12/2026 às 10h");
        bia.Taps("Alterar");
        Assert.Contains($"<b>Data:</b> {Mark(13, "wDt", "sex 18 dez 2026, 10:00 de Brasília")}\n", bia.Last.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void AnActaMarksItsHoursAndItsWordFileDoesNot()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        martin.Plans("18/12/2026 a las 10").Taps("Publicar");
        var meeting = scenario.OnlyMeeting();
        ActaWorld.Decides(martin, meeting, "Enviar la lista", "Tandil", "18/12/2026 a las 11");
        martin.Presses($"1ac.open~{meeting.Id}", martin.Last.Id);
        Assert.Contains($"\n{Mark(13, "wDt", "vie 18 dic 2026, 10:00 de Brasilia")}\n", martin.Last.Html, StringComparison.Ordinal);
        var due = Mark(14, "wDt", "vie 18 dic 2026, 11:00 de Brasilia");
        Assert.Contains($"Tandil. Plazo: {due}. Abierto.", martin.Last.Html, StringComparison.Ordinal);
        martin.Taps("En Word");
        using var word = new ZipArchive(new MemoryStream([.. martin.Last.FileContent!]));
        using var body = new StreamReader(word.GetEntry("word/document.xml")!.Open());
        var said = body.ReadToEnd();
        Assert.Contains("vie 18 dic 2026, 10:00 de Brasilia", said, StringComparison.Ordinal);
        Assert.DoesNotContain("tg-time", said, StringComparison.Ordinal);
    }

    /// <param name="hour">Of 18 December 2026 in UTC.</param>
    private static string Mark(int hour, string format, string written)
    {
        var moment = Instant.FromUtc(2026, 12, 18, hour, 0).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"<tg-time unix=\"{moment}\" format=\"{format}\">{written}</tg-time>";
    }
}
