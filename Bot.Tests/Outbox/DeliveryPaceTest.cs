using Bot.Messages;

namespace Bot.Tests.Outbox;

/// <summary>Telegram's rates are kept, and nobody who waits stands behind a broadcast.</summary>
public sealed class DeliveryPaceTest
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_chat_gets_five_at_once_and_then_one_a_second()
    {
        await using var scene = new DeliveryScene();
        var start = scene.Time.Passed;

        await scene.Queue([.. Enumerable.Range(1, 12).Select(number => scene.Message(7, $"{number}"))]);
        await scene.Pass(TimeSpan.FromSeconds(20));

        Assert.Equal([0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7], scene.Telegram.Calls.Select(call => (call.At - start).TotalSeconds));
    }

    [Fact]
    public async Task A_group_gets_twenty_in_any_minute()
    {
        await using var scene = new DeliveryScene();
        scene.Directory.Place("cas", -1001);

        await scene.Queue([.. Enumerable.Range(1, 65).Select(number => scene.Notice("cas", $"{number}"))]);
        await scene.Pass(TimeSpan.FromMinutes(5));

        Assert.Equal(Enumerable.Range(1, 65).Select(number => $"{number}"), scene.Telegram.Calls.Select(call => call.Text));
        Assert.Equal(20, MostIn(scene, Minute));
    }

    [Fact]
    public async Task All_chats_together_get_thirty_a_second()
    {
        await using var scene = new DeliveryScene();

        await scene.Queue([.. Enumerable.Range(1, 200).Select(person => scene.Message(person, "hola"))]);
        await scene.Pass(TimeSpan.FromSeconds(10));

        Assert.Equal(200, scene.Telegram.Calls.Count);
        Assert.Equal(30, MostIn(scene, Second));
    }

    [Fact]
    public async Task Who_waits_is_answered_within_a_second_while_two_hundred_groups_are_told()
    {
        await using var scene = new DeliveryScene();
        List<TimeSpan> waited = [];
        for (var group = 1; group <= 200; group++)
        {
            scene.Directory.Place($"g{group}", -1000 - group);
        }

        var start = scene.Time.Passed;

        string[] news = ["aviso", "temario"];
        await scene.Queue([.. Enumerable.Range(1, 200).SelectMany(group => news.Select(text => scene.Notice($"g{group}", text)))]);
        for (var question = 1; question <= 6; question++)
        {
            await scene.Pass(TimeSpan.FromSeconds(1.7));
            var asked = scene.Time.Passed;
            await scene.Queue(scene.Message(7, $"respuesta {question}"));
            await scene.Pass(Second);
            waited.Add(scene.Telegram.Calls.Single(call => call.Text == $"respuesta {question}").At - asked);
        }

        await scene.Pass(Minute);
        Assert.All(waited, wait => Assert.InRange(wait, TimeSpan.Zero, Second));
        Assert.Equal(406, scene.Telegram.Calls.Count);
        Assert.InRange(scene.Telegram.Calls[^1].At - start, TimeSpan.Zero, TimeSpan.FromSeconds(20));
        Assert.InRange(MostIn(scene, Second), 1, 30);
    }

    [Fact]
    public async Task Replies_go_before_broadcasts_that_wait()
    {
        await using var scene = new DeliveryScene();
        for (var group = 1; group <= 60; group++)
        {
            scene.Directory.Place($"g{group}", -1000 - group);
        }

        var notices = Enumerable.Range(1, 60).Select(group => scene.Notice($"g{group}", "aviso"));

        await scene.Queue([.. notices, .. Enumerable.Range(1, 20).Select(person => scene.Message(person, "respuesta"))]);

        Assert.Equal(20, scene.Telegram.Calls.Count(call => call.Text == "respuesta"));
        Assert.InRange(scene.Telegram.Calls.Count, 21, 30);
    }

    [Fact]
    public async Task A_crowd_of_questions_does_not_silence_a_broadcast()
    {
        await using var scene = new DeliveryScene();
        scene.Directory.Place("cas", -1001);

        await scene.Queue([.. Enumerable.Range(1, 600).Select(person => scene.Message(person, "hola")), scene.Notice("cas", "aviso")]);
        await scene.Pass(TimeSpan.FromSeconds(3));

        Assert.Contains(scene.Telegram.Calls, call => call.Text == "aviso");
    }

    [Fact]
    public async Task A_reply_behind_broadcasts_of_its_own_chat_takes_them_along()
    {
        await using var scene = new DeliveryScene();
        for (var group = 1; group <= 200; group++)
        {
            scene.Directory.Place($"g{group}", -1000 - group);
        }

        await scene.Queue([.. Enumerable.Range(1, 200).Select(group => scene.Notice($"g{group}", "aviso"))]);
        await scene.Queue(scene.Message(Address.OfGroup("g200"), "respuesta"));

        Assert.Equal(["aviso", "respuesta"], scene.Telegram.Calls.Where(call => call.Chat == -1200).Select(call => call.Text));
    }

    [Fact]
    public async Task Without_pacing_everything_goes_at_once()
    {
        await using var scene = new DeliveryScene(pacing: false);
        var start = scene.Time.Passed;

        await scene.Queue([.. Enumerable.Range(1, 1000).Select(number => scene.Message(number % 40, $"{number}"))]);

        Assert.Equal(1000, scene.Telegram.Calls.Count);
        Assert.All(scene.Telegram.Calls, call => Assert.Equal(start, call.At));
    }

    /// <summary>The most calls in any stretch of this length, its end left out.</summary>
    private static int MostIn(DeliveryScene scene, TimeSpan length)
    {
        var moments = scene.Telegram.Calls.Select(call => call.At).ToList();
        return moments.Max(from => moments.Count(at => at >= from && at < from + length));
    }
}
