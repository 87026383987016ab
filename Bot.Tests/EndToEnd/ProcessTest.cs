using System.Globalization;
using Bot.Hosting;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.EndToEnd;

/// <summary>The real process: how it starts, refuses to start, and stops.</summary>
public sealed class ProcessTest : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("process-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_signal_stops_it_cleanly(string signal)
    {
        using var bot = BotProcess.Start(_folder.FullName, ("Http__Listen", "http://127.0.0.1:0"));
        var line = await bot.Line("Playground: http://127.0.0.1:", Patience);
        Assert.True(int.Parse(line.Split(':')[^1].TrimEnd('/'), CultureInfo.InvariantCulture) > 0);

        bot.Signal(signal);

        Assert.Equal(0, await bot.Ended(Patience));
        Assert.Empty(bot.Errors);
    }

    [Theory]
    [InlineData("Http__Listen", "https://127.0.0.1:5080", "Http:Listen")]
    [InlineData("Telegram__PollSeconds", "many", "PollSeconds")]
    [InlineData("Store__Engin", "sqlite", "Store:Engine")]
    public async Task A_bad_configuration_stops_the_start_with_one_line_and_code_1(string name, string value, string named)
    {
        using var bot = BotProcess.Start(_folder.FullName, (name, value));

        Assert.Equal(1, await bot.Ended(Patience));
        Assert.Contains(named, Assert.Single(bot.Errors), StringComparison.Ordinal);
        Assert.Empty(bot.Output);
        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    [Theory]
    [InlineData("Telegram:Token", "no token", "Telegram:Token")]
    [InlineData("Telegram:BaseUrl", "api.telegram.org", "Telegram:BaseUrl")]
    [InlineData("Telegram:PollSeconds", "51", "Telegram:PollSeconds")]
    [InlineData("Telegram:PollSeconds", "-1", "Telegram:PollSeconds")]
    [InlineData("Telegram:Webhook:Url", "http://bot.example.org/telegram", "Telegram:Webhook:Url")]
    [InlineData("Store:Path", "", "Store")]
    [InlineData("Store:BusyTimeout", "01:00:00", "Store")]
    [InlineData("Bot:TimeZone", "Buenos Aires", "Bot:TimeZone")]
    [InlineData("Bot:Coordinators:0", "0", "Bot:Coordinators")]
    [InlineData("Bot:Coordinators:0", "Ana", "Bot:Coordinators")]
    [InlineData("Http:Listen", "127.0.0.1", "Http:Listen")]
    [InlineData("Http:Listen", "http://0.0.0.0:5080", "Http:Listen")]
    [InlineData("Delivery:Pacing", "perhaps", "Delivery:Pacing")]
    public void A_bad_value_is_named_in_one_line(string name, string value, string named)
    {
        var settings = Settings.Of(new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build());

        Assert.NotNull(settings.Problem);
        Assert.Contains(named, settings.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', settings.Problem);
    }

    [Theory]
    [InlineData("Store:Engine", "mongo", "Store:Engine must be litedb or sqlite, not 'mongo'.")]
    [InlineData("Store:Engine", "lite db", "Store:Engine must be litedb or sqlite, not 'lite db'.")]
    [InlineData("Telegram:PollSeconds", "media hora", "Telegram:PollSeconds must be a whole number, not 'media hora'.")]
    [InlineData("Telegram:PollSeconds", "2.5", "Telegram:PollSeconds must be a whole number, not '2.5'.")]
    [InlineData("Delivery:Pacing", "sí", "Delivery:Pacing must be true or false, not 'sí'.")]
    [InlineData("Store:BusyTimeout", "cinco", "Store:BusyTimeout must be a time such as 00:00:05, not 'cinco'.")]
    public void A_value_of_the_wrong_kind_is_told_what_would_be_right(string name, string value, string said)
    {
        var settings = Settings.Of(new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build());

        Assert.Equal("Configuration: " + said, settings.Problem);
    }

    [Theory]
    [InlineData("Store:Engin", "Store:Engine")]
    [InlineData("store:pth", "Store:Path")]
    [InlineData("Store:BackupsFolder", "Store:BackupFolder")]
    [InlineData("Store:BackupKept", "Store:BackupsKept")]
    [InlineData("Telegram:Tokn", "Telegram:Token")]
    [InlineData("Telegram:WebHook:Uri", "Telegram:Webhook:Url")]
    [InlineData("Telegram:Url", "Telegram:Webhook:Url")]
    [InlineData("Telegram:SecretToken", "Telegram:Webhook:SecretToken")]
    [InlineData("Bot:Token", "Telegram:Token")]
    [InlineData("Bot:Coordinator:0", "Bot:Coordinators")]
    [InlineData("Bot:TimeZoneId", "Bot:TimeZone")]
    [InlineData("Http:Listen:Port", "Http:Listen")]
    [InlineData("Delivery:Pace", "Delivery:Pacing")]
    [InlineData("Telegran:Token", "Telegram:Token")]
    [InlineData("Stores:Path", "Store:Path")]
    public void A_setting_that_nothing_reads_is_named_with_the_nearest_right_one(string name, string nearest)
    {
        var settings = Settings.Of(new ConfigurationBuilder().AddInMemoryCollection([new(name, "secreto")]).Build());

        Assert.Contains(name, settings.Problem, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"is no setting. The nearest is {nearest} (", settings.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("secreto", settings.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', settings.Problem!);
    }

    [Theory]
    [InlineData("Logging:LogLevel:Default")]
    [InlineData("BOT")]
    [InlineData("STORE")]
    [InlineData("Kestrel:Limits:X")]
    [InlineData("store:engine")]
    [InlineData("Boot")]
    [InlineData("HTTP:LISTEN")]
    [InlineData("Bot:Coordinators:3")]
    public void What_is_right_or_somebody_elses_is_no_slip(string name)
    {
        var value = name.Contains('3') ? "7" : name.StartsWith("HTTP", StringComparison.Ordinal) ? "http://127.0.0.1:0" : "sqlite";

        Assert.Null(Settings.Of(new ConfigurationBuilder().AddInMemoryCollection([new(name, value)]).Build()).Problem);
    }

    [Fact]
    public void A_list_that_is_written_as_one_value_is_told_how_to_write_it() => Assert.Equal(
        "Configuration: Bot:Coordinators is a list: name its entries Bot:Coordinators:0, Bot:Coordinators:1 and so on.",
        Settings.Of(new ConfigurationBuilder().AddInMemoryCollection([new("Bot:Coordinators", "123")]).Build()).Problem);

    [Fact]
    public void The_values_of_secrets_are_never_repeated()
    {
        var settings = Settings.Of(new ConfigurationBuilder().AddInMemoryCollection(
        [
            new("Telegram:Token", "12345:very secret"),
            new("Telegram:Webhook:Url", "https://bot.example.org/telegram"),
            new("Telegram:Webhook:SecretToken", "very secret"),
        ]).Build());

        Assert.DoesNotContain("very secret", Assert.IsType<string>(settings.Problem), StringComparison.Ordinal);
    }
}
