using Bot.Domain;
using Bot.Texts;

namespace Bot.Tests.Texts;

public sealed class LocaleTest
{
    [Theory]
    [InlineData(0, "0 días", "hoy", "hoy", "desde hoy")]
    [InlineData(1, "1 día", "ayer", "mañana", "desde ayer")]
    [InlineData(2, "2 días", "hace 2 días", "en 2 días", "desde hace 2 días")]
    [InlineData(7, "7 días", "hace 7 días", "en 7 días", "desde hace 7 días")]
    [InlineData(8, "8 días", "hace 8 días", "en 8 días", "desde hace 8 días")]
    [InlineData(21, "21 días", "hace 21 días", "en 21 días", "desde hace 21 días")]
    [InlineData(30, "30 días", "hace 30 días", "en 30 días", "desde hace 30 días")]
    [InlineData(31, "31 días", "hace 31 días", "en 31 días", "desde hace 31 días")]
    [InlineData(365, "365 días", "hace 365 días", "en 365 días", "desde hace 365 días")]
    [InlineData(1250, "1.250 días", "hace 1.250 días", "en 1.250 días", "desde hace 1.250 días")]
    public void Days_in_Spanish_stay_days(int days, string span, string ago, string ahead, string since) =>
        Assert.Equal((span, ago, ahead, since), (Locale.Es.Days(days), Locale.Es.Ago(days), Locale.Es.Ahead(days), Locale.Es.Since(days)));

    [Theory]
    [InlineData(0, "0 dias", "hoje", "hoje", "desde hoje")]
    [InlineData(1, "1 dia", "ontem", "amanhã", "desde ontem")]
    [InlineData(2, "2 dias", "há 2 dias", "em 2 dias", "há 2 dias")]
    [InlineData(7, "7 dias", "há 7 dias", "em 7 dias", "há 7 dias")]
    [InlineData(8, "8 dias", "há 8 dias", "em 8 dias", "há 8 dias")]
    [InlineData(21, "21 dias", "há 21 dias", "em 21 dias", "há 21 dias")]
    [InlineData(30, "30 dias", "há 30 dias", "em 30 dias", "há 30 dias")]
    [InlineData(31, "31 dias", "há 31 dias", "em 31 dias", "há 31 dias")]
    [InlineData(365, "365 dias", "há 365 dias", "em 365 dias", "há 365 dias")]
    [InlineData(1250, "1.250 dias", "há 1.250 dias", "em 1.250 dias", "há 1.250 dias")]
    public void Days_in_Portuguese_stay_days(int days, string span, string ago, string ahead, string since) =>
        Assert.Equal((span, ago, ahead, since), (Locale.Pt.Days(days), Locale.Pt.Ago(days), Locale.Pt.Ahead(days), Locale.Pt.Since(days)));

    [Theory]
    [InlineData(0, "0 minutos", "0 horas")]
    [InlineData(1, "1 minuto", "1 hora")]
    [InlineData(15, "15 minutos", "15 horas")]
    [InlineData(60, "60 minutos", "60 horas")]
    [InlineData(90, "90 minutos", "90 horas")]
    public void Minutes_and_hours_are_not_rounded_to_larger_units(int count, string minutes, string hours)
    {
        Assert.Equal((minutes, hours), (Locale.Es.Minutes(count), Locale.Es.Hours(count)));
        Assert.Equal((minutes, hours), (Locale.Pt.Minutes(count), Locale.Pt.Hours(count)));
    }

    [Theory]
    [InlineData(1, "1.º", "1º")]
    [InlineData(2, "2.º", "2º")]
    [InlineData(3, "3.º", "3º")]
    [InlineData(4, "4.º", "4º")]
    [InlineData(21, "21.º", "21º")]
    public void An_ordinal_has_its_dot_in_Spanish_only(int number, string es, string pt) =>
        Assert.Equal((es, pt), (Locale.Es.Ordinal(number), Locale.Pt.Ordinal(number)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1.000")]
    [InlineData(20480, "20.480")]
    [InlineData(1234567, "1.234.567")]
    [InlineData(-1500, "-1.500")]
    public void Thousands_are_parted_by_dots_in_both_languages(long number, string expected) =>
        Assert.Equal((expected, expected), (Locale.Es.Number(number), Locale.Pt.Number(number)));

    [Fact]
    public void Amounts_have_two_decimals_only_where_they_are_not_whole()
    {
        Assert.Equal("615.000", Locale.Es.Number(615_000m));
        Assert.Equal("1.234,50", Locale.Es.Number(1234.5m));
        Assert.Equal("1.234,50", Locale.Pt.Number(1234.5m));
    }

    [Theory]
    [InlineData(0, "0 MB")]
    [InlineData(1, "1 MB")]
    [InlineData(20, "20 MB")]
    [InlineData(1023, "1.023 MB")]
    [InlineData(1536, "1,5 GB")]
    [InlineData(2048, "2 GB")]
    public void A_size_is_short_and_has_a_comma(int megabytes, string expected) =>
        Assert.Equal((expected, expected), (Locale.Es.Megabytes(megabytes), Locale.Pt.Megabytes(megabytes)));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("Lima", "Lima", "Lima")]
    [InlineData("Lima|Quito", "Lima y Quito", "Lima e Quito")]
    [InlineData("Lima|Quito|La Paz", "Lima, Quito y La Paz", "Lima, Quito e La Paz")]
    [InlineData("Lima|Quito|La Paz|Iquitos", "Lima, Quito, La Paz e Iquitos", "Lima, Quito, La Paz e Iquitos")]
    [InlineData("Iquitos|Lima", "Iquitos y Lima", "Iquitos e Lima")]
    public void A_list_ends_with_y_or_e(string names, string es, string pt)
    {
        var list = names.Split('|', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((es, pt), (Locale.Es.And(list), Locale.Pt.And(list)));
    }

    [Theory]
    [InlineData("Iquitos", "e")]
    [InlineData("indicadores", "e")]
    [InlineData("Ítalo", "e")]
    [InlineData("hijos", "e")]
    [InlineData("Hilda", "e")]
    [InlineData("HISTORIA", "e")]
    [InlineData("hípica", "e")]
    [InlineData("Ypacaraí", "e")]
    [InlineData("IA", "e")]
    [InlineData("«Iguazú»", "e")]
    [InlineData("hielo", "y")]
    [InlineData("Hierro", "y")]
    [InlineData("hiatos", "y")]
    [InlineData("HIELO", "y")]
    [InlineData("iones", "y")]
    [InlineData("Yacuiba", "y")]
    [InlineData("Yerbal", "y")]
    [InlineData("yuca", "y")]
    [InlineData("Huila", "y")]
    [InlineData("Éibar", "y")]
    [InlineData("14 días", "y")]
    public void Before_the_sound_of_i_Spanish_says_e(string last, string and)
    {
        Assert.Equal($"Asunción {and} {last}", Locale.Es.And(["Asunción", last]));
        Assert.Equal($"Assunção e {last}", Locale.Pt.And(["Assunção", last]));
    }

    [Theory]
    [InlineData("Resultados|Dificultades y lecciones", "Resultados; Dificultades y lecciones", "Resultados e Dificultades y lecciones")]
    [InlineData("Resultados|Ações e processo", "Resultados; Ações e processo", "Resultados; Ações e processo")]
    [InlineData("Lima, Perú|Quito", "Lima, Perú; Quito", "Lima, Perú; Quito")]
    [InlineData("«Pan y vino»|«Ferias»", "«Pan y vino» y «Ferias»", "«Pan y vino» e «Ferias»")]
    [InlineData("Acciones y proceso", "Acciones y proceso", "Acciones y proceso")]
    public void Parts_with_an_and_of_their_own_are_kept_apart(string names, string es, string pt) =>
        Assert.Equal((es, pt), (Locale.Es.And(names.Split('|')), Locale.Pt.And(names.Split('|'))));

    [Theory]
    [InlineData(-1)]
    [InlineData(-365)]
    public void What_lies_ahead_of_a_clock_that_was_set_back_was_today(int days)
    {
        Assert.Equal(("0 días", "hoy", "hoy", "desde hoy"), (Locale.Es.Days(days), Locale.Es.Ago(days), Locale.Es.Ahead(days), Locale.Es.Since(days)));
        Assert.Equal(("0 dias", "hoje", "hoje", "desde hoje"), (Locale.Pt.Days(days), Locale.Pt.Ago(days), Locale.Pt.Ahead(days), Locale.Pt.Since(days)));
    }

    [Fact]
    public void Nothing_is_the_zeroth() => Assert.Throws<ArgumentOutOfRangeException>(() => Locale.Es.Ordinal(0));

    [Fact]
    public void A_language_has_its_locale()
    {
        Assert.Same(Locale.Es, Locale.Of(Language.Es));
        Assert.Same(Locale.Pt, Locale.Of(Language.Pt));
        Assert.Equal("Mañana, vie", Locale.Sentence("mañana, vie"));
    }
}
