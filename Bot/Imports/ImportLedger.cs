using System.Collections.Immutable;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Imports;

/// <summary>What was brought in from one file, so that it can be undone for some days.</summary>
public sealed record KeptImport<T>
    where T : class
{
    public required string PersonId { get; init; }

    public required string Code { get; init; }

    /// <summary>The code of what it was brought into.</summary>
    public required string Register { get; init; }

    public required Instant At { get; init; }

    /// <summary>What can be undone of it; empty where all is.</summary>
    public required ImmutableArray<ImportedDocument<T>> Records { get; init; }
}

/// <summary>One that was brought in and can be undone.</summary>
/// <param name="PersonId">Who brought it in.</param>
/// <param name="Register">The code of what it was brought into.</param>
/// <param name="New">How many new ones of it are there to be undone.</param>
/// <param name="Changed">How many changed ones.</param>
public sealed record PastImport(string PersonId, string Code, string Register, Instant At, int New, int Changed)
{
    public bool IsUndone => New + Changed == 0;
}

/// <param name="Before">Null for a new one.</param>
public sealed record ImportedDocument<T>(T? Before, T After)
    where T : class;

/// <summary>Puts what a table brings into a collection, all of it at once, and takes it back.</summary>
/// <param name="name">Of the collection in which it is remembered.</param>
/// <param name="isTouched">Whether somebody has touched what was brought in: as it was then, and as it is.</param>
/// <param name="restore">What was there before, with what of it as it is now is nobody's to undo; null where that is nothing.</param>
public sealed class ImportLedger<T>(string name, Collection<T> documents, Func<T, T, bool> isTouched, Func<T, T, T>? restore = null)
    where T : class
{
    public Collection<KeptImport<T>> All { get; } = new(name, import => ImportLedger.IdOf(import.PersonId, import.Code));

    /// <param name="target">The code of what it is brought into.</param>
    public KeptImport<T> BringIn(IWork work, ImportPlan plan, string target, string personId, string code, Instant now)
    {
        var import = new KeptImport<T>
        {
            PersonId = personId,
            Code = code,
            Register = target,
            At = now,
            Records = [.. plan.Rows.OfType<BringingRow<T>>().Select(row => new ImportedDocument<T>(row.Before, row.After))],
        };
        foreach (var record in import.Records)
        {
            work.Put(documents, record.After);
        }

        work.Put(All, import);
        return import;
    }

    /// <summary>Of whoever brought it in; null where it cannot be undone any more.</summary>
    public KeptImport<T>? Find(IWork work, string code) => work.All(All, KeyRange.All).FirstOrDefault(import => import.Code == code);

    /// <summary>The same without what was brought in.</summary>
    public PastImport? FindPast(IWork work, string code) => Find(work, code) is { } import ? PastOf(import) : null;

    /// <summary>What can be undone, newest first.</summary>
    public IEnumerable<PastImport> Past(IWork work) =>
        work.All(All, KeyRange.All).Where(import => !import.Records.IsEmpty).OrderByDescending(import => import.At).Select(PastOf);

    private static PastImport PastOf(KeptImport<T> import) => new(
        import.PersonId,
        import.Code,
        import.Register,
        import.At,
        import.Records.Count(record => record.Before is null),
        import.Records.Count(record => record.Before is not null));

    /// <summary>
    /// What nobody has touched since is as it was before. The rest can be undone later: what changed it may be another import that is
    /// undone, too.
    /// </summary>
    /// <returns>What was touched, as it was brought in; it stays as it is.</returns>
    public ImmutableArray<T> Undo(IWork work, KeptImport<T> import)
    {
        var (stays, left) = (ImmutableArray.CreateBuilder<T>(), ImmutableArray.CreateBuilder<ImportedDocument<T>>());
        foreach (var record in import.Records)
        {
            var (before, after) = record;
            var id = documents.IdOf(after);
            if (work.Find(documents, id) is not { } now)
            {
                stays.Add(after);
            }
            else if (isTouched(after, now))
            {
                stays.Add(after);
                left.Add(record);
            }
            else if (before is null)
            {
                _ = work.Delete(documents, id);
            }
            else
            {
                work.Put(documents, restore?.Invoke(before, now) ?? before);
            }
        }

        work.Put(All, import with { Records = left.ToImmutable() });
        return stays.ToImmutable();
    }
}

public static class ImportLedger
{
    public static readonly Duration CanBeUndone = Duration.FromDays(7);

    public static string IdOf(string personId, string code) => Key.Of(personId, code);
}
