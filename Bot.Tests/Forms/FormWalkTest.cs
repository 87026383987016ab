using Bot.Domain;
using Bot.Features.Practices.SubmitPractice;
using Bot.Forms;
using Bot.Texts;

namespace Bot.Tests.Forms;

/// <summary>Every form of the bot is walked in both languages. A feature adds its form with one line and its own answers.</summary>
public sealed class FormWalkTest
{
    private static readonly Dictionary<string, Action<Language>> Walks = new()
    {
        ["sample"] = Of(Sample.Form, SampleTexts.All, SampleAnswers.Table),
        ["short"] = Of(Sample.Short, SampleTexts.All, SampleAnswers.Short),
        ["common"] = Of(Sample.Common, SampleTexts.All, SampleAnswers.Common),
        ["submit"] = Of(PracticeForms.Submit, QuestionTexts.All, PracticeAnswers.Submit),
        ["complete"] = Of(PracticeForms.Complete, QuestionTexts.All, PracticeAnswers.Complete),
        ["extra"] = Of(PracticeForms.Extra, QuestionTexts.All, PracticeAnswers.Extra),
    };

    public static TheoryData<string, Language> Forms => new(from name in Walks.Keys from language in Enum.GetValues<Language>() select (name, language));

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_form_can_be_walked_from_begin_to_end(string form, Language language) => Walks[form](language);

    private static Action<Language> Of<TTexts>(Form<TTexts> form, Bilingual<TTexts> texts, IReadOnlyList<Answering> table) =>
        language => new FormWalk<TTexts>(form, texts, language, table).Run();
}
