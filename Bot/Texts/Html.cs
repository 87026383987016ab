using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Bot.Texts;

/// <summary>
/// Text in the subset of HTML that the Bot API reads. Made only from sentences of the program, whose holes are escaped:
/// <c>Html.Of($"&lt;b&gt;{title}&lt;/b&gt;")</c>; a hole that already is Html goes in as it is.
/// </summary>
[JsonConverter(typeof(HtmlConverter))]
public readonly record struct Html
{
    private readonly string? _markup;

    private Html(string markup) => _markup = markup;

    public static readonly Html Empty = new("");

    public bool IsEmpty => string.IsNullOrEmpty(_markup);

    /// <summary>What it says without its markup, as files and buttons have it.</summary>
    public string Written => WebUtility.HtmlDecode(string.Concat(ToString().Split('<').Select(
        (part, index) => index == 0 ? part : part[(part.IndexOf('>', StringComparison.Ordinal) + 1)..])));

    public static Html Of(HtmlHandler text) => new(text.Finish());

    /// <summary>Any text, shown to the letter.</summary>
    public static Html Escape(string? text) => new(EscapeText(text));

    /// <summary>Somebody's words, set off; empty where there are none.</summary>
    public static Html Quote(string? words) => string.IsNullOrEmpty(words) ? Empty : Of($"<blockquote>{words}</blockquote>");

    /// <summary>
    /// A moment that each reader sees by their own clock and in their own language, in Telegram's apps that know the tag (Bot API 9.5,
    /// "Date-time entity formatting"); in the others as it is written.
    /// </summary>
    public static Html Time(Instant moment, ClockShape shape, string written)
    {
        var (seconds, format) = (moment.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture), shape == ClockShape.Hour ? "t" : "wDt");
        return new($"<tg-time unix=\"{seconds}\" format=\"{format}\">{EscapeText(written)}</tg-time>");
    }

    /// <summary>Markup that was made by this type before and came back from the store.</summary>
    public static Html Stored(string markup) => new(markup);

    /// <summary>The parts that are not empty, one a line.</summary>
    public static Html Lines(params ReadOnlySpan<Html> parts) => Join("\n", parts);

    /// <summary>The parts that are not empty, with an empty line between them.</summary>
    public static Html Paragraphs(params ReadOnlySpan<Html> parts) => Join("\n\n", parts);

    public static Html Join(string separator, params ReadOnlySpan<Html> parts)
    {
        var joined = new StringBuilder();
        foreach (var part in parts)
        {
            if (!part.IsEmpty)
            {
                _ = joined.Length > 0 ? joined.Append(separator).Append(part._markup) : joined.Append(part._markup);
            }
        }

        return new(joined.ToString());
    }

    /// <summary>The markup as the Bot API takes it.</summary>
    public override string ToString() => _markup ?? "";

    /// <summary>Escapes what Telegram's HTML mode asks for: &amp;, &lt; and &gt; (and the quote, for attributes).</summary>
    internal static string EscapeText(string? text) =>
        text is null ? ""
            : text.AsSpan().IndexOfAny("&<>\"") < 0 ? text
            : WebUtility.HtmlEncode(text).Replace("&#39;", "'", StringComparison.Ordinal);
}

/// <summary>How much of a moment is shown.</summary>
public enum ClockShape
{
    /// <summary>Weekday, day and hour.</summary>
    DayAndHour,

    /// <summary>The hour alone, where its day stands before it.</summary>
    Hour,
}

/// <summary>Builds <see cref="Html"/> from an interpolated string; every hole is escaped unless it is Html.</summary>
[InterpolatedStringHandler]
public readonly ref struct HtmlHandler
{
    private readonly StringBuilder _markup;

    public HtmlHandler(int literalLength, int formattedCount) => _markup = new(literalLength + (formattedCount * 16));

    /// <summary>A sentence ends once: the dot behind a text that ends with one of its own, or asks or exclaims, is left out.</summary>
    public void AppendLiteral(string value)
    {
        var dot = AfterClosingTags(value);
        _ = EndsSentence(dot, value) && _markup.Length > 0 && IsEnd(LastShown())
            ? _markup.Append(value, 0, dot).Append(value, dot + 1, value.Length - dot - 1)
            : _markup.Append(value);
    }

    public void AppendFormatted(Html value) => _markup.Append(value.ToString());

    public void AppendFormatted(string? value) => _markup.Append(Html.EscapeText(value));

    public void AppendFormatted(int value) => _markup.Append(value);

    public void AppendFormatted(long value) => _markup.Append(value);

    internal string Finish() => _markup.ToString();

    private static bool IsEnd(char letter) => letter is '.' or '!' or '?' or '…';

    /// <summary>Not of "{name}.docx" or "...".</summary>
    private static bool EndsSentence(int dot, string value) =>
        dot < value.Length && value[dot] == '.' && (dot + 1 == value.Length || value[dot + 1] is ' ' or '\n' or '<');

    private static int AfterClosingTags(string value)
    {
        var at = 0;
        while (value.AsSpan(at).StartsWith("</") && value.IndexOf('>', at) is > 0 and var end)
        {
            at = end + 1;
        }

        return at;
    }

    /// <summary>The last letter that is no part of a closing tag; a space where there is none.</summary>
    private char LastShown()
    {
        var at = _markup.Length - 1;
        while (at >= 0 && _markup[at] == '>')
        {
            while (at >= 0 && _markup[at] != '<')
            {
                at--;
            }

            at--;
        }

        return at < 0 ? ' ' : _markup[at];
    }
}

/// <summary>Html in documents: its markup as it is.</summary>
public sealed class HtmlConverter : JsonConverter<Html>
{
    public override Html Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Html.Stored(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, Html value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
