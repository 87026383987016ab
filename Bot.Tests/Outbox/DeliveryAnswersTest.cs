using Bot.Messages;
using Bot.Texts;

namespace Bot.Tests.Outbox;

/// <summary>Answers to presses and inline queries: at once, or not at all.</summary>
public sealed class DeliveryAnswersTest
{
    [Fact]
    public async Task A_press_is_answered_at_once_whatever_waits_for_its_chat()
    {
        await using var scene = new DeliveryScene();
        await scene.Queue([.. Enumerable.Range(1, 100).Select(number => scene.Message(7, $"{number}"))]);
        var before = scene.Telegram.Calls.Count;

        for (var press = 0; press < 300; press++)
        {
            scene.Service.AnswerNow(Press($"q{press}", new Toast("Listo"), scene.Time.GetTimestamp()));
        }

        await scene.Settle();

        Assert.Equal(300, scene.Telegram.Calls.Count - before);
        Assert.All(scene.Telegram.Calls.Skip(before), call => Assert.Equal(("answerCallbackQuery", "Listo"), (call.Method, call.Text)));
    }

    [Fact]
    public async Task A_press_without_words_is_freed_too()
    {
        await using var scene = new DeliveryScene();

        scene.Service.AnswerNow(Press("q", null, 0));
        await scene.Settle();

        Assert.Equal("""{"callback_query_id":"q"}""", Assert.Single(scene.Telegram.Calls).Raw);
    }

    [Fact]
    public async Task A_long_toast_is_cut_with_an_ellipsis()
    {
        await using var scene = new DeliveryScene();

        scene.Service.AnswerNow(Press("q", new Toast(string.Concat(Enumerable.Repeat("palabra ", 40)), Alert: true), 0));
        await scene.Settle();

        var call = Assert.Single(scene.Telegram.Calls);
        Assert.InRange(call.Text.Length, 190, 200);
        Assert.EndsWith("palabra…", call.Text);
        Assert.Equal("True", call["show_alert"]);
    }

    [Theory]
    [InlineData(150, 1)]
    [InlineData(151, 0)]
    public async Task A_press_that_is_too_old_is_not_answered(int seconds, int answers)
    {
        await using var scene = new DeliveryScene();
        var receivedAt = scene.Time.GetTimestamp();
        await scene.Pass(TimeSpan.FromSeconds(seconds));

        scene.Service.AnswerNow(Press("q", null, receivedAt));
        await scene.Settle();

        Assert.Equal(answers, scene.Telegram.Calls.Count);
    }

    [Theory]
    [InlineData(3, 2)]
    [InlineData(15, 2)]
    [InlineData(16, 1)]
    [InlineData(60, 1)]
    public async Task A_press_that_Telegram_asks_to_answer_slower_is_answered_while_somebody_looks(int pause, int tries)
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = _ => scene.Telegram.Calls.Count > 1 ? null : Reply.Refusal(429, "Too Many Requests", $$"""{"retry_after":{{pause}}}""");

        scene.Service.AnswerNow(Press("q", new Toast("Listo"), scene.Time.GetTimestamp()));
        await scene.Pass(TimeSpan.FromSeconds(pause - 1));
        Assert.Single(scene.Telegram.Calls);
        await scene.Pass(TimeSpan.FromMinutes(3));

        Assert.Equal(tries, scene.Telegram.Calls.Count);
    }

    [Theory]
    [InlineData(30, 1)]
    [InlineData(31, 0)]
    public async Task An_inline_query_that_is_too_old_is_not_answered(int seconds, int answers)
    {
        await using var scene = new DeliveryScene();
        var receivedAt = scene.Time.GetTimestamp();
        await scene.Pass(TimeSpan.FromSeconds(seconds));

        scene.Service.AnswerNow(new("q", null, new InlineAnswer([]), scene.Now) { ReceivedAt = receivedAt });
        await scene.Settle();

        Assert.Equal(answers, scene.Telegram.Calls.Count);
    }

    [Fact]
    public async Task An_inline_answer_holds_results_button_and_offset()
    {
        await using var scene = new DeliveryScene();
        var screen = new Screen(Html.Of($"<b>{"Feria"}</b>")).Row(Button.Link("Ver", "https://example.org"));
        var answer = new InlineAnswer([new InlineResult("p1", "Feria", "Morón", screen)], "20") { Button = ("Proponer", "propose"), CacheSeconds = 0 };

        scene.Service.AnswerNow(new("q", null, answer, scene.Now));
        await scene.Settle();

        var call = Assert.Single(scene.Telegram.Calls);
        Assert.Equal("answerInlineQuery", call.Method);
        Assert.Equal(("q", "20", "0", "True"), (call["inline_query_id"], call["next_offset"], call["cache_time"], call["is_personal"]));
        var result = Assert.Single(call.Body.GetProperty("results").EnumerateArray());
        Assert.Equal("<b>Feria</b>", result.GetProperty("input_message_content").GetProperty("message_text").GetString());
        Assert.Equal("propose", call.Body.GetProperty("button").GetProperty("start_parameter").GetString());
    }

    [Fact]
    public async Task A_failed_answer_is_not_repeated()
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = _ => Reply.Refusal(400, "Bad Request: query is too old and response timeout expired or query ID is invalid");

        scene.Service.AnswerNow(Press("q", null, 0));
        await scene.Pass(TimeSpan.FromMinutes(10));

        Assert.Single(scene.Telegram.Calls);
    }

    private static ImmediateAnswer Press(string query, Toast? toast, long receivedAt) => new(query, toast, null, default) { ReceivedAt = receivedAt };
}
