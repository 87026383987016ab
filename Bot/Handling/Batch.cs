using Bot.Conversation;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Handling;

/// <summary>What one commit carries: each incoming thing a work of its own, and the ids of the updates.</summary>
internal sealed class Batch(Handler handler, SeenUpdates seen, SetAsideWatch watch, Instant now)
{
    /// <summary>How long a planned moment waits after its handler threw.</summary>
    private static readonly Duration Postponement = Duration.FromHours(1);

    private readonly List<Item> _items = [];
    private readonly HashSet<long> _updateIds = [];
    private readonly List<FailedItem> _failures = [];
    private IReadOnlyList<SeenBatch> _expired = [];

    public bool IsEmpty => _items.Count == 0 && _updateIds.Count == 0;

    public IReadOnlyList<FailedItem> Failures => _failures;

    /// <summary>Documents that were met and could not be read.</summary>
    public IReadOnlyList<SetAside> SetAside { get; private set; } = [];

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
        var id = _updateIds.Count == 0
            ? null
            : new SeenBatch { Id = Key.Of(now) + "-" + _updateIds.First(), At = now, UpdateIds = [.. _updateIds] };
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

        Answer(store);
        PlanNews(store);
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

    /// <summary>
    /// What is recorded of a failure and what the person is told are works of their own: an apology that fails as well takes nothing
    /// along. The batch is on disk by now, so whatever becomes of these, it is published.
    /// </summary>
    private void Answer(IStore store)
    {
        if (_failures.Count == 0)
        {
            return;
        }

        try
        {
            var problems = store.Run(
                [.. _failures.SelectMany<FailedItem,
                Action<IWork>>(failure => [work => Record(work, failure), work => Apologise(work, failure)])]);
            for (var index = 0; index < _failures.Count; index++)
            {
                _failures[index].NotRecorded = problems[2 * index];
                _failures[index].NotTold = problems[(2 * index) + 1];
            }
        }
        catch (StoreUnavailableException lost)
        {
            _failures.ForEach(failure => (failure.NotRecorded, failure.NotTold) = (lost, lost));
        }

        foreach (var failure in _failures.Where(failure => failure.NotTold is not null))
        {
            failure.Item.Outcome = null;
        }
    }

    /// <summary>Of what was set aside. If it cannot be planned now, the next start does.</summary>
    private void PlanNews(IStore store)
    {
        SetAside = watch.Look(store);
        if (SetAside.Count == 0)
        {
            return;
        }

        var news = new Item(null, work =>
        {
            var observed = new ObservedWork(work, handler.Projections);
            observed.Put(Schedule.All, SetAsideWatch.NewsOf(now));
            var outcome = new Outcome();
            outcome.AfterCommit.AddRange(observed.AfterCommit);
            return outcome;
        });
        try
        {
            if (store.Run([work => news.Outcome = news.Handle(work)])[0] is null)
            {
                _items.Add(news);
            }
        }
        catch (StoreUnavailableException)
        {
            // The batch is on disk and is published; whoever is told later finds the note.
        }
    }

    private void Record(IWork work, FailedItem failed) => work.Put(Failure.All, new Failure
    {
        Id = failed.Reference,
        At = now,
        UpdateId = failed.UpdateId,
        Incoming = failed.Item.Incoming?.GetType().Name ?? "Due:" + failed.Item.Due!.Code,
        Trace = failed.Exception.GetType().FullName + "\n" + failed.Exception.StackTrace,
    });

    private void Apologise(IWork work, FailedItem failed)
    {
        var item = failed.Item;
        if (item.Incoming is { } incoming)
        {
            item.Outcome = handler.Apologise(work, incoming, failed.Reference, now);
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

        /// <summary>Why it is not in the store; null when it is.</summary>
        public Exception? NotRecorded { get; set; }

        /// <summary>Why nobody was told; null when whoever waits was, or nobody does.</summary>
        public Exception? NotTold { get; set; }
    }
}
