using Bot.Texts;

namespace Bot.Tests.Texts;

/// <summary>Labels of a list that would be cut alike are told apart by their ends.</summary>
public sealed class AlikeLabelsTest
{
    [Fact]
    public void What_begins_alike_shows_its_end()
    {
        var cut = Shortening.Apart(
            ["Fondo inventado para ferias de barrio", "Fondo inventado para ferias de libros", "Mercado"], 30);
        Assert.Equal(["Fondo inventado…de barrio", "Fondo inventado…de libros", "Mercado"], cut);
        Assert.All(cut, label => Assert.InRange(label.Length, 1, 30));
    }

    [Fact]
    public void What_differs_is_cut_at_a_word() =>
        Assert.Equal(["Fondo inventado para…", "Mercado"], Shortening.Apart(["Fondo inventado para ferias", "Mercado"], 24));
}
