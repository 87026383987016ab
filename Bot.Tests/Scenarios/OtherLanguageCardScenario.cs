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

    private static readonly PublishedPractice InSpanish = new(2, "Feria de la economía social")
    {
        Summary = "Un predio del municipio para los productores y las mujeres de la ciudad.",
        Results = "Las ventas crecieron un tercio y los talleres siguen.",
    };

    [Theory]
    [InlineData(Language.Es, "En portugués")]
    [InlineData(Language.Pt, "")]
    public void WhatIsAllInTheOtherLanguageSaysSoOnce(Language reader, string line)
    {
        var card = Read(PracticeCard.Card(Written, reader));
        Assert.DoesNotContain("(en portugués)", card, StringComparison.Ordinal);
        Assert.Equal(line.Length == 0 ? 1 : 2, card.Split(line.Length == 0 ? "português" : line + "\n").Length);
        Assert.Contains("Um terreno para sessenta produtores.\nResultados: As vendas cresceram um terço.\n", card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Pt, "Em espanhol\nUn predio")]
    [InlineData(Language.Es, "2019.\nUn predio")]
    public void ASpanishOneTheOtherWayRound(Language reader, string beginning) =>
        Assert.Contains(beginning, Read(PracticeCard.Card(InSpanish, reader)), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Pt, Language.Es, "Un predio del municipio para los productores y las mujeres de la ciudad.\nResultados: As vendas cresceram um terço. (en portugués)")]
    [InlineData(Language.Es, Language.Es, "Un predio del municipio para los productores y las mujeres de la ciudad.\nResultados: As vendas cresceram um terço. (en portugués)")]
    [InlineData(Language.Pt, Language.Pt, "Un predio del municipio para los productores y las mujeres de la ciudad. (em espanhol)\nResultados: As vendas cresceram um terço.\n")]
    public void OfTwoLanguagesOnlyTheOtherIsMarked(Language written, Language reader, string lines)
    {
        var mixed = Written with { Language = written, Summary = InSpanish.Summary };
        Assert.Contains(lines, Read(PracticeCard.Card(mixed, reader)), StringComparison.Ordinal);
    }

    [Fact]
    public void TheWholeSaysItsLanguageOnceAndMarksWhatIsInAnother()
    {
        var whole = Read(PracticeCard.Section(Written with { Summary = InSpanish.Summary }, CardSection.Whole, Language.Es));
        Assert.Contains("En portugués.", whole, StringComparison.Ordinal);
        Assert.Contains("de la ciudad. (en español)", whole, StringComparison.Ordinal);
        Assert.DoesNotContain("(en portugués)", whole, StringComparison.Ordinal);
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
