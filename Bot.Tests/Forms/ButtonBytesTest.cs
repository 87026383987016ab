using System.Text;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Features.Practices.SubmitPractice;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using NodaTime;
using Field = Bot.Forms.Field<Bot.Tests.Forms.SampleTexts>;

namespace Bot.Tests.Forms;

/// <summary>Whatever is filled in, asked and chosen, a form's button fits into Telegram's 64 bytes and does what it says.</summary>
public sealed class ButtonBytesTest
{
    private static readonly string[] Subjects = [new('s', 2000), new('ñ', 40), new('w', 32), "waiting-for-review", "abcDEF23456789", "abcDEF2345", "a"];

    [Theory]
    [InlineData(Language.Es)]
    [InlineData(Language.Pt)]
    public void Every_button_of_every_question_of_a_practice_fits(Language language)
    {
        foreach (var subject in Subjects)
        {
            EachButton(PracticeForms.SubmitEngine, subject, language);
            EachButton(PracticeForms.CompleteEngine, subject, language);
            EachButton(PracticeForms.ExtraEngine, subject, language);
        }
    }

    [Theory]
    [InlineData(Language.Es, "Mujeres")]
    [InlineData(Language.Pt, "Mulheres")]
    public void A_choice_of_the_longest_question_of_the_longest_id_is_taken(Language language, string label)
    {
        foreach (var subject in Subjects)
        {
            var asked = PracticeForms.CompleteEngine.AskOnly(subject, PracticeFields.Beneficiaries, [], SceneIn(language));
            var button = asked.Screen!.Rows.SelectMany(row => row).Single(one => one.Label == label);
            var ticked = PracticeForms.CompleteEngine.Pressed(asked.Cursor!, asked.Answers, SceneIn(language), Press.Parse(button.Data!)!);

            Assert.Equal("women", ticked.Answers[PracticeFields.Beneficiaries].Text);
        }
    }

    [Theory]
    [InlineData(12)]
    [InlineData(30)]
    [InlineData(64)]
    [InlineData(500)]
    public void A_choice_with_a_code_of_any_length_is_taken(int length)
    {
        var (first, second) = (new string('a', length), "b" + new string('a', length));
        var form = new Form<SampleTexts>("sample", 1, Field.Choice("theme", t => t.AskTheme, new(first, "Uno", "Um"), new(second, "Dos", "Dois")));
        foreach (var subject in Subjects)
        {
            var chat = new FormChat<SampleTexts>(new(form, SampleTexts.All), Language.Es);
            chat.Cursor = new FormCursor { Form = "sample", Version = 1, Subject = subject, Field = "theme" };
            chat.ShowAgain();
            chat.Taps("Dos");
            Assert.Equal(second, chat.Kept("theme"));
        }
    }

    [Theory]
    [InlineData(12)]
    [InlineData(64)]
    [InlineData(300)]
    public void A_match_with_a_code_of_any_length_is_taken(int length)
    {
        var city = new Choice(new('c', length), "Villa Larga", "Vila Longa");
        var form = new Form<SampleTexts>("sample", 1, Field.Lookup("city", t => t.AskCity, _ => [city], code => code == city.Code ? city : null));
        var chat = new FormChat<SampleTexts>(new(form, SampleTexts.All), Language.Pt)
        {
            Cursor = new FormCursor { Form = "sample", Version = 1, Subject = Subjects[0], Field = "city" },
        };
        chat.Says("vil");
        chat.Taps("Vila Longa");
        Assert.Equal(city.Code, chat.Kept("city"));
    }

    [Fact]
    public void A_button_of_another_subject_is_still_foreign()
    {
        var engine = PracticeForms.CompleteEngine;
        var ana = engine.AskOnly(new string('s', 99), PracticeFields.Beneficiaries, [], SceneIn(Language.Es));
        var beto = engine.AskOnly(new string('s', 98), PracticeFields.Beneficiaries, [], SceneIn(Language.Es));
        var button = ana.Screen!.Rows[0][0];

        Assert.Equal(FormOutcome.Quiet, engine.Pressed(beto.Cursor!, beto.Answers, SceneIn(Language.Es), Press.Parse(button.Data!)!).Outcome);
    }

    private static void EachButton(FormEngine<QuestionTexts> engine, string subject, Language language)
    {
        foreach (var field in engine.Form.Fields)
        {
            var cursor = new FormCursor { Form = engine.Form.Code, Version = engine.Form.Version, Subject = subject, Field = field.Code };
            var shown = engine.Show(cursor, [], SceneIn(language)) is { Outcome: FormOutcome.Asking } asked ? asked.Screen! : new Screen(Html.Empty);
            foreach (var button in shown.Rows.SelectMany(row => row))
            {
                Assert.InRange(Encoding.UTF8.GetByteCount(button.Data!), 1, Press.MaxBytes);
                Assert.True(PressMark.Means(Press.Parse(button.Data!)![0], subject));
            }
        }
    }

    private static FormScene SceneIn(Language language) => new() { Language = language, By = "7", At = Instant.FromUtc(2026, 10, 16, 13, 0) };
}
