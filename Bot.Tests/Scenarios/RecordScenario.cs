using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Tests.Scenarios;

/// <summary>Everything that a practice may hold beyond its eight answers, before and after it was sent, in both languages.</summary>
public sealed class RecordScenario
{
    public static TheoryData<Language> Languages => [Language.Es, Language.Pt];

    [Theory]
    [MemberData(nameof(Languages))]
    public void TheHubShowsFiveSectionsAndGoesOnWithWhatIsMissing(Language language)
    {
        using var world = new RecordWorld(language);
        var author = world.Author;
        author.Taps(world.Texts.Change);
        author.Taps(world.Texts.SeeAll);
        author.Sees(world.Pick(
            "1. Presentación: faltan 3\n2. Qué se hizo: faltan 3\n3. Qué se logró: falta 1\n4. Cómo aplicarla: falta 1\n5. Privado: completa; queda 1 opcional",
            "1. Apresentação: faltam 3\n2. O que foi feito: faltam 3\n3. O que foi alcançado: falta 1\n4. Como aplicá-la: falta 1\n5. Privado: completo; resta 1 opcional"));
        author.Taps(world.Section(Section.ToCopyIt));
        author.Sees(world.Pick("Cómo aplicarla: falta\nEnlaces: sin respuesta", "Como aplicá-la: falta responder\nLinks: sem resposta"));
        author.Taps(world.Questions.Of(PracticeFields.Replicability).Title);
        author.Says("Un predio con agua.");
        author.Taps(world.Shared.Done);
        author.Sees(world.Section(Section.ToCopyIt));
        author.Sees(world.Pick("Cómo aplicarla: Un predio con agua. (4 de 300 palabras)", "Como aplicá-la: Un predio con agua. (4 de 300 palavras)"));
        author.Taps(world.Texts.BackToHub);
        author.Taps(world.Texts.SeeAll);
        author.Taps(world.Texts.Continue(world.Questions.Of(PracticeFields.Body).Title));
        author.Sees(world.Questions.Of(PracticeFields.Body).Question);
        author.Taps(world.Questions.LocalGovernment);
        author.Taps(world.Shared.SaveAndLeave);
        author.Taps(world.Texts.SeeAll);
        author.Taps(world.Texts.Continue(world.Questions.Of(PracticeFields.Population).Title));
        author.Sees(world.Questions.Of(PracticeFields.Population).Question);
        Assert.Equal(PracticeState.Draft, world.Practice.State);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void AQuestionAskedFromASectionComesBackToItAfterARestartToo(Language language)
    {
        using var world = new RecordWorld(language);
        var author = world.Author;
        author.Taps(world.Texts.Change);
        author.Taps(world.Texts.SeeAll);
        author.Taps(world.Section(Section.WhatWasDone));
        author.Taps(world.Questions.Of(PracticeFields.Summary).Title);
        world.Scenario.Restart();
        author.Taps(world.Shared.Done);
        author.Sees(world.Section(Section.WhatWasDone));
        author.Taps(world.Questions.Of(PracticeFields.Stage).Title);
        author.Taps(world.Shared.SaveAndLeave);
        author.Sees(world.Section(Section.WhatWasDone));
        author.Taps(world.Texts.BackToHub);
        author.Taps(world.Texts.SeeAll);
        author.Sees(world.Section(Section.Private));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void WhatIsOptionalIsOfferedInTheSameManner(Language language)
    {
        using var world = new RecordWorld(language);
        var author = world.Author;
        author.Taps(world.Shared.SaveAndLeave);
        world.Complete();
        author.Taps(world.Texts.SeeAll);
        author.Taps(world.Texts.Extra);
        author.Sees(world.Questions.Of(PracticeFields.Services).Question);
        author.Taps(world.Shared.Skip);
        author.Sees(world.Questions.Of(PracticeFields.Partners).Question);
        author.Says("Banco Nación y la cámara");
        author.Sees(world.Pick("En la línea 1: escriba el nombre y el tipo de apoyo", "Na linha 1: escreva o nome e o tipo de apoio"));
        author.Says("Banco Nación: financiero");
        author.Sees(world.Pick("Entendí:\n1. Banco Nación (financiero)", "Entendi:\n1. Banco Nación (financeiro)"));
        author.Taps(world.Shared.Done);
        author.Says("$ 1.200.000");
        author.Sees("1.200.000");
        author.Taps(world.Shared.Done);
        author.Sees(world.Questions.Of(PracticeFields.Currency).Question);
        author.Taps("Bolivianos (BOB)");
        author.Sees(world.Questions.Of(PracticeFields.BudgetYear).Question);
        author.Says("19");
        author.Sees(world.Questions.OnlyTheYear);
        author.Says("2019");
        author.Taps(world.Shared.SaveAndLeave);
        author.Taps(world.Texts.SeeAll);
        author.Taps(world.Texts.Extra);
        author.Sees(world.Questions.Of(PracticeFields.Services).Question);
        var record = world.Practice.Read(world.Scenario.Now).Record!;
        Assert.Equal("BOB 1200000 (2019)", record.Budget!.ToString());
        Assert.Equal("Banco Nación", Assert.Single(record.Partners).Name);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void WhatIsSentCanBeCompletedWhileItWaitsButNotChanged(Language language)
    {
        using var world = new RecordWorld(language);
        var author = world.Author;
        world.Send();
        author.Taps(world.Texts.Complete);
        author.Sees(world.Questions.Of(PracticeFields.Body).Question);
        author.Taps(world.Shared.SaveAndLeave);
        author.Taps(world.Texts.SeeAll);
        author.Taps(world.Section(Section.WhatWasDone));
        author.Sees(world.Texts.StaysAsSent);
        Assert.Null(author.Last.Find(world.Questions.Of(PracticeFields.Summary).Title));
        author.Taps(world.Questions.Of(PracticeFields.Before).Title);
        var before = author.Says("Se vendía en la calle.");
        author.Taps(world.Shared.Done);
        author.Edits(before, "Se vendía en la vereda.");
        Assert.Equal("Se vendía en la vereda.", world.Practice.Record!.Before!.Text);
        author.PressesCode("s.ask", world.Practice.Id, PracticeFields.Title);
        author.SeesToast(world.Texts.IsWithReviewers);
        Assert.Equal(PracticeState.Submitted, world.Practice.State);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void ThePreviewIsWhatIsPublishedAndEverySectionCanBeChanged(Language language)
    {
        using var world = new RecordWorld(language);
        var author = world.Author;
        author.Taps(world.Shared.SaveAndLeave);
        world.Complete();
        author.Taps(world.Texts.SeePreview);
        var previews = new List<string> { WithoutEnd(author.Last.Html, world) };
        var names = CardSectionNames.All.In(language);
        foreach (var section in Enum.GetValues<CardSection>())
        {
            author.Taps(names.Of(section));
            previews.Add(WithoutEnd(author.Last.Html, world));
            author.Taps(world.Texts.Change);
            author.Sees(section switch
            {
                CardSection.Whole => world.Texts.SeeAll,
                CardSection.Replicability => world.Section(Section.ToCopyIt),
                _ => world.Section(Section.WhatCameOfIt),
            });
            author.PressesCode("s.look", world.Practice.Id);
        }

        author.Taps(world.Texts.Send);
        var published = world.Practice;
        string[] shown =
        [
            PracticeCard.Card(published, language).ToString(),
            .. Enum.GetValues<CardSection>().Select(section => PracticeCard.Section(published, section, language).ToString()),
        ];
        Assert.Equal(shown, previews);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void AnOwnPracticeIsCopiedOnce(Language language)
    {
        using var world = new RecordWorld(language);
        var author = world.Author;
        var original = world.Practice;
        author.Taps(world.Texts.Change);
        author.Taps(world.Texts.More);
        var hub = author.Last;
        var copy = hub.Find(world.Texts.Copy)!.Data!;
        author.Presses(copy, hub.Id);
        author.Sees(world.Texts.Copied(original.Title));
        author.Presses(copy, hub.Id);
        author.Taps(world.Shared.SaveAndLeave);
        var both = world.Scenario.PracticesOf(author);
        Assert.Equal(2, both.Length);
        var copied = both.Single(own => own.Id != original.Id);
        Assert.Equal(original.Answers[PracticeFields.Summary].Text, copied.Answers[PracticeFields.Summary].Text);
        author.Sees(world.Texts.ToSubmit(7, 8));
        var other = world.Scenario.Phone("Carlos");
        other.PressesCode("s.copy", original.Id, "abcdefghij");
        Assert.Empty(world.Scenario.PracticesOf(other));
    }

    [Fact]
    public void WhoNamesThemselvesTwiceStandsOnceInTheContact()
    {
        using var scenario = SubmitWorld.Open();
        var ana = scenario.Phone("Ana Souza").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs[..8]);
        ana.Taps("Soy yo");
        ana.Says("Ana Souza, diretora, ana@campinas.sp.gov.br");
        ana.Taps("Autorizo");
        ana.Taps("Cambiar");
        ana.Taps("Ver todo");
        ana.Taps("5. Privado");
        ana.Sees("Contacto: Ana Souza, diretora, ana@campinas.sp.gov.br");
        ana.SeesNot("Ana Souza, Ana Souza");
    }

    [Fact]
    public void WhatIsKnownOfACityIsOfferedAgain()
    {
        using var world = new RecordWorld(Language.Es);
        var author = world.Author;
        author.Taps(world.Shared.SaveAndLeave);
        world.Complete();
        author.Says("/proponer");
        author.Taps("Empezar otra");
        var second = world.Scenario.PracticesOf(author).Single(own => own.Answers.IsEmpty).Id;
        author.PressesCode("s.ask", second, PracticeFields.Population);
        author.Taps(world.Questions.AsBefore);
        Assert.Equal("100k-500k", world.Scenario.PracticesOf(author).Single(own => own.Id == second).Answers[PracticeFields.Population].Text);
    }

    private static string WithoutEnd(string html, RecordWorld world) => html.Replace("\n\n" + world.Texts.PreviewEnds, "", StringComparison.Ordinal);
}
