using System.Net;
using System.Text;
using System.Text.Json;
using Bot.Channel.Wire;

namespace Bot.Tests.Outbox;

/// <summary>One call as it came over the wire.</summary>
/// <param name="At">By the test's clock.</param>
/// <param name="Body">The parameters; an empty object where there were files in the request.</param>
/// <param name="Raw">The request as text.</param>
public sealed record Call(TimeSpan At, string Method, JsonElement Body, string Raw)
{
    public long Chat => Body.TryGetProperty("chat_id", out var chat) ? chat.GetInt64() : 0;

    public int Message => Body.TryGetProperty("message_id", out var message) ? message.GetInt32() : 0;

    public string Text => this["text"] ?? "";

    public string? this[string parameter] => Body.TryGetProperty(parameter, out var value) ? value.ToString() : null;

    public override string ToString() => $"{Method} {Chat}{(Message == 0 ? "" : $"#{Message}")} {Text}".TrimEnd();
}

/// <summary>What the wire answers: a status and a body, or no whole answer at all.</summary>
public sealed record Reply(int Status, string Json)
{
    public static readonly Reply Broken = new(0, "");

    public static readonly Reply True = new(200, """{"ok":true,"result":true}""");

    public static readonly Reply Half = new(200, """{"ok":true,"resu""");

    public static Reply Result(string json) => new(200, $$"""{"ok":true,"result":{{json}}}""");

    public static Reply Refusal(int code, string description, string parameters = "{}") =>
        new(code, $$"""{"ok":false,"error_code":{{code}},"description":"{{description}}","parameters":{{parameters}}}""");
}

/// <summary>
/// The wire to Telegram for tests on a virtual clock: a transport under the real client. Says yes with rising message ids unless the
/// script knows better.
/// </summary>
public sealed class ScriptedTelegram(VirtualTime time) : HttpMessageHandler
{
    public const string Token = "123456:abcdefghijklmnop";

    private readonly Lock _lock = new();
    private readonly List<Call> _calls = [];
    private int _lastMessage = 100;

    /// <summary>Null says yes.</summary>
    public Func<Call, Reply?> Script { get; set; } = _ => null;

    /// <summary>Awaited before the script is asked.</summary>
    public Func<Call, CancellationToken, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    public byte[] File { get; set; } = [];

    public IReadOnlyList<Call> Calls
    {
        get
        {
            lock (_lock)
            {
                return [.. _calls];
            }
        }
    }

    public IReadOnlyList<string> Said => [.. Calls.Select(call => call.ToString())];

    public BotApi Client() => new(new BotAccess(Token, "http://127.0.0.1:1"), this);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = await Read(request, cancellationToken);
        lock (_lock)
        {
            _calls.Add(call);
        }

        await Before(call, cancellationToken);
        var scripted = Script(call);
        if (scripted == Reply.Broken)
        {
            throw new HttpRequestException("Connection reset by peer");
        }

        if (request.Method == HttpMethod.Get && scripted is null)
        {
            return new HttpResponseMessage { Content = new ByteArrayContent(File) };
        }

        var reply = scripted ?? Yes(call);
        return new HttpResponseMessage((HttpStatusCode)reply.Status) { Content = new StringContent(reply.Json, Encoding.UTF8, "application/json") };
    }

    private async Task<Call> Read(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var raw = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var isJson = request.Content?.Headers.ContentType?.MediaType == "application/json";
        using var body = JsonDocument.Parse(isJson ? raw : "{}");
        return new Call(time.Passed, request.RequestUri!.Segments[^1], body.RootElement.Clone(), raw);
    }

    private Reply Yes(Call call) => call.Method switch
    {
        "sendMessage" or "sendDocument" or "sendPhoto" => MessageReply(call, Interlocked.Increment(ref _lastMessage)),
        "sendMediaGroup" => Reply.Result($"[{TwoMessages()}]"),
        "editMessageText" when call.Message != 0 => MessageReply(call, call.Message),
        "getUpdates" => Reply.Result("[]"),
        "getMe" => Reply.Result("""{"id":123456,"is_bot":true,"first_name":"Banco","username":"BancoBot"}"""),
        "getWebhookInfo" => Reply.Result("""{"url":"https://else.example/secret-path","has_custom_certificate":false,"pending_update_count":3}"""),
        "getFile" => Reply.Result("""{"file_id":"f","file_unique_id":"u","file_size":5,"file_path":"documents/file_7.pdf"}"""),
        _ => Reply.True,
    };

    private string TwoMessages() => string.Join(',', Enumerable.Range(0, 2)
        .Select(_ => $$$"""{"message_id":{{{Interlocked.Increment(ref _lastMessage)}}},"date":1792155600,"chat":{"id":7,"type":"private"}}"""));

    private static Reply MessageReply(Call call, int id) =>
        Reply.Result($$$"""{"message_id":{{{id}}},"date":1792155600,"chat":{"id":{{{call.Chat}}},"type":"private","first_name":"Ana"}}""");
}
