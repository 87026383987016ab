using Bot.Domain;
using Bot.Forms;
using Bot.Messages;

namespace Bot.Tests.Forms;

/// <summary>What a form does, as a chat.</summary>
public sealed class FormExamplesTest
{
    private readonly FormChat<SampleTexts> _official = new(new(Sample.Form, SampleTexts.All), Language.Es);

    [Fact]
    public void A_question_has_its_step_its_note_and_its_example()
    {
        _official.Start();
        Assert.Equal("1 de 11. Título. Se publica.\n¿Cómo se llama?\nEjemplo: Feria de la economía social", _official.Text);
    }

    [Fact]
    public void A_refusal_is_said_in_the_features_own_words()
    {
        _official.Start();
        _official.Says("ab");
        _official.Sees("Escriba al menos cinco letras.");
        _official.Sees("¿Cómo se llama?");
        Assert.Empty(_official.Answers);
    }

    [Fact]
    public void A_refused_message_can_be_edited_into_an_answer()
    {
        _official.Start();
        _official.Says("ab");
        _official.Edits(_official.LastMessage, "Feria del barrio");
        Assert.Equal(("Feria del barrio", "theme"), (_official.Kept("title"), _official.Field));
    }

    [Fact]
    public void An_edit_of_a_short_answer_counts_only_if_it_is_valid()
    {
        _official.Start();
        _official.Says("Feria del barrio");
        var title = _official.LastMessage;
        _official.Edits(title, "x");
        _official.Sees("La corrección de «Título» no se puede usar. Queda lo anterior. Escriba al menos cinco letras.");
        Assert.Equal("Feria del barrio", _official.Kept("title"));
        _official.Edits(title, "Feria del centro");
        Assert.Equal(("Feria del centro", "theme"), (_official.Kept("title"), _official.Field));
    }

    [Fact]
    public void A_button_of_an_earlier_question_gets_a_polite_toast()
    {
        _official.Start();
        _official.Says("Feria del barrio");
        var turismo = _official.Buttons.Single(button => button.Label == "Turismo").Data!;
        _official.Presses(turismo);
        var after = _official.Presses(turismo);
        Assert.Equal((FormOutcome.Quiet, "Ese botón es de una pregunta anterior. Siga con la última."), (after.Outcome, after.Toast!.Text));
        Assert.Equal("tourism", _official.Kept("theme"));
    }

    [Theory]
    [InlineData("1fsample~otherDraft~theme~v~tourism", "Ese botón es de otro formulario.")]
    [InlineData("1fother~abcDEF2345~theme~v~tourism", "Ese botón es de otro formulario.")]
    [InlineData("1fsample~abcDEF2345~theme~v~gold", "Ese botón es de una pregunta anterior. Siga con la última.")]
    [InlineData("1fsample~abcDEF2345~theme~w~tourism", "Ese botón es de una pregunta anterior. Siga con la última.")]
    [InlineData("1fsample~abcDEF2345", "Ese botón es de una pregunta anterior. Siga con la última.")]
    [InlineData("1fsample", "Ese botón es de otro formulario.")]
    public void Forged_and_foreign_buttons_change_nothing(string data, string toast)
    {
        _official.Start();
        _official.Says("Feria del barrio");
        var after = _official.Presses(data);
        Assert.Equal((FormOutcome.Quiet, toast, "theme"), (after.Outcome, after.Toast!.Text, _official.Field));
        Assert.Equal(["title"], _official.Answers.Keys);
    }

    [Fact]
    public void A_lookup_offers_matches_and_what_was_typed()
    {
        _official.AskOnly("city");
        _official.Says("sao p");
        Assert.True(_official.Offers("São Paulo"));
        Assert.True(_official.Offers("Es otra: sao p"));
        _official.Taps("São Paulo");
        Assert.Equal("br-sao-paulo", _official.Kept("city"));
    }

    [Fact]
    public void A_button_made_for_other_letters_takes_nothing_as_new()
    {
        _official.AskOnly("city");
        _official.Says("Villa Uno");
        var first = _official.Buttons.Single(button => button.Label == "Es otra: Villa Uno").Data!;
        _official.Says("Villa Dos");
        Assert.Equal(FormOutcome.Quiet, _official.Presses(first).Outcome);
        _official.Taps("Es otra: Villa Dos");
        Assert.Equal("Villa Dos", _official.Kept("city"));
    }

    [Fact]
    public void Ticks_are_shown_in_words_and_can_be_taken_back()
    {
        _official.AskOnly("public");
        _official.Taps("Mujeres");
        _official.Says("cooperativas");
        Assert.True(_official.Offers("Quitar: Mujeres"));
        _official.Taps("Quitar: Mujeres");
        Assert.Equal("cooperatives", _official.Kept("public"));
    }

    [Fact]
    public void A_suggestion_answers_in_the_persons_place()
    {
        _official.AskOnly("contact");
        _official.Taps("Soy yo");
        Assert.Equal("Ana Souza, directora, ana@campinas.sp.gov.br", _official.Kept("contact"));
    }

    [Fact]
    public void A_suggestion_without_a_text_is_not_offered()
    {
        _official.Scene = _official.Scene with { Known = _official.Scene.Known.Clear() };
        _official.AskOnly("contact");
        Assert.False(_official.Offers("Soy yo"));
    }

    [Theory]
    [InlineData(OtherKind.Voice, "No puedo escuchar audios; dicte con el teclado.")]
    [InlineData(OtherKind.Sticker, "No puedo leer stickers; escriba su respuesta.")]
    [InlineData(OtherKind.Location, "No puedo leer ubicaciones; escriba el lugar.")]
    public void What_cannot_be_read_is_said_and_the_question_stays(OtherKind kind, string sentence)
    {
        _official.Start();
        _official.SendsOther(kind);
        _official.Sees(sentence);
        _official.Sees("1 de 11. Título.");
    }

    [Fact]
    public void A_field_whose_condition_falls_is_left_and_its_answer_kept()
    {
        _official.AskOnly("stage");
        _official.Says("finalizada");
        var stage = _official.LastMessage;
        _official.AskOnly("end");
        _official.Says("12/2020");
        _official.AskOnly("end");
        _official.Edits(stage, "piloto");
        Assert.NotEqual("end", _official.Field);
        Assert.Equal("12/2020", _official.Kept("end"));
    }
}
