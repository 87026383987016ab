using System.Text;
using Bot.Messages;
using Bot.Playground;
using Bot.Playground.Model;
using Bot.Tests.Playground;

namespace Bot.Tests.Outbox;

/// <summary>Delivery to a Bot API server over real HTTP; only the pauses are virtual.</summary>
public sealed class DeliveryOverHttpTest : IAsyncLifetime
{
    private PlaygroundHost _host = null!;
    private DeliveryScene _scene = null!;
    private Person _ana = null!;

    public static TheoryData<string> Faults => ["closed", "500", "502", "429"];

    private World World => _host.World;

    public async ValueTask InitializeAsync()
    {
        _host = await PlaygroundHost.Start();
        _scene = new(client: _host.Client);
        _ana = World.Person("Ana");
        _ = World.Says(_ana, "/start");
    }

    public async ValueTask DisposeAsync()
    {
        await _scene.DisposeAsync();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task A_screen_is_shown_changed_and_taken_away()
    {
        await _scene.Queue(_scene.Message(_ana.Id, "¿Cuál es el <b>título</b>?", "form"));
        await _scene.Queue(_scene.Edit(_ana.Id, "¿Cuál es el tema?", "form"));
        await _scene.Queue(_scene.Edit(_ana.Id, "¿Cuál es el tema?", "form"));
        Assert.Equal(["¿Cuál es el tema?"], Shown());

        await _scene.Queue(_scene.Erasure(_ana.Id, "form"));
        await _scene.Queue(_scene.Erasure(_ana.Id, "form"));
        Assert.Empty(Shown());
        Assert.Equal(5, _scene.Heard<Delivered>().Count);
    }

    [Fact]
    public async Task Buttons_are_coloured_by_their_role_and_copy_what_they_say()
    {
        var message = _scene.Message(_ana.Id, "¿Qué quiere hacer?", "form");
        var show = (Show)message.Effect;
        await _scene.Queue(message with
        {
            Effect = show with
            {
                Screen = show.Screen
                    .Row(Bot.Messages.Button.Copy("Copiar el enlace", "https://t.me/bot?start=1").AsMain())
                    .Items([Bot.Messages.Button.Do("Resumen", new("x", []))])
                    .Row(Bot.Messages.Button.Do("Retirar", new("y", [])).AsDanger()),
            },
        });

        var shown = World.MessagesOf(_ana.Id)[^1].Buttons.Select(button => (button.Text, button.Style, button.CopyText));
        Assert.Equal(
            [("Copiar el enlace", "primary", "https://t.me/bot?start=1"), ("Resumen", null, null), ("Retirar", "danger", null)], shown);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_was_not_done_is_done_later_in_order(string fault)
    {
        switch (fault)
        {
            case "closed":
                _ = World.Faults.ClosedConnection("sendMessage");
                break;
            case "429":
                _ = World.Faults.TooManyRequests("sendMessage", retryAfter: 5);
                break;
            default:
                _ = World.Faults.ServerError("sendMessage", int.Parse(fault));
                break;
        }

        await _scene.Queue(_scene.Message(_ana.Id, "uno"), _scene.Message(_ana.Id, "dos"));
        Assert.Empty(Shown());
        await _scene.Pass(TimeSpan.FromSeconds(6));

        Assert.Equal(["uno", "dos"], Shown());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_may_have_been_done_is_repeated_once(bool half)
    {
        _ = half ? World.Faults.HalfAnswer("sendMessage") : World.Faults.LostAnswer("sendMessage");

        await _scene.Queue(_scene.Message(_ana.Id, "uno"), _scene.Message(_ana.Id, "dos"));
        await _scene.Pass(TimeSpan.FromSeconds(6));

        Assert.Equal(["uno", "uno", "dos"], Shown());
    }

    [Fact]
    public async Task Who_blocks_the_bot_gets_what_waited_when_they_come_back()
    {
        World.Blocks(_ana);
        await _scene.Queue(_scene.Message(_ana.Id, "uno"), _scene.Message(_ana.Id, "dos"));
        Assert.Equal(Address.Of(_ana.Id), Assert.Single(_scene.Heard<Closed>()).To);

        World.Unblocks(_ana);
        _scene.Service.Reopen(Address.Of(_ana.Id).Key);
        await _scene.Settle();

        Assert.Equal(["uno", "dos"], Shown());
    }

    [Fact]
    public async Task A_card_is_pinned_where_the_bot_may_and_taken_off_again()
    {
        var group = World.Group("UT DEL", [_ana]);
        World.AddsBot(group, _ana);
        _scene.Directory.Place("del", group.Id);
        await _scene.Queue(_scene.Message(Address.OfGroup("del"), "reunión", "meeting:1"));
        await _scene.Queue(_scene.Entry(new Pin(Address.OfGroup("del"), "meeting:1")));
        Assert.Empty(group.Pinned);

        World.AddsBot(group, _ana, asAdministrator: true);
        await _scene.Queue(_scene.Entry(new Pin(Address.OfGroup("del"), "meeting:1")));
        Assert.Equal(World.MessagesOf(group.Id).Single(message => message.Text == "reunión").Id, Assert.Single(group.Pinned));
        await _scene.Queue(_scene.Entry(new Pin(Address.OfGroup("del"), "meeting:1", IsOff: true)));
        Assert.Empty(group.Pinned);
        await _scene.Queue(_scene.Edit(Address.OfGroup("del"), "reunión confirmada", "meeting:1"));
        Assert.Contains(World.MessagesOf(group.Id), message => message.Text == "reunión confirmada");
    }

    [Fact]
    public async Task A_group_is_followed_into_its_supergroup()
    {
        var group = World.Group("UT DEL", [_ana]);
        World.AddsBot(group, _ana);
        _scene.Directory.Place("del", group.Id);
        await _scene.Queue(_scene.Message(Address.OfGroup("del"), "reunión", "meeting:1"));
        var supergroup = World.Migrates(group);

        await _scene.Queue(_scene.Edit(Address.OfGroup("del"), "reunión confirmada", "meeting:1"));

        Assert.Equal(new GroupMoved("del", supergroup.Id), Assert.Single(_scene.Heard<GroupMoved>()));
        Assert.Contains(World.MessagesOf(supergroup.Id), message => message.Text == "reunión confirmada");
    }

    [Fact]
    public async Task A_closed_topic_is_left_for_the_general_one()
    {
        var group = World.Group("UT DEL", [_ana], isForum: true);
        World.AddsBot(group, _ana);
        var topic = World.OpensTopic(group, _ana, "Ferias");
        World.ClosesTopic(group, _ana, topic);
        _scene.Directory.Place("del", group.Id);

        await _scene.Queue(_scene.Message(Address.OfGroup("del", topic.Id), "aviso"));

        Assert.Null(World.MessagesOf(group.Id).Single(message => message.Text == "aviso").ThreadId);
    }

    [Fact]
    public async Task A_message_that_was_deleted_is_sent_anew()
    {
        await _scene.Queue(_scene.Message(_ana.Id, "uno", "form"));
        World.Deletes(World.MessagesOf(_ana.Id)[^1]);

        await _scene.Queue(_scene.Edit(_ana.Id, "dos", "form"));

        Assert.Equal(["dos"], Shown());
    }

    [Fact]
    public async Task Marks_that_the_server_cannot_read_are_left_out()
    {
        await _scene.Queue(_scene.Message(_ana.Id, "<b>sin cerrar &amp; más"));

        Assert.Equal(["sin cerrar & más"], Shown());
    }

    [Fact]
    public async Task A_file_goes_there_and_comes_back()
    {
        var content = Encoding.UTF8.GetBytes(new string('x', 200_000));
        var stored = await _scene.Files.WriteAsync(new MemoryStream(content));
        await _scene.Queue(_scene.Entry(new SendKept(Address.Of(_ana.Id), "datos.json", stored.Id, DeliveryScene.Screen("Sus <i>datos</i>"))));
        var sent = World.MessagesOf(_ana.Id)[^1];
        Assert.Equal(("Sus datos", "document"), (sent.Text, sent.Media!.Kind));

        await _scene.Queue(_scene.Entry(new Download(Address.Of(_ana.Id), sent.Media.FileId!, "", "")));

        await using var fetched = _scene.Files.Open(Assert.Single(_scene.Heard<Downloaded>()).StoredFile!);
        using var copy = new MemoryStream();
        await fetched!.CopyToAsync(copy);
        Assert.Equal(content, copy.ToArray());
    }

    [Theory]
    [InlineData(true, "photo")]
    [InlineData(false, "document")]
    public async Task An_album_arrives_as_one_with_each_caption_and_files_of_one_name_apart(bool isPhoto, string kind)
    {
        var files = new[] { "uno", "dos", "tres" }.Select(content => new AlbumFile(
            "feria.jpg", _scene.Files.Write([.. OnePixel, .. Encoding.UTF8.GetBytes(content)]).Id, Bot.Texts.Html.Of($"<i>{content}</i>")));

        await _scene.Queue(_scene.Entry(new SendAlbum(Address.Of(_ana.Id), [.. files]) { IsPhoto = isPhoto }));

        var sent = World.MessagesOf(_ana.Id).TakeLast(3).ToArray();
        Assert.Single(sent.Select(message => message.AlbumId).Distinct());
        Assert.Equal(["uno", "dos", "tres"], sent.Select(message => message.Text));
        Assert.All(sent, message => Assert.Equal(kind, message.Media!.Kind));
        Assert.Equal(3, sent.Select(message => message.Media!.FileId).Distinct().Count());
    }

    /// <summary>A picture of one pixel; what follows it is not read.</summary>
    private static readonly byte[] OnePixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private IEnumerable<string?> Shown() => World.MessagesOf(_ana.Id).Where(message => message.FromId != _ana.Id).Select(message => message.Text);
}
