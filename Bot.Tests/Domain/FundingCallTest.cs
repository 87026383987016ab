using Bot.Domain.Meetings;
using Bot.Domain.Registers;
using NodaTime;

namespace Bot.Tests.Domain;

public sealed class FundingCallTest
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/Argentina/Buenos_Aires"];

    /// <summary>Looked at on 16 November 2026, 12:00 in Buenos Aires.</summary>
    [Theory]
    [InlineData(null, null, true, CallStanding.Permanent)]
    [InlineData(null, null, false, CallStanding.Unknown)]
    [InlineData(null, "2026-11-16", true, CallStanding.Open)]
    [InlineData(null, "2026-11-16", false, CallStanding.Unknown)]
    [InlineData(null, "2026-11-15", true, CallStanding.Closed)]
    [InlineData(null, "2026-11-15", false, CallStanding.Closed)]
    [InlineData(null, "2026-11-16T12:01 America/Argentina/Buenos_Aires", true, CallStanding.Open)]
    [InlineData(null, "2026-11-16T12:00 America/Argentina/Buenos_Aires", true, CallStanding.Closed)]
    [InlineData(null, "2026-11-16T10:30 America/Lima", true, CallStanding.Open)]
    [InlineData(null, "2026-11", true, CallStanding.Open)]
    [InlineData(null, "2026-10", true, CallStanding.Closed)]
    [InlineData(null, "unknown", true, CallStanding.Open)]
    [InlineData("2026-11-16", null, true, CallStanding.Permanent)]
    [InlineData("2026-11-17", "2026-12-31", true, CallStanding.Forecast)]
    [InlineData("2026-11", "2026-12-31", true, CallStanding.Forecast)]
    [InlineData("2026-10", "2026-12-31", true, CallStanding.Open)]
    [InlineData("unknown", null, true, CallStanding.Forecast)]
    public void WhereACallStands(string? opens, string? closes, bool isVerified, CallStanding standing) => Assert.Equal(
        standing,
        new FundingCall(Date(opens), Date(closes), isVerified).StandingAt(Instant.FromUtc(2026, 11, 16, 15, 0), Zone));

    private static MeetingDate? Date(string? text) => text is null ? null : MeetingDate.FromText(text);
}
