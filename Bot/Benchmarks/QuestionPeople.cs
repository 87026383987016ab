using System.Diagnostics;
using System.Threading.Channels;
using Bot.Playground;
using Bot.Playground.Model;

namespace Bot.Benchmarks;

/// <summary>People who ask one question after another in their private chats, each when the last was answered.</summary>
/// <param name="events">All events of the world since before the first question.</param>
internal sealed class QuestionPeople(World world, ChannelReader<WorldEvent> events, int count)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly string[] _questions = [.. SearchSet.Queries(null).Select(query => query.Q)];

    private readonly Dictionary<long, Progress> _people = Enumerable.Range(1, count)
        .Select(number => new Progress(world.Person($"Persona {number}", number % 3 == 0 ? "pt-br" : "es"), number))
        .ToDictionary(progress => progress.Person.Id);

    /// <summary>How long one of them waits for the first results, also where the bot is still reading its bank.</summary>
    public async Task<TimeSpan> First()
    {
        var began = Stopwatch.GetTimestamp();
        var person = _people.Values.First();
        _ = world.Says(person.Person, _questions[0]);
        while (!IsAnswer(await Next(), out var message) || message.Contains("momento", StringComparison.Ordinal))
        {
        }

        return Stopwatch.GetElapsedTime(began);
    }

    /// <param name="reading">How long each of them reads an answer before the next question; not at all where it is zero.</param>
    /// <exception cref="TimeoutException">An answer did not come.</exception>
    public async Task<UpdatesFigures> Go(int questionsEach, TimeSpan reading = default)
    {
        var milliseconds = new List<double>();
        var began = Stopwatch.GetTimestamp();
        foreach (var person in _people.Values)
        {
            person.Left = questionsEach;
            Ask(person);
        }

        while (milliseconds.Count < questionsEach * _people.Count)
        {
            var happened = await Next();
            if (!IsAnswer(happened, out _) || _people[happened.ChatId] is not { Left: > 0 } person)
            {
                continue;
            }

            milliseconds.Add(Stopwatch.GetElapsedTime(person.Since).TotalMilliseconds);
            if (--person.Left > 0)
            {
                if (reading > TimeSpan.Zero)
                {
                    _ = AskAfter(person, reading);
                }
                else
                {
                    Ask(person);
                }
            }
        }

        return UpdatesFigures.Of(milliseconds, Stopwatch.GetElapsedTime(began));
    }

    private async Task AskAfter(Progress person, TimeSpan reading)
    {
        await Task.Delay(reading, TimeProvider.System);
        Ask(person);
    }

    private void Ask(Progress person)
    {
        person.Since = Stopwatch.GetTimestamp();
        _ = world.Says(person.Person, _questions[person.Asked++ % _questions.Length]);
    }

    private bool IsAnswer(WorldEvent happened, out string text)
    {
        text = happened.Message?.Text ?? "";
        return happened.What is "message" or "edited" && happened.Message?.FromId == world.BotId && _people.ContainsKey(happened.ChatId);
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

    /// <summary>Where one person stands; each begins at another question.</summary>
    private sealed class Progress(Person person, int number)
    {
        public Person Person { get; } = person;

        public int Asked { get; set; } = number * 7;

        public int Left { get; set; }

        public long Since { get; set; }
    }
}
