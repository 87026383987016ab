using System.Globalization;
using Bot.Hosting;
using Bot.Playground;
using Bot.Tests.EndToEnd;
using Microsoft.Playwright;

namespace Bot.Tests.Playground;

/// <summary>The playground's calendar: how far it is moved, what it passes, and that it never goes back.</summary>
public sealed class ClockTest
{
    private static readonly DateTimeOffset Start = new(2026, 10, 31, 13, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1)]
    [InlineData(24 * 7)]
    [InlineData(24 * 31)]
    [InlineData(24 * 366)]
    public async Task A_restarted_world_goes_on_from_where_its_clock_was(int hours)
    {
        using var folder = new TemporaryWorld();
        var machine = new MovableClock(stoppedAt: Start);
        var ana = await SaysAfter(machine, folder.Path, TimeSpan.FromHours(hours));
        machine.Advance(TimeSpan.FromMinutes(5));

        var clock = new MovableClock(machine);
        await using var world = new World(clock, folder.Path);
        var later = world.Says(world.People.Single(), "después");

        Assert.Equal(Start.AddHours(hours).AddMinutes(5), clock.GetUtcNow());
        Assert.True(later.Date > ana.Date);
        Assert.Equal(["antes", "después"], world.MessagesOf(later.ChatId).OrderBy(message => message.Date).Select(message => message.Text));
    }

    [Fact]
    public async Task It_never_shows_an_earlier_moment_than_a_message_also_where_the_machine_was_set_back()
    {
        using var folder = new TemporaryWorld();
        var before = await SaysAfter(new MovableClock(stoppedAt: Start), folder.Path, TimeSpan.FromDays(7));

        var clock = new MovableClock(new MovableClock(stoppedAt: Start.AddDays(-3)));
        await using var world = new World(clock, folder.Path);

        Assert.True(clock.GetUtcNow().ToUnixTimeSeconds() >= before.Date, clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_clock_that_was_never_moved_is_the_machines_after_a_restart()
    {
        using var folder = new TemporaryWorld();
        _ = await SaysAfter(new MovableClock(stoppedAt: Start), folder.Path, TimeSpan.Zero);

        var clock = new MovableClock(new MovableClock(stoppedAt: Start.AddDays(2)));
        await using var world = new World(clock, folder.Path);

        Assert.Equal(Start.AddDays(2), clock.GetUtcNow());
    }

    [Fact]
    public async Task The_program_itself_starts_again_where_its_clock_was()
    {
        using var folder = new TemporaryWorld();
        var settings = RunningBot.SettingsIn(new DirectoryInfo(folder.Folder));
        DateTimeOffset moved;
        await using (var host = await BotHost.Start(settings, CancellationToken.None))
        {
            await Move(host.Address, "168");
            moved = host.Clock.GetUtcNow();
        }

        await using var again = await BotHost.Start(settings, CancellationToken.None);

        Assert.InRange(again.Clock.GetUtcNow(), moved, moved.AddHours(1));
    }

    [Theory]
    [InlineData("1", 0, 0, 1)]
    [InlineData("24", 0, 1, 0)]
    [InlineData("month", 1, 0, 0)]
    [InlineData("year", 12, 0, 0)]
    public async Task It_moves_by_what_the_button_says(string by, int months, int days, int hours)
    {
        await using var bot = await RunningBot.Start(pacing: false);
        var goal = bot.Clock.GetUtcNow().UtcDateTime.AddMonths(months).AddDays(days).AddHours(hours);

        Assert.Contains("\"now\"", await Move(bot.Address, by), StringComparison.Ordinal);

        Assert.InRange(bot.Clock.GetUtcNow().UtcDateTime, goal, goal.AddMinutes(5));
    }

    [Fact]
    public async Task The_next_thing_that_shows_is_shown_in_one_step()
    {
        await using var bot = await RunningBot.Start(pacing: false);
        var ana = bot.ChatOf(PlaygroundPeople.Official);
        await ana.Says("/propor", "Começar");
        await ana.Taps("Começar", "1 de 8");
        await ana.Says("Feira do rio", "2 de 8");
        await bot.Waits();
        var written = bot.World.People.SelectMany(person => bot.AnswersIn(person.Id)).Select(message => (message.ChatId, message.Id, message.Edits)).ToHashSet();

        var answer = await Move(bot.Address, "next");

        Assert.Contains("\"shown\":true", answer, StringComparison.Ordinal);
        await bot.World.Until(() => bot.World.People.Any(person => bot.AnswersIn(person.Id).Any(message => !written.Contains((message.ChatId, message.Id, message.Edits)))));
    }

    [Theory]
    [InlineData(1280, "es-AR", "1 hora", "1 día", "1 mes", "1 año", "Hasta lo próximo que se vea")]
    [InlineData(390, "pt-BR", "1 hora", "1 dia", "1 mês", "1 ano", "Até a próxima novidade")]
    [InlineData(390, "es-AR", "1 hora", "1 día", "1 mes", "1 año", "Hasta lo próximo que se vea")]
    [InlineData(1280, "en-GB", "1 hour", "1 day", "1 month", "1 year", "To the next thing shown")]
    public async Task The_page_offers_them_all_and_none_is_cut_off(int width, string locale, params string[] buttons)
    {
        await using var host = await PlaygroundHost.Start();
        PlaygroundPeople.Populate(host.World);
        await using var browser = await Browser.Open(host.Url, Browser.Screen(width, 780, locale));

        foreach (var name in buttons)
        {
            await Assertions.Expect(browser.Button(name)).ToBeInViewportAsync();
            Assert.True(await browser.Button(name).EvaluateAsync<bool>("button => button.scrollWidth <= button.clientWidth"), $"«{name}» is cut off.");
        }
    }

    private static async Task<Bot.Playground.Model.ChatMessage> SaysAfter(MovableClock machine, string path, TimeSpan moved)
    {
        var clock = new MovableClock(machine);
        await using var world = new World(clock, path);
        clock.Advance(moved);
        return world.Says(world.Person("Ana"), "antes");
    }

    private static async Task<string> Move(string address, string by)
    {
        using var http = new HttpClient();
        using var answer = await http.PostAsync(new Uri($"{address.TrimEnd('/')}/playground/clock?by={by}"), null);
        Assert.True(answer.IsSuccessStatusCode, answer.StatusCode.ToString());
        return await answer.Content.ReadAsStringAsync();
    }

    private sealed class TemporaryWorld : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("clock-");

        public string Folder => _folder.FullName;

        public string Path => System.IO.Path.Combine(Folder, "world.json");

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
