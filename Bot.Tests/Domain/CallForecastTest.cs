using Bot.Domain.Meetings;
using Bot.Domain.Registers;
using NodaTime;

namespace Bot.Tests.Domain;

public sealed class CallForecastTest
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/Argentina/Buenos_Aires"];

    /// <summary>Looked at on 16 November 2026, 12:00 in Buenos Aires. Each edition as "opens/closes"; one with a question mark is not verified.</summary>
    [Theory]
    [InlineData("2027-03", "2025-03-10>2025-04-30", "2026-03-02>2026-04-30")]
    [InlineData("2026-12", "2024-12-01>2025-02-28", "2025-12>2026-02-28")]
    [InlineData("2026-11", "2024-11-01>2024-12-28", "2025-11-20>2025-12-28")]
    [InlineData("2027-11", "2025-11-01>2025-12-28", "2026-11-02>2026-11-10")]
    [InlineData("2027-03", "2024-03-01>2024-04-30", "2025-03-01>2025-04-30", "2024-09-01>2024-10-30", "2025-09-01>2025-10-30")]
    [InlineData(null, "2026-03-02>2026-04-30")]
    [InlineData(null, "2025-03-10>2025-04-30", "2026-04-02>2026-04-30")]
    [InlineData(null, "2026-03-02>2026-03-10", "2026-03-20>2026-04-30")]
    [InlineData(null, "2025-03-10>2025-04-30", "2026-03-02>2026-04-30?")]
    [InlineData(null, "2021-03-10>2021-04-30", "2022-03-02>2022-04-30")]
    [InlineData(null, "2025-Q1>2025-04-30", "2026-Q1>2026-04-30")]
    [InlineData(null, "2025-03-10>2025-04-30", "2026-03-02>2026-04-30", "2026-11-01>2026-12-01")]
    [InlineData(null, "2025-03-10>2025-04-30", "2026-03-02>2026-04-30", "2027-04-01>2027-05-01")]
    [InlineData("2027-03", "2025-03-10>2025-04-30", "2026-03-02>2026-04-30", "2026-11-01>2026-12-01?")]
    public void TheNextEditionIsReckonedFromThoseThatAreOver(string? opens, params string[] editions) => Assert.Equal(
        opens, CallForecast.Of(editions.Select(Read), Instant.FromUtc(2026, 11, 16, 15, 0), Zone)?.Opens.ToString("uuuu-MM", null));

    [Fact]
    public void TheYearsAreThoseOfTheEditionsThatOpenedInItsMonth() => Assert.Equal(
        [2024, 2026],
        CallForecast.Of(
            new[] { "2026-03-02>2026-04-30", "2024-03-10>2024-04-30", "2025-08-10>2025-09-30" }.Select(Read),
            Instant.FromUtc(2026, 11, 16, 15, 0),
            Zone)!.Years);

    private static FundingCall Read(string edition) => edition.TrimEnd('?').Split('>') is [var opens, var closes]
        ? new(MeetingDate.FromText(opens), MeetingDate.FromText(closes), !edition.EndsWith('?'))
        : throw new FormatException(edition);
}
