using Bot.Conversation;
using Bot.Domain.Registers;
using NodaTime;

namespace Bot.Features.Registers.Funding.FollowCalls;

/// <summary>What groups that want it hear of calls: which have opened, which close on another day, and which close soon.</summary>
public static class CallWeek
{
    /// <param name="calls">Their register.</param>
    /// <param name="network">By whose clocks a day ends.</param>
    public static WeeklyPart Of(Register calls, DateTimeZone network) =>
        new((occasion, group) => group.HearsCalls ? Open(calls, network, occasion) : []);

    private static IEnumerable<Followed> Open(Register calls, DateTimeZone network, Occasion occasion)
    {
        var today = occasion.Now.InZone(network).Date;
        return
            from listed in calls.Listed(occasion, reader: null)
            let call = listed.AsVerified ?? listed
            let terms = FundingCall.Of(call)
            where terms.StandingAt(occasion.Now, network) is CallStanding.Open or CallStanding.Permanent
            select new Followed(calls, call, CallNews.ToldOf(call, today, network).ToString(), told =>
                CallNews.Of(call, told is null ? null : ToldCall.Read(told), today, network) is { } news
                    ? language => CallAlertTexts.All.In(language).Say(news, terms)
                    : null);
    }
}
