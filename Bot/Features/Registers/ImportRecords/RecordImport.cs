using System.Collections.Immutable;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.Registers.ImportRecords;

/// <summary>What was brought in from one file, so that it can be undone for some days.</summary>
public sealed record RecordImport
{
    public static readonly Duration CanBeUndone = Duration.FromDays(7);

    public required string PersonId { get; init; }

    public required string Code { get; init; }

    public required string Register { get; init; }

    public required Instant At { get; init; }

    public required ImmutableArray<ImportedRecord> Records { get; init; }

    public static readonly Collection<RecordImport> All = new("recordimports", import => IdOf(import.PersonId, import.Code));

    public static string IdOf(string personId, string code) => Key.Of(personId, code);

    /// <summary>All of it is put at once.</summary>
    public static RecordImport BringIn(IWork work, ImportPlan plan, Register register, string personId, string code, Instant now)
    {
        var import = new RecordImport
        {
            PersonId = personId,
            Code = code,
            Register = register.Code,
            At = now,
            Records = [.. plan.Rows.Where(row => row.Brings).Select(row => new ImportedRecord(row.Before, row.After!))],
        };
        foreach (var record in import.Records)
        {
            work.Put(RegisterBook.All, record.After);
        }

        work.Put(All, import);
        return import;
    }

    /// <summary>What nobody has touched since is as it was before.</summary>
    /// <returns>How many were touched, and stay.</returns>
    public int Undo(IWork work)
    {
        var stays = 0;
        foreach (var (before, after) in Records)
        {
            if (work.Find(RegisterBook.All, after.Id) is not { } now
                || now.History.Length != after.History.Length || now.State != after.State)
            {
                stays++;
            }
            else if (before is null)
            {
                _ = work.Delete(RegisterBook.All, after.Id);
            }
            else
            {
                work.Put(RegisterBook.All, before);
            }
        }

        _ = work.Delete(All, IdOf(PersonId, Code));
        return stays;
    }
}

/// <param name="Before">Null for a new one.</param>
public sealed record ImportedRecord(RegisterRecord? Before, RegisterRecord After);
