using Bot.Domain.Registers;
using Bot.Features.Practices;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.Registers.Funding;

/// <summary>
/// On the card of a practice: how many calls for its theme are open and close again, and the way to them, among which are those that are
/// always open.
/// </summary>
public static class CallsOfTheme
{
    /// <param name="calls">Their register.</param>
    /// <param name="network">By whose clocks a day ends.</param>
    public static CardPart In(Register calls, DateTimeZone network) => new((occasion, practice, language) =>
    {
        if (practice.Record is not { Theme.Code: var theme })
        {
            return [];
        }

        var filter = ListFilter.Of(calls, (FundingCalls.StandingFacet, nameof(CallStanding.Open)), (FundingCalls.ThemesField, theme));
        var open = filter.Narrow(calls, calls.Listed(occasion, reader: null), occasion)
            .Count(call => FundingCall.Of(call).StandingAt(occasion.Now, network) == CallStanding.Open);
        return open == 0
            ? []
            : [
                new(FundingTexts.OpenForTheme.In(language)(open))
                {
                    Way = Button.Do(calls.Words.In(language).Title, RegisterDoors.List.To(calls.Code, filter.Text)),
                },
            ];
    });
}
