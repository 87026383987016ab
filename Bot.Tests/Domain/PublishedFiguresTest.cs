using Bot.Domain;
using Bot.Domain.Registers;
using FsCheck.Fluent;

namespace Bot.Tests.Domain;

public sealed class PublishedFiguresTest
{
    [Fact]
    public void NoSmallFigureIsToldNorCanBeWorkedOut() =>
        Prop.ForAll(Gen.Choose(0, 12).ArrayOf(6).ToArbitrary(), Gen.Choose(1, 3).ArrayOf(6).ToArbitrary(), (numbers, records) =>
        {
            var figures = numbers.Index().ToDictionary(
                one => $"{one.Index}", one => new PeopleFigure(one.Item, records[one.Index]), StringComparer.Ordinal);
            var told = PublishedFigures.Of(figures);
            Assert.All(told, figure => Assert.Equal(figures[figure.Key].People, figure.Value));
            Assert.All(told, figure => Assert.True(figure.Value >= PublishedFigures.Least && figures[figure.Key].Records > 1));
            var left = figures.Where(figure => !told.ContainsKey(figure.Key)).Select(figure => figure.Value).ToArray();
            var people = left.Sum(figure => figure.People);
            Assert.True(told.IsEmpty || people == 0 || (people >= PublishedFigures.Least && left.Sum(figure => figure.Records) > 1));
        }).Holds(200);

    [Fact]
    public void WhatIsLargeEnoughIsToldWhereNothingIsHidden() =>
        Assert.Equal(2, PublishedFigures.Of(new Dictionary<string, PeopleFigure> { ["a"] = new(5, 2), ["b"] = new(9, 3) }).Count);

    [Fact]
    public void OneRecordAloneIsNotTold() =>
        Assert.Empty(PublishedFigures.Of(new Dictionary<string, PeopleFigure> { ["a"] = new(9, 1), ["b"] = new(14, 4) }));

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
