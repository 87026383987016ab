using Bot.Domain;
using Bot.Texts;

namespace Bot.Tests.Scenarios;

/// <summary>Who reads a practice of the other language sees what is translated and what is not.</summary>
public sealed class OtherLanguageCardScenario
{
    private static readonly PublishedPractice Written = new(1, "Feira da economia solidária")
    {
        Language = Language.Pt,
        Summary = "Um terreno para sessenta produtores.",
        Results = "As vendas cresceram um terço.",
        Lessons = "Faltou transporte.",
    };

    [Theory]
    [InlineData(Language.Pt, Language.Es, "Resultado: As vendas cresceram um terço. (en portugués)", "Um terreno para sessenta produtores. (en portugués)")]
    [InlineData(Language.Es, Language.Pt, "Resultado: As vendas cresceram um terço. (em espanhol)", "Um terreno para sessenta produtores. (em espanhol)")]
    [InlineData(Language.Pt, Language.Pt, "Resultado: As vendas cresceram um terço.\n", "Um terreno para sessenta produtores.\n")]
    [InlineData(Language.Es, Language.Es, "Resultado: As vendas cresceram um terço.\n", "Um terreno para sessenta produtores.\n")]
    public void WhatIsNotTranslatedIsMarkedWithItsLanguage(Language written, Language reader, params string[] lines)
    {
        var card = Read(PracticeCard.Card(Written with { Language = written }, reader));
        Assert.All(lines, line => Assert.Contains(line, card, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.Es, "Un predio para sesenta productores. (traducción)", "(en portugués)")]
    public void ATranslationIsMarkedAsSuch(Language reader, string summary, string mark)
    {
        var card = Read(PracticeCard.Card(Written with { OtherSummary = "Un predio para sesenta productores." }, reader));
        Assert.Contains(summary, card, StringComparison.Ordinal);
        Assert.Equal(2, card.Split(mark).Length);
    }

    [Fact]
    public void APortugueseReaderOfASpanishPracticeFindsTheTranslationMarkedToo()
    {
        var card = Read(PracticeCard.Card(Written with { Language = Language.Es, OtherSummary = "Resumo traduzido." }, Language.Pt));
        Assert.Contains("Resumo traduzido. (tradução)", card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CardSection.Results, Language.Es, "En portugués")]
    [InlineData(CardSection.Lessons, Language.Es, "En portugués")]
    [InlineData(CardSection.Whole, Language.Es, "En portugués.")]
    public void ASectionSaysItsLanguageToo(CardSection section, Language reader, string mark) =>
        Assert.Contains(mark, Read(PracticeCard.Section(Written, section, reader)), StringComparison.Ordinal);

    [Fact]
    public void ASectionInTheReadersLanguageSaysNothingOfIt() =>
        Assert.DoesNotContain("português", Read(PracticeCard.Section(Written, CardSection.Lessons, Language.Pt)), StringComparison.Ordinal);

    private static string Read(Html card) => Bot.Outbox.Markup.MarkupReader.Shown(card.ToString());
}
