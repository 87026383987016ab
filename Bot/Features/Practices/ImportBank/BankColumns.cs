using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;

namespace Bot.Features.Practices.ImportBank;

/// <summary>
/// What the columns of a table of practices mean: the record's fields by the headings that people give them, and what stands beside.
/// </summary>
internal sealed class BankColumns
{
    private static readonly ImmutableArray<(BankColumn Column, string[] Names)> Own =
    [
        (BankColumn.City, ["ciudad", "cidade", "municipio", "nombre de la ciudad", "nome da cidade", "ciudad y pais", "cidade e pais"]),
        (BankColumn.Country, ["pais"]),
        (BankColumn.Year, ["ano", "ano de la practica", "ano da pratica"]),
        (BankColumn.Id, ["codigo", "id", "numero", "identificador", "numero de la practica", "numero da pratica"]),
        (BankColumn.Language, ["idioma"]),
        (BankColumn.Rest, ["texto sin campo", "texto sem campo"]),
    ];

    private readonly ImmutableArray<(BankColumn? Own, string? Field)> _meanings;

    public BankColumns(ImmutableArray<string> headings) => _meanings = [.. headings.Select(MeaningOf)];

    public bool Has(BankColumn column) => _meanings.Any(meaning => meaning.Own == column);

    public bool Has(string field) => _meanings.Any(meaning => meaning.Field == field);

    /// <summary>What the row says there; empty where nothing.</summary>
    public string Of(ImmutableArray<string> row, BankColumn column) =>
        _meanings.Zip(row).Where(cell => cell.First.Own == column).Select(cell => cell.Second.Trim())
            .FirstOrDefault(text => text.Length > 0) ?? "";

    /// <summary>
    /// What the row says of each field, in the order in which fields are read. Several columns of one field are one answer, an empty line
    /// between them.
    /// </summary>
    public IEnumerable<(PracticeField Field, string Cell)> Fields(ImmutableArray<string> row) =>
        from field in PracticeFields.All
        let cells = _meanings.Zip(row).Where(cell => cell.First.Field == field.Code && Cleaning.IsReadable(cell.Second)).ToArray()
        where cells.Length > 0
        select (field, string.Join("\n\n", cells.Select(cell => cell.Second.Trim())));

    /// <summary>Null for a heading of a field, or of nothing.</summary>
    public static BankColumn? OwnOf(string heading)
    {
        var words = string.Join(' ', Folding.Words(heading));
        return Own.Where(one => one.Names.Contains(words)).Select(one => (BankColumn?)one.Column).FirstOrDefault();
    }

    private static (BankColumn? Own, string? Field) MeaningOf(string heading) =>
        OwnOf(heading) is { } own ? (own, null) : (null, HeadingReader.Read(new(heading))?.Field);
}

/// <summary>What a table tells of a practice beside its record.</summary>
public enum BankColumn
{
    City,
    Country,
    Year,

    /// <summary>What the older bank called it, or its number in this one.</summary>
    Id,
    Language,

    /// <summary>What of a document no field takes; it is not brought in.</summary>
    Rest,
}
