using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Practices;
using Bot.Playground;
using Bot.Playground.Examples;

namespace Bot.Hosting;

/// <summary>Tells the playground's tour what became of the documents that the bot keeps.</summary>
internal static class PlaygroundTour
{
    public static IReadOnlyList<IProjection> Of(World world) =>
    [
        new Projection<Practice>(PracticeBank.All, practice => Follow(world, practice)),
        new Projection<Meeting>(MeetingBook.All, _ => world.Tick(TourStep.Meet)),
    ];

    private static void Follow(World world, Practice practice)
    {
        if (practice.IsExample)
        {
            return;
        }

        if (practice is { SubmittedAt: not null, Id: not WaitingPractice.Id })
        {
            world.Tick(TourStep.Propose);
        }

        if (practice.State == PracticeState.Published)
        {
            world.Tick(TourStep.Publish);
        }
    }
}
