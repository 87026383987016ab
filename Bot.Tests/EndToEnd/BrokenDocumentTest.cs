using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Hosting;
using Bot.Playground;
using Bot.Storage;
using Bot.Tests.Storage;

namespace Bot.Tests.EndToEnd;

/// <summary>The whole program on a store with one broken document: it starts, says so in the log, in /health and to the coordination, and works.</summary>
public sealed class BrokenDocumentTest : IDisposable
{
    private const string Id = "practice-42";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("broken-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(StoreEngine.LiteDb)]
    [InlineData(StoreEngine.Sqlite)]
    public async Task It_runs_and_names_the_document(StoreEngine engine)
    {
        var settings = RunningBot.SettingsIn(_folder, ("Store:Engine", StoreFormat.NameOf(engine)));
        Fill(settings.Store);
        Spoiling.Spoil(settings.Store, PracticeBank.All.Name, Id, json => json[..^9]);

        using var log = new LogLines();
        await using (var host = await BotHost.Start(settings, CancellationToken.None, log.TakeAll))
        {
            Assert.Contains($"{PracticeBank.All.Name}/{Id}", await log.Line("was set aside"), StringComparison.Ordinal);
            await host.World!.Until(() => host.World!.MessagesOf(PlaygroundPeople.Coordinator).Count(message => (message.Text ?? "").Contains(Id, StringComparison.Ordinal)) == 1);
            var rosa = new PrivateChat(host.World, host.World.Person("Rosa Nueva"));
            await rosa.Says("microcrédito", "microcrédito");
            using var http = new HttpClient { BaseAddress = new Uri(host.Address) };
            using var health = await http.GetAsync("/health", TestContext.Current.CancellationToken);
            Assert.Contains($"{PracticeBank.All.Name}/{Id}", await health.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            Assert.True(health.IsSuccessStatusCode);
        }

        using var store = Stores.Open(settings.Store, [PracticeBank.All]);
        Assert.Equal($"{PracticeBank.All.Name}/{Id}", Assert.Single(store.SetAside).Place());
    }

    private void Fill(StoreOptions options)
    {
        using var store = Stores.Open(options, [PracticeBank.All]);
        Assert.Null(store.Run([work => work.Put(PracticeBank.All, new Practice { Id = Id, Authors = [Person.IdOf(1)], CreatedAt = default, UpdatedAt = default, State = PracticeState.Draft, Language = Bot.Domain.Language.Pt })])[0]);
    }
}
