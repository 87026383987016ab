using System.Diagnostics;
using System.Threading.Channels;
using Bot.Playground;
using Bot.Playground.Model;

namespace Bot.Benchmarks;

/// <summary>
/// People who each wait for the bot's answer before they do the next thing. All are led by one reader of the world's events, so that they
/// cost the machine as little as they can.
/// </summary>
/// <param name="events">All events of the world since before the first person wrote.</param>
internal sealed class UpdatesPeople(World world, ChannelReader<WorldEvent> events, int count)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Dictionary<long, Progress> _people = Enumerable.Range(1, count)
        .Select(number => new Progress(world.Person($"Persona {number}", "es")))
        .ToDictionary(progress => progress.Person.Id);

    private readonly List<double> _milliseconds = [];

    /// <summary>Goes on where the people stand, until each has done so many things and was answered.</summary>
    /// <exception cref="TimeoutException">An answer did not come, or it was not the right one.</exception>
    public async Task<UpdatesFigures> Go(int answersEach)
    {
        _milliseconds.Clear();
        var began = Stopwatch.GetTimestamp();
        foreach (var person in _people.Values)
        {
            person.Goal = person.Step + answersEach;
            Do(person);
        }

        for (var left = answersEach * _people.Count; left > 0; left -= Answered(await Next()))
        {
        }

        return UpdatesFigures.Of(_milliseconds, Stopwatch.GetElapsedTime(began));
    }

    private void Do(Progress person)
    {
        var step = UpdatesScript.At(person.Step);
        person.Since = Stopwatch.GetTimestamp();
        if (step.IsPress)
        {
            _ = world.Presses(person.Person, person.Last!, step.Text);
        }
        else
        {
            _ = world.Says(person.Person, step.Text);
        }
    }

    /// <returns>1 if this event is somebody's answer, else 0.</returns>
    private int Answered(WorldEvent happened)
    {
        if (happened is not { What: "message" or "edited", Message: { } message } || message.FromId != world.BotId
            || !_people.TryGetValue(happened.ChatId, out var person))
        {
            return 0;
        }

        _milliseconds.Add(Stopwatch.GetElapsedTime(person.Since).TotalMilliseconds);
        Check(UpdatesScript.At(person.Step), message);
        person.Last = message;
        if (++person.Step < person.Goal)
        {
            Do(person);
        }

        return 1;
    }

    private static void Check(UpdatesStep step, ChatMessage answer)
    {
        if (answer.Text?.Contains(step.Expected, StringComparison.Ordinal) != true)
        {
            throw new TimeoutException($"«{step.Text}» was to be answered with «{step.Expected}», not with:\n{answer.Text}");
        }
    }

    private async ValueTask<WorldEvent> Next()
    {
        WorldEvent? happened;
        while (!events.TryRead(out happened))
        {
            _ = await events.WaitToReadAsync().AsTask().WaitAsync(Patience);
        }

        return happened;
    }

    /// <summary>Where one person stands.</summary>
    private sealed class Progress(Person person)
    {
        public Person Person { get; } = person;

        public int Step { get; set; }

        public int Goal { get; set; }

        public long Since { get; set; }

        public ChatMessage? Last { get; set; }
    }
}
