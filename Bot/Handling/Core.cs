using Bot.Conversation;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Forms;
using Bot.Outbox;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Handling;

/// <summary>The features put together with what handling keeps in memory. Used by one thread.</summary>
public sealed class Core
{
    private readonly Handler _handler;
    private readonly IReadOnlyList<IProjection> _projections;
    private readonly Routes _routes;
    private readonly SeenUpdates _seen = new();
    private readonly SetAsideWatch _setAside = new();
    private readonly Queue<IProjection> _unfilled = [];

    /// <param name="routes">Filled by <see cref="RoutesOf"/>.</param>
    /// <param name="bot">Who the bot is.</param>
    /// <param name="keep">Puts bytes that are to be sent into the data folder and gives their id there.</param>
    /// <param name="projections">What follows the store beside the features' own.</param>
    public Core(Routes routes, BotAccount bot, Func<ReadOnlyMemory<byte>, string> keep, params IReadOnlyList<IProjection> projections)
    {
        _routes = routes;
        _projections = [new AgendaProjection(Agenda), .. projections, .. routes.Projections];
        _handler = new(new Dispatcher(routes), routes, bot, _projections, keep);
    }

    /// <summary>What is planned.</summary>
    public Agenda Agenda { get; } = new();

    public static Routes RoutesOf(IEnumerable<IFeature> features)
    {
        var routes = FormDraft.Register(new Routes());
        foreach (var feature in features)
        {
            feature.Register(routes);
        }

        return routes;
    }

    /// <summary>Every collection that the program keeps: what a store has to be opened with.</summary>
    public static IReadOnlyList<ICollection> CollectionsOf(Routes routes) =>
    [
        Persons.All, Groups.All, Coordinations.All, CoordinatorLinks.All, Invitations.All, AuditLog.All, CityList.All, PracticeBank.All, PracticeNumberings.All,
        Session.All, Schedule.All, SeenBatch.All, Failure.All, OutboxEntry.All, EarlierEntry.All, SlotMessage.All, WordTask.All,
        .. EarlierDraft.Collections,
        .. routes.Collections,
    ];

    /// <summary>Reads what memory has to hold; once, before the first batch.</summary>
    /// <returns>The calls to Telegram that a former run left, in order.</returns>
    public IReadOnlyList<OutboxEntry> Fill(IStore store)
    {
        IReadOnlyList<OutboxEntry> left = [];
        var problem = store.Run([work =>
        {
            EarlierEntry.Renew(work);
            EarlierDraft.Renew(work);
            _routes.Starts.ForEach(prepare => prepare(work));
            foreach (var projection in _projections)
            {
                projection.Fill(work);
                _unfilled.Enqueue(projection);
            }

            foreach (var batch in work.All(SeenBatch.All, KeyRange.All))
            {
                _seen.Add(batch);
            }

            left = work.All(OutboxEntry.All, KeyRange.All);
        }])[0];
        _handler.GoOnBehind(left);
        return (problem ?? PlanNews(store)) is { } fault
            ? throw new StoreUnavailableException("The store could not be read at the start.", fault)
            : left;
    }

    /// <summary>Whether memory has still to read what no batch needs at once.</summary>
    public bool IsFilling => _unfilled.Count > 0;

    /// <summary>Reads a bounded part of it; between batches.</summary>
    /// <exception cref="StoreUnavailableException">It could not be read; it may be tried again.</exception>
    public void FillMore(IStore store)
    {
        var hasMore = false;
        if (store.Run([work => hasMore = _unfilled.Peek().FillMore(work)])[0] is { } problem)
        {
            throw new StoreUnavailableException("The store could not be read.", problem);
        }

        if (!hasMore)
        {
            _ = _unfilled.Dequeue();
        }
    }

    /// <summary>Of what was set aside before, and while memory was filled.</summary>
    private Exception? PlanNews(IStore store)
    {
        if (_setAside.Look(store).Count == 0)
        {
            return null;
        }

        var news = SetAsideWatch.NewsOf(NodaConstants.UnixEpoch);
        var problem = store.Run([work => work.Put(Schedule.All, news)])[0];
        Agenda.Put(news);
        return problem;
    }

    internal Batch NewBatch(Instant now) => new(_handler, _seen, _setAside, now);
}
