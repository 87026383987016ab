using System.Text.Json;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Playground.Examples;

/// <summary>Practices that the playground invents, and that say so.</summary>
internal static class InventedPractice
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    /// <summary>Written with all that a publication needs, and submitted.</summary>
    /// <param name="file">The embedded answers, a field a line.</param>
    public static Practice Submitted(string file, string id, Person author, Instant now)
    {
        var draft = Practice.Begin(id, author, now).ReplaceAnswer(author, PracticeFields.Consent, Consent.Given, 0, now);
        return Read(file).Aggregate(
            draft, (written, line) => written.Then(before => before.ReplaceAnswer(author, line.Field, line.Text, 0, now)))
            .Then(complete => complete.Submit(author, now)).Practice;
    }

    /// <summary>The same, published with the year's next number, and marked as an example.</summary>
    public static Practice Publish(IWork work, string file, string id, Person author, Instant now)
    {
        var (number, numbers) = PracticeNumberings.Of(work, now.InUtc().Year).Take();
        var submitted = Submitted(file, id, author, now);
        var practice = submitted with
        {
            State = PracticeState.Published,
            History = submitted.History.Add(new(Step.Publish, By: null, now, PracticeState.Published)),
            Number = number,
            AcceptedAt = now,
            PublishedAt = now,
            ConfirmedAt = now,
            IsExample = true,
        };
        work.Put(PracticeNumberings.All, numbers);
        work.Put(PracticeBank.All, practice);
        return practice;
    }

    private static IEnumerable<Line> Read(string file)
    {
        using var stream = typeof(InventedPractice).Assembly.GetManifestResourceStream($"Examples.{file}")
            ?? throw new InvalidOperationException($"The example {file} is not embedded.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return [.. lines.Select(line => JsonSerializer.Deserialize<Line>(line, Format)!)];
    }

    private sealed record Line(string Field, string Text);
}
