using Bot.Playground.Api;
using Bot.Playground.Schema;

namespace Bot.Tests.Schema;

public sealed class SchemaCheckTest
{
    private const string Chat = """{"id":5,"type":"private","first_name":"Ana"}""";
    private const string Message = $$"""{"message_id":1,"date":1,"chat":{{Chat}},"text":"x"}""";
    private const string Stopped = """{"chat":{"id":5,"type":"private"},"draft_id":1}""";
    private const string Person = """{"id":1,"is_bot":false,"first_name":"A"}""";

    [Fact]
    public void Finds_nothing_in_what_is_right()
    {
        Assert.Empty(Check("sendMessage", """{"chat_id":"@ut_del","text":"x","reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}}""", Message));
        Assert.Empty(Check("setMyCommands", """{"commands":[{"command":"a","description":"b"}],"scope":{"type":"chat","chat_id":5}}""", "true"));
        Assert.Empty(Check("sendMediaGroup", """{"chat_id":"5","media":"[{\"type\":\"photo\",\"media\":\"attach://file0\"}]"}""", $"[{Message}]", isForm: true));
        Assert.Empty(SchemaCheck.OfUpdate($$"""{"update_id":1,"message":{{Message}} }"""));
    }

    [Theory]
    [InlineData("sendMessage", """{"chat_id":5}""", Message, "sendMessage: body.text: is missing")]
    [InlineData("sendMessage", """{"chat_id":5,"text":"x","colour":1}""", Message, "sendMessage: body.colour: is not in the schema")]
    [InlineData("sendMessage", """{"chat_id":true,"text":"x"}""", Message, "sendMessage: body.chat_id: is True, not Integer")]
    [InlineData("sendMessage", """{"chat_id":5.5,"text":"x"}""", Message, "sendMessage: body.chat_id: is Number, not Integer")]
    [InlineData("sendMessage", """{"chat_id":5,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a","callback":"b"}]]}}""", Message,
        "sendMessage: body.reply_markup.inline_keyboard[0][0].callback: is not in the schema")]
    [InlineData("sendMessage", """{"chat_id":5,"text":"x","reply_markup":{"inline_keyboard":[{"text":"a"}]}}""", Message,
        "sendMessage: body.reply_markup.inline_keyboard[0]: is Object, not Array of InlineKeyboardButton")]
    [InlineData("sendMessage", """{"chat_id":5,"text":"x"}""", """{"message_id":1,"date":1,"chat":{"id":5}}""", "sendMessage: reply.result.chat.type: is missing")]
    [InlineData("sendMessage", """{"chat_id":5,"text":"x"}""", "true", "sendMessage: reply.result: is True, not an object")]
    [InlineData("getChatMember", """{"chat_id":5,"user_id":1}""", """{"status":"owner","user":{"id":1,"is_bot":false,"first_name":"A"}}""",
        "getChatMember: reply.result.status: is owner, not member")]
    [InlineData("answerInlineQuery", """{"inline_query_id":"1","results":[{"type":"article","id":"1","title":"a"}]}""", "true",
        "answerInlineQuery: body.results[0].input_message_content: is missing")]
    [InlineData("sendVenue", """{"chat_id":5,"latitude":"north","longitude":1,"title":"a","address":"b"}""", Message, "sendVenue: body.latitude: is String, not Float")]
    [InlineData("inventMessage", "{}", "true", "inventMessage: is not in the schema")]
    public void Finds_a_planted_violation(string method, string body, string result, string violation) =>
        Assert.Equal(violation, Assert.Single(Check(method, body, result)));

    [Fact]
    public void Knows_what_only_the_package_knows()
    {
        Assert.Empty(Check("sendPoll", """{"chat_id":5,"question":"x","options":[{"text":"a"}],"is_anonymous":false,"members_only":true}""", Message));
        Assert.Empty(Check("getMyCommands", """{"scope":{"type":"chat","chat_id":5},"language_code":"pt"}""", """[{"command":"a","description":"b"}]"""));
        Assert.Empty(Check("setMessageReaction", """{"chat_id":5,"message_id":1,"reaction":[{"type":"emoji","emoji":"👍"}]}""", "true"));
        Assert.Empty(Check("sendMessage", """{"chat_id":5,"text":"x","ephemeral_message_parameters":{"receiver_user_id":7}}""", Message));
        Assert.Empty(Check("editMessageCaption", """{"inline_message_id":"1","caption":"x"}""", "true"));
        Assert.Empty(SchemaCheck.OfUpdate($$"""{"update_id":1,"stopped_message_generation":{{Stopped}} }"""));
        Assert.Empty(SchemaCheck.OfUpdate($$"""{"update_id":1,"poll_answer":{"poll_id":"1","user":{{Person}},"option_ids":[0],"option_persistent_ids":["a"]} }"""));
    }

    [Theory]
    [InlineData("sendPoll", """{"chat_id":5,"options":[{"text":"a"}]}""", Message, "sendPoll: body.question: is missing")]
    [InlineData("sendPoll", """{"chat_id":5,"question":"x","options":["a"]}""", Message, "sendPoll: body.options[0]: is String, not an object")]
    [InlineData("sendPoll", """{"chat_id":5,"question":"x","options":[{"text":"a"}],"is_secret":true}""", Message, "sendPoll: body.is_secret: is not in the schema")]
    [InlineData("sendPoll", """{"chat_id":5,"question":"x","options":[{"text":1}]}""", Message, "sendPoll: body.options[0].text: is Number, not String")]
    [InlineData("sendPoll", """{"chat_id":5,"question":"x","options":[{"text":"a"}],"open_period":"long"}""", Message, "sendPoll: body.open_period: is String, not Integer")]
    [InlineData("getMyCommands", "{}", "true", "getMyCommands: reply.result: is True, not Array of BotCommand")]
    [InlineData("getMyCommands", """{"language":"pt"}""", "[]", "getMyCommands: body.language: is not in the schema")]
    [InlineData("getMyDescription", "{}", """{"text":"x"}""", "getMyDescription: reply.result.text: is not in the schema")]
    [InlineData("sendMessage", """{"chat_id":5,"text":"x","ephemeral_message_parameters":5}""", Message, "sendMessage: body.ephemeral_message_parameters: is Number, not an object")]
    public void Finds_a_planted_violation_of_what_only_the_package_knows(string method, string body, string result, string violation) =>
        Assert.Contains(violation, Check(method, body, result));

    [Fact]
    public void Finds_violations_of_envelopes_forms_and_updates()
    {
        Assert.Single(SchemaCheck.Of(new LoggedRequest(1, "getMe", "{}", false, 400, """{"ok":false,"error_code":400}""")));
        Assert.Single(SchemaCheck.Of(new LoggedRequest(1, "getMe", "{}", false, 429, """{"ok":false,"error_code":429,"description":"x","parameters":{"wait":1}}""")));
        Assert.Single(SchemaCheck.Of(new LoggedRequest(1, "getMe", "{}", false, 200, """{"ok":true}""")));
        Assert.Single(Check("sendMediaGroup", """{"chat_id":"5","media":"[{\"type\":\"photo\"}]"}""", $"[{Message}]", isForm: true));
        Assert.Single(SchemaCheck.OfUpdate($$"""{"update_id":1,"massage":{{Message}} }"""));
        Assert.Single(SchemaCheck.OfUpdate($$"""{"update_id":1,"callback_query":{"id":"1","from":{{Person}},"data":"x"} }"""));
    }

    private static IReadOnlyList<string> Check(string method, string body, string result, bool isForm = false) =>
        SchemaCheck.Of(new LoggedRequest(1, method, body, isForm, 200, $$"""{"ok":true,"result":{{result}} }"""));
}
