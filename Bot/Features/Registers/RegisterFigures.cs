using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Registers;

namespace Bot.Features.Registers;

/// <summary>One figure of a register.</summary>
/// <param name="Code">The value of the field by which it is counted; empty for the whole register.</param>
/// <param name="People">How many people those records tell of; null where that is not told, or not asked.</param>
internal sealed record RegisterFigure(string Code, int Records, int? People);

/// <summary>
/// What is counted in a register at a moment: what somebody has verified, those records included that nobody is shown; not those that
/// nobody looks at any more. What was not verified would tell of its people by the difference that it makes; what was changed since counts
/// as it was verified.
/// </summary>
internal sealed class RegisterFigures
{
    private readonly RegisterRecord[] _records;

    public RegisterFigures(Register register, Occasion occasion)
    {
        RegisterRecord[] verified =
        [
            .. RegisterBook.Listed(occasion.Store, register.Code)
                .Select(record => record.AsVerified ?? record)
                .Where(record => record.State == RecordState.Verified && !register.IsSilent(record, occasion)),
        ];
        AreExamples = verified.Length > 0 && verified.All(record => record.IsExample);
        _records = AreExamples ? verified : [.. verified.Where(record => !record.IsExample)];
        People = register.Fields.FirstOrDefault(field => field.IsSummed);
        PeopleFigure all = new(People is null ? 0 : _records.Sum(Number), _records.Length);
        Whole = new("", _records.Length, People is not null && PublishedFigures.CanTell(all) ? all.People : null);
    }

    /// <summary>
    /// Whether only what was made up is there to be counted: said so wherever the figures are. Beside what is true it does not count.
    /// </summary>
    public bool AreExamples { get; }

    /// <summary>The field that counts people; null where none does.</summary>
    public RegisterField? People { get; }

    public RegisterFigure Whole { get; }

    /// <summary>By the values of a field, the most records first; those without a value are left out.</summary>
    public IReadOnlyList<RegisterFigure> By(RegisterField field, Language language)
    {
        var groups = _records.GroupBy(record => record[field.Code]).ToArray();
        var people = People is null ? [] : PublishedFigures.Of(
            groups.ToImmutableDictionary(group => group.Key, group => new PeopleFigure(group.Sum(Number), group.Count())));
        return
        [
            .. groups.Where(group => group.Key.Length > 0)
                .Select(group => new RegisterFigure(group.Key, group.Count(), people.TryGetValue(group.Key, out var told) ? told : null))
                .OrderByDescending(figure => figure.Records)
                .ThenBy(figure => Folding.Fold(field.Say(figure.Code, language)), StringComparer.Ordinal),
        ];
    }

    private int Number(RegisterRecord record) =>
        WholeNumber.Parse(record[People!.Code], 0, int.MaxValue) is { IsValid: true, Value.Number: var number } ? number : 0;
}
