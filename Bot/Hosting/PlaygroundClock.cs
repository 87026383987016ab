using System.Globalization;
using Bot.Playground;
using NodaTime;

namespace Bot.Hosting;

/// <summary>POST /playground/clock?by=HOURS or ?by=next moves the playground's calendar, through every planned moment in order.</summary>
internal static class PlaygroundClock
{
    private const double MostHours = 24 * 366;

    public static void Map(WebApplication web, World world, MovableClock clock, Func<BotRun?> run) => web.Use((context, next) =>
        context.Request.Path == "/playground/clock" && HttpMethods.IsPost(context.Request.Method)
            ? Move(context, world, clock, run())
            : next(context));

    /// <summary>Stops at each moment until all that is due has been handled, as if the time had really passed.</summary>
    internal static async Task Advance(MovableClock clock, BotRun run, Instant goal)
    {
        while (run.NextDue is { } next && next <= goal)
        {
            clock.Advance(Positive(next - Now(clock)));
            await run.Settle();
        }

        clock.Advance(Positive(goal - Now(clock)));
        await run.Settle();
    }

    private static async Task Move(HttpContext context, World world, MovableClock clock, BotRun? run)
    {
        if (!PlaygroundServer.IsLocal(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (run is null || Goal(context.Request.Query["by"].ToString(), clock, run) is not { } goal)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await Advance(clock, run, goal);
        world.ClockMoved();
        await context.Response.WriteAsJsonAsync(new { now = clock.GetUtcNow() });
    }

    private static Instant? Goal(string by, MovableClock clock, BotRun run)
    {
        if (by == "next")
        {
            return run.NextDue;
        }

        return double.TryParse(by, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours is > 0 and <= MostHours
            ? Now(clock) + Duration.FromHours(hours)
            : null;
    }

    private static Instant Now(MovableClock clock) => Instant.FromDateTimeOffset(clock.GetUtcNow());

    private static TimeSpan Positive(Duration time) => time > Duration.Zero ? time.ToTimeSpan() : TimeSpan.Zero;
}
