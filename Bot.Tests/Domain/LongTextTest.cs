using Bot.Domain;

namespace Bot.Tests.Domain;

public sealed class LongTextTest
{
    [Theory]
    [InlineData("Cedimos un predio a 60 productores.", 6)]
    [InlineData("Ventas: +30 %", 2)]
    [InlineData("uno - dos — tres", 3)]
    [InlineData("uno\ndos\n\n\ntres", 3)]
    [InlineData("• uno\n• dos 🙂", 2)]
    [InlineData("MiPyMEs/cooperativas", 1)]
    [InlineData("30", 1)]
    public void Counts_words_as_people_do(string written, int words) => Assert.Equal(words, LongText.Parse(written, 250).Value.Words);

    [Theory]
    [InlineData("uno   dos\t tres", "uno dos tres")]
    [InlineData("uno\r\ndos \r\n\r\n\r\n tres\n", "uno\ndos\n\ntres")]
    [InlineData("ver https://x.ar/feria", "ver https://x.ar/feria")]
    [InlineData("<3 todo", "<3 todo")]
    [InlineData("\u202Euno", "uno")]
    [InlineData("", "!Empty")]
    [InlineData("🙂 👍", "!Empty")]
    [InlineData("...", "!Empty")]
    [InlineData("https://x.ar/feria", "!OnlyLink")]
    [InlineData("www.x.ar\nhttp://y.ar", "!OnlyLink")]
    public void Keeps_paragraphs_and_refuses(string written, string expected) => Assert.Equal(expected, LongText.Parse(written, 250).Cell());

    [Fact]
    public void Stops_at_the_limit_in_words_and_in_characters()
    {
        var limit = string.Join(' ', Enumerable.Repeat("feria", 250));
        Assert.True(LongText.Parse(limit, 250).IsValid);
        Assert.Equal(new Refusal(RefusalCode.TooManyWords, 250, 251), LongText.Parse(limit + " más", 250).Refusal);
        Assert.Equal(new Refusal(RefusalCode.TooLong, 3000, 10_000), LongText.Parse(new string('a', 10_000), 250).Refusal);
    }
}
