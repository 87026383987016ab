using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Tests.Domain;

public sealed class StartMonthTest
{
    private static readonly LocalDate Today = new(2026, 11, 22);

    [Theory]
    [InlineData("03/2009", "2009-03")]
    [InlineData("3/2009", "2009-03")]
    [InlineData("03-2009", "2009-03")]
    [InlineData("3.2009", "2009-03")]
    [InlineData("03 2009", "2009-03")]
    [InlineData(" 12 / 2025 ", "2025-12")]
    [InlineData("2009-03", "2009-03")]
    [InlineData("2009/3", "2009-03")]
    [InlineData("15/03/2009", "2009-03")]
    [InlineData("2009-03-15", "2009-03")]
    [InlineData("05/04/2011", "2011-04")]
    [InlineData("marzo 2009", "2009-03")]
    [InlineData("marzo de 2009", "2009-03")]
    [InlineData("MARZO DEL 2009", "2009-03")]
    [InlineData("março de 2009", "2009-03")]
    [InlineData("marco de 2009", "2009-03")]
    [InlineData("mar 2009", "2009-03")]
    [InlineData("mar. 2009", "2009-03")]
    [InlineData("mar/2009", "2009-03")]
    [InlineData("2009 marzo", "2009-03")]
    [InlineData("desde marzo de 2009", "2009-03")]
    [InlineData("Desde mar 2009.", "2009-03")]
    [InlineData("em fevereiro de 2010", "2010-02")]
    [InlineData("começou em maio de 2018", "2018-05")]
    [InlineData("a partir de setembro de 2020", "2020-09")]
    [InlineData("setiembre 2015", "2015-09")]
    [InlineData("15 de octubre de 2016", "2016-10")]
    [InlineData("out/2012", "2012-10")]
    [InlineData("dez 2012", "2012-12")]
    [InlineData("fines de julio de 2012", "2012-07")]
    [InlineData("aprox. junio 2008", "2008-06")]
    [InlineData("0３/2009", "2009-03")]
    [InlineData("11/2026", "2026-11")]
    [InlineData("12/2026", "2026-12")]
    [InlineData("enero de 1950", "1950-01")]
    [InlineData("3/22", "2022-03")]
    [InlineData("03/22", "2022-03")]
    [InlineData("03-22", "2022-03")]
    [InlineData("desde 3/22", "2022-03")]
    [InlineData("em 11/19", "2019-11")]
    [InlineData("3/98", "1998-03")]
    [InlineData("15/03/09", "2009-03")]
    [InlineData("marzo del 22", "2022-03")]
    [InlineData("março de 22", "2022-03")]
    [InlineData("mar/98", "1998-03")]
    [InlineData("marzo '22", "2022-03")]
    [InlineData("13/22", "!MonthUnclear")]
    [InlineData("3/11", "!MonthUnclear")]
    [InlineData("mar/22", "!NeedsYear")]
    [InlineData("3/35", "!InFuture")]
    [InlineData("2009", "!NeedsMonth")]
    [InlineData("desde 2009", "!NeedsMonth")]
    [InlineData("en el año 2009", "!NeedsMonth")]
    [InlineData("principios de 2009", "!NeedsMonth")]
    [InlineData("empezó con la gestión, en 2009", "!NeedsMonth")]
    [InlineData("marzo", "!NeedsYear")]
    [InlineData("em março", "!NeedsYear")]
    [InlineData("marzo 09", "!NeedsYear")]
    [InlineData("mar/09", "!NeedsYear")]
    [InlineData("13/2009", "!MonthUnclear")]
    [InlineData("0/2009", "!MonthUnclear")]
    [InlineData("32/03/2009", "!MonthUnclear")]
    [InlineData("03/09", "!MonthUnclear")]
    [InlineData("032009", "!MonthUnclear")]
    [InlineData("marzo 2009 a abril 2010", "!MonthUnclear")]
    [InlineData("marzo o abril de 2009", "!MonthUnclear")]
    [InlineData("la plaza de Mayo se abrió en 2009", "!MonthUnclear")]
    [InlineData("unos 3 proyectos desde 2009", "!MonthUnclear")]
    [InlineData("hace mucho", "!MonthUnclear")]
    [InlineData("01/2027", "!InFuture")]
    [InlineData("2035", "!InFuture")]
    [InlineData("diciembre de 2035", "!InFuture")]
    [InlineData("12/1949", "!TooEarly")]
    [InlineData("1810", "!TooEarly")]
    [InlineData("", "!Empty")]
    [InlineData("🙂", "!Empty")]
    [InlineData("--/----", "!Empty")]
    public void Reads_months_as_people_write_them(string written, string expected) =>
        Assert.Equal(expected, StartMonth.Parse(written, Today).Cell());

    [Fact]
    public void Names_the_year_or_month_it_understood()
    {
        Assert.Equal(2009, StartMonth.Parse("desde 2009", Today).Refusal!.Actual);
        Assert.Equal(3, StartMonth.Parse("marzo", Today).Refusal!.Actual);
        Assert.Equal((1950, 1810), (StartMonth.Parse("1810", Today).Refusal!.Limit, StartMonth.Parse("1810", Today).Refusal!.Actual));
    }

    [Fact]
    public void Next_month_moves_with_the_calendar()
    {
        Assert.Equal("2027-01", StartMonth.Parse("01/2027", new LocalDate(2026, 12, 1)).Cell());
        Assert.Equal("!InFuture", StartMonth.Parse("02/2027", new LocalDate(2026, 12, 31)).Cell());
    }
}
