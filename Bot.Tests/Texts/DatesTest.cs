using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Texts;
using NodaTime;

namespace Bot.Tests.Texts;

public sealed class DatesTest
{
    private static readonly LocalDate Friday = new(2026, 10, 16);

    [Theory]
    [InlineData(Language.Es, "vie 16 oct 2026")]
    [InlineData(Language.Pt, "sex 16 out 2026")]
    public void A_day_is_written_with_its_weekday_and_year(Language language, string expected) =>
        Assert.Equal(expected, Dates.Day(Friday, language));

    [Theory]
    [InlineData(Language.Es, "lun mar mié jue vie sáb dom")]
    [InlineData(Language.Pt, "seg ter qua qui sex sáb dom")]
    public void A_week_begins_on_Monday(Language language, string expected)
    {
        var week = Enumerable.Range(0, 7).Select(day => Dates.DayOfMonth(new LocalDate(2026, 10, 12).PlusDays(day), language).Split(' ')[0]);
        Assert.Equal(expected, string.Join(' ', week));
    }

    [Theory]
    [InlineData(Language.Es, "ene feb mar abr may jun jul ago sep oct nov dic")]
    [InlineData(Language.Pt, "jan fev mar abr mai jun jul ago set out nov dez")]
    public void Every_month_has_its_three_letters(Language language, string expected)
    {
        var year = Enumerable.Range(1, 12).Select(month => Dates.Month(new YearMonth(2019, month), language).Split(' ')[0]);
        Assert.Equal(expected, string.Join(' ', year));
    }

    /// <summary>ICU writes "sept" and "out."; between weekday and year the months stand in the genitive, which has names of its own.</summary>
    [Theory]
    [InlineData(Language.Es, "ene feb mar abr may jun jul ago sep oct nov dic")]
    [InlineData(Language.Pt, "jan fev mar abr mai jun jul ago set out nov dez")]
    public void Beside_a_day_too(Language language, string expected)
    {
        var year = Enumerable.Range(1, 12).Select(month => Dates.Day(new LocalDate(2026, month, 16), language).Split(' ')[2]);
        Assert.Equal(expected, string.Join(' ', year));
    }

    [Theory]
    [InlineData(Language.Es, "1.º trimestre de 2027", "4.º trimestre de 2026")]
    [InlineData(Language.Pt, "1º trimestre de 2027", "4º trimestre de 2026")]
    public void A_quarter_is_an_ordinal(Language language, string first, string fourth)
    {
        Assert.Equal(first, MeetingDates.Describe(MeetingDate.FromText("2027-Q1"), language));
        Assert.Equal(fourth, MeetingDates.Describe(MeetingDate.FromText("2026-Q4"), language));
    }

    [Theory]
    [InlineData(2026, 10, 16, "16/10")]
    [InlineData(2027, 1, 5, "5/1")]
    public void In_figures_the_day_comes_first(int year, int month, int day, string expected) =>
        Assert.Equal(expected, Dates.Figures(new LocalDate(year, month, day)));

    [Fact]
    public void A_near_day_needs_no_year() => Assert.Equal("vie 16 oct", Dates.DayOfMonth(Friday, Language.Es));

    [Theory]
    [InlineData(0, 5, "0:05")]
    [InlineData(9, 0, "9:00")]
    [InlineData(10, 0, "10:00")]
    [InlineData(23, 59, "23:59")]
    public void A_time_has_24_hours_and_two_digits_of_minutes(int hour, int minute, string expected) =>
        Assert.Equal(expected, Dates.Time(new LocalTime(hour, minute)));

    [Theory]
    [InlineData("America/Belem", "Belém")]
    [InlineData("America/Campo_Grande", "Campo Grande")]
    [InlineData("America/Argentina/Tucuman", "Tucumán")]
    [InlineData("Pacific/Galapagos", "Galápagos")]
    [InlineData("America/Caracas", "Caracas")]
    public void A_zone_has_its_place_with_accents(string zone, string place) => Assert.Equal(place, ZonePlaces.Of(zone));

    [Fact]
    public void A_moment_is_a_day_and_a_time() =>
        Assert.Equal("sex 16 out 2026, 10:00", Dates.DayAndTime(Friday.At(new LocalTime(10, 0)), Language.Pt));

    [Fact]
    public void A_moment_falls_on_the_day_of_the_zone()
    {
        var lateEvening = Instant.FromUtc(2026, 10, 17, 1, 30);
        Assert.Equal("vie 16 oct 2026", Dates.Day(lateEvening, DateTimeZoneProviders.Tzdb["America/Argentina/Buenos_Aires"], Language.Es));
        Assert.Equal("sáb 17 oct 2026", Dates.Day(lateEvening, DateTimeZone.Utc, Language.Es));
    }
}
