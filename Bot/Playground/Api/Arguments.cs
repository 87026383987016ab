using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Bot.Playground.Api;

/// <summary>
/// The parameters of one call, from a JSON body, a form or the query. Numbers and truths may be written as texts, structures as texts of
/// JSON.
/// </summary>
internal sealed class Arguments : IDisposable
{
    private readonly Dictionary<string, string>? _texts;
    private readonly IReadOnlyList<Upload> _uploads = [];
    private readonly JsonDocument? _json;
    private readonly List<JsonDocument> _parsed = [];

    public Arguments(JsonDocument? json) => _json = json;

    public Arguments(Dictionary<string, string> texts, IReadOnlyList<Upload> uploads)
    {
        _texts = texts;
        _uploads = uploads;
    }

    /// <summary>Set when a structure was not JSON.</summary>
    public bool IsBroken { get; private set; }

    public bool IsForm => _texts is not null;

    public bool Has(string name) => _texts?.ContainsKey(name) ?? Property(name) is not null;

    public string? Text(string name)
    {
        if (_texts is not null)
        {
            return _texts.GetValueOrDefault(name);
        }

        return Property(name) is { } value ? TextOf(value) : null;
    }

    public long? Number(string name)
    {
        if (_texts is null && Property(name) is { ValueKind: JsonValueKind.Number } value)
        {
            return value.TryGetInt64(out var exact) ? exact : null;
        }

        return long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    public double? Fraction(string name) =>
        double.TryParse(Text(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Telegram takes true, yes and every number but 0.</summary>
    public bool Truth(string name) => Text(name)?.ToLowerInvariant() is "true" or "yes" or "1" or "t" or "y";

    /// <summary>An object or array, also where it was given as a text.</summary>
    public JsonElement? Structure(string name)
    {
        if (_texts is null && Property(name) is { ValueKind: JsonValueKind.Object or JsonValueKind.Array } value)
        {
            return value;
        }

        if (Text(name) is not { Length: > 0 } text)
        {
            return null;
        }

        try
        {
            var document = JsonDocument.Parse(text);
            _parsed.Add(document);
            return document.RootElement;
        }
        catch (JsonException)
        {
            IsBroken = true;
            return null;
        }
    }

    /// <summary>
    /// A file of this call: the part of that name, also where there is an empty field beside it, or the one that an attach:// text names.
    /// </summary>
    public Upload? FindUpload(string name, string? reference)
    {
        var part = reference?.StartsWith("attach://", StringComparison.Ordinal) == true ? reference["attach://".Length..]
            : string.IsNullOrEmpty(reference) ? name
            : null;
        return part is null ? null : _uploads.FirstOrDefault(upload => upload.Name == part);
    }

    /// <summary>The parameters as one JSON object, for the log.</summary>
    public string ToJson()
    {
        if (_json is not null)
        {
            return _json.RootElement.GetRawText();
        }

        if (_texts is null)
        {
            return "{}";
        }

        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Reply.WriterOptions))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in _texts)
            {
                writer.WriteString(name, value);
            }

            foreach (var upload in _uploads)
            {
                if (!_texts.ContainsKey(upload.Name)
                    && !_texts.Values.Any(text => text.Contains($"attach://{upload.Name}", StringComparison.Ordinal)))
                {
                    writer.WriteString(upload.Name, upload.FileName);
                }
            }
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    public void Dispose()
    {
        _json?.Dispose();
        foreach (var document in _parsed)
        {
            document.Dispose();
        }
    }

    public static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.GetRawText(),
    };

    private JsonElement? Property(string name) =>
        _json is { RootElement.ValueKind: JsonValueKind.Object } && _json.RootElement.TryGetProperty(name, out var value)
            && value.ValueKind != JsonValueKind.Null
            ? value
            : null;
}
