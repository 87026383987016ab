using System.Globalization;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Registers;

namespace Bot.Tests.Domain;

public sealed class SessionOrdinalTest
{
    [Fact]
    public void EachFrom1To200IsReadInFiguresAndInTheRomanNumeralsThatAreWritten()
    {
        var written = Enumerable.Range(1, 200).Select(number => new SessionOrdinal(number)).ToArray();
        Assert.Equal(200, written.DistinctBy(ordinal => ordinal.Roman).Count());
        Assert.All(written, ordinal => Assert.Equal(ordinal, SessionOrdinal.Parse(ordinal.Roman).Value));
        Assert.All(written, ordinal => Assert.Equal(ordinal, SessionOrdinal.Parse(ordinal.Number.ToString(CultureInfo.InvariantCulture)).Value));
    }

    [Theory]
    [InlineData("67", "LXVII")]
    [InlineData("67.ª", "LXVII")]
    [InlineData("1.er", "I")]
    [InlineData("lxvii reunión plenaria", "LXVII")]
    [InlineData("XLIX", "XLIX")]
    [InlineData("CCLXXXIX sessão", "CCLXXXIX")]
    [InlineData("999", "CMXCIX")]
    public void WhatPeopleWriteIsOneNumber(string typed, string roman) => Assert.Equal(roman, SessionOrdinal.Parse(typed).Value.Roman);

    [Theory]
    [InlineData("IIII", RefusalCode.NumberUnclear)]
    [InlineData("IC", RefusalCode.NumberUnclear)]
    [InlineData("VV", RefusalCode.NumberUnclear)]
    [InlineData("LXVII y LXVIII", RefusalCode.NumberUnclear)]
    [InlineData("0", RefusalCode.NumberUnclear)]
    [InlineData("1000", RefusalCode.NumberUnclear)]
    [InlineData("67x", RefusalCode.NumberUnclear)]
    [InlineData("plenaria", RefusalCode.NumberUnclear)]
    [InlineData("…", RefusalCode.Empty)]
    public void WhatIsNoNumberIsRefused(string typed, RefusalCode refused) => Assert.Equal(refused, SessionOrdinal.Parse(typed).Refusal?.Code);

    [Theory]
    [InlineData("19 y 20 de junio de 2024", "2024-06-19/2024-06-20")]
    [InlineData("19 e 20 de junho de 2024", "2024-06-19/2024-06-20")]
    [InlineData("01/10/2025", "2025-10-01")]
    [InlineData("2024-06-19/2024-06-20", "2024-06-19/2024-06-20")]
    public void DaysThatAreOverAreReadWithTheirYear(string typed, string kept) => Assert.Equal(kept, WrittenDates.ReadOfAnyYear(typed).Value.Text);

    [Theory]
    [InlineData("19 de junio")]
    [InlineData("junio de 2024")]
    [InlineData("31/2/2024")]
    [InlineData("en 2024")]
    public void LessThanADayWithItsYearIsAskedFor(string typed) =>
        Assert.Equal(RefusalCode.DateUnclear, WrittenDates.ReadOfAnyYear(typed).Refusal?.Code);
}
