using Bot.Texts;

namespace Bot.Tests.Texts;

public sealed class PluralTest
{
    [Theory]
    [InlineData(0, "0 reuniones", "0 reuniões")]
    [InlineData(1, "1 reunión", "1 reunião")]
    [InlineData(2, "2 reuniones", "2 reuniões")]
    [InlineData(21, "21 reuniones", "21 reuniões")]
    [InlineData(1001, "1.001 reuniones", "1.001 reuniões")]
    public void Only_one_is_singular(long count, string es, string pt)
    {
        Assert.Equal(es, Plural.Count(count, "reunión", "reuniones"));
        Assert.Equal(pt, Plural.Count(count, "reunião", "reuniões"));
    }

    [Fact]
    public void Nothing_can_have_words_of_its_own()
    {
        Assert.Equal("Nadie espera.", Plural.Form(0, "Nadie espera.", "1 persona espera.", "Muchas esperan."));
        Assert.Equal("1 persona espera.", Plural.Form(1, "Nadie espera.", "1 persona espera.", "Muchas esperan."));
        Assert.Equal("Muchas esperan.", Plural.Form(5, "Nadie espera.", "1 persona espera.", "Muchas esperan."));
        Assert.Equal("Faltan", Plural.Form(0, "Falta", "Faltan"));
    }

    [Fact]
    public void Html_stays_html() => Assert.Equal("<b>2</b>", Plural.Form(2, Html.Of($"<b>1</b>"), Html.Of($"<b>{2}</b>")).ToString());
}
