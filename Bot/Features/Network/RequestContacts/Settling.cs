using Bot.Conversation;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Messages;

namespace Bot.Features.Network.RequestContacts;

/// <summary>
/// What becomes of open requests when people, practices or cities change, in the same work: forgetting somebody, leaving a city or a
/// practice, archiving, joining two cities, handing the coordination over.
/// </summary>
internal static class Settling
{
    public static Turn PersonChanged(Occasion occasion, Person? before, Person? after) => ContactSettling.StandsAlike(before, after)
        ? Turn.Quiet
        : SettleAll(occasion, occasion.Store.Query(ContactRequests.Open, KeyRange.All));

    public static Turn PracticeChanged(Occasion occasion, Practice? before, Practice? after) => ContactSettling.StandsAlike(before, after)
        ? Turn.Quiet
        : SettleAll(occasion, ContactRequests.On(occasion.Store, (before ?? after)!.Id));

    private static Turn SettleAll(Occasion occasion, IEnumerable<ContactRequest> requests) => requests
        .Where(request => request.IsOpen)
        .Aggregate(Turn.Quiet, (turn, request) => turn.Then(Settle(occasion, request)));

    private static Turn Settle(Occasion occasion, ContactRequest request)
    {
        if (ContactSettling.WhyOver(occasion.Store, request) is { } cause)
        {
            return Ending.End(occasion, request, cause);
        }

        if (Matter.Of(occasion, request) is not { } matter)
        {
            return Turn.Quiet;
        }

        if (request.State == ContactState.Agreed && !matter.Practice.IsAuthor(request.AgreedBy!))
        {
            matter = matter with { Request = request.Reopen(occasion.Now).Value };
            Keeping.Keep(occasion, matter.Request);
        }

        return matter.Request.State == ContactState.Agreed && Introducing.Try(occasion, matter) is { } introduced
            ? introduced
            : Holders.Tell(occasion, matter);
    }
}
