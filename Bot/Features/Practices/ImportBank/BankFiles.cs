using System.Collections.Immutable;
using System.Globalization;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using Bot.Sheets;
using Bot.WordFiles;

namespace Bot.Features.Practices.ImportBank;

/// <summary>
/// Lays Word files out as a table, one practice a row, as the Word import takes one apart by its headings. City, country, year and the
/// older bank's code stand in lines of their own; where no line tells the city, a folder with its name does.
/// </summary>
/// <param name="withoutOwnWords">Takes the words of our own template out.</param>
internal sealed class BankFiles(
    BankPlaces places, Language language, Func<IEnumerable<WrittenLine>, IEnumerable<WrittenLine>> withoutOwnWords)
{
    private const int LongestValue = 80;

    private static readonly BankColumn[] InDocuments =
        [BankColumn.City, BankColumn.Country, BankColumn.Year, BankColumn.Id, BankColumn.Language];

    /// <summary>Too common as the label of something else.</summary>
    private static readonly string[] NotInDocuments = ["id", "numero"];

    private readonly BankTexts _texts = BankTexts.All.In(language);

    public Sheet ToSheet(ImmutableArray<ArchivedFile> files)
    {
        ReadFile[] read = [.. files.Select(Read)];
        PracticeField[] fields =
        [
            .. PracticeFields.All.Where(
                field => BankRow.Needed.Contains(field.Code) || read.Any(file => file.Fields.ContainsKey(field.Code))),
        ];
        return new(
            [_texts.File, .. InDocuments.Select(_texts.Column), .. fields.Select(field => field.Name(language)), _texts.Column(BankColumn.Rest)],
            [.. read.Select(file => file.Cells(fields))]);
    }

    private ReadFile Read(ArchivedFile file)
    {
        WrittenLine[] lines = [.. withoutOwnWords(file.Reading.Lines)];
        var own = OwnIn(ref lines);
        var sections = TextDivider.Divide(lines);
        var fields = sections.Where(section => section.Field is not null).GroupBy(section => section.Field!, StringComparer.Ordinal)
            .ToDictionary(
                field => field.Key, field => string.Join("\n\n", field.Select(section => section.Text)), StringComparer.Ordinal);
        if (lines.Length > 0 && !own.ContainsKey(BankColumn.City) && FolderOf(file.Name) is { } folder)
        {
            own[BankColumn.City] = folder;
        }

        return new(
            file.Name, own, fields, string.Join("\n\n", sections.Where(section => section.Field is null).Select(section => section.Text)));
    }

    /// <summary>The nearest folder that names a city; null where none does.</summary>
    private string? FolderOf(string name) =>
        name.Split('/')[..^1].Reverse().FirstOrDefault(folder => places.Read(folder, "").Place.IsValid);

    /// <summary>What stands beside the record, each told once; its lines are of no field.</summary>
    private static Dictionary<BankColumn, string> OwnIn(ref WrittenLine[] lines)
    {
        var (own, rest) = (new Dictionary<BankColumn, string>(), new List<WrittenLine>());
        for (var at = 0; at < lines.Length; at++)
        {
            var (label, value) = Split(lines[at].Text);
            var next = at + 1;
            if (value.Length == 0)
            {
                next = Array.FindIndex(lines, next, line => Cleaning.IsReadable(line.Text));
                value = next < 0 || HeadingReader.Read(lines[next]) is not null ? "" : lines[next++].Text.Trim();
            }

            if (LabelOf(label) is { } column && !own.ContainsKey(column) && Fits(column, value))
            {
                own.Add(column, value);
                at = next - 1;
            }
            else
            {
                rest.Add(lines[at]);
            }
        }

        lines = [.. rest];
        return own;
    }

    private static (string Label, string Value) Split(string line) => line.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon
        ? (line[..colon], line[(colon + 1)..].Trim())
        : (line, "");

    private static BankColumn? LabelOf(string label) => label.Length <= LongestValue && BankColumns.OwnOf(label) is { } column
        && InDocuments.Contains(column) && !NotInDocuments.Contains(string.Join(' ', Folding.Words(label)))
            ? column
            : null;

    private static bool Fits(BankColumn column, string value) => value.Length is > 0 and <= LongestValue
        && (column != BankColumn.Year
            || (value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _)));

    /// <param name="Rest">What no field takes.</param>
    private sealed record ReadFile(string Name, Dictionary<BankColumn, string> Own, Dictionary<string, string> Fields, string Rest)
    {
        public ImmutableArray<string> Cells(PracticeField[] fields) =>
        [
            Name,
            .. InDocuments.Select(column => Own.GetValueOrDefault(column, "")),
            .. fields.Select(field => Fields.GetValueOrDefault(field.Code, "")),
            Rest,
        ];
    }
}
