using System.Text.Json;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using NodaTime;

namespace Bot.Playground.Examples;

/// <summary>
/// An invented practice that waits for review from the start, so that accepting one can be tried before writing one. It says that it is
/// invented.
/// </summary>
public static class WaitingPractice
{
    public const string Id = "waiting-for-review";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    /// <summary>Written with all that a publication needs, and submitted.</summary>
    public static Practice Of(Person author, Instant now)
    {
        var draft = Practice.Begin(Id, author, now).ReplaceAnswer(author, PracticeFields.Consent, Consent.Given, 0, now);
        return Read().Aggregate(
            draft, (written, line) => written.Then(before => before.ReplaceAnswer(author, line.Field, line.Text, 0, now)))
            .Then(complete => complete.Submit(author, now)).Practice;
    }

    private static IEnumerable<Line> Read()
    {
        using var stream = typeof(WaitingPractice).Assembly.GetManifestResourceStream("Examples.waiting.jsonl")
            ?? throw new InvalidOperationException("The waiting practice is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Line>(line, Format)!)];
    }

    private sealed record Line(string Field, string Text);
}
