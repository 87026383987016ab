using Bot.Playground;
using Bot.Playground.Model;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace Bot.Tests.Playground;

public sealed class WorldSavingTest
{
    [Fact]
    public async Task A_restart_keeps_people_messages_files_and_what_was_not_confirmed()
    {
        var folder = Directory.CreateTempSubdirectory("playground-test");
        var path = Path.Combine(folder.FullName, "world.json");
        int updateId, messageId;
        await using (var host = await PlaygroundHost.Start(path))
        {
            PlaygroundPeople.Populate(host.World);
            var ana = host.World.People.Single(person => person.Id == PlaygroundPeople.Official);
            host.World.SendsFile(ana, "foto.pdf", "content"u8.ToArray(), caption: "#feria");
            updateId = (await host.Client.GetUpdates())[^1].Id;
            await host.Client.GetUpdates(updateId);
            messageId = (await host.Client.SendMessage(ana.Id, "<b>Olá</b>", ParseMode.Html, replyMarkup: new InlineKeyboardMarkup(InlineKeyboardButton.WithCallbackData("Sim", "1")))).Id;
        }

        await using (var host = await PlaygroundHost.Start(path))
        {
            PlaygroundPeople.Populate(host.World);
            var kept = host.World.MessagesOf(PlaygroundPeople.Official)[^1];
            var update = Assert.Single(await host.Client.GetUpdates());
            using var content = new MemoryStream();
            await host.Client.DownloadFile((await host.Client.GetFile(update.Message!.Document!.FileId)).FilePath!, content);

            Assert.Equal(5, host.World.People.Count);
            Assert.Equal((messageId, "Olá", "bold", "1"), (kept.Id, kept.Text, kept.Entities[0].Type, kept.FindButton("Sim")!.CallbackData));
            Assert.Equal(updateId, update.Id);
            Assert.Equal("content"u8.ToArray(), content.ToArray());
            Assert.True((await host.Client.SendMessage(PlaygroundPeople.Official, "x")).Id > messageId);
        }
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    public async Task Ids_given_between_the_last_save_and_a_kill_are_never_given_again(int messages)
    {
        var folder = Directory.CreateTempSubdirectory("playground-test");
        var (path, killed) = (Path.Combine(folder.FullName, "world.json"), Path.Combine(folder.FullName, "killed.json"));
        int lastUpdate, lastMessage;
        await using (var host = await PlaygroundHost.Start(path))
        {
            PlaygroundPeople.Populate(host.World);
            host.World.Save();
            File.Copy(path, killed);
            for (var i = 0; i < messages; i++)
            {
                host.World.Says(Ana(host), $"feria {i}");
            }

            lastUpdate = await LastUpdate(host);
            lastMessage = host.World.MessagesOf(PlaygroundPeople.Official)[^1].Id;
        }

        await using (var host = await PlaygroundHost.Start(killed))
        {
            host.World.Says(Ana(host), "oi");

            Assert.True(await LastUpdate(host) > lastUpdate);
            Assert.True(host.World.MessagesOf(PlaygroundPeople.Official)[^1].Id > lastMessage);
        }
        folder.Delete(recursive: true);
    }

    private static Person Ana(PlaygroundHost host) => host.World.People.Single(person => person.Id == PlaygroundPeople.Official);

    private static async Task<int> LastUpdate(PlaygroundHost host)
    {
        var last = 0;
        while (await host.Client.GetUpdates(last + 1) is [.., { } update])
        {
            last = update.Id;
        }

        return last;
    }
}
