using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.People.GuardPrivacy;

/// <summary>
/// A person's data as a page that a phone opens: drawn from the very JSON that they get beside it, so that it cannot say more or less. It
/// has no scripts and fetches nothing. Whatever a document holds is drawn, also what has no word here.
/// </summary>
internal sealed class ReadableCopy
{
    private const string Style =
        "body{font:16px/1.45 sans-serif;max-width:42em;margin:0 auto;padding:1em}h1{font-size:1.4em}h2{font-size:1.15em;margin:1.6em 0 .4em}h3{font-size:1em;margin:.6em 0 .2em}"
        + "dl{margin:0}dt{font-weight:bold;margin-top:.5em}dd{margin:0 0 0 .7em}"
        + "span{white-space:pre-wrap}dd,li{overflow-wrap:anywhere}ul{margin:0;padding-left:1.1em}li{margin:.3em 0}details{color:#555;font-size:.9em}";

    /// <summary>The members whose own members are fields of a practice, by their codes.</summary>
    private static readonly FrozenSet<string> OfFields = FrozenSet.ToFrozenSet(
        ["answers", "answersBefore", "record"], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Places = PracticeFields.All
        .Select((field, index) => (field.Code, index)).ToFrozenDictionary(one => one.Code, one => one.index, StringComparer.Ordinal);

    private readonly Language _language;
    private readonly CopyTexts _texts;
    private readonly FrozenDictionary<string, string> _names;
    private readonly FrozenDictionary<string, string> _parts;
    private readonly CopyValues _values;

    private ReadableCopy(Person person, DateTimeZone zone, Func<string, string?> titleOf)
    {
        _language = person.Language;
        (_texts, _names, _parts) = (CopyTexts.All.In(_language), CopyNames.All.In(_language), CopyParts.All.In(_language));
        _values = new(person.Id, _language, zone, titleOf);
    }

    /// <param name="json">Of <see cref="Belongings"/>.</param>
    /// <param name="zone">Of the person, for the moments in it.</param>
    /// <param name="now">When it is made.</param>
    /// <param name="titleOf">The title of a practice that documents name by its id; null where they may not know it.</param>
    /// <returns>HTML in UTF-8.</returns>
    public static byte[] Of(
        ReadOnlyMemory<byte> json, Person person, DateTimeZone zone, Instant now, Func<string, string?>? titleOf = null)
    {
        using var data = JsonDocument.Parse(json);
        return Encoding.UTF8.GetBytes(
            new ReadableCopy(person, zone, titleOf ?? (_ => null)).Page(data.RootElement, Dates.Day(now, zone, person.Language)).ToString());
    }

    private Html Page(JsonElement root, string day)
    {
        var parts = root.EnumerateObject().SelectMany(part =>
            part.Name == "more" ? part.Value.EnumerateObject() : Enumerable.Repeat(part, 1));
        var (known, other) = Split(parts, part => _parts.GetValueOrDefault(part.Name));
        return Html.Of($"""
            <!doctype html>
            <html lang="{(_language == Language.Pt ? "pt-BR" : "es")}">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{_texts.Title}</title><style>{Style}</style></head>
            <body><h1>{_texts.Title}</h1><p>{_texts.Lead(day)}</p>
            {Html.Lines([.. known.Select(part => Html.Of($"<section><h2>{part.Name}</h2>{Draw(part.Member)}</section>"))])}
            {Others(other)}
            </body></html>

            """);
    }

    private Html Draw(JsonProperty member, PracticeField? field = null) => Draw(member.Name, member.Value, field);

    /// <param name="name">The member that holds it, or its list.</param>
    /// <param name="field">The field of a practice that it belongs to; null for none.</param>
    private Html Draw(string name, JsonElement value, PracticeField? field) => value.ValueKind switch
    {
        JsonValueKind.Object => Members(name, value, field),
        JsonValueKind.Array => Each(name, [.. value.EnumerateArray().Where(HoldsSomething)], field),
        JsonValueKind.True or JsonValueKind.False => _values.Switch(value.GetBoolean()),
        JsonValueKind.String => _values.Of(name, value.GetString()!, field),
        _ => Html.Of($"<span>{value.GetRawText()}</span>"),
    };

    private Html Each(string name, JsonElement[] items, PracticeField? field) =>
        items is [var only] && only.ValueKind != JsonValueKind.Object
        ? Draw(name, only, field)
        : Html.Of($"<ul>{Html.Join("", [.. items.Select(item => Html.Of($"<li>{Draw(name, item, field)}</li>"))])}</ul>");

    private Html Members(string name, JsonElement value, PracticeField? field)
    {
        PracticeField? FieldOf(JsonProperty member) => OfFields.Contains(name) ? PracticeFields.Find(member.Name) : field;

        var (known, other) = Split(
            InOrder(name, value),
            member => (OfFields.Contains(name) ? PracticeFields.Find(member.Name)?.Name(_language) : null) ?? _names.GetValueOrDefault(member.Name));
        var list = Html.Join("", [.. known.Select(each => Entry(each.Name, Draw(each.Member, FieldOf(each.Member))))]);
        return Html.Join(
            "", name == "practices" ? Heading(value) : default, list.IsEmpty ? default : Html.Of($"<dl>{list}</dl>"), Others(other));
    }

    /// <summary>Answers stand in the order in which they are asked.</summary>
    private static IEnumerable<JsonProperty> InOrder(string name, JsonElement value) => !OfFields.Contains(name)
        ? value.EnumerateObject()
        : value.EnumerateObject().OrderBy(member => Places.GetValueOrDefault(member.Name, int.MaxValue));

    /// <summary>What its author called a practice; nothing where they have not yet.</summary>
    private static Html Heading(JsonElement practice) => practice.TryGetProperty("answers", out var answers)
        && answers.ValueKind == JsonValueKind.Object && answers.TryGetProperty(PracticeFields.Title, out var title)
        && title.ValueKind == JsonValueKind.Object
            && title.TryGetProperty("pieces", out var pieces)
            && pieces.ValueKind == JsonValueKind.Array
        && pieces.EnumerateArray().FirstOrDefault() is { ValueKind: JsonValueKind.Object } piece
        && piece.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
            ? Html.Of($"<h3>{text.GetString()!}</h3>")
            : default;

    /// <summary>What is for the program only, by its own names.</summary>
    private Html Others(IReadOnlyCollection<JsonProperty> members) => members.Count == 0 ? default : Html.Of(
        $"<details><summary>{_texts.Others}</summary><dl>{Html.Join("", [.. members.Select(member => Entry(member.Name, Draw(member)))])}</dl></details>");

    private static Html Entry(string name, Html value) => Html.Of($"<dt>{name}</dt><dd>{value}</dd>");

    /// <summary>Those that have a word first; those that hold nothing are left out.</summary>
    private static (IReadOnlyList<(string Name, JsonProperty Member)> Known, IReadOnlyCollection<JsonProperty> Other) Split(
        IEnumerable<JsonProperty> members, Func<JsonProperty, string?> nameOf)
    {
        var named = members.Where(member => HoldsSomething(member.Value)).ToLookup(member => nameOf(member) is not null);
        return ([.. named[true].Select(member => (nameOf(member)!, member))], [.. named[false]]);
    }

    private static bool HoldsSomething(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().Any(member => HoldsSomething(member.Value)),
        JsonValueKind.Array => value.EnumerateArray().Any(HoldsSomething),
        _ => true,
    };
}
