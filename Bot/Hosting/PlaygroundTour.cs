using Bot.Conversation;
using Bot.Domain.Contacts;
using Bot.Domain.Meetings;
using Bot.Domain.Practices;
using Bot.Playground;
using Bot.Playground.Examples;
using NodaTime;

namespace Bot.Hosting;

/// <summary>Tells the playground's tour what became of the documents that the bot keeps.</summary>
internal static class PlaygroundTour
{
    public static IReadOnlyList<IProjection> Of(World world) =>
    [
        new Projection<Practice>(PracticeBank.All, practice => Follow(world, practice)),
        new Projection<Meeting>(
            MeetingBook.All, meeting => Tick(world, TourStep.Meet, meeting.Occurrence?.SeriesId != ExampleSeries.SeriesId)),
        new Projection<ContactRequest>(ContactRequests.All, request =>
        {
            Tick(world, TourStep.Broker, request.PassedOn is not null);
            Tick(world, TourStep.Connect, request.IntroducedAt is not null);
        }),
    ];

    private static void Follow(World world, Practice practice)
    {
        if (practice.IsExample)
        {
            return;
        }

        var isPublished = practice.State == PracticeState.Published;
        var isAccepted = isPublished || practice.State == PracticeState.Accepted;
        var isSent = practice.SubmittedAt is not null && practice.Id != WaitingPractice.Id;
        Tick(world, TourStep.Propose, isSent);
        Tick(world, TourStep.Complete, isSent && practice.Read(Instant.FromDateTimeOffset(world.Clock.GetUtcNow())).NotPublishable is null);
        Tick(world, TourStep.Accept, isAccepted);
        Tick(world, TourStep.Agree, isAccepted && practice.KeyedAt is not null);
        Tick(world, TourStep.Publish, isPublished);
    }

    private static void Tick(World world, TourStep step, bool isDone)
    {
        if (isDone)
        {
            world.Tick(step);
        }
    }
}
