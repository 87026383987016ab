using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Tests.Texts;

/// <summary>One name for one thing: no text says a word that was replaced, and older documents are read all the same.</summary>
public sealed class GlossaryTest
{
    [Fact]
    public void NoTextSaysARetiredWord() => Nothing(AllTexts.Read()
        .Where(sentence => !ReviewedTexts.InTheOtherLanguage.Contains(sentence.Name))
        .SelectMany(sentence => RetiredWords.In(sentence.Es, Language.Es).Concat(RetiredWords.In(sentence.Pt, Language.Pt))
            .Select(word => $"{sentence.Name}: {word}")));

    [Fact]
    public void NoRefusalSaysARetiredWord() => Nothing(
        from code in Enum.GetValues<RefusalCode>()
        from language in Enum.GetValues<Language>()
        from word in RetiredWords.In(Refusals.Say(language, new(code, 1, 2)), language)
        select $"{code}: {word}");

    [Theory]
    [InlineData(Language.Es, "Ver la cola de hoy", "cola: lista de revisión")]
    [InlineData(Language.Es, "HISTÓRIA de la práctica", "historia: Historial")]
    [InlineData(Language.Es, "Falta: Acciones y proceso.", "acciones y proceso: Acciones")]
    [InlineData(Language.Pt, "Voltar à fila", "fila: lista de revisão")]
    [InlineData(Language.Pt, "Diga a razão.", "razao: Motivo")]
    [InlineData(Language.Pt, "Pode tirá-lo depois", "tira lo: Remover")]
    public void APlantedWordIsFoundWithWhatReplacedIt(Language language, string text, string found) =>
        Assert.Equal([found], RetiredWords.In(text, language));

    [Theory]
    [InlineData(Language.Es, "La escuela, el protocolo y los campeones")]
    [InlineData(Language.Es, "Toque «Listo» para enviar")]
    [InlineData(Language.Pt, "A família filantrópica e o perfil")]
    public void PartsOfOtherWordsAreNone(Language language, string text) => Assert.Empty(RetiredWords.In(text, language));

    [Fact]
    public void AScreenThatSaysOneFailsUnlessItsReaderWroteIt()
    {
        var screen = new Show(Address.Of(5001), null, new Screen(Html.Of($"Su práctica está en la cola.")), ShowMode.New);
        _ = Assert.ThrowsAny<Exception>(() => new RetiredWords().Reads(screen, Language.Es));
        var theirs = new RetiredWords();
        theirs.Hears([new Said(new(5001, "Ana"), new Where.Private(), 1, "La cola del banco")]);
        theirs.Reads(screen, Language.Es);
    }

    [Fact]
    public void EveryThingHasOneCodeAndIsNamedInBothLanguages()
    {
        Assert.Equal(Glossary.All.Length, Glossary.All.Select(word => word.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Glossary.All, word => Assert.True(word.Es.Length > 0 && word.Pt.Length > 0));
    }

    /// <summary>Half a row of a phone holds 28 characters.</summary>
    [Fact]
    public void EveryFieldHasAnotherNameThatFitsHalfARow()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.Equal(PracticeFields.All.Length, Glossary.Fields.Select(field => field.In(language)).Distinct(StringComparer.Ordinal).Count());
            Assert.All(Glossary.Fields, field => Assert.InRange(field.In(language).Length, 3, 28));
        }
    }

    [Fact]
    public void DocumentsWithEarlierHeadingsAreRead()
    {
        foreach (var field in Glossary.Fields.Where(field => ImportedAnswer.Fields.Any(imported => imported.Code == field.Code)))
        {
            Assert.All(field.RetiredEs.Concat(field.RetiredPt), heading => Assert.Equal(field.Code, HeadingReader.Read(new(heading))?.Field));
        }
    }

    private static void Nothing(IEnumerable<string> found)
    {
        string[] each = [.. found.Distinct(StringComparer.Ordinal)];
        Assert.True(each.Length == 0, string.Join('\n', each));
    }
}
