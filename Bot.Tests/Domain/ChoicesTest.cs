using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;

namespace Bot.Tests.Domain;

public sealed class ChoicesTest
{
    [Theory]
    [InlineData("microcredit", "microcredit")]
    [InlineData("Microcrédito y finanzas", "microcredit")]
    [InlineData("microcrédito e finanças", "microcredit")]
    [InlineData("microcredito", "microcredit")]
    [InlineData("TURISMO", "tourism")]
    [InlineData("apoyo a mipymes", "small-business")]
    [InlineData("MPMEs", "small-business")]
    [InlineData("economia solidaria", "social-economy")]
    [InlineData("inovação", "innovation")]
    [InlineData("Outro", "other")]
    [InlineData("economía", "!Ambiguous")]
    [InlineData("empresas e incubación", "!NotInList")]
    [InlineData("y", "!NotInList")]
    [InlineData("pesca", "!NotInList")]
    [InlineData("", "!Empty")]
    [InlineData("🙂", "!Empty")]
    public void Themes(string written, string expected) => Assert.Equal(expected, Theme.Parse(written).Cell());

    [Theory]
    [InlineData("mujeres", "women")]
    [InlineData("mulheres", "women")]
    [InlineData("jovens", "youth")]
    [InlineData("ciudadanos", "citizens")]
    [InlineData("productores", "rural-producers")]
    [InlineData("perros", "!NotInList")]
    public void Beneficiaries(string written, string expected) => Assert.Equal(expected, Beneficiary.Parse(written).Cell());

    [Theory]
    [InlineData("Piloto", "pilot")]
    [InlineData("en curso", "ongoing")]
    [InlineData("Em andamento", "ongoing")]
    [InlineData("concluida", "finished")]
    [InlineData("finished", "finished")]
    [InlineData("un plan", "!NotInList")]
    public void Stages(string written, string expected) => Assert.Equal(expected, Stage.Parse(written).Cell());

    [Theory]
    [InlineData("AR", "AR")]
    [InlineData("br", "BR")]
    [InlineData("Brasil", "BR")]
    [InlineData("uruguai", "UY")]
    [InlineData("Peru", "PE")]
    [InlineData("Francia", "!NotInList")]
    public void Countries(string written, string expected) => Assert.Equal(expected, Country.Parse(written).Cell());

    [Theory]
    [InlineData("yes", true)]
    [InlineData("Sí, autorizo.", true)]
    [InlineData("sim", true)]
    public void A_yes_is_a_consent(string written, bool given) => Assert.Equal(given, Consent.Parse(written).Value);

    [Theory]
    [InlineData("no", RefusalCode.ConsentNeeded)]
    [InlineData("Todavía no", RefusalCode.ConsentNeeded)]
    [InlineData("ainda não", RefusalCode.ConsentNeeded)]
    [InlineData("sí, pero sin fotos", RefusalCode.NotInList)]
    [InlineData("", RefusalCode.Empty)]
    public void Anything_else_is_none(string written, RefusalCode code) => Assert.Equal(code, Consent.Parse(written).Refusal!.Code);

    [Theory]
    [InlineData("19999", "under-20k")]
    [InlineData("20.000", "20k-100k")]
    [InlineData("99 999", "20k-100k")]
    [InlineData("120 mil", "100k-500k")]
    [InlineData("unos 300 mil habitantes", "100k-500k")]
    [InlineData("500,000", "500k-1m")]
    [InlineData("1 millón", "500k-1m")]
    [InlineData("1,2 milhões de habitantes", "over-1m")]
    [InlineData("100-500 mil", "100k-500k")]
    [InlineData("Más de 1 millón", "over-1m")]
    [InlineData("over-1m", "over-1m")]
    [InlineData("120", "!NumberUnclear")]
    [InlineData("1,5", "!NumberUnclear")]
    [InlineData("entre 100 y 200 mil", "!NumberUnclear")]
    [InlineData("-20000", "!NumberUnclear")]
    [InlineData("900 millones", "!NumberUnclear")]
    [InlineData("muchos", "!NumberUnclear")]
    [InlineData("", "!Empty")]
    public void Inhabitants_fall_into_bands(string written, string expected) => Assert.Equal(expected, PopulationBand.Parse(written).Cell());

    [Theory]
    [InlineData("BBP-2026-0012", "BBP-2026-0012")]
    [InlineData("bbp 2026 12", "BBP-2026-0012")]
    [InlineData("bbp-2026-12", "BBP-2026-0012")]
    [InlineData("2025/7", "BBP-2025-0007")]
    [InlineData("12", "BBP-2026-0012")]
    [InlineData("BBP-0012", "BBP-2026-0012")]
    [InlineData("n.º 12", "BBP-2026-0012")]
    [InlineData("#12", "BBP-2026-0012")]
    [InlineData("BBP-2026-12345", "BBP-2026-12345")]
    [InlineData("0", "!NumberUnclear")]
    [InlineData("BBP-1999-0001", "!NumberUnclear")]
    [InlineData("BBP-2026-", "!NumberUnclear")]
    [InlineData("BBP-2026-0012; DROP", "!NumberUnclear")]
    [InlineData("123456", "!NumberUnclear")]
    [InlineData("feria", "!NumberUnclear")]
    [InlineData("٣", "!NumberUnclear")]
    [InlineData("", "!Empty")]
    public void Practice_numbers(string written, string expected) => Assert.Equal(expected, PracticeNumber.Parse(written, 2026).Cell());

    [Fact]
    public void Every_list_is_whole_and_named_in_both_languages()
    {
        Assert.Equal((14, 9, 3, 5), (Theme.All.Length, Beneficiary.All.Length, Stage.All.Length, PopulationBand.All.Length));
        Term[] all = [.. Theme.All, .. Beneficiary.All, .. Stage.All, .. PopulationBand.All, .. Country.All];
        Assert.All(all, term => Assert.Matches("^[A-Za-z0-9-]{2,20}$", term.Code));
        Assert.All(all, term => Assert.True(term.Spanish.Length > 2 && term.Portuguese.Length > 2));
        Assert.DoesNotContain(all, term => term.Portuguese.Contains('ñ', StringComparison.Ordinal));
        Assert.Equal(Theme.All, Theme.All.Select(theme => Theme.Parse(theme.Portuguese).Value));
        Assert.Equal(Beneficiary.All, Beneficiary.All.Select(beneficiary => Beneficiary.Parse(beneficiary.Spanish).Value));
    }

    [Fact]
    public void A_whole_page_is_no_choice_no_number_and_no_yes()
    {
        var page = string.Concat(Enumerable.Repeat("turismo 12 ", 1000));
        Assert.Equal("!NotInList", Theme.Parse(page).Cell());
        Assert.Equal("!NumberUnclear", PopulationBand.Parse(page).Cell());
        Assert.Equal("!NumberUnclear", PracticeNumber.Parse(page, 2026).Cell());
        Assert.Equal("!MonthUnclear", StartMonth.Parse(page, new(2026, 11, 22)).Cell());
        Assert.Equal("!NotInList", Consent.Parse(page).Cell());
    }

    [Fact]
    public void Bands_meet_without_a_gap() => Assert.Equal(
        ["under-20k", "20k-100k", "20k-100k", "100k-500k", "100k-500k", "500k-1m", "500k-1m", "over-1m"],
        new[] { 19_999, 20_000, 99_999, 100_000, 499_999, 500_000, 1_000_000, 1_000_001 }.Select(inhabitants => PopulationBand.Of(inhabitants).Code));
}
