using System.Text.Json;
using Bot.Playground.Api;

namespace Bot.Playground.Page;

/// <summary>What the page asks for: a JSON object whose "do" names an action.</summary>
/// <exception cref="KeyNotFoundException">A needed field is missing.</exception>
internal readonly struct Order(JsonElement json)
{
    public string Action => Text("do");

    public string Text(string name) => Arguments.TextOf(json.GetProperty(name)) ?? throw new KeyNotFoundException(name);

    public string? FindText(string name) => json.TryGetProperty(name, out var value) ? Arguments.TextOf(value) : null;

    public long Number(string name) => json.GetProperty(name).GetInt64();

    public int? FindNumber(string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;
}
