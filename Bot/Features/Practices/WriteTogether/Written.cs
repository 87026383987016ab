using System.Collections.Immutable;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Features.Practices.WriteTogether;

/// <summary>What somebody did with a field.</summary>
public enum WrittenHow
{
    Answered,
    Erased,

    /// <summary>Said why a reviewer's request is not followed.</summary>
    Explained,
}

/// <param name="Field">The field's code.</param>
/// <param name="By">Id of the person.</param>
public sealed record WrittenField(string Field, string By, Instant At, WrittenHow How);

/// <summary>What was written on a practice and its authors were not told yet.</summary>
public sealed record Written
{
    public required string PracticeId { get; init; }

    /// <summary>In the order in which it was written; each field once a person.</summary>
    public ImmutableArray<WrittenField> Fields { get; init; } = [];

    public static readonly Collection<Written> All = new("written", written => written.PracticeId);

    /// <summary>With what came last of that person on that field.</summary>
    public Written With(WrittenField last)
    {
        var left = Fields.RemoveAll(one => one.Field == last.Field && one.By == last.By && IsAnswer(one) == IsAnswer(last));
        return this with { Fields = left.Add(last) };
    }

    /// <summary>Without what that person wrote or erased there.</summary>
    public Written Without(string field, string by) =>
        this with { Fields = Fields.RemoveAll(one => one.Field == field && one.By == by && IsAnswer(one)) };

    private static bool IsAnswer(WrittenField field) => field.How != WrittenHow.Explained;

    /// <summary>What it says of a person, for them to take along.</summary>
    public static object[] Of(IWork work, string personId) =>
        [.. work.All(All, KeyRange.All).SelectMany(written => written.Fields).Where(field => field.By == personId)];

    public static void Forget(IWork work, string personId)
    {
        foreach (var written in work.All(All, KeyRange.All).Where(written => written.Fields.Any(field => field.By == personId)))
        {
            work.Put(All, written with { Fields = written.Fields.RemoveAll(field => field.By == personId) });
        }
    }
}
