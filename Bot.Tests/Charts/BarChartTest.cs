using Bot.Charts;
using SkiaSharp;

namespace Bot.Tests.Charts;

/// <summary>Bars as pictures, where no system font may be installed.</summary>
public sealed class BarChartTest
{
    [Theory]
    [InlineData("áéíóúüñ¿¡")]
    [InlineData("ãõâêôàçºª")]
    [InlineData("«–»")]
    public void EveryLetterOfBothLanguagesIsDrawn(string letters)
    {
        var (blank, unknown) = (Dark(' '), Of('\uE000'));
        Assert.All(letters, letter =>
        {
            Assert.True(Dark(letter) > blank, $"«{letter}» is not drawn.");
            Assert.False(Of(letter).SequenceEqual(unknown), $"«{letter}» is drawn as a letter that the font does not have.");
        });
    }

    [Fact]
    public void TheFirstIsOnTopAndThreeTimesAsLongAsAThirdOfIt()
    {
        using var picture = SKBitmap.Decode(new BarChart("Por tema", [("Ferias", 9), ("Rural", 3), ("Nada", 0)]).Png());
        int[] green = [.. Enumerable.Range(0, picture.Height).Select(y => Enumerable.Range(0, picture.Width).Count(x => IsGreen(picture.GetPixel(x, y))))];
        var longest = Array.IndexOf(green, green.Max());
        var shorter = Array.FindIndex(green, longest, count => count > 0 && count < green.Max() / 2);
        Assert.True(shorter > longest);
        Assert.InRange(green[longest] / (double)green[shorter + 5], 2.9, 3.1);
    }

    /// <summary>How many dark points a picture of a single bar has that is called so.</summary>
    private static int Dark(char name)
    {
        using var picture = SKBitmap.Decode(Of(name));
        return picture.Pixels.Count(pixel => pixel.Red < 128 && !IsGreen(pixel));
    }

    private static byte[] Of(char name) => new BarChart("", [(new string(name, 8), 0)]).Png();

    private static bool IsGreen(SKColor color) => color is { Red: 0x1c, Green: 0x5a, Blue: 0x48 };
}
