using System.Reflection;
using Bot.Domain;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Tests.Forms;

public sealed class FormTextsTest
{
    /// <summary>Words that are the same in both languages.</summary>
    private static readonly string[] Same = ["Autorizo", "3 de 8"];

    [Fact]
    public void Every_refusal_has_a_sentence_in_each_language()
    {
        foreach (var code in Enum.GetValues<RefusalCode>())
        {
            var refusal = new Refusal(code, Limit: 250, Actual: 270);
            var (es, pt) = (RefusalsEs.Of(refusal), RefusalsPt.Of(refusal));
            Assert.True(es.Length > 10 && pt.Length > 10, $"{code} has no sentence");
            Assert.NotEqual(es, pt);
            Assert.DoesNotContain("ñ", pt, StringComparison.Ordinal);
            Assert.DoesNotContain("¿", pt, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(RefusalCode.TooManyWords, "Lleva 270 de 250 palabras: sobran 20.", "Tem 270 de 250 palavras: sobram 20.")]
    [InlineData(RefusalCode.NeedsMonth, "¿En qué mes de 270? Escriba mes y año, por ejemplo 03/270.", "Em que mês de 270? Escreva mês e ano, por exemplo 03/270.")]
    [InlineData(RefusalCode.UndoTooLate, "Ya pasaron los 250 minutos para deshacerlo.", "Já passaram os 250 minutos para desfazer.")]
    public void A_refusal_names_its_figures(RefusalCode code, string es, string pt)
    {
        var refusal = new Refusal(code, Limit: 250, Actual: 270);
        Assert.Equal((es, pt), (RefusalsEs.Of(refusal), RefusalsPt.Of(refusal)));
    }

    [Fact]
    public void One_of_something_is_singular()
    {
        var refusal = new Refusal(RefusalCode.TooManyWords, Limit: 1, Actual: 2);
        Assert.Equal("Lleva 2 de 1 palabra: sobra 1.", RefusalsEs.Of(refusal));
        Assert.Equal("0 de 1 arquivo", FormTexts.Of.Pt.Files(0, 1));
        Assert.Equal("Falta: Tema.", FormTexts.Of.Es.AllMissing(["Tema"]));
        Assert.Equal("Faltam: Tema e Resumo.", FormTexts.Of.Pt.AllMissing(["Tema", "Resumo"]));
    }

    [Fact]
    public void No_sentence_is_left_in_the_other_language()
    {
        foreach (var property in typeof(FormTexts).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            foreach (var (es, pt) in Said(property, FormTexts.Of.Es).Zip(Said(property, FormTexts.Of.Pt)))
            {
                Assert.True(es != pt || Same.Contains(es), $"{property.Name}: «{es}» in both languages");
                Assert.DoesNotMatch("[ñ¿¡]", pt);
            }
        }
    }

    [Fact]
    public void Voice_is_answered_as_it_was_agreed()
    {
        Assert.Equal("No puedo escuchar audios; dicte con el teclado.", FormTexts.Of.In(Language.Es).CannotRead(OtherKind.Voice));
        Assert.Equal("Não consigo ouvir áudios; dite pelo teclado.", FormTexts.Of.In(Language.Pt).CannotRead(OtherKind.Voice));
    }

    /// <summary>A property's sentence, or what its function says of sample values.</summary>
    private static string[] Said(PropertyInfo property, FormTexts texts) => property.GetValue(texts) switch
    {
        string sentence => [sentence],
        Func<string, string> of => [of("X")],
        Func<Html, Html> of => [of(Html.Escape("X")).Written],
        Func<int, string> of => [of(1), of(3)],
        Func<int, int, string> of => [of(3, 8)],
        Func<IReadOnlyList<string>, string> of => [of(["X", "Y"])],
        Func<OtherKind, string> of => [.. Enum.GetValues<OtherKind>().Select(of)],
        Func<Refusal, string> => [],
        var other => throw new InvalidOperationException($"{property.Name} is a {other}"),
    };
}
