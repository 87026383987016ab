using Bot.Domain.People;
using Bot.Domain.Storage;

namespace Bot.Domain.Registers;

/// <summary>The records of all registers. A register is read whole, so that it should have some thousand records at most.</summary>
public static class RegisterBook
{
    /// <summary>By register, those that are listed before those that are retired.</summary>
    public static readonly Index<RegisterRecord> ByRegister = new(
        "register", record => [Key.Of(record.Register, record.IsListed ? "1" : "2")]);

    /// <summary>By the record to which they belong.</summary>
    public static readonly Index<RegisterRecord> ByParent = new("parent", record => record.ParentId is { } parent ? [parent] : []);

    /// <summary>By everybody who did something with them.</summary>
    public static readonly Index<RegisterRecord> ByPerson = new("person", PeopleOf);

    public static readonly Collection<RegisterRecord> All = new("registerrecords", record => record.Id, ByRegister, ByParent, ByPerson);

    /// <summary>What is listed of a register.</summary>
    public static IReadOnlyList<RegisterRecord> Listed(IWork work, string register) =>
        work.Query(ByRegister, KeyRange.Exactly(Key.Of(register, "1")));

    /// <summary>All of a register, those that are not listed any more included.</summary>
    public static IReadOnlyList<RegisterRecord> Every(IWork work, string register) => work.Query(ByRegister, KeyRange.Under(register));

    /// <summary>What is listed of those that belong to a record.</summary>
    public static IEnumerable<RegisterRecord> Under(IWork work, string parentId) =>
        work.Query(ByParent, KeyRange.Exactly(parentId)).Where(record => record.IsListed);

    /// <summary>
    /// The records with which a person did something, without who else did; of those that others entered, what the person did and not
    /// what stands in them.
    /// </summary>
    public static IReadOnlyList<object> OfPerson(IWork work, string personId) =>
    [
        .. work.Query(ByPerson, KeyRange.Exactly(personId))
            .Select(record => Naming(record, id => id == personId))
            .Select(record => record.EnteredBy == personId ? record : record with
            {
                Values = record.Values.Clear(),
                History = [.. record.History.Where(step => step.By == personId).Select(step => step with { Changes = [] })],
            }),
    ];

    /// <summary>
    /// What nobody has verified goes with who entered it; the rest is the network's own and stays, without their name and without what of
    /// it was not public.
    /// </summary>
    /// <param name="isPublic">By the codes of a register and of a field.</param>
    public static void Forget(IWork work, string personId, Func<string, string, bool> isPublic)
    {
        foreach (var record in work.Query(ByPerson, KeyRange.Exactly(personId)))
        {
            if (record.EnteredBy == personId && record.CheckedAt is null)
            {
                _ = work.Delete(All, record.Id);
            }
            else
            {
                var own = record.EnteredBy == personId ? WithoutPrivate(record, isPublic) : record;
                work.Put(All, Naming(own, id => id != personId));
            }
        }
    }

    private static RegisterRecord WithoutPrivate(RegisterRecord record, Func<string, string, bool> isPublic) => record with
    {
        Values = record.Values.RemoveRange(record.Values.Keys.Where(field => !isPublic(record.Register, field))),
        History =
        [
            .. record.History.Select(step => step with
            {
                Changes = [.. step.Changes.Where(change => isPublic(record.Register, change.Field))],
            }),
        ],
    };

    private static RegisterRecord Naming(RegisterRecord record, Func<string, bool> isNamed) => record with
    {
        EnteredBy = isNamed(record.EnteredBy) ? record.EnteredBy : Person.Nobody,
        History = [.. record.History.Select(step => isNamed(step.By) ? step : step with { By = Person.Nobody })],
    };

    private static IEnumerable<string> PeopleOf(RegisterRecord record) =>
        record.History.Select(step => step.By).Append(record.EnteredBy).Where(id => id != Person.Nobody).Distinct();
}
