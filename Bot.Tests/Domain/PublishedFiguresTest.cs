using Bot.Domain;
using Bot.Domain.Registers;
using FsCheck.Fluent;

namespace Bot.Tests.Domain;

public sealed class PublishedFiguresTest
{
    [Fact]
    public void NoSmallFigureIsToldNorCanBeWorkedOut() =>
        Prop.ForAll(Gen.Choose(0, 12).ArrayOf(6).ToArbitrary(), numbers =>
        {
            var figures = numbers.Index().ToDictionary(one => $"{one.Index}", one => one.Item, StringComparer.Ordinal);
            var told = PublishedFigures.Of(figures);
            Assert.All(told, figure => Assert.Equal(figures[figure.Key], figure.Value));
            Assert.All(told.Values, number => Assert.True(number >= PublishedFigures.Least));
            var rest = numbers.Sum() - told.Values.Sum();
            Assert.True(told.IsEmpty || rest is 0 or >= PublishedFigures.Least, $"{rest} are left");
        }).Holds(200);

    [Fact]
    public void WhatIsLargeEnoughIsToldWhereNothingIsHidden() =>
        Assert.Equal(2, PublishedFigures.Of(new Dictionary<string, int> { ["a"] = 5, ["b"] = 9 }).Count);

    [Theory]
    [InlineData("12", 12)]
    [InlineData("12 mujeres", 12)]
    [InlineData("1.200", 1200)]
    [InlineData("son 7", 7)]
    [InlineData("0", 0)]
    public void AWholeNumberIsRead(string typed, int number) => Assert.Equal(number, WholeNumber.Parse(typed, 0, 5000).Value.Number);

    [Theory]
    [InlineData("1.5")]
    [InlineData("1,5")]
    [InlineData("-3")]
    [InlineData("5 o 6")]
    [InlineData("9999")]
    [InlineData("12a")]
    [InlineData("muchas")]
    [InlineData("99999999999999")]
    public void WhatIsNoWholeNumberIsRefused(string typed) =>
        Assert.Equal(RefusalCode.NumberUnclear, WholeNumber.Parse(typed, 0, 5000).Refusal?.Code);
}
