using System.Collections.Immutable;
using Bot.Domain.Meetings;
using Bot.Domain.Registers;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Domain;

public sealed class CallNewsTest
{
    private static readonly LocalDate First = new(2026, 11, 16);

    [Fact]
    public void NothingIsToldTwiceAndNothingIsLeftOut() =>
        Prop.ForAll(Gen.Choose(0, 90).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (lasts, looksEvery) =>
        {
            var call = Call(First.PlusDays(lasts));
            ToldCall? told = null;
            var heard = new List<CallNews>();
            for (var day = 0; day <= lasts; day += looksEvery)
            {
                if (CallNews.Of(call, told, First.PlusDays(day), DateTimeZone.Utc) is { } news)
                {
                    heard.Add(news);
                    told = CallNews.ToldOf(call, First.PlusDays(day), DateTimeZone.Utc);
                }

                Assert.Null(CallNews.Of(call, told, First.PlusDays(day), DateTimeZone.Utc));
            }

            Assert.IsType<CallNews.Opened>(heard[0]);
            int[] left = [.. heard.Skip(1).Cast<CallNews.Closing>().Select(closing => closing.Days)];
            Assert.Equal(left.OrderDescending().Distinct(), left);
            Assert.Equal(
                looksEvery == 1 ? CallNews.Before.Where(step => step < lasts) : left,
                left);
        }).Holds(200);

    [Fact]
    public void AnotherClosingIsNewsOnceAndBeginsTheCountAnew()
    {
        var told = CallNews.ToldOf(Call(First.PlusDays(5)), First, DateTimeZone.Utc);
        var longer = Call(First.PlusDays(40));
        Assert.Equal("2026-11-21", Assert.IsType<CallNews.Moved>(CallNews.Of(longer, told, First, DateTimeZone.Utc)).Formerly);
        told = CallNews.ToldOf(longer, First, DateTimeZone.Utc);
        Assert.Null(CallNews.Of(longer, told, First.PlusDays(9), DateTimeZone.Utc));
        Assert.Equal(new CallNews.Closing(30), CallNews.Of(longer, told, First.PlusDays(10), DateTimeZone.Utc));
    }

    private static RegisterRecord Call(LocalDate closes) => new()
    {
        Id = "c",
        Register = "calls",
        Values = ImmutableDictionary<string, string>.Empty.Add(FundingCall.ClosesField, new MeetingDate.Day(closes).Text),
        EnteredBy = "0",
        EnteredAt = Instant.MinValue,
    };
}
