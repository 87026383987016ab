using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Domain.Registers;

/// <summary>Where a request for records stands that are given on request.</summary>
public enum RecordRequestState
{
    /// <summary>Not sent: its asker may still say what for.</summary>
    Begun,

    /// <summary>Waits for those who verify.</summary>
    Open,

    /// <summary>Its asker heard the end of it.</summary>
    Ended,
}

/// <summary>What somebody who verifies said about one record.</summary>
/// <param name="By">A person's id, or <see cref="Person.Nobody"/>.</param>
public sealed record RecordAnswer(string RecordId, bool IsGiven, string By, Instant At);

/// <summary>
/// Somebody asks for the records of a register that are given on request. Which they are is known to those who verify alone; the asker
/// hears what is given, and that it is over.
/// </summary>
public sealed record RecordRequest
{
    public required string Id { get; init; }

    /// <summary>The code of a register, or of several that are opened together.</summary>
    public required string Of { get; init; }

    /// <summary>How the list was narrowed, as its buttons carry it; empty for not at all.</summary>
    public string Filter { get; init; } = "";

    /// <summary>What was searched; empty for nothing.</summary>
    public string Words { get; init; } = "";

    public required string AskedBy { get; init; }

    public required Instant AskedAt { get; init; }

    /// <summary>What for, in the asker's words; empty where they did not say.</summary>
    public string Why { get; init; } = "";

    public RecordRequestState State { get; init; }

    /// <summary>The ids of the records that nobody has answered about.</summary>
    public ImmutableArray<string> Waiting { get; init; } = [];

    public ImmutableArray<RecordAnswer> Answers { get; init; } = [];

    /// <summary>By the ids of those who verify, when they were last told of it.</summary>
    public ImmutableDictionary<string, Instant> ToldAt { get; init; } = ImmutableDictionary<string, Instant>.Empty;

    public bool IsGiven(string recordId) => Answers.Any(answer => answer.IsGiven && answer.RecordId == recordId);

    /// <summary>After an answer about one of those that wait; over where it was the last.</summary>
    public RecordRequest After(string recordId, bool isGiven, string by, Instant at)
    {
        var left = Waiting.Remove(recordId);
        return this with
        {
            Waiting = left,
            Answers = Answers.Add(new(recordId, isGiven, by, at)),
            State = left.IsEmpty ? RecordRequestState.Ended : State,
        };
    }
}

/// <summary>All requests for records.</summary>
public static class RecordRequests
{
    /// <summary>How long one waits at most.</summary>
    public static readonly Duration LongestSilence = Duration.FromDays(21);

    /// <summary>How long after they were told of one those who verify are told again.</summary>
    public static readonly Duration Reminded = Duration.FromDays(7);

    /// <summary>Who asked, who answered, and who was told.</summary>
    public static readonly Index<RecordRequest> ByPerson = new("person", request =>
        request.Answers.Select(answer => answer.By).Concat(request.ToldAt.Keys).Append(request.AskedBy)
            .Where(id => id != Person.Nobody).Distinct());

    public static readonly Index<RecordRequest> Open = new(
        "open", request => request.State == RecordRequestState.Open ? ["1"] : []);

    public static readonly Collection<RecordRequest> All = new("recordrequests", request => request.Id, ByPerson, Open);

    public static IEnumerable<RecordRequest> By(IWork work, string personId, RecordRequestState state) =>
        work.Query(ByPerson, KeyRange.Exactly(personId)).Where(request => request.AskedBy == personId && request.State == state);

    /// <summary>What a person asked, and what they answered; of a request of somebody else nothing that this one said.</summary>
    public static IReadOnlyList<object> OfPerson(IWork work, string personId) =>
    [
        .. work.Query(ByPerson, KeyRange.Exactly(personId)).Select(request => request.AskedBy == personId
            ? request with
            {
                Waiting = [],
                Answers = [.. request.Answers.Where(answer => answer.IsGiven).Select(answer => answer with { By = Person.Nobody })],
                ToldAt = request.ToldAt.Clear(),
            }
            : new RecordRequest
            {
                Id = request.Id,
                Of = request.Of,
                AskedBy = Person.Nobody,
                AskedAt = request.AskedAt,
                State = request.State,
                Answers = [.. request.Answers.Where(answer => answer.By == personId)],
                ToldAt = request.ToldAt.RemoveRange(request.ToldAt.Keys.Where(id => id != personId)),
            }),
    ];

    /// <summary>What they asked is deleted; what they answered stays without them.</summary>
    public static void Forget(IWork work, string personId)
    {
        foreach (var request in work.Query(ByPerson, KeyRange.Exactly(personId)))
        {
            if (request.AskedBy == personId)
            {
                _ = work.Delete(All, request.Id);
            }
            else
            {
                work.Put(All, request with
                {
                    Answers = [.. request.Answers.Select(answer => answer.By == personId ? answer with { By = Person.Nobody } : answer)],
                    ToldAt = request.ToldAt.Remove(personId),
                });
            }
        }
    }
}
