using System.Collections.Immutable;
using System.Globalization;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Imports;
using Bot.Sheets;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.ImportBank;

/// <summary>
/// Works out what a table would change in the bank. A practice is known by what the older bank called it, else by city, title and year;
/// one that its city keeps stays as it is. An empty cell leaves what is there.
/// </summary>
internal sealed class BankPlanner(IWork work, Cities cities, Person by, Instant now)
{
    /// <summary>Code of Brazil.</summary>
    private const string PortugueseSpeaking = "BR";

    private readonly BankTexts _texts = BankTexts.All.In(by.Language);
    private readonly BankPlaces _places = new(cities);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Taken in the plan only; whoever brings it in keeps how many are taken.</summary>
    private PracticeNumbers _numbers = PracticeNumberings.Of(work, now.InUtc().Year);

    public ImportPlan Of(Sheet sheet)
    {
        var columns = new BankColumns(sheet.Columns);
        return !columns.Has(PracticeFields.Title) ? new([], PracticeFields.Find(PracticeFields.Title)!.Name(by.Language))
            : !columns.Has(BankColumn.City) ? new([], _texts.City)
            : new([.. sheet.Rows.Select(row => Row(columns, row))]);
    }

    private RowPlan Row(BankColumns columns, ImmutableArray<string> row)
    {
        var cells = columns.Fields(row).ToDictionary(cell => cell.Field.Code, cell => cell.Cell, StringComparer.Ordinal);
        var (place, isElsewhere) = _places.Read(columns.Of(row, BankColumn.City), columns.Of(row, BankColumn.Country));
        var year = YearIn(columns, row);
        var entry = place.IsValid && year.IsValid && cells.TryGetValue(PracticeFields.Title, out var title)
            ? new BankEntry(EntryIn(columns, row), place.Value, title, year.Value == 0 ? null : year.Value)
            : null;
        var known = entry?.Find(work);
        if (entry is not null && !_seen.Add(known?.Id ?? entry.PracticeId))
        {
            return Refused(_texts.Twice);
        }

        if (known is { AwaitsCity: false } or { State: not PracticeState.Published })
        {
            return new(RowFate.Same, _texts.CityKeeps(known.Number?.Text ?? known.Title));
        }

        var reading = new BankRow(known, by, now).Read(cells);
        string[] problems =
        [
            .. place.IsValid ? Array.Empty<string>() : [_texts.NoPlace],
            .. year.IsValid ? Array.Empty<string>() : [_texts.YearUnclear],
            .. reading.Problems,
            .. BankRow.Needed.Where(code => !cells.ContainsKey(code) && !reading.Answers.ContainsKey(code)).Select(Lacks),
        ];
        return entry is null || problems.Length > 0
            ? Refused(string.Join(' ', problems))
            : WithRemarks(
                Written(entry, known, reading, columns.Of(row, BankColumn.Language)),
                isElsewhere && known is null ? _texts.OtherCountry(entry.Place.Name) : "",
                Cleaning.IsReadable(columns.Of(row, BankColumn.Rest)) ? _texts.RestStays : "");
    }

    private static RowPlan WithRemarks(RowPlan plan, params string[] remarks) =>
        plan.Brings ? plan with { Reason = string.Join(' ', remarks.Where(remark => remark.Length > 0)) } : plan;

    private RowPlan Written(BankEntry entry, Practice? known, BankReading reading, string language)
    {
        var written = LanguageOf(language, entry.Place, known, reading.Answers);
        if (known is not null)
        {
            return reading.IsSame && written == known.Language ? new RowPlan(RowFate.Same)
                : new BringingRow<Practice>(known, known.EnterAgain(written, reading.Answers, by, now)!);
        }

        (var number, _numbers) = _numbers.Take();
        return new BringingRow<Practice>(Before: null,
        FromArchive.Enter(entry.PracticeId, new(entry.Id, entry.Year, now), entry.Place, written, reading.Answers, number, by)!);
    }

    /// <summary>0 where none is told.</summary>
    private Parsed<int> YearIn(BankColumns columns, ImmutableArray<string> row) => columns.Of(row, BankColumn.Year) switch
    {
        "" => 0,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year >= ArchiveEntry.EarliestYear && year <= now.InUtc().Year => year,
        _ => RefusalCode.NumberUnclear,
    };

    private static string? EntryIn(BankColumns columns, ImmutableArray<string> row) =>
        columns.Of(row, BankColumn.Id) is { Length: > 0 } id ? Shortening.Line(id, Shortening.Query) : null;

    /// <summary>What the table says, else what is kept, else what the words look like, else what is spoken there.</summary>
    private static Language LanguageOf(string cell, Place place, Practice? known, ImmutableDictionary<string, Answer> answers) =>
        Folding.Words(cell) is [['p', ..], ..] ? Language.Pt
        : Folding.Words(cell) is [['e' or 'c', ..], ..] ? Language.Es
        : known?.Language
            ?? LanguageGuess.Leaning(
                LanguageGuess.OwnWords(answers), place.Country?.Code == PortugueseSpeaking ? Language.Pt : Language.Es);

    private string Lacks(string field) => _texts.Lacks(PracticeFields.Find(field)!.Name(by.Language));

    private static RowPlan Refused(string reason) => new(RowFate.Refused, reason);
}
