using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Imports;
using Bot.Sheets;
using Bot.Texts;

namespace Bot.Features.Registers.ImportRecords;

/// <summary>
/// Works out what a table would change in a register. Columns are known by the names of the fields in either language; a record by its
/// name, what else tells it from others, and to what it belongs. An empty cell leaves what is there.
/// </summary>
/// <param name="zoneId">By whose clock dates are meant.</param>
internal sealed class Planner(Register register, Occasion occasion, Person by, string zoneId)
{
    private readonly ImportTexts _texts = ImportTexts.All.In(by.Language);
    private readonly ILookup<string, RegisterRecord> _known = RegisterBook.Every(occasion.Store, register.Code)
        .ToLookup(record => register.KeyOf(record.ParentId, record.Values), StringComparer.Ordinal);

    private readonly IReadOnlyList<RegisterRecord> _every = RegisterBook.Every(occasion.Store, register.Code);

    private readonly FormScene _scene = new()
    {
        Language = by.Language,
        By = by.Id,
        At = occasion.Now,
        Known = ImmutableDictionary<string, string>.Empty.Add(DateField.ZoneKey, zoneId),
    };

    public ImportPlan Of(Sheet sheet)
    {
        var columns = sheet.Columns.Select(FieldOf).ToArray();
        var owner = sheet.Columns.ToList().FindIndex(IsOwner);
        var missing = register.Identity.FirstOrDefault(code => columns.All(field => field?.Code != code));
        if (missing is not null || (register.Parent is not null && owner < 0))
        {
            return new([], missing is null ? RegisterTexts.All.In(by.Language).BelongsTo : FieldNamed(missing).Title(by.Language));
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new([.. sheet.Rows.Select(row => Row(row, columns, owner, seen))]);
    }

    private RowPlan Row(ImmutableArray<string> row, RegisterField?[] columns, int owner, HashSet<string> seen)
    {
        var parent = owner < 0 ? null : ParentNamed(row[owner]);
        if (owner >= 0 && parent is null)
        {
            return Refused(_texts.NoOwner(row[owner]));
        }

        var cells = columns.Zip(row).Where(cell => cell.First is not null && cell.Second.Length > 0)
            .ToDictionary(cell => cell.First!.Code, cell => cell.Second, StringComparer.Ordinal);
        var identity = Values(register.Identity, cells, before: null, out var problem);
        if (problem is not null)
        {
            _ = Values(register.Fields.Select(field => field.Code), cells, before: null, out var all);
            return Refused(all ?? problem);
        }

        var key = register.KeyOf(parent?.Id, identity);
        return !seen.Add(key) ? Refused(_texts.Twice)
            : _known[key].ToArray() switch
            {
                [] => NewUnlessNear(parent, cells, identity),
                var all when all.Any(record => record.State == RecordState.Declined) => LeftOut(_texts.Declined),
                [{ IsListed: false }] => LeftOut(_texts.Retired),
                [var only] => Changed(only, cells),
                _ => Refused(_texts.Several),
            };
    }

    /// <summary>What may be one that does not want it under another name does not come in; what may be there already is remarked.</summary>
    private RowPlan NewUnlessNear(
        RegisterRecord? parent, Dictionary<string, string> cells, ImmutableDictionary<string, string> identity)
    {
        RegisterRecord[] near = [.. _every.Where(record => register.IsNear(record, parent?.Id, identity))];
        if (near.Any(record => record.State == RecordState.Declined))
        {
            return LeftOut(_texts.LikeDeclined);
        }

        var row = New(parent, cells);
        return row.Brings && near.FirstOrDefault(record => record.IsListed) is { } known
            ? row with { Reason = _texts.LikeKnown(register.NameOf(known, by.Language)) }
            : row;
    }

    private RowPlan New(RegisterRecord? parent, Dictionary<string, string> cells)
    {
        var values = Values(register.Fields.Select(field => field.Code), cells, before: null, out var problem);
        problem ??= Contradiction(values, values);
        var written = problem is null
            ? RegisterSteps.Enter(RandomId.New(), register.Code, parent?.Id, values, by, register.Offices, occasion.Now)
            : default;
        return problem is not null ? Refused(problem)
            : written.Refusal is { } refusal ? Refused(Refusals.Say(by.Language, refusal))
            : new BringingRow<RegisterRecord>(Before: null, written.Value with { WrittenIn = RegisterSteps.LanguageOf(values) });
    }

    private RowPlan Changed(RegisterRecord before, Dictionary<string, string> cells)
    {
        var values = Values(register.Fields.Select(field => field.Code).Except(register.Identity), cells, before, out var problem);
        problem ??= Contradiction(before.Values.SetItems(values), values);
        if (problem is not null)
        {
            return Refused(problem);
        }

        var written = before.Change(before.Values.SetItems(values), before.Version, by, register.Offices, occasion.Now);
        return written.Refusal is { } refusal ? Refused(Refusals.Say(by.Language, refusal))
            : ReferenceEquals(written.Value, before) ? new RowPlan(RowFate.Same)
            : register.Fields.FirstOrDefault(field => field.IsScope) is { } scope
                && RecordScope.IsWider(register.ScopeOf(written.Value), register.ScopeOf(before))
                ? Refused(_texts.ScopeStays(scope.Title(by.Language)))
            : new BringingRow<RegisterRecord>(before, written.Value)
            {
                Changes = string.Join(". ", RecordHistory.Changes(register, written.Value.History[^1], by.Language)
                    .Select(change => $"{change.Field.Title(by.Language)}: {change.Before} → {change.After}")),
            };
    }

    /// <summary>What the cells mean; of a record that is there, what it says already stays as it was written.</summary>
    /// <param name="problem">Why they cannot be read, and what is missing of a new record, a sentence each.</param>
    private ImmutableDictionary<string, string> Values(
        IEnumerable<string> codes, Dictionary<string, string> cells, RegisterRecord? before, out string? problem)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var field in codes.Select(FieldNamed))
        {
            if (!cells.TryGetValue(field.Code, out var cell))
            {
                problems.AddRange(before is null && field.Question.IsRequired ? [_texts.Lacks(field.Title(by.Language))] : []);
            }
            else if (before is null || !Says(field, before, cell))
            {
                var read = Read(field, cell);
                problems.AddRange(read.Refusal is { } refusal ? [$"{field.Title(by.Language)}: {Why(field, refusal, cell)}"] : []);
                values[field.Code] = read.IsValid ? read.Value : "";
            }
        }

        problem = problems.Count == 0 ? null : string.Join(' ', problems);
        return values.ToImmutable();
    }

    /// <summary>Why what the row says contradicts something else of the record; null where it does not.</summary>
    private string? Contradiction(ImmutableDictionary<string, string> whole, ImmutableDictionary<string, string> ofRow)
    {
        var given = new Given(whole.ToImmutableDictionary(
            value => value.Key, value => Answer.Of(value.Value, 0, by.Id, occasion.Now), StringComparer.Ordinal));
        return register.Fields
            .LastOrDefault(field => ofRow.ContainsKey(field.Code) && field.Question.Contradicts(given, _scene)) is { } field
                ? $"{field.Title(by.Language)}: {field.Sentence(new(RefusalCode.Contradictory), by.Language)}"
                : null;
    }

    /// <summary>A cell has no buttons of which the shared sentence could tell, and nobody writes to the bot in it.</summary>
    private string Why(RegisterField field, Refusal refusal, string cell) =>
        _texts.Unreadable(KindOf(field, refusal.Code), Shortening.Line(cell, Shortening.Query)) is { Length: > 0 } reason
            ? reason
            : field.Sentence(refusal, by.Language);

    /// <summary>Of an amount its number is unclear without its currency, too; a city is no choice of a few.</summary>
    private static RefusalCode KindOf(RegisterField field, RefusalCode code) =>
        code == RefusalCode.NotInList && field.IsCity ? RefusalCode.CityUnclear
        : code == RefusalCode.NumberUnclear && field.Question.Sayings.ContainsKey(RefusalCode.CurrencyUnclear)
            ? RefusalCode.CurrencyUnclear
            : code;

    private Parsed<string> Read(RegisterField field, string cell)
    {
        var read = field.Question.Kind.Correct("", cell, _scene);
        return read.IsValid && field.Question.Kind.Check(Answer.Of(read.Value, 0, by.Id, occasion.Now), _scene) is { } refusal
            ? refusal
            : read;
    }

    private static bool Says(RegisterField field, RegisterRecord record, string cell) =>
        record[field.Code].Length > 0
        && (cell == field.Say(record, Language.Es).Trim() || cell == field.Say(record, Language.Pt).Trim() || cell == record[field.Code]);

    private RegisterField? FieldOf(string heading) =>
        register.Fields.FirstOrDefault(field => IsNamed(heading, field.Title(Language.Es)) || IsNamed(heading, field.Title(Language.Pt)));

    private bool IsOwner(string heading) => register.Parent is not null
        && (IsNamed(heading, RegisterTexts.All.Es.BelongsTo) || IsNamed(heading, RegisterTexts.All.Pt.BelongsTo));

    private RegisterRecord? ParentNamed(string name) => register.Parent is { } owners
        ? owners.Listed(occasion, by).FirstOrDefault(one =>
            IsNamed(name, owners.NameOf(one, Language.Es)) || IsNamed(name, owners.NameOf(one, Language.Pt)))
        : null;

    private RegisterField FieldNamed(string code) => register.Fields.First(field => field.Code == code);

    private static bool IsNamed(string written, string name) => Folding.Words(written).SequenceEqual(Folding.Words(name));

    private static RowPlan LeftOut(string reason) => new(RowFate.LeftOut, reason);

    private static RowPlan Refused(string reason) => new(RowFate.Refused, reason);
}
