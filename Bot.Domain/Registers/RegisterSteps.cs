using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Registers;

/// <summary>What is done with records, and who may. Refused as NotAllowed, or as Superseded where somebody was faster.</summary>
public static class RegisterSteps
{
    /// <summary>A new record; verified from the beginning where whoever enters it may verify.</summary>
    public static Parsed<RegisterRecord> Enter(
        string id, string register, string? parentId, ImmutableDictionary<string, string> values,
        Person by, RegisterOffices offices, Instant now) =>
        !offices.MayEnter(by)
            ? RefusalCode.NotAllowed
            : new RegisterRecord
            {
                Id = id,
                Register = register,
                ParentId = parentId,
                Values = values,
                EnteredBy = by.Id,
                EnteredAt = now,
                WrittenIn = LanguageOf(values) ?? by.Language,
                State = offices.MayVerify(by) ? RecordState.Verified : RecordState.Unverified,
                CheckedAt = offices.MayVerify(by) ? now : null,
                History = [new(RecordStep.Enter, by.Id, now)],
            };

    /// <summary>What the words of a record tell; null where they may be of either language.</summary>
    public static Language? LanguageOf(ImmutableDictionary<string, string> values) => LanguageGuess.Of(string.Join(' ', values.Values));

    extension(RegisterRecord record)
    {
        public Parsed<RegisterRecord> Verify(Person by, RegisterOffices offices, Instant now) =>
            !offices.MayVerify(by) ? RefusalCode.NotAllowed
            : record.State != RecordState.Unverified ? RefusalCode.Superseded
            : record.After(RecordStep.Verify, by, now) with { State = RecordState.Verified, CheckedAt = now };

        /// <summary>All of it is still true; of what was changed since it was verified, that does not verify the change.</summary>
        public Parsed<RegisterRecord> Confirm(Person by, RegisterOffices offices, Instant now) =>
            !offices.MayChange(by, record) ? RefusalCode.NotAllowed
            : record.AsVerified is not null ? record.After(RecordStep.Confirm, by, now)
            : record.State != RecordState.Verified ? RefusalCode.Superseded
            : record.After(RecordStep.Confirm, by, now) with { CheckedAt = now };

        /// <summary>
        /// What somebody changed of the version that they saw, put into the record as it is now: of a value that others changed
        /// meanwhile, too, theirs counts. What they left alone stays. It has to be verified anew unless they may verify.
        /// </summary>
        /// <param name="seen">The version whose values they began with.</param>
        public Parsed<RegisterRecord> Change(
            ImmutableDictionary<string, string> values, int seen, Person by, RegisterOffices offices, Instant now)
        {
            if (!offices.MayChange(by, record))
            {
                return RefusalCode.NotAllowed;
            }

            if (!record.IsListed)
            {
                return RefusalCode.Superseded;
            }

            var before = record.ValuesAt(seen);
            ValueChange[] changes =
            [
                .. from field in values.Keys.Union(before.Keys).Order(StringComparer.Ordinal)
                   let written = values.GetValueOrDefault(field, "")
                   where written != before.GetValueOrDefault(field, "") && written != record[field]
                   select new ValueChange(field, record[field], written),
            ];
            return changes.Length == 0 ? record : record.With(changes, by, offices.MayVerify(by), now);
        }

        public Parsed<RegisterRecord> Retire(Person by, RegisterOffices offices, Instant now) =>
            !offices.MayChange(by, record) ? RefusalCode.NotAllowed
            : !record.IsListed ? RefusalCode.Superseded
            : record.After(RecordStep.Retire, by, now) with { State = RecordState.Retired };

        /// <summary>
        /// Not listed any more because those of whom it tells do not want it: all is forgotten but by what it would be known again.
        /// </summary>
        /// <param name="identity">The codes of the fields by which it would be known again.</param>
        public Parsed<RegisterRecord> Decline(Person by, RegisterOffices offices, IEnumerable<string> identity, Instant now) =>
            !offices.MayChange(by, record) ? RefusalCode.NotAllowed
            : record.State == RecordState.Declined ? RefusalCode.Superseded
            : record with
            {
                State = RecordState.Declined,
                Values = record.Values.RemoveRange(record.Values.Keys.Except(identity)),
                Version = record.Version + 1,
                History =
                [
                    .. record.History.Select(step => step with { Changes = [] }),
                    new(RecordStep.Decline, by.Id, now) { Version = record.Version + 1 },
                ],
            };

        /// <summary>Listed again, to be verified anew. Where those of whom it told had declined, only who verifies may.</summary>
        public Parsed<RegisterRecord> Restore(Person by, RegisterOffices offices, Instant now) =>
            !(record.State == RecordState.Declined ? offices.MayVerify(by) : offices.MayChange(by, record)) ? RefusalCode.NotAllowed
            : record.IsListed ? RefusalCode.Superseded
            : record.After(RecordStep.Restore, by, now) with { State = RecordState.Unverified };

        /// <summary>
        /// What somebody changed who may not verify, as it was when it was last verified: that is still true until somebody looks at the
        /// change. Null where nobody had verified it, or it was taken away meanwhile.
        /// </summary>
        public RegisterRecord? AsVerified
        {
            get
            {
                if (record.State != RecordState.Unverified || record.CheckedAt is not { } at)
                {
                    return null;
                }

                var looks = record.History.Index().Where(step => step.Item.At == at).ToArray();
                var look = looks.Where(step => step.Item.Step is RecordStep.Verify or RecordStep.Confirm)
                    .Concat(looks.Take(1))
                    .Select(step => (int?)step.Index)
                    .FirstOrDefault();
                return look is { } verified
                    && record.History.Skip(verified + 1).All(step => step.Step is RecordStep.Change or RecordStep.Confirm)
                    ? record with { State = RecordState.Verified, Values = record.ValuesAt(record.History[verified].Version) }
                    : null;
            }
        }

        /// <summary>The values as a version had them.</summary>
        public ImmutableDictionary<string, string> ValuesAt(int version) => record.History
            .Where(step => step.Version > version)
            .Reverse()
            .SelectMany(step => step.Changes)
            .Aggregate(record.Values, (values, change) => Put(values, change.Field, change.Before));

        private RegisterRecord With(ValueChange[] changes, Person by, bool isChecked, Instant now)
        {
            var version = record.Version + 1;
            return record with
            {
                Values = changes.Aggregate(record.Values, (values, change) => Put(values, change.Field, change.After)),
                State = isChecked ? record.State : RecordState.Unverified,
                CheckedAt = isChecked && record.State == RecordState.Verified ? now : record.CheckedAt,
                Version = version,
                History = record.History.Add(new(RecordStep.Change, by.Id, now) { Changes = [.. changes], Version = version }),
            };
        }

        private RegisterRecord After(RecordStep step, Person by, Instant now) =>
            record with { History = record.History.Add(new(step, by.Id, now) { Version = record.Version }) };
    }

    private static ImmutableDictionary<string, string> Put(ImmutableDictionary<string, string> values, string field, string value) =>
        value.Length == 0 ? values.Remove(field) : values.SetItem(field, value);
}
