using Bot.Domain;
using Bot.Features;
using Bot.Messages;

namespace Bot.Tests.Delivery;

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

    private static string Kept(DeliveryScene scene) => scene.Files.Write("imagen"u8).Id;
}
