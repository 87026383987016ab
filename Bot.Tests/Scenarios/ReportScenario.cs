using System.Security.Cryptography;
using Bot.Domain;
using Bot.Domain.Contacts;
using Bot.Domain.Figures;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using DocumentFormat.OpenXml.Packaging;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>The report of a coordination's term, and what the next one is handed.</summary>
public sealed class ReportScenario
{
    private const string Plan = "Facilitar a los gobiernos locales una fuente de prácticas exitosas de gestión";

    [Fact]
    public void ElInformeDiceLosSeisObjetivosEnSuOrdenConCifrasYComentarios()
    {
        using var scenario = Filled();
        var marta = scenario.Coordinator("Marta");
        marta.Says("/informe");
        marta.Sees("Informe de la coordinación 2010-2026\nComentarios escritos: 0 de 6.");
        marta.Taps("Escribir los comentarios");
        marta.Sees($"«{Plan}»");
        marta.Says("Llegaron prácticas de todos los países.");
        marta.Taps("Listo");
        marta.Sees("2 de 6. Participación.");
        marta.Taps("Guardar y salir");
        marta.Sees("Comentarios escritos: 1 de 6.");
        marta.Taps("Word en español");
        Assert.Equal("informe-borrador.docx", marta.Last.FileName);
        marta.Sees("Borrador del informe, con las cifras de hoy.");
        var text = TextOf(marta.Last.FileContent!);
        string[] inOrder =
        [
            "Informe de la coordinación 2010-2026", "Coordina Morón.", "Cifras al 16 de noviembre de 2026.", "1. " + Plan, "1 práctica publicada",
            "Comentario de la coordinación:Llegaron prácticas de todos los países.", "2. Fortalecer la participación", "Menos de 5 personas confirmadas.",
            "3. Brindar información", "convocatorias abiertas.", "4. Articular con los programas", "Pedidos de contacto:Esperan a la Secretaría Técnica: 1",
            "5. Articular el trabajo", "6. Realizar un seguimiento",
        ];
        var at = -1;
        foreach (var piece in inOrder)
        {
            var next = text.IndexOf(piece, at + 1, StringComparison.Ordinal);
            Assert.True(next > at, $"«{piece}» does not follow in: {text}");
            at = next;
        }

        Assert.Matches("relacionadas con el DEL.+: \\d+", text[at..]);
    }

    [Theory]
    [InlineData("es", "/informe", "Word en español", "2026-10-01", "En el período: 0 prácticas enviadas, ", "1 acuerdo tomado, 0 cumplidos.", "0 contactos entre ciudades; 0 ciudades empezaron")]
    [InlineData("pt-br", "/relatorio", "Word em português", "2026-10-01", "No período: 0 práticas enviadas, ", "1 decisão tomada, 0 cumpridas.", "0 contatos entre cidades; 0 cidades começaram")]
    [InlineData("es", "/informe", "Word en español", "2026-11-16", "En el período: 0 prácticas enviadas, ", "0 acuerdos tomados, 0 cumplidos.", "0 contactos entre ciudades; 0 ciudades empezaron")]
    public void WhatHappenedInTheTermIsToldApartFromTheTotals(
        string language, string command, string file, string since, string sent, string decided, string network)
    {
        using var scenario = Filled();
        scenario.Write(work => work.Put(Coordinations.All, Coordination.OfPlan2010 with
        {
            Year = 2026,
            Since = NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value,
            Until = new(2027, 12, 1),
        }));
        var marta = scenario.Coordinator("Marta", "ar-moron", language);
        marta.Says(command);
        marta.Taps(file);
        var text = TextOf(marta.Last.FileContent!);
        Assert.All([sent, decided, network], piece => Assert.Contains(piece, text, StringComparison.Ordinal));
    }

    [Fact]
    public void OsComentáriosContinuamOndeOutraPessoaParou()
    {
        using var scenario = Filled();
        var (marta, rui) = (scenario.Coordinator("Marta"), scenario.Coordinator("Rui", "br-campinas", "pt-br"));
        marta.Says("/informe");
        marta.Taps("Escribir los comentarios");
        marta.Says("Primera parte.");
        rui.Says("/relatorio");
        rui.Sees("Comentários escritos: 1 de 6.");
        rui.Taps("Escrever os comentários");
        rui.Sees("2 de 6. Participação.");
        rui.Taps("Salvar e sair");
        rui.Taps("Word em português");
        Assert.Contains("Comentário da coordenação:Primera parte.", TextOf(rui.Last.FileContent!), StringComparison.Ordinal);
        Assert.Contains("6. Acompanhar as instâncias do Mercosul", TextOf(rui.Last.FileContent!), StringComparison.Ordinal);
    }

    [Fact]
    public void FromFivePeopleOnTheirNumberIsTold()
    {
        using var scenario = Filled();
        var marta = scenario.Coordinator("Marta");
        _ = scenario.Official("Ana");
        Assert.Contains("Menos de 5 personas confirmadas.", Draft(marta), StringComparison.Ordinal);
        _ = scenario.Official("Dora");
        Assert.Contains("5 personas confirmadas.", Draft(marta), StringComparison.Ordinal);
    }

    [Fact]
    public void AtTheHandoverItIsFrozenAndTheIncomingGetItWithWhatIsOpen()
    {
        using var scenario = Filled();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Official("Ana", "ar-rosario"));
        scenario.Write(work => work.Put(ReportRemarks.All, new() { TermId = "2010", Texts = new ReportRemarks { TermId = "" }.Texts.Add("Mercosur", "Fuimos a todas.") }));
        HandsOver(marta, ana);
        var frozen = Assert.Single(ana.Chat.Messages, message => message.FileName == "informe-2010.docx");
        Assert.Contains("Fuimos a todas.", TextOf(frozen.FileContent!), StringComparison.Ordinal);
        Assert.Contains("SHA-256: " + Convert.ToHexStringLower(SHA256.HashData(frozen.FileContent!)), frozen.Text, StringComparison.Ordinal);
        var dossier = TextOf(Assert.Single(ana.Chat.Messages, message => message.FileName == "lo-que-queda-abierto.docx").FileContent!);
        Assert.Contains("En revisión. Fondo en espera. ", dossier, StringComparison.Ordinal);
        Assert.Contains("Esperan a la Secretaría Técnica. Tandil → ", dossier, StringComparison.Ordinal);
        Assert.Contains("UTDEL-2026-R01. Enviar la lista de ferias. Tandil. Hasta el sáb 14 nov 2026.", dossier, StringComparison.Ordinal);
        Assert.Contains("Convocatorias abiertas", dossier, StringComparison.Ordinal);
        Assert.DoesNotContain("Nadia", dossier, StringComparison.Ordinal);
        scenario.Write(work => work.Put(PracticeBank.All, (Practice)new PublishedPractice(9, "Feria nueva")));
        ana.Says("/informe");
        ana.Sees("Informe de la coordinación desde nov 2026\nComentarios escritos: 0 de 6.");
        ana.Taps("Informes cerrados: 2");
        ana.Taps("2010-2026, español");
        Assert.Equal(frozen.FileContent, ana.Last.FileContent);
        ana.Sees("cerrado el lun 16 nov 2026");
        Assert.Equal(2, scenario.Read(work => work.All(FrozenReport.All, KeyRange.All)).Count);
    }

    [Fact]
    public void TheOutgoingGetTheFrozenReportTooAndTheWaysLeadThere()
    {
        using var scenario = Filled();
        var (marta, ana, rui) = (scenario.Coordinator("Marta"), scenario.Official("Ana", "ar-rosario"), scenario.Coordinator("Rui", "br-campinas", "pt-br"));
        marta.Says("/coordinacion");
        marta.Taps("Más");
        marta.Taps("Informe");
        marta.Sees("Informe de la coordinación 2010-2026");
        marta.Says("/coordinacion");
        marta.Taps("Más");
        marta.Taps("Cifras");
        marta.Taps("Informe de la coordinación");
        marta.Sees("Comentarios escritos: 0 de 6.");
        HandsOver(marta, ana);
        var frozen = Assert.Single(ana.Chat.Messages, message => message.FileName == "informe-2010.docx");
        Assert.Equal(frozen.FileContent, Assert.Single(marta.Chat.Messages, message => message.FileName == "informe-2010.docx").FileContent);
        Assert.Single(rui.Chat.Messages, message => message.FileName == "relatorio-2010.docx");
        Assert.DoesNotContain(marta.Chat.Messages, message => message.FileName == "lo-que-queda-abierto.docx");
    }

    [Fact]
    public void WhereItCannotBeMadeItIsTriedAgainAsThingsWereAtTheHandover()
    {
        using var scenario = Filled();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Official("Ana", "ar-rosario"));
        scenario.CannotMake = task => task.Subject.StartsWith("final", StringComparison.Ordinal);
        HandsOver(marta, ana);
        Assert.Contains(ana.Chat.Messages, message => message.Text.StartsWith("No pude cerrar todavía el informe", StringComparison.Ordinal));
        Assert.Empty(scenario.Read(work => work.All(FrozenReport.All, KeyRange.All)));
        scenario.Write(work => work.Put(PracticeBank.All, (Practice)new PublishedPractice(9, "Feria nueva")));
        scenario.Pass(Duration.FromHours(5));
        scenario.Restart();
        scenario.CannotMake = null;
        scenario.Pass(Duration.FromHours(2));
        var frozen = Assert.Single(ana.Chat.Messages, message => message.FileName == "informe-2010.docx");
        Assert.Contains("1 práctica publicada", TextOf(frozen.FileContent!), StringComparison.Ordinal);
        Assert.Equal(2, scenario.Read(work => work.All(FrozenReport.All, KeyRange.All)).Count);
        Assert.Single(ana.Chat.Messages, message => message.Text.StartsWith("No pude cerrar todavía el informe", StringComparison.Ordinal));
    }

    [Fact]
    public void OthersSeeNothingOfIt()
    {
        using var scenario = Filled();
        var (ana, lucia) = (scenario.Official("Ana"), scenario.Secretary("Lúcia", "pt-br"));
        ana.Says("/informe");
        ana.Sees("El informe lo ven la coordinación y la Secretaría Técnica.");
        foreach (var code in new[] { "n.rhome", "n.rdraft", "n.rfrozen", "n.rfile", "n.rwrite" })
        {
            ana.PressesCode(code, "Es", "Es");
            Assert.Null(ana.Last.FileName);
        }

        lucia.Says("/relatorio");
        lucia.SeesNot("Escrever os comentários");
        lucia.Taps("Word em espanhol");
        Assert.Equal("informe-borrador.docx", lucia.Last.FileName);
        lucia.PressesCode("n.rwrite");
        lucia.SeesToast("Você não tem permissão");
    }

    private static string Draft(Phone marta)
    {
        marta.Says("/informe");
        marta.Taps("Word en español");
        return TextOf(marta.Last.FileContent!);
    }

    private static void HandsOver(Phone marta, Phone ana)
    {
        marta.Says("/coordinacion");
        marta.Taps("Más");
        marta.Taps("Traspasar la coordinación");
        marta.Taps("Coordina");
        marta.Says("rosario");
        marta.Taps("Ver qué cambia");
        marta.Taps("Ofrecer el traspaso");
        ana.Taps("Aceptar la coordinación");
    }

    private static string TextOf(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return document.MainDocumentPart!.Document!.Body!.InnerText;
    }

    /// <summary>A published practice, one that waits for review, an open decision, and a contact that Nadia asked for.</summary>
    private static Scenario Filled()
    {
        var scenario = TownHall.Open();
        var (nadia, olga) = (scenario.Official("Nadia", "ar-tandil").Id, scenario.Official("Olga", "uy-canelones").Id);
        scenario.Write(work =>
        {
            Practice published = new PublishedPractice(1, "Banco del pueblo") { Author = olga };
            work.Put(PracticeBank.All, published);
            work.Put(PracticeBank.All, (Practice)new PublishedPractice(2, "Fondo en espera") with
            {
                Number = null,
                PublishedAt = null,
                State = PracticeState.Submitted,
                SubmittedAt = scenario.Now,
                History = [],
            });
            work.Put(DecisionBook.All, new Decision
            {
                Number = new(2026, 1),
                MeetingId = "meeting1",
                Text = LongText.Parse("Enviar la lista de ferias", 60).Value,
                Cities = [Listed("ar-tandil")],
                Due = new Bot.Domain.Meetings.MeetingDate.Day(new(2026, 11, 14)),
                History = [new(DecisionStep.Make, "1", scenario.Now - Duration.FromDays(20), DecisionState.Open)],
            });
            work.Put(ContactRequests.All, new ContactRequest
            {
                Id = "request1",
                PracticeId = published.Id,
                AskedBy = nadia,
                Asking = Listed("ar-tandil"),
                Purpose = ContactPurpose.All[0],
                Words = LongText.Parse("Soy Nadia y quiero verla", 60).Value,
                History = [new(ContactStep.Ask, nadia, scenario.Now, ContactState.Asked)],
            });
        });
        return scenario;
    }

    private static Place Listed(string city) => Place.Listed(Cities.Shipped.Find(city)!);
}
