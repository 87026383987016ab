using Bot.Domain.Practices;
using Bot.Playground;
using Bot.Playground.Model;

namespace Bot.Tests.EndToEnd;

/// <summary>The disk is full: nothing is confirmed, nobody is answered, and everybody is as soon as there is room.</summary>
public sealed class LostBatchTest
{
    private static readonly string[] Pieces = [.. Enumerable.Range(1, 4).Select(piece => $"Pieza {piece}. {string.Join(' ', Enumerable.Repeat("productores", 300))}")];

    [Fact]
    public async Task What_came_in_while_the_disk_was_full_is_answered_later_in_order_and_once()
    {
        await using var bot = await RunningBot.Start(pacing: false);
        var (ana, rosa) = (bot.ChatOf(PlaygroundPeople.Official), bot.ChatOf(PlaygroundPeople.Visitor));
        await ana.Says("/propor", "Começar");
        await ana.Taps("Começar", "1 de 8");
        await ana.Says("Feira do rio", "2 de 8");
        await ana.Taps("Economia social e solidária", "3 de 8");
        await bot.Waits();
        await bot.Run.Settle();

        bot.Run.Store!.MaximumBytes = 1;
        var shown = bot.AnswersIn(ana.Person.Id);
        var first = SayAll(bot, ana, rosa);
        await bot.Log.Line("HandlingLoop 2 ");
        await bot.Log.Line("LongPolling 1301 ");
        await CheckNothingHappened(bot, ana, rosa, shown, first);

        bot.Run.Store.MaximumBytes = null;
        await rosa.Sees("ferias");
        await ana.Sees("1.208 de 250 palavras");
        await bot.HealthHolds("\"store\": null");
        await CheckAllHappened(bot, ana, rosa);
    }

    /// <returns>The first update of what is said at once.</returns>
    private static int SayAll(RunningBot bot, PrivateChat ana, PrivateChat rosa)
    {
        lock (bot.World.Gate)
        {
            var first = bot.World.Updates.NextId;
            foreach (var piece in Pieces)
            {
                ana.Say(piece);
            }

            rosa.Say("ferias");
            return first;
        }
    }

    private static async Task CheckNothingHappened(RunningBot bot, PrivateChat ana, PrivateChat rosa, IReadOnlyList<ChatMessage> shown, int first)
    {
        Assert.Equal(503, (await bot.Health()).Status);
        Assert.Empty(bot.AnswersIn(rosa.Person.Id));
        Assert.Equal(shown, bot.AnswersIn(ana.Person.Id));
        lock (bot.World.Gate)
        {
            Assert.Equal(Enumerable.Range(first, Pieces.Length + 1), bot.World.Updates.Pending.Select(update => update.Id));
        }
    }

    private static async Task CheckAllHappened(RunningBot bot, PrivateChat ana, PrivateChat rosa)
    {
        var draft = Assert.Single(bot.PracticesOf(ana.Person), practice => practice.Title == "Feira do rio");
        Assert.Equal(Pieces, draft.Answers[PracticeFields.Summary].Pieces.Select(piece => piece.Text));
        Assert.Single(bot.AnswersIn(rosa.Person.Id));
        Assert.Equal(200, (await bot.Health()).Status);
    }
}
