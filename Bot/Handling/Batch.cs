using Bot.Conversation;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Handling;

/// <summary>What one commit carries: each incoming thing a work of its own, and the ids of the updates.</summary>
internal sealed class Batch(Handler handler, SeenUpdates seen, Instant now)
{
    /// <summary>How long a planned moment waits after its handler threw.</summary>
    private static readonly Duration Postponement = Duration.FromHours(1);

    private readonly List<Item> _items = [];
    private readonly HashSet<long> _updateIds = [];
    private readonly List<FailedItem> _failures = [];
    private IReadOnlyList<SeenBatch> _expired = [];

    public bool IsEmpty => _items.Count == 0 && _updateIds.Count == 0;

    public IReadOnlyList<FailedItem> Failures => _failures;

    /// <summary>Leaves out updates that were handled before, here or in an earlier batch.</summary>
    public void Add(IEnumerable<Incoming> contents)
    {
        foreach (var incoming in contents)
        {
            if (incoming is AskedInline)
            {
                _items.Add(new(incoming, work => handler.Handle(work, incoming, now)));
                continue;
            }

            if (incoming.UpdateId != 0)
            {
                if (seen.Contains(incoming.UpdateId) || !_updateIds.Add(incoming.UpdateId))
                {
                    continue;
                }
            }

            if (incoming is not Ignored)
            {
                _items.Add(new(incoming, work => handler.Handle(work, incoming, now)));
            }
        }
    }

    public void Add(IEnumerable<Due> dues)
    {
        foreach (var due in dues)
        {
            _items.Add(new(null, work => handler.Handle(work, due, now)) { Due = due });
        }
    }

    /// <exception cref="StoreUnavailableException">Nothing was kept.</exception>
    public void Commit(IStore store)
    {
        List<Action<IWork>> works = [.. _items.Select<Item, Action<IWork>>(item => work => item.Outcome = item.Handle(work))];
        var id = _updateIds.Count == 0 ? null : new SeenBatch { Id = Key.Of(now) + "-" + _updateIds.First(), At = now, UpdateIds = [.. _updateIds] };
        if (id is not null)
        {
            works.Add(work =>
            {
                work.Put(SeenBatch.All, id);
                _expired = seen.Expire(work, now);
            });
        }

        var problems = store.Run(works);
        for (var index = 0; index < _items.Count; index++)
        {
            if (problems[index] is { } problem)
            {
                _items[index].Outcome = null;
                _failures.Add(new(_items[index], problem, RandomId.Reference()));
            }
        }

        if (id is not null)
        {
            seen.Add(id);
            seen.Forget(_expired);
        }

        if (_failures.Count > 0)
        {
            _ = store.Run([.. _failures.Select<FailedItem, Action<IWork>>(failure => work => Record(work, failure))]);
        }
    }

    /// <summary>After the commit: memory follows, and what delivery has to know is given.</summary>
    public Publication Publish()
    {
        var outcomes = _items.Select(item => item.Outcome).OfType<Outcome>().ToList();
        foreach (var action in outcomes.SelectMany(outcome => outcome.AfterCommit))
        {
            action();
        }

        return new(
            [.. outcomes.SelectMany(outcome => outcome.Entries)],
            [.. outcomes.Select(outcome => outcome.Immediate).OfType<ImmediateAnswer>()],
            [.. _items.Select(item => item.Incoming).OfType<DeliveryReport>()]);
    }

    private void Record(IWork work, FailedItem failed)
    {
        var (item, exception, reference) = failed;
        work.Put(Failure.All, new Failure
        {
            Id = reference,
            At = now,
            UpdateId = item.Incoming?.UpdateId ?? 0,
            Incoming = item.Incoming?.GetType().Name ?? "Due:" + item.Due!.Code,
            Trace = exception.GetType().FullName + "\n" + exception.StackTrace,
        });
        if (item.Incoming is { } incoming)
        {
            item.Outcome = handler.Apologise(work, incoming, reference, now);
        }
        else if (item.Due is { } due)
        {
            var postponed = new ObservedWork(work, handler.Projections);
            postponed.Put(Schedule.All, due with { At = now + Postponement });
            item.Outcome = new();
            item.Outcome.AfterCommit.AddRange(postponed.AfterCommit);
        }
    }

    internal sealed record Item(Incoming? Incoming, Func<IWork, Outcome> Handle)
    {
        public Due? Due { get; init; }

        public Outcome? Outcome { get; set; }
    }

    internal sealed record FailedItem(Item Item, Exception Exception, string Reference)
    {
        public long UpdateId => Item.Incoming?.UpdateId ?? 0;
    }
}
