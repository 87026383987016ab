using Bot.Domain.Search;

namespace Bot.Tests.Search;

/// <summary>Funding calls and the like are found beside practices, and one word is not theirs because their texts are short.</summary>
public sealed class BesidePracticesTests
{
    private readonly SearchIndex _index = DevelopmentSet.Index();

    public BesidePracticesTests()
    {
        foreach (var name in (string[])["Fondo para ferias de barrio", "Fondo para ferias", "Fondo para la reciclagem"])
        {
            _index.Put(new() { Id = name, Kind = "call", Title = name, City = "", Country = "", Language = SearchLanguage.Spanish });
        }
    }

    [Theory]
    [InlineData("ferias")]
    [InlineData("feira")]
    [InlineData("feria")]
    [InlineData("FERIAS")]
    [InlineData("reciclagem")]
    public void OneWordIsLookedUpAmongPracticesFirst(string text) =>
        Assert.DoesNotContain("Fondo", _index.Found(text)[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("fondo ferias")]
    [InlineData("fondo para ferias")]
    [InlineData("fondo para ferias de barrio")]
    [InlineData("fundo para feiras")]
    public void MoreWordsSayWhatIsMeant(string text) =>
        Assert.StartsWith("Fondo para ferias", _index.Found(text)[0], StringComparison.Ordinal);
}
