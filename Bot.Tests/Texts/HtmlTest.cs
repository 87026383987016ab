using Bot.Texts;

namespace Bot.Tests.Texts;

public sealed class HtmlTest
{
    [Theory]
    [InlineData("Cambió poco.", "<b>Cambió poco.</b> Publicada.")]
    [InlineData("¿Y después?", "<b>¿Y después?</b> Publicada.")]
    [InlineData("Feria...", "<b>Feria...</b> Publicada.")]
    [InlineData("Feria", "<b>Feria</b>. Publicada.")]
    public void ASentenceEndsOnce(string title, string shown)
    {
        Assert.Equal(shown, Html.Of($"<b>{title}</b>. Publicada.").ToString());
        Assert.Equal(shown, Html.Of($"{Html.Of($"<b>{title}</b>")}. Publicada.").ToString());
    }

    [Fact]
    public void ADotThatEndsNoSentenceStays()
    {
        Assert.Equal("a..docx", Html.Of($"{"a."}.docx").ToString());
        Assert.Equal(". Publicada", Html.Of($"{""}. Publicada").ToString());
        Assert.Equal("1. Feria", Html.Of($"{1}. Feria").ToString());
    }
}
