using System.Net;
using System.Text.Json;
using Bot.Channel.Wire;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Tests.Channel.Wire;

public sealed class BotApiAnswersTest
{
    private const string Token = "123456:Secret-part_of_the_token";

    private static BotApi Client(Answers server) => new(new BotAccess(Token, server.Url));

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
        using var sent = JsonDocument.Parse(body);
        Assert.Equal(["chat_id", "parse_mode", "reply_markup", "text"], sent.RootElement.EnumerateObject().Select(field => field.Name).Order());
        Assert.Equal("<b>Práctica</b>", sent.RootElement.GetProperty("text").GetString());
        Assert.Equal("Sí", sent.RootElement.GetProperty("reply_markup").GetProperty("inline_keyboard")[0][0].GetProperty("text").GetString());
    }

    [Fact]
    public async Task Tells_a_refusal_with_what_can_be_done_about_it_and_does_not_repeat_the_call()
    {
        await using var server = await Answers.Of(
            429, """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7","parameters":{"retry_after":7,"migrate_to_chat_id":-100}}""");
        using var client = Client(server);

        var refusal = await Assert.ThrowsAsync<ApiRequestException>(() => client.GetMe());

        Assert.Equal(429, refusal.ErrorCode);
        Assert.Equal("Too Many Requests: retry after 7", refusal.Message);
        Assert.Equal(7, refusal.Parameters?.RetryAfter);
        Assert.Equal(-100, refusal.Parameters?.MigrateToChatId);
        Assert.Single(server.Requests);
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
        using var hurried = new BotApi(new BotAccess(Token, server.Url) { Patience = TimeSpan.FromMilliseconds(50) });
        using var patient = Client(server);
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        var fault = await Assert.ThrowsAsync<RequestException>(() => hurried.GetMe());
        Assert.IsAssignableFrom<OperationCanceledException>(fault.InnerException);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => patient.GetUpdates(timeout: 50, cancellationToken: cancelled.Token));
    }

    [Fact]
    public async Task What_a_later_Bot_API_may_bring_does_not_spoil_an_answer()
    {
        await using var server = await Answers.Of(
            200,
            """
            {"ok":true,"result":{"message_id":7,"date":1,"chat":{"id":1,"type":"cloud"},"from":{"id":1,"is_bot":false,"first_name":"A","mood":{}},
            "forward_origin":{"type":"dream","date":1},"text":"hi","entities":[{"type":"hologram","offset":0,"length":2}],"invention":[[1]],
            "reply_to_message":{"message_id":6,"date":1,"chat":{"id":1,"type":"private"},"chat_background_set":{"type":{"type":"sky"}},
            "paid_media":{"star_count":1,"paid_media":[{"type":"opera"}]}}}}
            """);
        using var client = Client(server);

        var sent = await client.SendMessage(1, "hi");

        Assert.Equal((7, default(ChatType), null), (sent.Id, sent.Chat.Type, sent.ForwardOrigin));
        Assert.Equal(default, Assert.Single(sent.Entities!).Type);
    }

    [Theory]
    [InlineData("""{"status":"hologram","user":{"id":5,"is_bot":false,"first_name":"A"}}""", false, false)]
    [InlineData("""{"status":"owner","user":{"id":5,"is_bot":false,"first_name":"A"},"is_member":true}""", false, false)]
    [InlineData("""{"status":"restricted","is_member":true,"user":{"id":5,"is_bot":false,"first_name":"A"}}""", true, false)]
    [InlineData("""{"user":{"id":5,"is_bot":false,"first_name":"A"},"status":"administrator","is_anonymous":false}""", true, true)]
    [InlineData("""{"status":"creator","user":{"id":5,"is_bot":false,"first_name":"A"},"is_anonymous":true}""", true, true)]
    public async Task A_members_state_that_nobody_knows_yet_lets_nothing_be_done(string member, bool isInChat, bool isAdmin)
    {
        await using var server = await Answers.Of(200, $$"""{"ok":true,"result":{{member}}}""");
        using var client = Client(server);

        var read = await client.GetChatMember(-1, 5);

        Assert.Equal((isInChat, isAdmin), (Membership.IsInChat(read), read.IsAdmin));
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
        Assert.Contains("name=\"0\"; filename=\"a.jpg\"", body, StringComparison.Ordinal);
        Assert.Contains("name=\"1\"; filename=\"b.jpg\"", body, StringComparison.Ordinal);
        var media = body.Split('\n').Single(line => line.StartsWith('['));
        using var parsed = JsonDocument.Parse(media);
        Assert.Equal(["attach://0", "known", "attach://1"], parsed.RootElement.EnumerateArray().Select(part => part.GetProperty("media").GetString()));
        Assert.Equal("photo", parsed.RootElement[0].GetProperty("type").GetString());
    }

    [Fact]
    public async Task Zero_is_said_where_it_means_something()
    {
        await using var server = await Answers.Of(200, """{"ok":true,"result":true}""");
        using var client = Client(server);

        await client.AnswerInlineQuery("q", [], cacheTime: 0);
        await client.SendChatAction(5, ChatAction.Typing);

        using var answer = JsonDocument.Parse(server.Requests[0].Body);
        using var action = JsonDocument.Parse(server.Requests[1].Body);
        Assert.Equal((0, 0), (answer.RootElement.GetProperty("cache_time").GetInt32(), answer.RootElement.GetProperty("results").GetArrayLength()));
        Assert.Equal("typing", action.RootElement.GetProperty("action").GetString());
    }
}
