using Bot.Conversation;
using NodaTime;

namespace Bot.Handling;

/// <summary>What is planned, in order of moments; follows the schedule's collection. Used by the handling thread only.</summary>
public sealed class Agenda
{
    private static readonly IComparer<Due> ByMoment = Comparer<Due>.Create((left, right) =>
        left.At == right.At ? string.CompareOrdinal(left.Id, right.Id) : left.At.CompareTo(right.At));

    private readonly SortedSet<Due> _dues = new(ByMoment);
    private readonly Dictionary<string, Due> _byId = new(StringComparer.Ordinal);

    /// <summary>The earliest moment for which something is planned; null when nothing is.</summary>
    public Instant? Next => _dues.Min?.At;

    /// <summary>Nothing that was planned up to this moment is missing; later on something may be. Null: all is there.</summary>
    public Instant? WholeUpTo { get; set; }

    public void Put(Due due)
    {
        Remove(due.Id);
        _byId[due.Id] = due;
        _ = _dues.Add(due);
    }

    public void Remove(string id)
    {
        if (_byId.Remove(id, out var due))
        {
            _ = _dues.Remove(due);
        }
    }

    /// <summary>What is due now, earliest first, at most a hundred at a time; none before what is missing.</summary>
    public IReadOnlyList<Due> UpTo(Instant now)
    {
        var end = WholeUpTo < now ? WholeUpTo.Value : now;
        return [.. _dues.TakeWhile(due => due.At <= end).Take(100)];
    }
}
