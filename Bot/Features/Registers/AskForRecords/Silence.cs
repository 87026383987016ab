using Bot.Conversation;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Messages;

namespace Bot.Features.Registers.AskForRecords;

/// <summary>The end of a request that nobody answers, or not to its end.</summary>
internal sealed class Silence(RegisterShelf shelf)
{
    /// <summary>Subject: a request.</summary>
    public Recurring<AskedFor> Ends => new(new("c.wishend"))
    {
        First = (occasion, id) => FindOpen(occasion, id)?.Request.AskedAt + RecordRequests.LongestSilence,
        Still = FindOpen,
        Tell = End,
        Watched = work => work.Query(RecordRequests.Open, KeyRange.All).Select(request => request.Id),
    };

    private AskedFor? FindOpen(Occasion occasion, string id) =>
        AskedFor.Find(occasion, shelf, id) is { Request.State: RecordRequestState.Open } asked ? asked : null;

    private static Turn End(Occasion occasion, AskedFor asked)
    {
        occasion.Store.Put(RecordRequests.All, asked.Request with { State = RecordRequestState.Ended, Waiting = [] });
        return occasion.FindPerson(asked.Request.AskedBy) is { } asker
            ? Occasion.Tell(asker, new Screen(AskTexts.All.In(asker.Language).NobodyAnswered(asked.Title(asker.Language)))
                .Row(asked.ToList(asker.Language)))
            : Turn.Quiet;
    }
}
