using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Playground;

namespace Bot.Hosting;

/// <summary>Tells the playground's tour what became of the documents that the bot keeps.</summary>
internal static class PlaygroundTour
{
    public static IReadOnlyList<IProjection> Of(World world) => [new Projection<Practice>(PracticeBank.All, practice => Follow(world, practice))];

    private static void Follow(World world, Practice practice)
    {
        if (practice.IsExample)
        {
            return;
        }

        if (practice.SubmittedAt is not null)
        {
            world.Tick(TourStep.Propose);
        }

        if (practice.State == PracticeState.Published)
        {
            world.Tick(TourStep.Publish);
        }
    }
}
