using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;

namespace Bot.Tests.Scenarios;

/// <summary>What authors write in their own way: halves of a contact, another language, an answer that comes too late, and how far they are.</summary>
public sealed class WrittenAnswersScenario
{
    [Theory]
    [InlineData("Ana Silva", "ana@campinas.sp.gov.br", "Ana Silva", null, "ana@campinas.sp.gov.br", null)]
    [InlineData("ana@campinas.sp.gov.br", "Ana Silva", "Ana Silva", null, "ana@campinas.sp.gov.br", null)]
    [InlineData("Ana Silva, directora", "+55 19 3116 0000", "Ana Silva", "directora", null, "+55 19 3116 0000")]
    [InlineData("+55 19 3116 0000", "Ana Silva", "Ana Silva", null, null, "+55 19 3116 0000")]
    [InlineData("Ana Silva|Directora de Empleo", "ana@campinas.sp.gov.br", "Ana Silva", "Directora de Empleo", "ana@campinas.sp.gov.br", null)]
    [InlineData("Ana Silva|ana@", "ana@campinas.sp.gov.br", "Ana Silva", null, "ana@campinas.sp.gov.br", null)]
    [InlineData("Ana Silva", "Rosa Lima, rosa@campinas.sp.gov.br", "Rosa Lima", null, "rosa@campinas.sp.gov.br", null)]
    public void A_contact_in_two_messages_is_one_and_read_back(string first, string last, string name, string? post, string? mail, string? phone)
    {
        using var world = SubmitWorld.Open();
        var ana = world.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(8));
        ana.Sees("7 de 8. Contacto. Privado.");
        ana.Sees("Ejemplo: Ana Silva, directora, ana@ciudad.gob.ar");
        foreach (var message in first.Split('|'))
        {
            ana.Says(message);
            ana.Sees("7 de 8");
        }

        world.Restart();
        ana.Says(last);
        ana.Sees($"Nombre: {name}");
        ana.Sees(mail ?? phone!);
        ana.Taps("Listo");
        var kept = Contact.Parse(world.PracticeOf(ana).Answers[PracticeFields.Contact].Text, ana.Id).Value;
        Assert.Equal((name, post, mail, phone), (kept.Name, kept.Post, kept.Mail, kept.Phone));
    }

    [Fact]
    public void A_half_is_forgotten_with_its_question()
    {
        using var world = SubmitWorld.Open();
        var ana = world.Phone("Ana").Does(SubmitWorld.BeginningEs).Does(SubmitWorld.StepsEs.Take(8));
        ana.Says("Ana Silva");
        ana.Taps("Atrás");
        ana.Taps("Dejar así");
        ana.Says("ana@campinas.sp.gov.br");
        Assert.False(world.PracticeOf(ana).Answers.ContainsKey(PracticeFields.Contact));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void The_questions_are_counted_on(Language language)
    {
        using var world = new RecordWorld(language);
        world.Send();
        world.Author.PressesCode("s.more", world.Practice.Id);
        world.Author.Sees("9 de 16. ");
        world.Author.Taps(world.Questions.LocalGovernment);
        world.Author.Sees("10 de 16. ");
        world.Author.PressesCode("s.extra", world.Practice.Id);
        world.Author.Sees("17 de 28. ");
        world.Sends("plan.pdf");
        for (var number = 18; number <= 28; number++)
        {
            world.Author.Taps(world.Author.Last.Find(world.Shared.Skip) is null ? world.Shared.Done : world.Shared.Skip);
            world.Author.Sees($"{number} de 28. ");
        }
    }

    [Theory]
    [InlineData(Language.Es, "Son 8 preguntas cortas para enviarla", "Para publicarla hay 8 más")]
    [InlineData(Language.Pt, "São 8 perguntas curtas para enviar", "Para publicar há mais 8")]
    public void The_first_sentence_says_the_whole_count(Language language, params string[] sentences)
    {
        using var world = SubmitWorld.Open();
        var ana = world.Phone("Ana", language == Language.Pt ? "pt-br" : "es");
        ana.Says(language == Language.Pt ? "/propor" : "/proponer");
        Assert.All(sentences, sentence => ana.Sees(sentence));
        Assert.Equal((8, 8), (PracticeFields.ToSubmit.Length, PracticeFields.ToPublish.Length));
    }

    [Theory]
    [InlineData("Portugués", Language.Pt)]
    [InlineData("Español", Language.Es)]
    public void A_text_in_another_language_is_asked_about_once_before_it_is_sent(string answer, Language expected)
    {
        using var world = SubmitWorld.Open();
        var ana = world.Phone("Ana").Does(SubmitWorld.BeginningEs);
        ana.Says("Feira da economia solidária");
        ana.Taps("Economía social y solidaria");
        ana.Says("A prefeitura cedeu um terreno a sessenta produtores e as mulheres da cidade vendem na feira.");
        ana.Taps("Listo");
        ana.Says("As vendas cresceram um terço e não houve perdas.");
        ana.Does(SubmitWorld.StepsEs.Skip(5));
        ana.Taps("Enviar a revisión");
        ana.Sees("El texto parece escrito en portugués. ¿En qué idioma está?");
        Assert.Equal(PracticeState.Draft, world.PracticeOf(ana).State);
        ana.Taps(answer);
        ana.Sees("Recibimos «Feira da economia solidária»");
        Assert.Equal((PracticeState.Submitted, expected), (world.PracticeOf(ana).State, world.PracticeOf(ana).Language));
        Assert.Null(LanguageGuess.OtherThanKept(world.PracticeOf(ana)));
    }

    [Theory]
    [InlineData("La municipalidad cedió un predio a los productores y las mujeres de la ciudad venden en la feria.", "Es")]
    [InlineData("A prefeitura cedeu um terreno aos produtores e as mulheres da cidade vendem na feira.", "Pt")]
    [InlineData("¿Qué hicimos? Un censo de los talleres y un fondo con el municipio.", "Es")]
    [InlineData("Fizemos um cadastro das oficinas e um fundo com o município, não só crédito.", "Pt")]
    [InlineData("A CIDADE E AS PESSOAS DO BAIRRO FORAM OUVIDAS", "Pt")]
    [InlineData("Microcrédito", null)]
    [InlineData("Turismo rural 2024", null)]
    [InlineData("", null)]
    [InlineData("A feira da cidade e os produtores. La feria de los productores y las mujeres de la ciudad.", null)]
    public void A_language_is_said_where_the_text_says_it(string text, string? expected) => Assert.Equal(expected, LanguageGuess.Of(text)?.ToString());

    [Theory]
    [InlineData(Language.Es, "Aceptada", "Lo que escribió no entró, y no se pierde")]
    [InlineData(Language.Pt, "Aceita", "O que escreveu não entrou, e não se perde")]
    public void An_answer_that_comes_after_the_acceptance_is_given_back_with_what_happened(Language language, string happened, string kept)
    {
        using var world = new RecordWorld(language);
        world.Send();
        world.Complete();
        world.Author.PressesCode("s.ask", world.Practice.Id, PracticeFields.Services);
        world.Scenario.Review(world.Practice.Id, (practice, by) => practice.Accept(by, new([by], []), world.Scenario.Now));
        world.Author.Says("Una ventanilla & cursos <gratis>.");
        world.Author.Sees(world.Practice.Title);
        world.Author.Sees(happened);
        world.Author.Sees(kept);
        world.Author.Sees("Una ventanilla & cursos <gratis>.");
        Assert.False(world.Practice.Answers.ContainsKey(PracticeFields.Services));
    }

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void A_button_pressed_too_late_says_what_happened_without_words_that_nobody_wrote(Language language)
    {
        using var world = new RecordWorld(language);
        world.Send();
        world.Complete();
        world.Author.PressesCode("s.ask", world.Practice.Id, PracticeFields.Funding);
        world.Scenario.Review(world.Practice.Id, (practice, by) => practice.Accept(by, new([by], []), world.Scenario.Now));
        world.Author.Taps(FundingKind.All[0].Name(language));
        world.Author.Sees(world.Practice.Title);
        Assert.DoesNotContain("<blockquote", world.Author.Last.Html, StringComparison.Ordinal);
    }
}
