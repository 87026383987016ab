using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>Answers to pressed buttons and inline queries.</summary>
internal static partial class Answering
{
    /// <summary>Characters (Bot API, answerCallbackQuery).</summary>
    private const int LongestToast = 200;

    /// <summary>Results in one answer (Bot API, answerInlineQuery).</summary>
    private const int MostResults = 50;

    private static readonly TimeSpan CallbackLimit = TimeSpan.FromSeconds(150);
    private static readonly TimeSpan InlineLimit = TimeSpan.FromSeconds(30);
    private static readonly Refusal TooOld = Refusal.Bad("query is too old and response timeout expired or query ID is invalid");

    public static Refusal? AnswerCallback(World world, Arguments arguments, Utf8JsonWriter result)
    {
        var text = arguments.Text("text");
        if (text?.Length > LongestToast)
        {
            return Refusal.Bad("MESSAGE_TOO_LONG");
        }

        if (arguments.Text("url") is { Length: > 0 } url && !url.Contains($"t.me/{world.BotUsername}", StringComparison.OrdinalIgnoreCase))
        {
            return Refusal.Bad("URL_INVALID");
        }

        if (world.TakeQuery(arguments.Text("callback_query_id") ?? "", CallbackLimit) is not { } query)
        {
            return TooOld;
        }

        world.Answer(new Toast(query.Id, query.PersonId, text, arguments.Truth("show_alert"), arguments.Text("url")));
        result.WriteBooleanValue(true);
        return null;
    }

    public static Refusal? AnswerInline(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (arguments.Structure("results") is not { ValueKind: JsonValueKind.Array } given)
        {
            return Refusal.Bad("can't parse inline query results JSON array");
        }

        if (given.GetArrayLength() > MostResults)
        {
            return Refusal.Bad("RESULTS_TOO_MUCH");
        }

        if (Encoding.UTF8.GetByteCount(arguments.Text("next_offset") ?? "") > 64)
        {
            return Refusal.Bad("NEXT_OFFSET_INVALID");
        }

        if (ReadResults(given, out var results) is { } refusal)
        {
            return refusal;
        }

        if (ReadButton(arguments, out var buttonText, out var parameter) is { } wrong)
        {
            return wrong;
        }

        if (world.TakeQuery(arguments.Text("inline_query_id") ?? "", InlineLimit) is not { } query)
        {
            return TooOld;
        }

        world.Answer(
            new InlineAnswer(query.Id, query.PersonId, query.Text, results, arguments.Text("next_offset") ?? "", buttonText, parameter));
        result.WriteBooleanValue(true);
        return null;
    }

    private static Refusal? ReadResults(JsonElement given, out List<InlineResult> results)
    {
        results = [];
        foreach (var one in given.EnumerateArray())
        {
            if (ReadResult(one, out var read) is { } refusal)
            {
                return refusal;
            }

            if (results.Exists(other => other.Id == read.Id))
            {
                return Refusal.Bad("RESULT_ID_DUPLICATE");
            }

            results.Add(read);
        }

        return null;
    }

    private static Refusal? ReadResult(JsonElement given, out InlineResult result)
    {
        result = null!;
        if (Field(given, "type") != "article")
        {
            return Refusal.Bad("can't parse inline query result: the playground only knows articles");
        }

        var id = Field(given, "id") ?? "";
        if (Encoding.UTF8.GetByteCount(id) is < 1 or > 64)
        {
            return Refusal.Bad("RESULT_ID_INVALID");
        }

        if (string.IsNullOrEmpty(Field(given, "title")))
        {
            return Refusal.Bad("ARTICLE_TITLE_EMPTY");
        }

        if (!given.TryGetProperty("input_message_content", out var content))
        {
            return Refusal.Bad("can't parse inline query result: Can't find field \"input_message_content\"");
        }

        if (TextReader.ReadText(Field(content, "message_text"), Field(content, "parse_mode"), out var text) is { } refusal)
        {
            return refusal;
        }

        JsonElement? markup = given.TryGetProperty("reply_markup", out var keyboardJson) ? keyboardJson : null;
        if (KeyboardReader.Read(markup, out var keyboard) is { } wrong)
        {
            return wrong;
        }

        result = new InlineResult(id, Field(given, "title")!, Field(given, "description"), text, keyboard);
        return null;
    }

    private static Refusal? ReadButton(Arguments arguments, out string? text, out string? parameter)
    {
        text = parameter = null;
        if (arguments.Structure("button") is not { ValueKind: JsonValueKind.Object } button)
        {
            return null;
        }

        text = Field(button, "text");
        parameter = Field(button, "start_parameter");
        return parameter is null || StartParameter().IsMatch(parameter) ? null : Refusal.Bad("START_PARAM_INVALID");
    }

    private static string? Field(JsonElement given, string name) =>
        given.ValueKind == JsonValueKind.Object && given.TryGetProperty(name, out var value) ? Arguments.TextOf(value) : null;

    [GeneratedRegex("^[A-Za-z0-9_-]{1,64}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex StartParameter();
}
