using System.Globalization;
using Bot.Playground;
using NodaTime;

namespace Bot.Hosting;

/// <summary>
/// POST /playground/clock?by=HOURS, ?by=month, ?by=year or ?by=next moves the playground's calendar, through every planned moment in
/// order; next goes on until the bot writes something, a year at most. 400 where nothing is planned, or there is no bot. Answers with
/// "now" and whether anything was "shown".
/// </summary>
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

        var by = context.Request.Query["by"].ToString();
        if (run is null || (by == "next" ? run.NextDue is null ? null : Later(clock, months: 12) : Goal(by, clock)) is not { } goal)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        var before = run.Shown;
        await (by == "next" ? AdvanceToNews(clock, run, goal) : Advance(clock, run, goal));
        world.ClockMoved();
        await context.Response.WriteAsJsonAsync(new { now = clock.GetUtcNow(), shown = run.Shown > before });
    }

    /// <summary>Most planned moments show nothing: each is passed until one does, or nothing is planned before the end.</summary>
    private static async Task AdvanceToNews(MovableClock clock, BotRun run, Instant end)
    {
        var before = run.Shown;
        while (run.Shown == before && run.NextDue is { } next && next <= end)
        {
            await Advance(clock, run, next);
        }
    }

    private static Instant? Goal(string by, MovableClock clock) => by switch
    {
        "month" => Later(clock, months: 1),
        "year" => Later(clock, months: 12),
        _ => double.TryParse(by, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours)
            && hours is > 0 and <= MostHours
            ? Now(clock) + Duration.FromHours(hours)
            : null,
    };

    private static Instant Later(MovableClock clock, int months) =>
        Now(clock).InUtc().LocalDateTime.PlusMonths(months).InUtc().ToInstant();

    private static Instant Now(MovableClock clock) => Instant.FromDateTimeOffset(clock.GetUtcNow());

    private static TimeSpan Positive(Duration time) => time > Duration.Zero ? time.ToTimeSpan() : TimeSpan.Zero;
}
