using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Domain;
using Bot.Sheets;
using Bot.Texts;

namespace Bot.Public.Data;

/// <summary>A column of a table that anybody may download.</summary>
/// <param name="Code">Small letters and _, the same in both languages and for ever: the key in JSON.</param>
/// <param name="Name">Its heading in sheets.</param>
/// <param name="Says">What stands in it.</param>
internal sealed record DataColumn(string Code, Bilingual<string> Name, Bilingual<string> Says)
{
    /// <summary>
    /// The key of a column that holds a field: what the field is called in Spanish, as the other keys are, since the codes under which
    /// fields are kept are English.
    /// </summary>
    public static string KeyOf(string spanish) => string.Join('_', Folding.Words(spanish.Replace("ñ", "ni", StringComparison.Ordinal)));

    /// <summary>Whether it holds whole numbers: in JSON they are numbers, and null where there is none.</summary>
    public bool IsNumber { get; init; }
}

/// <summary>A table that anybody may download.</summary>
/// <param name="Code">The name of its files without an ending.</param>
/// <param name="Rows">For each thing a text for each column, in a language.</param>
internal sealed record DataSet(
    string Code,
    Bilingual<string> Title,
    ImmutableArray<DataColumn> Columns,
    Func<Edition, Language, IEnumerable<ImmutableArray<string>>> Rows)
{
    private static readonly JsonWriterOptions AsText =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    public static readonly ImmutableArray<(string Ending, string MediaType)> Formats =
    [
        ("csv", "text/csv; charset=utf-8"),
        ("json", SiteFile.Json),
        ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ];

    public string PathOf(string ending) => $"{SitePaths.Data}{Code}.{ending}";

    public SiteFile File(Edition edition, string ending, Language language)
    {
        ImmutableArray<ImmutableArray<string>> rows = [.. Rows(edition, language)];
        var sheet = new Sheet([.. Columns.Select(column => column.Name.In(language))], rows);
        var content = ending switch
        {
            "csv" => SheetFormat.Csv.Write(sheet),
            "xlsx" => SheetFormat.Xlsx.Write(sheet),
            _ => Json(rows),
        };
        return new(SitePaths.In(language, PathOf(ending)), Formats.First(format => format.Ending == ending).MediaType, content);
    }

    private static void Write(Utf8JsonWriter json, DataColumn column, string text)
    {
        if (!column.IsNumber)
        {
            json.WriteString(column.Code, text);
        }
        else if (text.Length == 0)
        {
            json.WriteNull(column.Code);
        }
        else
        {
            json.WriteNumber(column.Code, long.Parse(text, CultureInfo.InvariantCulture));
        }
    }

    private byte[] Json(ImmutableArray<ImmutableArray<string>> rows)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content, AsText))
        {
            json.WriteStartArray();
            foreach (var row in rows)
            {
                json.WriteStartObject();
                foreach (var (column, text) in Columns.Zip(row))
                {
                    Write(json, column, text);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return content.ToArray();
    }
}
