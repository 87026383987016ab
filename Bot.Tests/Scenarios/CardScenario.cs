using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Features.Practices;
using Bot.Features.Practices.FindPractices;
using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>Somebody opens a practice and does something with it.</summary>
public sealed class CardScenario
{
    private static readonly PublishedPractice Fondo = new(12, "Fondo barrial")
    {
        Summary = "Presta a vecinas " + string.Join(' ', Enumerable.Repeat("palabra", 80)) + " final",
        Results = "300 créditos",
        Lessons = "Costó reunir a los comercios.",
    };

    private static readonly PublishedPractice Otro = new(13, "Fondo rotatorio para vecinas")
    {
        Summary = "Presta a vecinas del barrio.",
        Replicability = "Empiecen con diez comercios.",
        Author = "88",
    };

    [Fact]
    public void TheCardShowsWhatIsThereAndNothingElse()
    {
        using var scenario = FindingBot.With(Fondo);
        var ana = scenario.Phone("Ana");
        ana.Says("/start p_BBP-2026-0012");
        Assert.StartsWith(
            "Fondo barrial\nCanelones, Uruguay. 100-500 mil habitantes.\nMicrocrédito y finanzas. En curso desde mar 2019.\nPresta a vecinas palabra",
            ana.Last.Text,
            StringComparison.Ordinal);
        Assert.EndsWith("palabra…\nResultados: 300 créditos\nBBP-2026-0012", ana.Last.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Resultados", "Dificultades y lecciones", "Ficha completa", "La aplicamos", "Compartir", "Me sirve", "Prácticas parecidas", "Ficha en Word"],
            ana.Last.Buttons.Select(button => button.Label));
        Assert.Equal("BBP-2026-0012", ana.Last.Find("Compartir")!.SwitchInline);
        Assert.Equal("La aplicamos", ana.Last.Buttons.Single(button => button.Role == ButtonRole.Main).Label);
    }

    [Fact]
    public void ReadersGetPhotosAndDocumentsInTheirOwnChat()
    {
        var photo = Attachment.Of("id", "feria.jpg", "image/jpeg", isPhoto: true, 1000, "La <feria>") with { StoredFile = new string('a', 32) };
        using var scenario = FindingBot.With(Fondo with { Attachments = [photo] });
        var ana = scenario.Phone("Ana");
        ana.Says("/start p_BBP-2026-0012");
        ana.Taps("Ficha completa");
        ana.Sees("Fotos y documentos: La <feria>");
        Assert.Equal("BBP-2026-0012", ana.Last.Find("Copiar el número")!.CopyText);
        Assert.Equal("https://t.me/bbp_bot?start=p_BBP-2026-0012", ana.Last.Find("Copiar el enlace")!.CopyText);
        ana.TapsIn(new Where.Group(-5, "UT DEL"), ana.Last, "Ver fotos y documentos: 1");
        Assert.Null(ana.Last.FileName);
        ana.Taps("Ver fotos y documentos: 1");
        Assert.Equal(("feria.jpg", "La <feria>"), (ana.Last.FileName, ana.Last.Text));
    }

    [Fact]
    public void SectionsAreReadInPlaceAndLeadBackToTheList()
    {
        using var scenario = FindingBot.With(Fondo, Otro);
        var bia = scenario.Phone("Bia", "pt-br");
        bia.Says("fondo barrial");
        bia.Taps("1. Fondo barrial");
        bia.Taps("Dificuldades e lições");
        Assert.Equal("Fondo barrial\n\nEm espanhol\n\nDificuldades e lições\nCostó reunir a los comercios.", bia.Last.Text);
        bia.Taps("Voltar ao começo");
        bia.Taps("Ficha completa");
        bia.Sees("Resumo\nPresta a vecinas");
        bia.Sees("final\n\nResultados\n300 créditos");
        bia.Sees("Em espanhol.");
        bia.Taps("Voltar ao começo");
        bia.Taps("Voltar à lista");
        bia.Sees("fondo barrial: 2 práticas");
        Assert.Single(bia.Chat.Messages);
    }

    [Theory]
    [InlineData("/start p_BBP-2026-0012")]
    [InlineData("/start p_12")]
    [InlineData("/start p_bbp-2026-12")]
    [InlineData("bbp 2026 12")]
    [InlineData("/buscar BBP-2026-0012")]
    public void ANumberOpensTheCard(string text)
    {
        using var scenario = FindingBot.With(Fondo, Otro);
        var ana = scenario.Phone("Ana");
        ana.Says(text);
        ana.Sees("300 créditos");
        ana.SeesNot("rotatorio");
    }

    [Theory]
    [InlineData("/start p_BBP-2026-0099")]
    [InlineData("/start p_99999")]
    [InlineData("/start p_")]
    [InlineData("/start p_<script>")]
    [InlineData("/start p_--__--")]
    public void AnUnknownNumberIsToldKindly(string text)
    {
        using var scenario = FindingBot.With(Fondo);
        var bia = scenario.Phone("Bia", "pt");
        bia.Says(text);
        bia.Sees(CardTexts.All.Pt.UnknownNumber);
        bia.Taps("Ver as práticas");
        bia.Sees("Há 1 prática publicada.");
    }

    [Fact]
    public void EverybodySaysOnceThatItIsUsefulButItsAuthors()
    {
        using var scenario = FindingBot.With(new PublishedPractice(1, "Fondo barrial") { Author = scenarioAuthor });
        var (ana, beto) = (scenario.Phone("Ana"), scenario.Phone("Beto"));
        ana.Says("fondo barrial");
        ana.Taps("1. Fondo barrial");
        ana.Taps("Me sirve");
        ana.Sees("[Me sirve: 1]");
        ana.SeesToast("Gracias");
        beto.Says("/start p_1");
        beto.Taps("Me sirve: 1");
        beto.Sees("[Me sirve: 2]");
        beto.Taps("Me sirve: 2");
        beto.Sees("[Me sirve: 1]");
        var author = scenario.Phone("Rosa");
        Assert.Equal(scenarioAuthor, author.Id);
        author.Says("/start p_1");
        author.SeesNot("Me sirve");
        Assert.Equal("Compartir", author.Last.Buttons.Single(button => button.Role == ButtonRole.Main).Label);
        author.Presses(ana.Last.Find("Me sirve: 1")!.Data!, author.Last.Id);
        author.SeesToast(CardTexts.All.Es.OwnPractice);
    }

    [Fact]
    public void InAGroupEverybodyMaySayItAndTheCardStaysItsAskers()
    {
        using var scenario = FindingBot.With(Fondo, Otro);
        var (ana, bia) = (scenario.Phone("Ana"), scenario.Phone("Bia", "pt"));
        var group = scenario.NetworkGroup(-100, "UT DEL");
        ana.SaysIn(group, "fondo barrial");
        var message = scenario.GroupView(-100).Last;
        ana.TapsIn(group, message, "1. Fondo barrial");
        bia.TapsIn(group, message, "Me sirve");
        Assert.NotNull(message.Find("Me sirve: 1"));
        bia.SeesToast("Agradecemos");
        bia.TapsIn(group, message, "Resultados");
        Assert.DoesNotContain("Volver al comienzo", message.ToString(), StringComparison.Ordinal);
        ana.TapsIn(group, message, "Resultados");
        Assert.Contains("300 créditos", message.Text, StringComparison.Ordinal);
        ana.TapsIn(group, message, "Volver al comienzo");
        ana.TapsIn(group, message, "Volver a la lista");
        Assert.Contains("fondo barrial: 2 prácticas", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void SimilarPracticesAreOneTapAway()
    {
        using var scenario = FindingBot.With([Fondo, Otro, .. FindingBot.Fairs(3)]);
        var ana = scenario.Phone("Ana");
        ana.Says("/start p_12");
        ana.Taps("Prácticas parecidas");
        ana.Sees("Parecidas a Fondo barrial:\n1. Fondo rotatorio para vecinas\nCanelones, Uruguay");
        ana.Taps("1. Fondo rotatorio para vecinas");
        ana.Sees("[Cómo aplicarla]");
        Assert.Single(ana.Chat.Messages);
    }

    [Fact]
    public void ForgedPressesShowNothingThatIsNotPublished()
    {
        using var scenario = FindingBot.With((Practice)Fondo with { State = PracticeState.Submitted });
        var ana = scenario.Phone("Ana");
        foreach (var data in new[] { PracticeDoors.Card.Code, "p.part", "p.near" })
        {
            ana.Presses($"1{data}~{Fondo.Id}~0~x", 5);
            ana.Sees("Esta práctica ya no está publicada.");
        }

        ana.Presses($"1p.like~{Fondo.Id}", 5);
        ana.SeesToast(CardTexts.All.Es.NotPublishedToast);
        ana.Presses("1p.like", 5);
        ana.SeesToast(CardTexts.All.Es.NotPublishedToast);
    }

    private static readonly string scenarioAuthor = Bot.Domain.People.Person.IdOf(5000 + "Rosa".Sum(letter => letter * 7) + 4);
}
