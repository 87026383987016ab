using System.Text;
using Bot.Messages;
using Bot.Outbox;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Outbox;

/// <summary>Files go out of the data folder and come into it.</summary>
public sealed class DeliveryFilesTest
{
    [Fact]
    public async Task A_kept_file_is_uploaded_also_at_the_second_try()
    {
        await using var scene = new DeliveryScene();
        var stored = await scene.Files.WriteAsync(new MemoryStream("contenido"u8.ToArray()));
        var tries = 0;
        scene.Telegram.Script = _ => ++tries == 1 ? Reply.Broken : null;

        await scene.Queue(scene.Entry(new SendKept(Address.Of(7), "datos.json", stored.Id, DeliveryScene.Screen("<b>Sus datos</b>"))));
        await scene.Pass(TimeSpan.FromSeconds(2));

        Assert.Equal(2, scene.Telegram.Calls.Count);
        Assert.All(["contenido", "datos.json", "<b>Sus datos</b>", "Html"], part => Assert.Contains(part, scene.Telegram.Calls[1].Raw));
        Assert.Single(scene.Heard<Delivered>());
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_given_up()
    {
        await using var scene = new DeliveryScene();

        await scene.Queue(scene.Entry(new SendKept(Address.Of(7), "x", new string('0', 32), DeliveryScene.Screen(""))));

        Assert.Single(scene.Heard<Refused>());
        Assert.Empty(scene.Telegram.Calls);
    }

    [Fact]
    public async Task A_download_ends_in_the_data_folder()
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.File = Encoding.UTF8.GetBytes(new string('a', 300_000));

        await scene.Queue(Download(scene));

        var report = Assert.Single(scene.Heard<Downloaded>());
        await using var content = scene.Files.Open(report.StoredFile!);
        Assert.Equal(300_000, content!.Length);
    }

    [Fact]
    public async Task A_broken_download_is_tried_again_and_leaves_one_file()
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.File = new byte[10];
        var tries = 0;
        scene.Telegram.Script = call => call.Method.StartsWith("file_", StringComparison.Ordinal) && ++tries == 1 ? Reply.Broken : null;

        await scene.Queue(Download(scene));
        await scene.Pass(TimeSpan.FromSeconds(2));

        Assert.Equal(2, tries);
        Assert.Equal(Assert.Single(scene.Heard<Downloaded>()).StoredFile, Assert.Single(scene.Files.List()).Id);
    }

    [Fact]
    public async Task A_file_that_Telegram_does_not_give_is_told_and_not_asked_for_again()
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = _ => Reply.Refusal(400, "Bad Request: file is too big");

        await scene.Queue(Download(scene));
        await scene.Pass(TimeSpan.FromHours(1));

        Assert.Null(Assert.Single(scene.Heard<Downloaded>()).StoredFile);
        Assert.Single(scene.Telegram.Calls);
    }

    [Fact]
    public async Task No_reply_waits_for_a_download()
    {
        await using var scene = new DeliveryScene();
        var (slow, replied) = (new TaskCompletionSource(), new TaskCompletionSource());
        scene.Telegram.Before = async (call, _) =>
        {
            if (call.Method == "sendMessage")
            {
                replied.SetResult();
            }
            else
            {
                await slow.Task;
            }
        };

        scene.Service.Enqueue([Download(scene), scene.Message(7, "recibido")]);
        await replied.Task;
        slow.SetResult();
        await scene.Settle();

        Assert.Single(scene.Heard<Downloaded>());
    }

    [Fact]
    public async Task What_is_no_longer_wanted_is_deleted_though_the_chat_is_closed()
    {
        await using var scene = new DeliveryScene();
        var stored = scene.Files.Write("acta"u8).Id;
        scene.Telegram.Script = _ => Reply.Refusal(403, "Forbidden: bot was blocked by the user");
        await scene.Queue(scene.Message(7, "hola"));
        await scene.Queue(scene.Entry(new Discard(Address.Of(7), stored)));
        Assert.Empty(scene.Files.List());
        Assert.Contains(scene.Heard<Delivered>(), report => report.Effect is Discard);
    }

    [Theory]
    [InlineData(20_000_000, true)]
    [InlineData(20_000_001, false)]
    [InlineData(31_000_000, false)]
    public async Task A_download_that_is_longer_than_it_was_said_ends_at_the_limit(int length, bool isKept)
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.File = new byte[length];

        await scene.Queue(Download(scene));
        await scene.Pass(TimeSpan.FromMinutes(5));

        var report = Assert.Single(scene.Heard<Downloaded>());
        Assert.Equal(isKept, report.StoredFile is not null);
        Assert.Equal(isKept ? 1 : 0, scene.Files.List().Count);
        Assert.Empty(System.IO.Directory.EnumerateFiles(scene.Files.FolderPath).Except(scene.Files.List().Select(file => Path.Combine(scene.Files.FolderPath, file.Id))));
        Assert.Equal(2, scene.Telegram.Calls.Count);
    }

    [Fact]
    public async Task A_kill_between_a_download_and_its_report_leaves_one_file_and_fetches_nothing_twice()
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.File = new byte[10];
        var entry = Download(scene);
        await scene.Queue(entry);
        var calls = scene.Telegram.Calls.Count;
        var reports = System.Threading.Channels.Channel.CreateUnbounded<Incoming>();

        await using var afterKill = new DeliveryService(
            scene.Telegram.Client(), scene.Directory, scene.Files, reports.Writer, new DeliveryOptions(), scene.Time, NullLogger<DeliveryService>.Instance);
        afterKill.Enqueue([entry]);
        await afterKill.WhenQuiet();

        var again = Assert.IsType<Downloaded>(Assert.Single(reports.Reader.ReadAllAsync().ToBlockingEnumerable().Take(1)));
        Assert.Equal(Assert.Single(scene.Files.List()).Id, again.StoredFile);
        Assert.Equal(calls, scene.Telegram.Calls.Count);
    }

    [Theory]
    [InlineData("acta \"final\".pdf", "acta 'final'.pdf")]
    [InlineData("acta\r\nX-Evil: 1.pdf", "acta  X-Evil: 1.pdf")]
    [InlineData("a\\b.pdf", "a'b.pdf")]
    [InlineData("  ", "file")]
    [InlineData("relatório número 2.pdf", "relatório número 2.pdf")]
    public async Task No_file_name_breaks_its_upload(string name, string sent)
    {
        await using var scene = new DeliveryScene();
        var stored = scene.Files.Write("acta"u8).Id;

        await scene.Queue(scene.Entry(new SendKept(Address.Of(7), name, stored, DeliveryScene.Screen(""))));

        Assert.Single(scene.Heard<Delivered>());
        Assert.Contains($"filename=\"{sent}\"", scene.Telegram.Calls[0].Raw, StringComparison.Ordinal);
    }

    private static OutboxEntry Download(DeliveryScene scene) =>
        scene.Entry(new Download(Address.Of(7), "abc", "submit", "1"));
}
