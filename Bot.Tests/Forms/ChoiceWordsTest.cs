using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Features.Practices.SubmitPractice;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using NodaTime;
using Form = Bot.Forms.Field<Bot.Features.Practices.SubmitPractice.QuestionTexts>;

namespace Bot.Tests.Forms;

/// <summary>Whoever types at a question with buttons is understood as if they had pressed one.</summary>
public sealed class ChoiceWordsTest
{
    [Theory]
    [InlineData("stage", "en marcha", "ongoing")]
    [InlineData("stage", "Em execução", "ongoing")]
    [InlineData("stage", "está en curso", "")]
    [InlineData("stage", "la segunda", "ongoing")]
    [InlineData("stage", "segunda opção", "ongoing")]
    [InlineData("stage", "2", "ongoing")]
    [InlineData("stage", "2.", "ongoing")]
    [InlineData("stage", "opción 3", "finished")]
    [InlineData("stage", "a primeira, por favor", "pilot")]
    [InlineData("stage", "Prefiero la tercera", "finished")]
    [InlineData("stage", "3ª", "finished")]
    [InlineData("stage", "la última", "finished")]
    [InlineData("stage", "número dos", "ongoing")]
    [InlineData("stage", "fin", "finished")]
    [InlineData("stage", "CONCLUIDA", "finished")]
    [InlineData("stage", "já terminou", "finished")]
    [InlineData("stage", "pilo", "pilot")]
    [InlineData("stage", "4", "")]
    [InlineData("stage", "0", "")]
    [InlineData("stage", "segunda tercera", "")]
    [InlineData("stage", "un plan", "")]
    [InlineData("theme", "turi", "tourism")]
    [InlineData("theme", "Empreendedorismo", "entrepreneurship")]
    [InlineData("theme", "11", "tourism")]
    [InlineData("theme", "décima", "agencies")]
    [InlineData("theme", "coop", "cooperatives")]
    [InlineData("theme", "ag", "")]
    [InlineData("theme", "economía", "")]
    [InlineData("theme", "marcianos", "")]
    [InlineData("population", "120 mil", "100k-500k")]
    [InlineData("population", "segunda", "20k-100k")]
    [InlineData("population", "opção 5", "over-1m")]
    [InlineData("population", "menos", "under-20k")]
    [InlineData("population", "2", "")]
    [InlineData("population", "120", "")]
    [InlineData("currency", "reais", "BRL")]
    [InlineData("currency", "pesos", "")]
    [InlineData("currency", "pesos uru", "UYU")]
    [InlineData("language", "portu", "pt")]
    [InlineData("language", "la primera", "es")]
    [InlineData("beneficiaries", "mujeres y jóvenes", "women,youth")]
    [InlineData("beneficiaries", "Mulheres e jovens", "women,youth")]
    [InlineData("beneficiaries", "1, 5 y 6", "small-business,women,youth")]
    [InlineData("beneficiaries", "5 6", "women,youth")]
    [InlineData("beneficiaries", "Ciudadanos y ciudadanas", "citizens")]
    [InlineData("beneficiaries", "pymes, vecinos", "small-business,citizens")]
    [InlineData("beneficiaries", "la quinta y la última", "women,other")]
    [InlineData("beneficiaries", "mujeres y marcianos", "")]
    public void What_is_typed_is_a_choice_or_refused(string field, string typed, string expected)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var scene = new FormScene { Language = language, By = "1", At = Instant.FromUtc(2026, 11, 20, 12, 0) };
            var answers = System.Collections.Immutable.ImmutableDictionary<string, Answer>.Empty
                .Add(PracticeFields.Budget, Answer.Of("$ 1.000", 0, "1", scene.At));
            var engine = PracticeForms.EngineOf(field);
            var asked = engine.AskOnly("p", field, answers, scene);
            var said = engine.Said(asked.Cursor!, asked.Answers, scene, typed, 7);
            Assert.Equal(expected, said.Answers.GetValueOrDefault(field)?.Text ?? "");
        }
    }

    [Theory]
    [InlineData("stage", "🙂")]
    [InlineData("theme", "👍👍")]
    [InlineData("beneficiaries", "🎉")]
    [InlineData("population", "...")]
    [InlineData("consent", "❤️")]
    public void An_emoji_or_a_sticker_is_answered_with_the_buttons(string field, string typed)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var (scene, texts) = (new FormScene { Language = language, By = "1", At = Instant.FromUtc(2026, 11, 20, 12, 0) }, FormTexts.Of.In(language));
            var engine = PracticeForms.EngineOf(field);
            var asked = engine.AskOnly("p", field, System.Collections.Immutable.ImmutableDictionary<string, Answer>.Empty, scene);
            var said = engine.Said(asked.Cursor!, asked.Answers, scene, typed, 7);
            var stuck = engine.SentOther(asked.Cursor!, asked.Answers, scene, OtherKind.Sticker);
            Assert.Contains(texts.PressAButton, said.Screen!.Text.ToString(), StringComparison.Ordinal);
            Assert.StartsWith(texts.PressAButton, stuck.Screen!.Text.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("20", "20")]
    [InlineData("5", "5")]
    [InlineData("3", null)]
    [InlineData("la tercera", "20")]
    [InlineData("opção 2", "5")]
    public void A_figure_is_no_place_where_the_labels_are_figures(string typed, string? expected)
    {
        var field = Form.Choice("uses", t => t.AskKind, new Choice("1", "1 persona", "1 pessoa"), new("5", "5 personas", "5 pessoas"), new("20", "20 personas", "20 pessoas"));
        var engine = new FormEngine<QuestionTexts>(new("uses", 1, field), QuestionTexts.All);
        var scene = new FormScene { Language = Language.Pt, By = "1", At = Instant.FromUtc(2026, 11, 20, 12, 0) };
        var said = engine.Said(engine.Start("p", [], scene).Cursor!, System.Collections.Immutable.ImmutableDictionary<string, Answer>.Empty, scene, typed, 7);
        Assert.Equal(expected, said.Answers.GetValueOrDefault("uses")?.Text);
    }

    [Theory]
    [InlineData("Sí, claro", true)]
    [InlineData("Sim, podem publicar.", true)]
    [InlineData("acepto", true)]
    [InlineData("Concordo!", true)]
    [InlineData("por enquanto não", false)]
    [InlineData("ahora no", false)]
    [InlineData("1", null)]
    [InlineData("autorizo si no se ve mi nombre", null)]
    public void A_yes_in_ones_own_words_is_one_and_nothing_doubtful_is(string typed, bool? given) =>
        Assert.Equal(given, Consent.Parse(typed) switch { { IsValid: true } => true, { Refusal.Code: RefusalCode.ConsentNeeded } => false, _ => null });
}
