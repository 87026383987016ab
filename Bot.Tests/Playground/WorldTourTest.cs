using Bot.Playground;
using Telegram.Bot;

namespace Bot.Tests.Playground;

/// <summary>What the world itself ticks off in the tour, and how long it remembers.</summary>
public sealed class WorldTourTest
{
    [Theory]
    [InlineData("feria", true)]
    [InlineData("/buscar feria", true)]
    [InlineData("/ayuda", false)]
    public async Task A_visitor_who_is_answered_has_searched_unless_it_was_another_command(string text, bool hasSearched)
    {
        await using var host = await PlaygroundHost.Start();
        var rosa = host.World.Person("Rosa");

        host.World.Says(rosa, text);
        Assert.Empty(host.World.Toured);
        await host.Client.SendMessage(rosa.Id, "Cinco prácticas");

        Assert.Equal(hasSearched, host.World.Toured.Contains(TourStep.Search));
    }

    [Fact]
    public async Task An_official_who_writes_in_a_form_has_not_searched()
    {
        await using var host = await PlaygroundHost.Start();
        var ana = host.World.Person("Ana", role: "official");

        host.World.Says(ana, "feria");
        await host.Client.SendMessage(ana.Id, "2 de 8");

        Assert.Empty(host.World.Toured);
    }

    [Fact]
    public async Task Everybody_of_the_playground_can_be_written_to_before_they_say_anything()
    {
        await using var host = await PlaygroundHost.Start();
        PlaygroundPeople.Populate(host.World);

        foreach (var person in host.World.People)
        {
            Assert.Equal("Hola", (await host.Client.SendMessage(person.Id, "Hola")).Text);
        }

        Assert.All(host.World.People, person => Assert.True(person.HasStarted));
        Assert.DoesNotContain(await host.Client.GetUpdates(), update => update.Message?.Chat.Id > 0);
    }

    [Fact]
    public async Task Steps_outlive_a_restart_and_are_forgotten_with_everything_else()
    {
        var folder = Directory.CreateTempSubdirectory("tour-");
        var path = Path.Combine(folder.FullName, "world.json");
        await using (var before = new World(new MovableClock(), path))
        {
            before.Tick(TourStep.Meet);
            before.Tick(TourStep.Propose);
        }

        await using (var after = new World(new MovableClock(), path))
        {
            Assert.Equal([TourStep.Propose, TourStep.Meet], after.Toured);
            after.Reset();
            Assert.Empty(after.Toured);
        }

        folder.Delete(recursive: true);
    }
}
