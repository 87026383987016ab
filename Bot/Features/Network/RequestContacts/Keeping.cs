using Bot.Conversation;
using Bot.Domain.Contacts;
using Bot.Domain.Storage;
using Bot.Forms;

namespace Bot.Features.Network.RequestContacts;

/// <summary>Keeps what came of a step with all that follows from it by time.</summary>
internal static class Keeping
{
    /// <summary>Subject: a request. It ends after a silence.</summary>
    public static readonly Recurring<ContactRequest> Silence = new(new("c.silence"))
    {
        First = (occasion, id) => FindOpen(occasion, id) is { } request ? request.Since + ContactSteps.LongestSilence : null,
        Still = FindOpen,
        Watched = work => work.Query(ContactRequests.Open, KeyRange.All).Select(request => request.Id),
        Tell = (occasion, request) => Ending.End(occasion, request, EndCause.Silence),
    };

    /// <summary>A request after a step: it waits no more for whoever was told that it does, and silence is counted anew.</summary>
    public static void Keep(Occasion occasion, ContactRequest request)
    {
        occasion.Store.Put(ContactRequests.All, request);
        ContactMentions.Forget(occasion.Store, request);
        DropDrafts(occasion, request);
        Silence.Plan(occasion, request.Id);
        OutcomeQuestion.Question.Plan(occasion, request.Id);
    }

    private static ContactRequest? FindOpen(Occasion occasion, string id) =>
        occasion.Store.Find(ContactRequests.All, id) is { IsOpen: true } request ? request : null;

    /// <summary>Reasons that somebody began to write are over with the step that they were for.</summary>
    private static void DropDrafts(Occasion occasion, ContactRequest request)
    {
        foreach (var draft in occasion.Store.Query(FormDraft.BySubject, KeyRange.Exactly(request.Id)))
        {
            _ = occasion.Store.Delete(FormDraft.All, FormDraft.All.IdOf(draft));
        }
    }
}
