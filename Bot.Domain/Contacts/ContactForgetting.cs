using Bot.Domain.People;
using Bot.Domain.Storage;

namespace Bot.Domain.Contacts;

/// <summary>What of requests remains when somebody asks to be forgotten, and what of them is theirs to take along.</summary>
public static class ContactForgetting
{
    /// <summary>The steps stay, without the person; their words and how to reach them are deleted.</summary>
    public static void Forget(IWork work, string personId)
    {
        ArgumentNullException.ThrowIfNull(work);
        foreach (var request in work.Query(ContactRequests.ByPerson, KeyRange.Exactly(personId)))
        {
            var left = request.Naming(id => id == personId ? Person.Nobody : id, personId);
            work.Put(ContactRequests.All, request.AskedBy == personId ? left with { Words = null, Reach = null } : left);
        }
    }

    /// <summary>
    /// What a person did, without anybody else: of a request that somebody else made neither words nor reach, of a reason only their own.
    /// </summary>
    public static IReadOnlyList<ContactRequest> KeptOf(IWork work, string personId)
    {
        ArgumentNullException.ThrowIfNull(work);
        return
        [
            .. work.Query(ContactRequests.ByPerson, KeyRange.Exactly(personId)).Select(request =>
            {
                var kept = request.Naming(id => id == personId ? id : Person.Nobody, besides: null);
                var own = kept with
                {
                    History = [.. kept.History.Select(entry => entry.By == personId ? entry : entry with { Reason = null })],
                };
                return request.AskedBy == personId ? own : own with { Words = null, Reach = null };
            }),
        ];
    }

    /// <param name="besides">Whose reasons go; null: nobody's.</param>
    private static ContactRequest Naming(this ContactRequest request, Func<string, string> name, string? besides) => request with
    {
        AskedBy = name(request.AskedBy),
        AgreedBy = request.AgreedBy is { } agreed ? name(agreed) : null,
        History =
        [
            .. request.History.Select(entry => entry with
            {
                By = entry.By is { } by ? name(by) : null,
                Reason = entry.By is { } who && who == besides ? null : entry.Reason,
            }),
        ],
    };
}
