using System.Text.RegularExpressions;

namespace Bot.Tests.Texts;

/// <summary>Both languages are really written: nothing left untranslated, no Spanish letters in Portuguese.</summary>
public sealed partial class TextsTest
{
    private static readonly IReadOnlyList<Sentence> Sentences = [.. AllTexts.Read()];

    [Fact]
    public void ThereAreSentences() => Assert.True(Sentences.Count > 200);

    [Fact]
    public void IdenticalSentencesAreReviewed() => Nothing(Sentences
        .Where(sentence => sentence.Es == sentence.Pt && Words().IsMatch(WithoutSamples(sentence.Es)) && !ReviewedTexts.Same.Contains(WithoutSamples(sentence.Es)))
        .Select(sentence => $"{sentence.Name}: {sentence.Es}"));

    [Fact]
    public void NoSentenceIsEmptyInOneLanguageOnly() => Nothing(Sentences
        .Where(sentence => sentence.Es.Length == 0 != (sentence.Pt.Length == 0))
        .Select(sentence => sentence.Name));

    [Fact]
    public void PortugueseHasNoSpanishLetters() => Nothing(Sentences
        .Where(sentence => sentence.Pt.AsSpan().IndexOfAny("ñÑ¿¡") >= 0 && !ReviewedTexts.InTheOtherLanguage.Contains(sentence.Name))
        .Select(sentence => $"{sentence.Name}: {sentence.Pt}"));

    [Fact]
    public void SpanishHasNoPortugueseLetters() => Nothing(Sentences
        .Where(sentence => sentence.Es.AsSpan().IndexOfAny("ãõçêôÃÕÇÊÔ") >= 0 && !ReviewedTexts.InTheOtherLanguage.Contains(sentence.Name))
        .Select(sentence => $"{sentence.Name}: {sentence.Es}"));

    [Fact]
    public void NoNounIsPluralBesideOne() => Nothing(Sentences
        .SelectMany(sentence => new[] { sentence.Es, sentence.Pt }.Select(text => (sentence.Name, Text: text)))
        .Where(sentence => PluralBesideOne().IsMatch(sentence.Text))
        .Select(sentence => $"{sentence.Name}: {sentence.Text}"));

    [Theory]
    [InlineData("Hay 1 prácticas nuevas", true)]
    [InlineData("Se publicará em 1 minutos.", true)]
    [InlineData("1 de 1 palavras", true)]
    [InlineData("Hay 1 práctica nueva", false)]
    [InlineData("y 1 más", false)]
    [InlineData("Son 11 prácticas", false)]
    [InlineData("21 dias", false)]
    public void APlantedPluralIsFound(string text, bool isWrong) => Assert.Equal(isWrong, PluralBesideOne().IsMatch(text));

    [Fact]
    public void APlantedUntranslatedSentenceIsFound()
    {
        var planted = new Sentence("planted", "Guardar y salir", "Guardar y salir");
        Assert.True(planted.Es == planted.Pt && Words().IsMatch(planted.Es) && !ReviewedTexts.Same.Contains(planted.Es));
    }

    private static void Nothing(IEnumerable<string> found)
    {
        string[] each = [.. found.Distinct(StringComparer.Ordinal)];
        Assert.True(each.Length == 0, string.Join('\n', each));
    }

    private static string WithoutSamples(string text) => SampleWords().Replace(text, "").Trim();

    [GeneratedRegex("\\p{L}{3}")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?<![\d.,/])1 (?!más\b|mais\b|mes\b|menos\b|país\b)\p{Ll}+s\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PluralBesideOne();

    [GeneratedRegex("Qxq2?|Wzw2?|Kjk2?")]
    private static partial Regex SampleWords();
}
