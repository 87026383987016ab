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

    public required ImmutableArray<ImportedDocument<T>> Records { get; init; }
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

    /// <summary>What nobody has touched since is as it was before.</summary>
    /// <returns>What was touched, as it was brought in; it stays as it is.</returns>
    public ImmutableArray<T> Undo(IWork work, KeptImport<T> import)
    {
        var stays = ImmutableArray.CreateBuilder<T>();
        foreach (var (before, after) in import.Records)
        {
            var id = documents.IdOf(after);
            if (work.Find(documents, id) is not { } now || isTouched(after, now))
            {
                stays.Add(after);
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

        _ = work.Delete(All, ImportLedger.IdOf(import.PersonId, import.Code));
        return stays.ToImmutable();
    }
}

public static class ImportLedger
{
    public static readonly Duration CanBeUndone = Duration.FromDays(7);

    public static string IdOf(string personId, string code) => Key.Of(personId, code);
}
