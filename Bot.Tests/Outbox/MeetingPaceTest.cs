using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Messages;
using Bot.Outbox;
using Bot.Tests.Scenarios;
using NodaTime;

namespace Bot.Tests.Outbox;

/// <summary>What meetings make the bot send, at Telegram's pace on a virtual clock.</summary>
public sealed class MeetingPaceTest(ITestOutputHelper output)
{
    private const int ManyGroups = 200;

    private const int ManyPeople = 300;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Two_hundred_groups_are_reminded_while_whoever_writes_is_answered_within_a_second()
    {
        using var bot = MeetingHall.Open();
        await using var scene = new DeliveryScene();
        var martin = bot.Coordinator("Martín");
        bot.Write(work =>
        {
            foreach (var number in Enumerable.Range(1, ManyGroups))
            {
                work.Put(Groups.All, new Group { Id = $"g{number}", TelegramChatId = -1000 - number, Title = $"Grupo {number}", Standing = GroupStanding.Authorised });
                scene.Directory.Place($"g{number}", -1000 - number);
            }
        });
        martin.Plans("18/12/2026 a las 10");
        martin.Taps("Publicar y avisar");
        martin.Sees("Avisé a 200 grupos.");
        bot.Pass(Duration.FromDays(17.9));
        List<OutboxEntry> entries = [];
        bot.Written = entries.Add;
        bot.Pass(Duration.FromHours(6));
        Assert.Equal(ManyGroups, entries.Count);

        var start = scene.Time.Passed;
        await scene.Queue([.. entries]);
        List<TimeSpan> waited = [];
        for (var question = 0; question < 5; question++)
        {
            entries.Clear();
            martin.Says("/reuniones");
            var (asked, answered) = (scene.Time.Passed, scene.Telegram.Calls.Count(call => call.Chat == martin.TelegramId));
            await scene.Queue([.. entries]);
            await scene.Pass(Second);
            waited.Add(scene.Telegram.Calls.Where(call => call.Chat == martin.TelegramId).ElementAt(answered).At - asked);
        }

        await scene.Pass(Minute);
        var reminders = scene.Telegram.Calls.Where(call => call.Chat < 0).ToArray();
        output.WriteLine($"{ManyGroups} groups reminded in {(reminders[^1].At - start).TotalSeconds:F1} s; who writes waits at most {waited.Max().TotalSeconds:F2} s");
        Assert.All(waited, wait => Assert.InRange(wait, TimeSpan.Zero, Second));
        Assert.Equal(ManyGroups, reminders.Select(call => call.Chat).Distinct().Count());
        Assert.Equal(ManyGroups, reminders.Length);
        Assert.All(reminders, call => Assert.StartsWith("<b>En dos semanas", call.Text, StringComparison.Ordinal));
        Assert.InRange(reminders[^1].At - start, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(12));
        Assert.InRange(MostIn(scene.Telegram.Calls, Second), 1, 30);
    }

    [Fact]
    public async Task Three_hundred_answers_in_a_minute_are_all_counted_within_the_edits_that_a_group_allows()
    {
        using var bot = MeetingHall.Open();
        await using var scene = new DeliveryScene();
        var martin = bot.Coordinator("Martín");
        var place = new Where.Group(-1001, "UT DEL");
        var group = bot.Authorised(martin, place);
        martin.Plans("18/12/2026 a las 10");
        martin.Taps("Publicar y avisar");
        var (card, meeting) = (group.Last, bot.OnlyMeeting());
        scene.Directory.Place(meeting.Details.Groups[0], place.ChatId);
        List<OutboxEntry> entries = [];
        bot.Written = entries.Add;

        for (var number = 0; number < ManyPeople; number++)
        {
            var person = new Phone(bot, new Sender(900_000 + number, $"Persona {number}", "es"));
            person.TapsIn(place, card, number % 3 == 0 ? "No" : "Sí");
            Assert.NotNull(person.Toast);
            await scene.Queue([.. entries]);
            entries.Clear();
            await scene.Pass(Minute / ManyPeople);
        }

        await scene.Pass(Minute);
        Assert.Equal([200, 0, 100], bot.Read(work => Attendance.Counts(work, meeting.Id)));
        Assert.Equal([place.ChatId, martin.TelegramId], scene.Telegram.Calls.Select(call => call.Chat).Distinct().Order());
        foreach (var calls in scene.Telegram.Calls.GroupBy(call => call.Chat))
        {
            Assert.Contains("Sí: 200. Tal vez: 0. No: 100.", calls.Last().Text, StringComparison.Ordinal);
            output.WriteLine($"{ManyPeople} answers in a minute: {calls.Count()} calls in chat {calls.Key}, at most {MostIn(calls, Minute)} in a minute");
            Assert.InRange(MostIn(calls, Minute), 1, 20);
        }
    }

    /// <summary>The most calls in any stretch of this length, its end left out.</summary>
    private static int MostIn(IEnumerable<Call> calls, TimeSpan length)
    {
        var moments = calls.Select(call => call.At).ToList();
        return moments.Max(from => moments.Count(at => at >= from && at < from + length));
    }
}
