using System.Globalization;
using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Tests.Texts;

public sealed class ShorteningTest
{
    [Theory]
    [InlineData("Feria", 10, "Feria")]
    [InlineData("Feria de la economía social", 16, "Feria de la…")]
    [InlineData("Supercalifragilístico", 10, "Supercali…")]
    [InlineData("👩‍🌾👩‍🌾👩‍🌾👩‍🌾", 3, "👩‍🌾👩‍🌾…")]
    public void ItCutsBetweenWordsAndNeverInsideACharacter(string text, int most, string cut) => Assert.Equal(cut, Shortening.Cut(text, most));

    [Fact]
    public void ACountedThemeFitsAButtonAndKeepsItsFigure()
    {
        foreach (var name in Theme.All.SelectMany(theme => new[] { theme.Spanish, theme.Portuguese }))
        {
            var label = Shortening.Counted(name, 12345);
            Assert.EndsWith(" (12.345)", label, StringComparison.Ordinal);
            Assert.InRange(new StringInfo(label).LengthInTextElements, 1, Shortening.WholeRow);
        }
    }
}
