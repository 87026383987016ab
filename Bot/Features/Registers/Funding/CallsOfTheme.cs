using Bot.Domain.Registers;
using Bot.Features.Practices;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.Registers.Funding;

/// <summary>
/// On the card of a practice: how many calls for its theme are open, and the way to them. Nothing where all of those are always open: cards
/// of most practices would say the same.
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
        RegisterRecord[] open = [.. filter.Narrow(calls, calls.Listed(occasion, reader: null), occasion)];
        var closing = open.Count(call => FundingCall.Of(call).StandingAt(occasion.Now, network) == CallStanding.Open);
        return closing == 0
            ? []
            : [
                new(FundingTexts.OpenForTheme.In(language)(closing, open.Length - closing))
                {
                    Way = Button.Do(FundingTexts.ToOpen.In(language)(open.Length), RegisterDoors.List.To(calls.Code, filter.Text)),
                },
            ];
    });
}
