using Bot.Domain.Storage;
using Bot.Storage.Documents;

namespace Bot.Storage.LiteDb;

/// <summary>
/// What LiteDB answered to queries of a collection: the first documents of each answer, as far as somebody read it. Right as long as LiteDB
/// stands still, or <see cref="Learn"/> is told what it takes.
/// </summary>
internal sealed class SettledAnswers
{
    /// <summary>Documents that are kept of one answer.</summary>
    private const int Longest = 40;

    /// <summary>Answers that are kept; beyond it they are begun afresh.</summary>
    private const int Most = 1_000;

    private readonly Dictionary<(Bounds Bounds, Order Order), Start> _answers = [];
    private int _learned;

    /// <summary>As LiteDB answers; it is asked only for what was not read before.</summary>
    /// <param name="bounds">What is asked for.</param>
    /// <param name="order">Of the answer.</param>
    /// <param name="read">Asks LiteDB for all of it, in this order.</param>
    /// <param name="weigh">Told of each document that is kept from now on.</param>
    public IEnumerable<Placed> Read(Bounds bounds, Order order, Func<IEnumerable<Placed>> read, Action<StoredDocument> weigh)
    {
        var (learned, known) = (_learned, _answers.GetValueOrDefault((bounds, order)) ?? new Start([], isWhole: false));
        foreach (var placed in known.Documents)
        {
            yield return placed;
        }

        if (known.IsWhole)
        {
            yield break;
        }

        var (documents, count) = (new List<Placed>(known.Documents), known.Documents.Count);
        var isOver = false;
        try
        {
            foreach (var placed in read().Skip(known.Documents.Count))
            {
                count++;
                if (documents.Count < Longest)
                {
                    documents.Add(placed);
                    weigh(placed.Document);
                }

                yield return placed;
            }

            isOver = true;
        }
        finally
        {
            if (learned == _learned)
            {
                Keep((bounds, order), new Start(documents, isOver && count == documents.Count));
            }
        }
    }

    /// <summary>LiteDB takes these over: answers are what they are with them.</summary>
    public void Learn(RecentCollection taken)
    {
        _learned++;
        foreach (var (asked, start) in _answers)
        {
            if (taken.HasWithin(asked.Bounds) || start.Documents.Any(placed => taken.Find(placed.Document.Id) is not null))
            {
                start.Learn(taken, asked.Bounds, asked.Order);
            }
        }
    }

    public void Clear() => _answers.Clear();

    private void Keep((Bounds Bounds, Order Order) asked, Start start)
    {
        if (_answers.Count >= Most)
        {
            _answers.Clear();
        }

        _answers[asked] = start;
    }

    /// <summary>The first documents of an answer, at most <see cref="Longest"/>, and whether no more follow.</summary>
    private sealed class Start(IReadOnlyList<Placed> documents, bool isWhole)
    {
        public IReadOnlyList<Placed> Documents { get; private set; } = documents;

        public bool IsWhole { get; private set; } = isWhole;

        /// <summary>Of an answer that goes on, only what stands before its last known place is known afterwards, too.</summary>
        public void Learn(RecentCollection taken, Bounds bounds, Order order)
        {
            var all = taken.Over(Documents, bounds, order).DistinctBy(placed => placed.Document.Id, StringComparer.Ordinal);
            var known = IsWhole ? all
                : Documents is [.., var last] ? all.TakeWhile(placed => Placed.Compare(placed, last, order) <= 0)
                : [];
            Placed[] first = [.. known.Take(Longest + 1)];
            (Documents, IsWhole) = (first.Length > Longest ? first[..Longest] : first, IsWhole && first.Length <= Longest);
        }
    }
}
