using Bot.Domain.Network;
using Bot.Outbox;
using Bot.Tests.Scenarios;

namespace Bot.Tests.Outbox;

/// <summary>Five hundred groups hear of a meeting: at the rate that Telegram allows, and never faster, whatever kind of call it is.</summary>
public sealed class ManyGroupsPaceTest(ITestOutputHelper output)
{
    private const int ManyGroups = 500;

    /// <summary>Telegram's 30 calls a second, and 20 a minute in a group (Bot FAQ, "My bot is hitting limits").</summary>
    private const int MostInSecond = 30;

    private const int MostInMinute = 20;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Each_group_hears_pins_and_changes_within_five_percent_of_what_the_rate_allows()
    {
        using var bot = MeetingHall.Open();
        await using var scene = new DeliveryScene();
        var martin = bot.Coordinator("Martín");
        Found(bot, scene, GroupLanguage.Es);
        List<OutboxEntry> entries = [];
        bot.Written = entries.Add;
        martin.Plans("18/12/2026 a las 10");
        await Deliver(scene, entries);

        martin.Taps("Publicar y avisar");
        martin.Sees("Avisé a 500 grupos.");
        await ToldInTime(scene, entries, "told, with pins", "sendMessage", "pinChatMessage");

        martin.Redates("19/12/2026 a las 10");
        martin.Taps("Guardar y avisar");
        await ToldInTime(scene, entries, "date moved, with edits", "editMessageText", "sendMessage");

        martin.OpensMeeting();
        martin.Taps("Más");
        martin.Taps("Cancelar la reunión");
        martin.Says("Paro de transporte");
        martin.Taps("Cancelar y avisar");
        await ToldInTime(scene, entries, "cancelled, with edits and unpinning", "editMessageText", "unpinChatMessage", "sendMessage");
        Assert.All(scene.Telegram.Calls.GroupBy(call => call.Chat), calls => Assert.InRange(calls.Select(call => call.At).MostIn(Minute), 1, MostInMinute));
    }

    [Fact]
    public async Task Groups_that_read_Portuguese_and_have_lost_their_topic_are_told_again_within_the_rate()
    {
        using var bot = MeetingHall.Open();
        await using var scene = new DeliveryScene();
        scene.Telegram.Script = call => call["message_thread_id"] is null ? null : Reply.Refusal(400, "Bad Request: message thread not found");
        var martin = bot.Coordinator("Martín");
        Found(bot, scene, GroupLanguage.Pt, topic: 7);
        List<OutboxEntry> entries = [];
        bot.Written = entries.Add;
        martin.Plans("18/12/2026 a las 10");
        await Deliver(scene, entries);

        martin.Taps("Publicar y avisar");
        await ToldInTime(scene, entries, "told, topics gone", "sendMessage", "sendMessage", "pinChatMessage");
    }

    private static void Found(Scenario bot, DeliveryScene scene, GroupLanguage language, int? topic = null) => bot.Write(work =>
    {
        foreach (var number in Enumerable.Range(1, ManyGroups))
        {
            work.Put(Groups.All, new Group
            {
                Id = $"g{number}",
                TelegramChatId = -1000 - number,
                Title = $"Grupo {number}",
                Standing = GroupStanding.Authorised,
                Language = language,
                Topic = topic,
            });
            scene.Directory.Place($"g{number}", -1000 - number);
        }
    });

    private static async Task Deliver(DeliveryScene scene, List<OutboxEntry> entries)
    {
        await scene.Queue([.. entries]);
        entries.Clear();
        await scene.Pass(Minute);
    }

    private async Task ToldInTime(DeliveryScene scene, List<OutboxEntry> entries, string what, params string[] methods)
    {
        var (before, start) = (scene.Telegram.Calls.Count, scene.Time.Passed);
        await scene.Queue([.. entries]);
        entries.Clear();
        await scene.Pass(2 * Minute);

        Call[] calls = [.. scene.Telegram.Calls.Skip(before).Where(call => call.Chat < 0)];
        var allowed = TimeSpan.FromSeconds((double)calls.Length / MostInSecond);
        var (took, most) = (calls[^1].At - start, scene.Telegram.Calls.Select(call => call.At).MostIn(Second));
        output.WriteLine($"{ManyGroups} groups, {what}: {calls.Length} calls in {took.TotalSeconds:F1} s, the rate allows {allowed.TotalSeconds:F1} s; most in a second {most}");
        Assert.Equal(Enumerable.Range(1, ManyGroups).Select(number => -1000L - number), calls.Select(call => call.Chat).Distinct().OrderDescending());
        Assert.All(calls.GroupBy(call => call.Chat), ofGroup => Assert.Equal(methods, ofGroup.Select(call => call.Method)));
        Assert.InRange(most, 1, MostInSecond);
        Assert.InRange(took, TimeSpan.Zero, allowed * 1.05);
    }
}
