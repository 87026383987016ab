using Bot.Domain;
using Bot.Domain.Practices;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Domain;

public sealed class TitleTest
{
    [Theory]
    [InlineData("Feria de la economía social", "Feria de la economía social")]
    [InlineData("  Feria \t de\nla   economía ", "Feria de la economía")]
    [InlineData("\u202Eaires ed airef", "aires ed airef")]
    [InlineData("Feria\u200B\u0000 social", "Feria social")]
    [InlineData("Economi\u0301a", "Econom\u00EDa")]
    [InlineData("Feria <3 & <b>más</b>", "Feria <3 & <b>más</b>")]
    [InlineData("Feria 🙂", "Feria 🙂")]
    [InlineData("", "!Empty")]
    [InlineData("   \n ", "!Empty")]
    [InlineData("🙂🙂🙂🙂🙂🙂", "!Empty")]
    [InlineData("... --- ...", "!Empty")]
    [InlineData("2026 2027", "!Empty")]
    [InlineData("\u202E\u200F\u2066\u2069", "!Empty")]
    [InlineData("ab", "!TooShort")]
    [InlineData("a    b", "!TooShort")]
    [InlineData("https://www.moron.gob.ar/feria", "!OnlyLink")]
    public void Cleans_and_refuses(string written, string expected) => Assert.Equal(expected, Title.Parse(written).Cell());

    /// <summary>Not a row of the table: attributes cannot hold half a pair.</summary>
    [Fact]
    public void Drops_half_a_surrogate_pair() => Assert.Equal("Feria de Morón", Title.Parse("Feria \uD83D de \uDE42Morón").Cell());

    [Fact]
    public void Counts_code_points_at_both_ends()
    {
        Assert.True(Title.Parse("Feria").IsValid);
        Assert.True(Title.Parse(new string('a', 100)).IsValid);
        Assert.True(Title.Parse(new string('a', 99) + "🙂").IsValid);
        Assert.Equal(new Refusal(RefusalCode.TooLong, 100, 101), Title.Parse(new string('a', 101)).Refusal);
        Assert.Equal(new Refusal(RefusalCode.TooShort, 5, 4), Title.Parse("Fera").Refusal);
        Assert.Equal(RefusalCode.TooLong, Title.Parse(new string('a', 10_000)).Refusal!.Code);
    }

    [Fact]
    public void Parsing_twice_changes_nothing() => Prop.ForAll<string>(written =>
    {
        var once = Title.Parse((written ?? "") + " feria");
        return !once.IsValid || Title.Parse(once.Value.Text).Value == once.Value;
    }).Holds();

    [Fact]
    public void Cleaning_twice_changes_nothing() => Prop.ForAll<NonNull<string>>(written =>
        Cleaning.Line(Cleaning.Line(written.Get)) == Cleaning.Line(written.Get)
        && Cleaning.Paragraphs(Cleaning.Paragraphs(written.Get)) == Cleaning.Paragraphs(written.Get)).Holds();
}
