using System.Text.Json;
using Bot.Playground.Api;

namespace Bot.Playground.Schema;

/// <summary>
/// Holds calls and replies against the official schema, because the client and the playground's server have the same author.
/// </summary>
internal static class SchemaCheck
{
    private const string ArrayOf = "Array of ";

    /// <summary>Every violation, as "method: place: what is wrong"; empty when all is as it should be.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<LoggedRequest> requests) => [.. requests.SelectMany(Of)];

    public static IReadOnlyList<string> Of(LoggedRequest request)
    {
        if (request.Method == "webhook")
        {
            return [.. OfUpdate(request.Body).Select(violation => $"webhook: {violation}")];
        }

        if (!OfficialSchema.BotApi.FindMethod(request.Method, out var returns, out var fields))
        {
            return [$"{request.Method}: is not in the schema"];
        }

        using var body = JsonDocument.Parse(request.Body);
        using var reply = JsonDocument.Parse(request.Reply);
        return
        [
            .. CheckFields("body", body.RootElement, fields, request.IsForm)
            .Concat(CheckReply(reply.RootElement, returns.Split('|'), request.Status))
                .Select(violation => $"{request.Method}: {violation}"),
        ];
    }

    /// <summary>Violations of one update as the server sends it.</summary>
    public static IReadOnlyList<string> OfUpdate(string json)
    {
        using var update = JsonDocument.Parse(json);
        return [.. Check("update", update.RootElement, "Update", false)];
    }

    private static IEnumerable<string> CheckReply(JsonElement reply, string[] returns, int status)
    {
        if (reply.ValueKind != JsonValueKind.Object || !reply.TryGetProperty("ok", out var ok))
        {
            return ["reply: has no ok"];
        }

        if (ok.ValueKind == JsonValueKind.True)
        {
            if (status != 200)
            {
                return [$"reply: ok with status {status}"];
            }

            var extra = Unknown("reply", reply, ["ok", "result", "description"]);
            return reply.TryGetProperty("result", out var result)
                ? extra.Concat(CheckAny("reply.result", result, returns, false))
                : ["reply: has no result"];
        }
        var fields = new Dictionary<string, SchemaField>(StringComparer.Ordinal)
        {
            ["ok"] = SchemaField.Parse("Boolean*"),
            ["error_code"] = SchemaField.Parse("Integer*"),
            ["description"] = SchemaField.Parse("String*"),
            ["parameters"] = SchemaField.Parse("ResponseParameters"),
        };
        return CheckFields("reply", reply, fields, false);
    }

    private static IEnumerable<string> CheckFields(
        string place, JsonElement value, IReadOnlyDictionary<string, SchemaField> fields, bool isForm)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return [$"{place}: is {value.ValueKind}, not an object"];
        }

        var missing = fields.Where(field => field.Value.IsRequired && !value.TryGetProperty(field.Key, out _))
            .Select(field => $"{place}.{field.Key}: is missing");
        return Unknown(place, value, fields.Keys).Concat(missing).Concat(value.EnumerateObject()
            .Where(property => fields.ContainsKey(property.Name))
            .SelectMany(property => CheckField($"{place}.{property.Name}", property.Value, fields[property.Name], isForm)));
    }

    private static IEnumerable<string> CheckField(string place, JsonElement value, SchemaField field, bool isForm)
    {
        var violations = CheckAny(place, value, field.Types, isForm);
        if (violations.Count > 0 || field.OnlyValue is null || value.GetString() == field.OnlyValue)
        {
            return violations;
        }

        return [$"{place}: is {value}, not {field.OnlyValue}"];
    }

    private static IEnumerable<string> Unknown(string place, JsonElement value, IEnumerable<string> known) =>
        value.EnumerateObject().Select(property => property.Name).Except(known, StringComparer.Ordinal)
            .Select(name => $"{place}.{name}: is not in the schema");

    /// <summary>The violations of the type that fits best.</summary>
    private static List<string> CheckAny(string place, JsonElement value, IEnumerable<string> types, bool isForm) =>
        types.Select(type => Check(place, value, type, isForm).ToList()).MinBy(violations => violations.Count)
            ?? [$"{place}: fits nothing"];

    private static IEnumerable<string> Check(string place, JsonElement value, string type, bool isForm)
    {
        if (isForm && value.ValueKind == JsonValueKind.String && type is not ("String" or "InputFile"))
        {
            return CheckText(place, value.GetString()!, type);
        }

        if (type.StartsWith(ArrayOf, StringComparison.Ordinal))
        {
            return value.ValueKind != JsonValueKind.Array
                ? [$"{place}: is {value.ValueKind}, not {type}"]
                : value.EnumerateArray().SelectMany((item, index) => Check($"{place}[{index}]", item, type[ArrayOf.Length..], false));
        }
        if (OfficialSchema.BotApi.FindUnion(type) is { } members)
        {
            return CheckAny(place, value, members, false);
        }

        if (OfficialSchema.BotApi.FindType(type) is { } fields)
        {
            return CheckFields(place, value, fields, false);
        }

        var fits = type switch
        {
            "Integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "Float" => value.ValueKind == JsonValueKind.Number,
            "String" or "InputFile" => value.ValueKind == JsonValueKind.String,
            "Boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            _ => false,
        };
        return fits ? [] : [$"{place}: is {value.ValueKind}, not {type}"];
    }

    /// <summary>In a form everything is a text, which must read as JSON of the type.</summary>
    private static List<string> CheckText(string place, string text, string type)
    {
        try
        {
            using var parsed = JsonDocument.Parse(text);
            return [.. Check(place, parsed.RootElement, type, false)];
        }
        catch (JsonException)
        {
            return [$"{place}: is a text that does not read as {type}"];
        }
    }
}
