using System.Net;
using System.Text.Json;
using Bot.Channel.Client;
using Bot.Channel.Client.Types;

namespace Bot.Tests.Channel.Client;

public sealed class ClientAnswersTest
{
    private const string Token = "123456:Secret-part_of_the_token";

    private static TelegramBotClient Client(Answers server) => new(new TelegramBotClientOptions(Token, server.Url));

    [Fact]
    public async Task Sends_only_what_was_set_in_snake_case_with_letters_as_they_are()
    {
        await using var server = await Answers.Of(200, """{"ok":true,"result":{"message_id":7,"date":1800000000,"chat":{"id":5,"type":"private"},"text":"x"}}""");
        using var client = Client(server);

        var message = await client.SendMessage(
            5, "<b>Práctica</b>", ParseMode.Html, replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Sí", "s:1")));

        Assert.Equal(7, message.Id);
        Assert.Equal(ChatType.Private, message.Chat.Type);
        Assert.Equal(DateTime.UnixEpoch.AddSeconds(1_800_000_000), message.Date);
        var (path, body) = Assert.Single(server.Requests);
        Assert.Equal($"/bot{Token}/sendMessage", path);
        Assert.Equal(
            """{"text":"<b>Práctica</b>","parse_mode":"HTML","reply_markup":{"inline_keyboard":[[{"text":"Sí","callback_data":"s:1"}]]},"chat_id":5}""",
            body);
    }

    [Fact]
    public async Task Tells_a_refusal_with_what_can_be_done_about_it()
    {
        await using var server = await Answers.Of(
            429, """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7,"migrate_to_chat_id":-100}}""");
        using var client = Client(server);

        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => client.GetMe());

        Assert.Equal(429, refusal.ErrorCode);
        Assert.Equal("Too Many Requests: retry after 7", refusal.Message);
        Assert.Equal(7, refusal.Parameters?.RetryAfter);
        Assert.Equal(-100, refusal.Parameters?.MigrateToChatId);
    }

    [Theory]
    [InlineData(502, "<html>Bad Gateway</html>")]
    [InlineData(200, "")]
    [InlineData(200, "{}")]
    [InlineData(200, "null")]
    [InlineData(200, """{"ok":true}""")]
    [InlineData(200, """{"ok":true,"result":{"id":1""")]
    [InlineData(200, """{"ok":true,"result":[1,2]}""")]
    [InlineData(500, """{"ok":false}""")]
    public async Task An_answer_that_is_not_the_Bot_API_is_a_fault_with_its_status(int status, string body)
    {
        await using var server = await Answers.Of(status, body);
        using var client = Client(server);

        var fault = await Assert.ThrowsAsync<RequestException>(() => client.GetMe());

        Assert.Equal((HttpStatusCode)status, fault.HttpStatusCode);
    }

    [Fact]
    public async Task Half_an_answer_is_a_fault()
    {
        await using var server = await Answers.Half("""{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"x"}}""");
        using var client = Client(server);

        await Assert.ThrowsAsync<RequestException>(() => client.GetMe());
    }

    [Fact]
    public async Task No_answer_in_time_is_a_fault_and_a_cancelled_call_is_cancelled()
    {
        await using var server = await Answers.With(context => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted));
        using var hurried = new TelegramBotClient(new TelegramBotClientOptions(Token, server.Url) { Timeout = TimeSpan.FromMilliseconds(50) });
        using var patient = Client(server);
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        var fault = await Assert.ThrowsAsync<RequestException>(() => hurried.GetMe());
        Assert.IsAssignableFrom<OperationCanceledException>(fault.InnerException);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => patient.GetUpdates(timeout: 50, cancellationToken: cancelled.Token));
    }

    [Fact]
    public async Task What_a_later_Bot_API_may_bring_does_not_stop_an_update()
    {
        await using var server = await Answers.Of(
            200,
            """
            {"ok":true,"result":[{"update_id":5,"message":{"message_id":1,"date":1,"chat":{"id":1,"type":"cloud"},"from":{"id":1,"is_bot":false,"first_name":"A","mood":{}},
            "text":"hi","entities":[{"type":"hologram","offset":0,"length":2}],"invention":[[1]]}},{"update_id":6,"dream":{"id":3}}]}
            """);
        using var client = Client(server);

        var updates = await client.GetUpdates();

        Assert.Equal([5, 6], updates.Select(update => update.Id));
        Assert.Equal([UpdateType.Message, UpdateType.Unknown], updates.Select(update => update.Type));
        Assert.Equal(ChatType.Unknown, updates[0].Message!.Chat.Type);
        Assert.Equal(MessageEntityType.Unknown, updates[0].Message!.Entities![0].Type);
    }

    [Fact]
    public async Task Files_travel_as_form_parts_and_albums_name_them()
    {
        await using var server = await Answers.Of(200, """{"ok":true,"result":[]}""");
        using var client = Client(server);

        await client.SendMediaGroup(
            5,
            [
                new InputMediaPhoto(InputFile.FromStream(new MemoryStream("one"u8.ToArray()), "a.jpg")) { Caption = "Feria" },
                new InputMediaPhoto(InputFile.FromFileId("known")),
                new InputMediaPhoto(InputFile.FromStream(new MemoryStream("two"u8.ToArray()), "b.jpg")),
            ]);

        var body = Assert.Single(server.Requests).Body;
        Assert.Contains("name=file0; filename=a.jpg", body, StringComparison.Ordinal);
        Assert.Contains("name=file1; filename=b.jpg", body, StringComparison.Ordinal);
        var media = body.Split('\n').Single(line => line.StartsWith('['));
        using var parsed = JsonDocument.Parse(media);
        Assert.Equal(["attach://file0", "known", "attach://file1"], parsed.RootElement.EnumerateArray().Select(part => part.GetProperty("media").GetString()));
        Assert.Equal("photo", parsed.RootElement[0].GetProperty("type").GetString());
    }

    [Fact]
    public async Task Zero_is_said_where_it_means_something()
    {
        await using var server = await Answers.Of(200, """{"ok":true,"result":true}""");
        using var client = Client(server);

        await client.AnswerInlineQuery("q", [], cacheTime: 0);
        await client.SendChatAction(5, ChatAction.Typing);

        Assert.Equal("""{"inline_query_id":"q","results":[],"cache_time":0}""", server.Requests[0].Body);
        Assert.Equal("""{"action":"typing","chat_id":5}""", server.Requests[1].Body);
    }
}
