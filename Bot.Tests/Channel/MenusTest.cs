using System.Threading.Channels;
using Bot.Channel;
using Bot.Channel.Wire;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Features;
using Bot.Handling;
using Bot.Messages;
using Bot.Playground.Api;
using Bot.Tests.Channel.Wire;
using Bot.Tests.Playground;
using Bot.Tests.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;

namespace Bot.Tests.Channel;

/// <summary>What Telegram is told to show, against the playground's server over HTTP.</summary>
public sealed class MenusTest
{
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 20, 13, 0);

    [Fact]
    public async Task EverybodySeesTheCommandsOfTheirLanguageAndWhatTheBotIs()
    {
        await using var telegram = await PlaygroundHost.Start();
        using var office = new Office(telegram);
        Assert.Equal(10, await office.Start().SendChanges(CancellationToken.None));
        var settings = telegram.World.Settings;
        Assert.Contains("proponer", Names(settings, "all_private_chats", ""));
        Assert.Contains("propor", Names(settings, "all_private_chats", "pt"));
        Assert.DoesNotContain("revisar", Names(settings, "all_private_chats", ""));
        Assert.Contains("buscar", Names(settings, "all_group_chats", ""));
        Assert.DoesNotContain("proponer", Names(settings, "all_group_chats", ""));
        Assert.DoesNotContain("grupo", Names(settings, "all_group_chats", ""));
        Assert.Contains("grupo", Names(settings, "all_chat_administrators", ""));
        Assert.StartsWith("Banco de Buenas Prácticas", settings.Descriptions[""], StringComparison.Ordinal);
        Assert.StartsWith("Banco de Boas Práticas", settings.Descriptions["pt"], StringComparison.Ordinal);
        Assert.All(settings.ShortDescriptions.Values, text => Assert.InRange(text.Length, 1, 120));
    }

    [Fact]
    public async Task OnlyWhatChangedIsSentAlsoAfterARestart()
    {
        await using var telegram = await PlaygroundHost.Start();
        using var office = new Office(telegram);
        var first = office.Start();
        _ = await first.SendChanges(CancellationToken.None);
        Assert.Equal(0, await first.SendChanges(CancellationToken.None));
        office.KeepReports();
        Assert.Equal(0, await office.Start().SendChanges(CancellationToken.None));
        office.Do(work => work.Put(SentMenu.All, work.Find(SentMenu.All, "about.pt")! with { Fingerprint = "older" }));
        Assert.Equal(1, await office.Start().SendChanges(CancellationToken.None));
    }

    [Fact]
    public async Task ACoordinatorsChatHasTheirCommandsUntilTheyCease()
    {
        await using var telegram = await PlaygroundHost.Start();
        using var office = new Office(telegram);
        var marta = Person.Meet(telegram.World.Person("Marta", "es").Id, "Marta", Language.Es, Start);
        var menus = office.Start();
        _ = await menus.SendChanges(CancellationToken.None);
        office.Put(menus, marta with { Role = Role.Coordinator, Confirmed = true });
        Assert.Equal(1, await menus.SendChanges(CancellationToken.None));
        Assert.Contains("revisar", Names(telegram.World.Settings, "chat", "", marta.TelegramId));
        office.Put(menus, marta with { Role = Role.Official, Confirmed = true });
        Assert.Equal(1, await menus.SendChanges(CancellationToken.None));
        Assert.DoesNotContain(telegram.World.Settings.Menus, menu => menu.Scope == "chat");
        office.KeepReports();
        Assert.Equal(0, await office.Start().SendChanges(CancellationToken.None));
    }

    [Fact]
    public async Task WhoeverChoosesALanguageSeesTheMenuInIt()
    {
        await using var telegram = await PlaygroundHost.Start();
        using var office = new Office(telegram);
        var bia = Person.Meet(telegram.World.Person("Bia", "es").Id, "Bia", Language.Es, Start);
        var menus = office.Start();
        _ = await menus.SendChanges(CancellationToken.None);
        office.Put(menus, bia);
        Assert.Equal(0, await menus.SendChanges(CancellationToken.None));
        office.Put(menus, bia.Speaking(Language.Pt));
        Assert.Equal(1, await menus.SendChanges(CancellationToken.None));
        Assert.Contains("propor", Names(telegram.World.Settings, "chat", "", bia.TelegramId));
    }

    [Fact]
    public async Task AChatThatIsNotOpenYetIsTriedWhenItsPersonComes()
    {
        await using var telegram = await PlaygroundHost.Start();
        using var office = new Office(telegram);
        var marta = Person.Meet(4_000_000, "", Language.Es, Start) with { Role = Role.Coordinator, Confirmed = true, Reachable = false };
        var menus = office.Start();
        office.Put(menus, marta);
        Assert.Equal(10, await menus.SendChanges(CancellationToken.None));
        Assert.Equal(0, await menus.SendChanges(CancellationToken.None));
        _ = telegram.World.Person("Marta", "es", marta.TelegramId);
        office.Put(menus, marta with { Reachable = true });
        Assert.Equal(1, await menus.SendChanges(CancellationToken.None));
    }

    [Fact]
    public async Task AWaitOfHoursIsLeftToTheNextStart()
    {
        await using var telegram = await Answers.Of(429, """{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 7200","parameters":{"retry_after":7200}}""");
        using var client = new BotApi(new BotAccess("7:token", telegram.Url));
        var menus = new Menus(client, new Routes(), System.Threading.Channels.Channel.CreateUnbounded<Incoming>().Writer, TimeProvider.System, NullLogger<Menus>.Instance);
        Assert.Equal(0, await menus.SendChanges(CancellationToken.None));
        var asked = telegram.Requests.Count;
        Assert.Equal(0, await menus.SendChanges(CancellationToken.None));
        Assert.Equal(asked, telegram.Requests.Count);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(401)]
    public async Task AMenuThatIsRefusedAloneHoldsUpNoOther(int status)
    {
        await using var telegram = await Answers.With(context =>
        {
            var path = context.Request.Path.Value!;
            context.Response.StatusCode = path.EndsWith("/setMyDescription", StringComparison.Ordinal) ? status : 200;
            return context.Response.WriteAsync(
                context.Response.StatusCode != 200 ? $$"""{"ok":false,"error_code":{{status}},"description":"Not Found"}"""
                : path.EndsWith("/getMe", StringComparison.Ordinal) ? """{"ok":true,"result":{"id":7,"is_bot":true,"first_name":"x"}}""" : """{"ok":true,"result":true}""");
        });
        using var client = new BotApi(new BotAccess("7:token", telegram.Url));
        var menus = new Menus(client, new Routes(), System.Threading.Channels.Channel.CreateUnbounded<Incoming>().Writer, TimeProvider.System, NullLogger<Menus>.Instance);
        Assert.Equal(4, await menus.SendChanges(CancellationToken.None));
        Assert.Equal(2, telegram.Requests.Count(request => request.Path.EndsWith("/setMyDescription", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Names(BotSettings settings, string scope, string language, long chat = 0) =>
        Assert.Single(settings.Menus, menu => menu.Scope == scope && menu.Language == language && menu.ChatId == chat).Commands.Select(command => command.Command);

    /// <summary>A store, and menus that start on it as the program does.</summary>
    private sealed class Office(PlaygroundHost telegram) : IDisposable
    {
        private readonly TestStore _store = new(Persons.All, SentMenu.All);
        private readonly Channel<Incoming> _reports = System.Threading.Channels.Channel.CreateUnbounded<Incoming>();

        public Menus Start()
        {
            var routes = Core.RoutesOf(FeatureList.Make(DateTimeZoneProviders.Tzdb["America/Argentina/Buenos_Aires"]));
            var menus = new Menus(telegram.Client, routes, _reports.Writer, telegram.Clock, NullLogger<Menus>.Instance);
            Do(work => Assert.All(menus.Projections(), projection => projection.Fill(work)));
            return menus;
        }

        public void Put(Menus menus, Person person) => Do(work =>
        {
            var observed = new ObservedWork(work, menus.Projections());
            observed.Put(Persons.All, person);
            Assert.All(observed.AfterCommit, action => action());
        });

        public void KeepReports()
        {
            while (_reports.Reader.TryRead(out var report))
            {
                Do(Assert.IsType<Noted>(report).Keep);
            }
        }

        public void Do(Action<IWork> work) => _store.Do(work);

        public void Dispose() => _store.Dispose();
    }
}
