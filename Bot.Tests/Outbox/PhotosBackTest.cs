using Bot.Domain;
using Bot.Features.Practices;
using Bot.Messages;

namespace Bot.Tests.Outbox;

public sealed class PhotosBackTest
{
    [Fact]
    public async Task A_photo_goes_back_as_a_photo_with_its_caption()
    {
        await using var scene = new DeliveryScene();

        await scene.Queue(scene.Entry(new SendKept(Address.Of(7), "u.jpg", Kept(scene), DeliveryScene.Screen("La feria")) { IsPhoto = true }));

        var call = Assert.Single(scene.Telegram.Calls);
        Assert.Equal("sendPhoto", call.Method);
        Assert.Contains("La feria", call.Raw, StringComparison.Ordinal);
        Assert.Single(scene.Heard<Delivered>());
    }

    [Theory]
    [InlineData("Bad Request: PHOTO_INVALID_DIMENSIONS")]
    [InlineData("Bad Request: IMAGE_PROCESS_FAILED")]
    public async Task What_Telegram_takes_as_no_photo_goes_as_a_document(string refusal)
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = call => call.Method == "sendPhoto" ? Reply.Refusal(400, refusal) : null;

        await scene.Queue(scene.Entry(new SendKept(Address.Of(7), "u.jpg", Kept(scene), DeliveryScene.Screen("La feria")) { IsPhoto = true }));
        await scene.Pass(TimeSpan.FromSeconds(2));

        Assert.Equal(["sendPhoto", "sendDocument"], scene.Telegram.Calls.Select(call => call.Method));
        Assert.Single(scene.Heard<Delivered>());
    }

    [Theory]
    [InlineData(true, 1000, true)]
    [InlineData(true, 10_000_000, true)]
    [InlineData(true, 10_000_001, false)]
    [InlineData(false, 1000, false)]
    public void Only_what_came_as_a_photo_and_is_small_enough_is_one(bool isPhoto, long size, bool asPhoto)
    {
        var file = Attachment.Of("id", "a.jpg", "image/jpeg", isPhoto, size, "La <feria>") with { StoredFile = "x" };

        var sent = KeptFiles.Send(Address.Of(7), file);

        Assert.Equal((asPhoto, "La &lt;feria&gt;"), (sent.IsPhoto, sent.Caption.Text.ToString()));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(10)]
    public async Task Several_photos_go_back_as_one_album_each_with_its_caption(int count)
    {
        await using var scene = new DeliveryScene();

        await scene.Queue(scene.Entry(Album(scene, count)));

        var call = Assert.Single(scene.Telegram.Calls);
        Assert.Equal(("sendMediaGroup", count), (call.Method, call.Raw.Split("\"type\":\"photo\"").Length - 1));
        Assert.Contains("Foto &amp; feria", call.Raw.Replace("\\u0026", "&", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.False(Assert.Single(scene.Heard<Delivered>()).LacksFiles);
    }

    [Fact]
    public async Task An_album_that_Telegram_takes_as_no_photos_goes_as_documents()
    {
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = call => call.Raw.Contains("\"photo\"", StringComparison.Ordinal)
            ? Reply.Refusal(400, "Bad Request: PHOTO_INVALID_DIMENSIONS")
            : null;

        await scene.Queue(scene.Entry(Album(scene, 2)));
        await scene.Pass(TimeSpan.FromSeconds(2));

        Assert.Equal(["sendMediaGroup", "sendMediaGroup"], scene.Telegram.Calls.Select(call => call.Method));
        Assert.Contains("\"type\":\"document\"", scene.Telegram.Calls[1].Raw, StringComparison.Ordinal);
        Assert.Single(scene.Heard<Delivered>());
    }

    [Theory]
    [InlineData(1, "sendPhoto")]
    [InlineData(2, "sendMediaGroup")]
    public async Task What_is_gone_from_an_album_is_left_out_and_told(int left, string method)
    {
        await using var scene = new DeliveryScene();
        var whole = Album(scene, left + 1);

        await scene.Queue(scene.Entry(whole with { Files = whole.Files.SetItem(0, whole.Files[0] with { StoredFile = new('0', 32) }) }));

        Assert.Equal(method, Assert.Single(scene.Telegram.Calls).Method);
        Assert.True(Assert.Single(scene.Heard<Delivered>()).LacksFiles);
    }

    [Fact]
    public async Task An_album_of_which_nothing_is_left_is_given_up_and_told()
    {
        await using var scene = new DeliveryScene();
        var whole = Album(scene, 2);

        await scene.Queue(scene.Entry(whole with { Files = [.. whole.Files.Select(file => file with { StoredFile = new('0', 32) })] }));

        Assert.Empty(scene.Telegram.Calls);
        Assert.True(Assert.Single(scene.Heard<Refused>()).LacksFiles);
    }

    private static SendAlbum Album(DeliveryScene scene, int count) => new(
        Address.Of(7), [.. Enumerable.Range(1, count).Select(number => new AlbumFile($"{number}.jpg", Kept(scene), Bot.Texts.Html.Escape($"Foto & feria {number}")))])
    {
        IsPhoto = true,
    };

    private static string Kept(DeliveryScene scene) => scene.Files.Write("imagen"u8).Id;
}
