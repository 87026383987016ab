using Bot.Channel;

namespace Bot.Tests.Channel;

/// <summary>A bad value stops the start with one clear line that names it and tells no secret.</summary>
public sealed class TelegramOptionsTest
{
    [Fact]
    public void The_defaults_are_good() => Assert.Empty(Problems(new()));

    [Fact]
    public void Good_values_are_good() => Assert.Empty(Problems(new()
    {
        Token = "123456:ABC-def_1",
        BaseUrl = "http://127.0.0.1:8081",
        PollSeconds = 0,
        Webhook = { Url = "https://bot.example.org/hook", SecretToken = "abc_DEF-1" },
    }));

    [Theory]
    [InlineData("123456")]
    [InlineData("abc:def")]
    [InlineData("123:de f")]
    [InlineData("123:")]
    public void A_bad_token_is_named_but_not_shown(string token)
    {
        var problem = Assert.Single(Problems(new() { Token = token }));

        Assert.StartsWith("Telegram:Token ", problem);
        Assert.DoesNotContain(token, problem);
    }

    [Fact]
    public void Each_bad_value_has_its_line()
    {
        var options = new TelegramOptions { BaseUrl = "telegram", PollSeconds = 51, Webhook = { Url = "http://bot.example.org", SecretToken = "ñ" } };

        Assert.Equal(
            ["Telegram:BaseUrl", "Telegram:PollSeconds", "Telegram:Webhook:Url", "Telegram:Webhook:SecretToken"],
            Problems(options).Select(problem => problem.Split(' ')[0]));
    }

    [Fact]
    public void A_webhook_needs_a_secret() =>
        Assert.StartsWith("Telegram:Webhook:SecretToken ", Assert.Single(Problems(new() { Webhook = { Url = "https://bot.example.org/hook" } })));

    private static IReadOnlyList<string> Problems(TelegramOptions options) => [.. new TelegramOptionsValidator().Validate(null, options).Failures ?? []];
}
