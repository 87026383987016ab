using Bot.Domain;
using Bot.Forms;
using Bot.Forms.Kinds;
using Field = Bot.Forms.Field<Bot.Tests.Forms.SampleTexts>;

namespace Bot.Tests.Forms;

public sealed class ReviewAndUpgradeTest
{
    private readonly FormChat<SampleTexts> _official = new(new(Sample.Form, SampleTexts.All), Language.Es);

    [Fact]
    public void Withheld_consent_leads_to_a_review_that_names_it_and_cannot_be_sent()
    {
        AnswerAllBut("consent");
        _official.Start();
        _official.Taps("Todavía no");
        _official.Sees("Autorización: falta");
        _official.Sees("Falta: Autorización.");
        Assert.False(_official.Offers("Enviar"));
        _official.Taps("Seguir: Autorización");
        _official.Taps("Autorizo");
        Assert.Equal(FormOutcome.Completed, _official.Taps("Enviar").Outcome);
    }

    [Fact]
    public void A_forged_completion_is_refused_while_something_is_missing()
    {
        AnswerAllBut("consent");
        _official.Start();
        _official.Taps("Todavía no");
        _official.Presses($"1fsample~{Sample.Subject}~review~c~");
        Assert.Equal((FormOutcome.Asking, "review"), (_official.Last.Outcome, _official.Field));
    }

    [Fact]
    public void The_review_shows_each_answer_in_a_line()
    {
        AnswerAllBut("");
        _official.Start();
        _official.Sees("Tema: Turismo");
        _official.Sees("Resumen: Uno dos (2 de 20 palabras)");
        _official.Sees("Inicio: 2019-03");
        _official.Sees("Ciudad: Campinas");
        _official.Sees("Observación: sin respuesta");
        _official.Sees("Autorización: Autorizo");
        _official.Sees("No falta nada.");
    }

    [Fact]
    public void An_optional_answer_can_be_taken_away()
    {
        AnswerAllBut("");
        _official.Start();
        _official.Taps("Observación");
        _official.Says("Una observación");
        _official.Sees("Observación: Una observación");
        _official.Taps("Observación");
        _official.Taps("Borrar");
        _official.Sees("Observación: sin respuesta");
    }

    [Fact]
    public void A_newer_form_keeps_what_is_valid_and_asks_the_first_that_is_missing()
    {
        AnswerAllBut("consent");
        _official.Start();
        _official.Engine = new(Sample.Next, SampleTexts.All);
        _official.Says("Autorizo");
        _official.Sees("El formulario cambió. Sus respuestas están guardadas.");
        Assert.Equal(("theme", 2), (_official.Field, _official.Cursor!.Version));
        _official.Taps("Otro");
        Assert.Equal("budget", _official.Field);
        _official.Taps("Poco");
        Assert.Equal("consent", _official.Field);
        Assert.Equal(("Feria del barrio", "br-campinas"), (_official.Kept("title"), _official.Kept("city")));
    }

    [Fact]
    public void A_button_of_an_older_version_shows_the_question_of_the_new_one()
    {
        AnswerAllBut("consent");
        _official.Start();
        var yes = _official.Buttons.Single(button => button.Label == "Autorizo").Data!;
        _official.Engine = new(Sample.Next, SampleTexts.All);
        var after = _official.Presses(yes);
        Assert.Equal("El formulario cambió. Sus respuestas están guardadas.", after.Toast!.Text);
        Assert.Equal(("theme", ""), (_official.Field, _official.Kept("consent")));
    }

    [Fact]
    public void A_text_that_a_newer_form_finds_too_long_is_kept_and_asked_for()
    {
        AnswerAllBut("");
        Keep("theme", "rural");
        Keep("budget", "low");
        Keep("summary", "uno dos tres cuatro");
        _official.Engine = new(Sample.Next, SampleTexts.All);
        _official.Start();
        Assert.Equal("summary", _official.Field);
        _official.Sees("uno dos tres cuatro");
        _official.Sees("Lleva 4 de 3 palabras: sobra 1.");
    }

    [Fact]
    public void What_is_open_is_counted_and_named_in_order()
    {
        _official.Engine = new(Sample.Short, SampleTexts.All);
        Assert.Equal(new Progress(0, 3), _official.Engine.Progress(_official.Answers, _official.Scene));
        _official.Start();
        _official.Says("Feria del barrio");
        Assert.Equal(new Progress(1, 3), _official.Engine.Progress(_official.Answers, _official.Scene));
        Assert.Equal(["stage", "summary"], _official.Engine.Open(_official.Answers, _official.Scene).Select(field => field.Code));
        _official.Says("finalizada");
        _official.Taps("Saltar");
        Assert.Equal(FormOutcome.Completed, _official.Taps("Listo").Outcome);
        Assert.Equal(["summary"], _official.Engine.Open(_official.Answers, _official.Scene).Select(field => field.Code));
    }

    [Fact]
    public void A_form_with_two_fields_of_one_code_stops_the_start() => Assert.Throws<ArgumentException>(() =>
        new Form<SampleTexts>("twice", 1, Field.Consent("a", t => t.AskConsent), Field.Consent("a", t => t.AskConsent)));

    [Fact]
    public void A_form_whose_own_code_does_not_fit_into_a_button_stops_the_start() => Assert.Throws<ArgumentException>(() =>
        new Form<SampleTexts>(new string('x', Bot.Messages.Press.MaxCodeBytes), 1, Field.Consent("a", t => t.AskConsent)));

    private void AnswerAllBut(string missing)
    {
        (string Field, string Text)[] all =
        [
            ("title", "Feria del barrio"), ("theme", "tourism"), ("summary", "Uno dos"), ("public", "women"), ("stage", "pilot"),
            ("start", "marzo 2019"), ("city", "br-campinas"), ("contact", "Ana, ana@campinas.sp.gov.br"), ("consent", "yes"),
        ];
        Array.ForEach([.. all.Where(answer => answer.Field != missing)], answer => Keep(answer.Field, answer.Text));
    }

    private void Keep(string field, string text) =>
        _official.Answers = _official.Answers.SetItem(field, Answer.Of(text, 0, _official.Scene.By, _official.Scene.At));
}
