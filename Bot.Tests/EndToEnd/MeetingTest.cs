using Bot.Playground;
using Bot.Playground.Model;

namespace Bot.Tests.EndToEnd;

/// <summary>A meeting is planned in private and told to a group over real HTTP; every call is as the Bot API's schema says.</summary>
public sealed class MeetingTest
{
    [Fact]
    public async Task A_meeting_reaches_the_group_is_pinned_answered_and_sent_as_a_calendar()
    {
        await using var bot = await RunningBot.Start(pacing: false);
        var martin = bot.ChatOf(PlaygroundPeople.Coordinator);
        var group = bot.World.Groups.Single(group => group.Id == PlaygroundPeople.Group);
        bot.World.AddsBot(group, martin.Person, asAdministrator: true);

        _ = await martin.BeginsToPlan();
        _ = await martin.Taps("Elegir en un calendario", "[Cerrar el calendario]");
        _ = await martin.Says("dentro de 8 semanas a las 10", "Entendí:");
        _ = bot.World.SendsLocation(martin.Person, -22.9056, -47.0608);
        await martin.Sees("Guardé la ubicación.");
        _ = await martin.Taps("Saltar", "Nombre.");
        await martin.Publishes();
        await martin.Sees("Avisé a 1 grupo.");
        await bot.World.Until(() => Card() is { } sent && group.Pinned.Contains(sent.Id));

        await bot.World.Until(() => bot.AnswersIn(group.Id).Any(message => message.Media is { Kind: "venue", Latitude: -22.9056 }));

        _ = bot.World.Presses(bot.Person(PlaygroundPeople.Official), Card()!, "✓");
        await bot.World.Until(() => Card()!.Text!.Contains("Sim: 1. Talvez: 0. Não: 0.", StringComparison.Ordinal));
        _ = await martin.Taps("Agregar a mi calendario", "Ábralo para agregar la reunión");

        ChatMessage? Card() => bot.AnswersIn(group.Id).FirstOrDefault(message => message.Text?.Contains("Reunião da UT DEL, Campinas", StringComparison.Ordinal) == true);
    }
}
