using Bot.Domain.Storage;

namespace Bot.Public;

/// <summary>
/// A snapshot as features read documents, so that lists, cards and totals are told on the site as in the chat. It holds nothing that is not
/// public: what else is looked for is not there.
/// </summary>
internal sealed class SnapshotWork(Snapshot snapshot) : IWork
{
    public T? Find<T>(Collection<T> collection, string id)
        where T : class => Of<T>()?.Find(id);

    public IReadOnlyList<T> Query<T>(Index<T> index, KeyRange keys, Order order = Order.OldestFirst, int limit = int.MaxValue)
        where T : class => Of<T>()?.Query(index, keys, order, limit) ?? [];

    public IReadOnlyList<T> All<T>(Collection<T> collection, KeyRange ids, Order order = Order.OldestFirst, int limit = int.MaxValue)
        where T : class => Of<T>()?.Between(ids, order, limit) ?? [];

    public int Count<T>(Index<T> index, KeyRange keys)
        where T : class => Query(index, keys).Count;

    public void Put<T>(Collection<T> collection, T document)
        where T : class => throw new NotSupportedException("A snapshot never changes.");

    public bool Delete<T>(Collection<T> collection, string id)
        where T : class => throw new NotSupportedException("A snapshot never changes.");

    private PublicDocuments<T>? Of<T>()
        where T : class =>
        new object[]
        {
            snapshot.Practices, snapshot.Adoptions, snapshot.Meetings, snapshot.Actas, snapshot.Decisions, snapshot.Records, snapshot.Portal,
            snapshot.Cities,
        }.OfType<PublicDocuments<T>>().FirstOrDefault();
}
