using Bot.Domain.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Search;

public sealed class PassageTests
{
    [Theory]
    [InlineData("empleados", "23.000 empleados")]
    [InlineData("empleos permanentes", "12.000 empleos permanentes")]
    [InlineData("empresas atraídas", "1.146 empresas atraídas")]
    [InlineData("faturamento", "R$ 6,2 bilhões de faturamento")]
    [InlineData("litros", "35 litros")]
    [InlineData("seguidores", "16 mil seguidores")]
    public void APassageShowsTheWholeFigureBesideTheAnswer(string text, string shown)
    {
        var passages = DevelopmentSet.Index().Search(new(text)).Hits.SelectMany(hit => hit.Passages);
        Assert.Contains(passages, p => p.Text.Contains(shown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("En el año se llegó, con mucho trabajo de todos los vecinos y vecinas del barrio, a más de 1.234.567 astilleros.")]
    [InlineData("Todas as equipes juntas chegaram, depois de muito trabalho nos bairros da cidade, a 23 000 astilleros.")]
    [InlineData("El programa, que reúne a toda la ciudad y también a las ciudades vecinas, pagó US$ 2.500,75 por astilleros.")]
    [InlineData("O custo total da obra, somados os gastos de todas as secretarias do município, foi de R$ 350 mil em astilleros.")]
    [InlineData("La obra de la costanera se terminó, como se había prometido a los vecinos, el 16.10.2026 en astilleros.")]
    public void ALongSentenceIsCutBetweenWordsAndNeverWithinAFigure(string text) =>
        AssertCutBetweenWords(text, Passage(text, "astilleros"));

    [Fact]
    public void WhateverTheTextItIsCutBetweenWords()
    {
        string[] words =
        [
            "23.000", "6,2", "23 000", "R$ 1.200", "5 %", "nº 7", "16/10/2026", "Ley 2.973",
            "ação", "¿así?", "fin.", "p. ej.", "económico-social", "https://x.org/a.b?c=1", "\n",
        ];
        Prop.ForAll(Gen.Elements(words).ArrayOf().Where(a => a.Length is > 8 and < 60).ToArbitrary(), parts =>
        {
            var text = string.Join(' ', parts.Take(parts.Length / 2).Append("astillero").Concat(parts.Skip(parts.Length / 2)));
            AssertCutBetweenWords(text, Passage(text, "astillero"));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("niterói")]
    [InlineData("moeda social")]
    [InlineData("uruguay")]
    [InlineData("turismo")]
    [InlineData("agricultura urbana")]
    [InlineData("porto alegre")]
    public void EveryResultHasAnExcerpt(string text)
    {
        var hits = DevelopmentSet.Index().Search(new(text)).Hits;
        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.NotEmpty(Assert.Single(hit.Passages).Text));
    }

    [Theory]
    [InlineData(SearchLanguage.Spanish, "microcrédito", "El microcrédito del municipio")]
    [InlineData(SearchLanguage.Portuguese, "microcrédito", "O microcrédito da prefeitura")]
    [InlineData(SearchLanguage.Spanish, "microcrédito mulheres", "El microcrédito del municipio")]
    [InlineData(SearchLanguage.Spanish, "campinas", "El microcrédito del municipio")]
    [InlineData(SearchLanguage.Portuguese, "campinas", "O microcrédito da prefeitura")]
    [InlineData(SearchLanguage.Spanish, "barrio", "Los barrios y las mujeres")]
    public void ThePassageIsInTheReadersLanguageWhereThatAnswersToo(SearchLanguage reader, string query, string beginning)
    {
        var index = SearchIndex.Build([new()
        {
            Id = "1",
            Title = "Crédito",
            City = "Campinas",
            Country = "BR",
            Language = SearchLanguage.Portuguese,
            Summary = "O microcrédito da prefeitura chega às mulheres dos bairros com oficinas.",
            OtherSummary = "El microcrédito del municipio llega con talleres.",
            Sections = ["Os bairros e as pessoas da cidade.", "Los barrios y las mujeres del lugar."],
        }]);
        var passage = Assert.Single(Assert.Single(index.Search(new(query) { Language = reader }).Hits).Passages);
        Assert.StartsWith(beginning, passage.Text, StringComparison.Ordinal);
    }

    private static string Passage(string text, string query)
    {
        var index = SearchIndex.Build([SearchSamples.TourismInSalta with { Id = "uno", Sections = [text] }]);
        var passage = Assert.Single(Assert.Single(index.Search(new(query)).Hits).Passages);
        SearchProperties.AssertWellFormed(passage);
        Assert.Contains(passage.Emphasis, r => Fold.Text(passage.Text.Substring(r.Start, r.Length)) == query);
        return passage.Text;
    }

    /// <summary>Where the passage begins or ends within the text, a space stands outside and no figure goes on over it.</summary>
    private static void AssertCutBetweenWords(string text, string passage)
    {
        var shown = passage.Trim('…');
        var start = text.IndexOf(shown, StringComparison.Ordinal);
        Assert.True(start >= 0, $"«{shown}» is no part of «{text}»");
        Assert.True(start == 0 || char.IsWhiteSpace(text[start - 1]), passage);
        var end = start + shown.Length;
        Assert.True(end == text.Length || char.IsWhiteSpace(text[end]), passage);
        Assert.False(start >= 2 && char.IsAsciiDigit(text[start - 2]) && IsGroup(text, start), passage);
        Assert.False(end < text.Length && char.IsAsciiDigit(text[end - 1]) && IsGroup(text, end + 1), passage);
    }

    private static bool IsGroup(string text, int at) =>
        at + 3 <= text.Length && text[at..(at + 3)].All(char.IsAsciiDigit) && (at + 3 == text.Length || !char.IsLetterOrDigit(text[at + 3]));
}
