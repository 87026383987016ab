using System.Collections.Immutable;
using Bot.Domain.People;
using NodaTime;
using NodaTime.Text;

namespace Bot.Domain.Registers;

/// <summary>
/// Records that ship inside the program. The header names the fields by their codes; beside them stand the record's id, the id of the one
/// to which it belongs, whether it was verified, and the day on which it was looked up (ISO). Of bodies there is also in a word or two what
/// they are for: that names their kind of meeting, and is no field.
/// </summary>
public static class ShippedRecords
{
    private const string Id = "id";
    private const string Parent = "parent";
    private const string Verified = "verified";
    private const string LookedUp = "checked";
    private const string Topic = "topic";
    private const string TopicPt = "topicpt";

    /// <param name="file">A table of Data, without its ending.</param>
    public static ImmutableArray<RegisterRecord> Of(string register, string file) =>
        [.. Shipped.Table($"{file}.csv").Select(row => Read(register, row))];

    private static RegisterRecord Read(string register, IReadOnlyDictionary<string, string> row)
    {
        var day = LocalDatePattern.Iso.Parse(row[LookedUp]).GetValueOrThrow().At(LocalTime.Noon).InUtc().ToInstant();
        var isVerified = row[Verified] == "yes";
        return new()
        {
            Id = row[Id],
            Register = register,
            ParentId = row.TryGetValue(Parent, out var parent) ? parent : null,
            Values = row.Where(cell => cell.Key is not (Id or Parent or Verified or LookedUp or Topic or TopicPt) && cell.Value.Length > 0)
                .ToImmutableDictionary(cell => cell.Key, cell => cell.Value),
            State = isVerified ? RecordState.Verified : RecordState.Unverified,
            EnteredBy = Person.Nobody,
            EnteredAt = day,
            CheckedAt = isVerified ? day : null,
            History = [new(RecordStep.Enter, Person.Nobody, day)],
        };
    }
}
