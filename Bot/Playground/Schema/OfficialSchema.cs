using System.Collections.Concurrent;
using System.Text.Json;

namespace Bot.Playground.Schema;

/// <summary>
/// The official methods and types as data: the embedded botapi.json, whose source it names, and, where that ends, the types of the package
/// (<see cref="PackageSchema"/>). What both know, the file decides; fields that only the package knows may be there.
/// </summary>
internal sealed class OfficialSchema
{
    public static readonly OfficialSchema BotApi = Load();

    private readonly Dictionary<string, (string Returns, IReadOnlyDictionary<string, SchemaField> Fields)> _methods =
        new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyDictionary<string, SchemaField>> _types = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, SchemaField>?> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _unions = new(StringComparer.Ordinal);

    public bool FindMethod(string name, out string returns, out IReadOnlyDictionary<string, SchemaField> fields)
    {
        var newer = PackageSchema.FindMethod(name);
        var isKnown = _methods.TryGetValue(name, out var method);
        (returns, fields) = isKnown
            ? (method.Returns, With(method.Fields, newer?.Fields))
            : newer ?? ("", new Dictionary<string, SchemaField>());
        return isKnown || newer is not null;
    }

    public IReadOnlyDictionary<string, SchemaField>? FindType(string name) => _found.GetOrAdd(
        name, one => _types.TryGetValue(one, out var fields) ? With(fields, PackageSchema.FindType(one)) : PackageSchema.FindType(one));

    public IReadOnlyList<string>? FindUnion(string name) =>
        _unions.GetValueOrDefault(name) ?? (_types.ContainsKey(name) ? null : PackageSchema.FindUnion(name));

    private static Dictionary<string, SchemaField> With(
        IReadOnlyDictionary<string, SchemaField> fields, IReadOnlyDictionary<string, SchemaField>? newer)
    {
        var all = new Dictionary<string, SchemaField>(fields, StringComparer.Ordinal);
        foreach (var (name, field) in newer ?? new Dictionary<string, SchemaField>())
        {
            all.TryAdd(name, field with { IsRequired = false });
        }

        return all;
    }

    private static OfficialSchema Load()
    {
        using var stream = typeof(OfficialSchema).Assembly.GetManifestResourceStream("Schema/botapi.json")!;
        using var document = JsonDocument.Parse(stream);
        var schema = new OfficialSchema();
        foreach (var method in document.RootElement.GetProperty("methods").EnumerateObject())
        {
            schema._methods[method.Name] = (
                method.Value.GetProperty("returns").GetString()!, ReadFields(method.Value.GetProperty("fields")));
        }

        foreach (var type in document.RootElement.GetProperty("types").EnumerateObject())
        {
            if (type.Value.ValueKind == JsonValueKind.Array)
            {
                schema._unions[type.Name] = ReadUsed(type.Value, document.RootElement.GetProperty("types"));
            }
            else
            {
                schema._types[type.Name] = ReadFields(type.Value);
            }
        }
        return schema;
    }

    /// <summary>The members of a union that the copy holds; the others are never sent.</summary>
    private static List<string> ReadUsed(JsonElement union, JsonElement types) =>
        [.. union.EnumerateArray().Select(member => member.GetString()!).Where(name => types.TryGetProperty(name, out _))];

    private static Dictionary<string, SchemaField> ReadFields(JsonElement fields) =>
        fields.EnumerateObject()
            .ToDictionary(field => field.Name, field => SchemaField.Parse(field.Value.GetString()!), StringComparer.Ordinal);
}

/// <param name="Types">Any of these will do.</param>
/// <param name="IsRequired">It must be there.</param>
/// <param name="OnlyValue">What a text must be, where there is no choice.</param>
internal sealed record SchemaField(IReadOnlyList<string> Types, bool IsRequired, string? OnlyValue)
{
    public static SchemaField Parse(string text)
    {
        var parts = text.Split('=');
        return new SchemaField(parts[0].TrimEnd('*').Split('|'), parts[0].EndsWith('*'), parts.ElementAtOrDefault(1));
    }
}
