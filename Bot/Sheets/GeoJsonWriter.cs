using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Domain.Meetings;

namespace Bot.Sheets;

/// <summary>A table as a FeatureCollection (RFC 7946).</summary>
internal static class GeoJsonWriter
{
    public static byte[] Write(Sheet sheet)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            for (var row = 0; row < sheet.Rows.Length; row++)
            {
                WriteRow(json, sheet, row);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return content.ToArray();
    }

    private static void WriteRow(Utf8JsonWriter json, Sheet sheet, int row)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WritePropertyName("geometry");
        WritePoint(json, row < sheet.Places.Length ? sheet.Places[row] : null);
        json.WriteStartObject("properties");
        foreach (var (column, cell) in sheet.Columns.Zip(sheet.Rows[row]))
        {
            json.WriteString(column, cell);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Longitude first, as the format wants it.</summary>
    private static void WritePoint(Utf8JsonWriter json, Coordinates? place)
    {
        if (place is not { } at)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(at.Longitude);
        json.WriteNumberValue(at.Latitude);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
