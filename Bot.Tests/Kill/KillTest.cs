using Bot.Domain.Practices;
using Bot.Playground.Schema;

namespace Bot.Tests.Kill;

/// <summary>No kill loses a word: the real process is ended at random moments by SIGKILL, and three people notice nothing but a pause.</summary>
public sealed class KillTest(ITestOutputHelper output)
{
    private const int Kills = 30;

    /// <summary>A number here repeats a run, as far as the machine allows.</summary>
    private const string SeedVariable = "KILL_TEST_SEED";

    private static readonly string[] WrittenFields = [PracticeFields.Title, PracticeFields.Summary, PracticeFields.Results, PracticeFields.Contact];

    [Fact]
    public async Task Thirty_kills_lose_no_answer_double_no_practice_and_repeat_at_most_one_message_a_chat()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), out var given) ? given : Random.Shared.Next();
        output.WriteLine($"{SeedVariable}={seed}");
        var folder = Directory.CreateTempSubdirectory("kill-");
        try
        {
            await using var server = await WatchedServer.Start();
            Author[] authors = [.. new[] { "Ana", "Rosa", "Diego" }.Select(name => new Author(server.World, server.World.Person(name)))];
            using var killing = new Killing(server, authors, folder.FullName, new Random(seed));
            await KillAll(killing, authors);
            await killing.Stop();
            Check(server, authors, killing);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task KillAll(Killing killing, Author[] authors)
    {
        var moments = Enum.GetValues<Moment>();
        var isOver = 0;
        var people = Task.WhenAll(authors.Select(author => Task.Run(() => author.Write(() => Volatile.Read(ref isOver) == 1))));
        try
        {
            for (var kill = 0; kill < Kills; kill++)
            {
                await killing.Kill(moments[kill % moments.Length], people);
            }

            Volatile.Write(ref isOver, 1);
            await people;
        }
        finally
        {
            foreach (var line in killing.Report)
            {
                output.WriteLine(line);
            }

            foreach (var (fell, count) in killing.Count)
            {
                output.WriteLine($"{fell}: {count}");
            }
        }
    }

    private void Check(WatchedServer server, Author[] authors, Killing killing)
    {
        Assert.All(killing.Count.Where(pair => pair.Key != Fell.Elsewhere), pair => Assert.True(pair.Value > 0, $"No kill fell {pair.Key}."));
        Assert.Equal(Kills, killing.Count.Values.Sum());
        output.WriteLine($"{killing.CheckRepeats()} messages were repeated in {server.World.Requests.Count} calls");
        var store = killing.Store;
        Assert.Empty(store.Outbox);
        Assert.All(authors, author => CheckPractices(author, store));
        Assert.Empty(SchemaCheck.Of(server.World.Requests));
    }

    /// <summary>Every form became one practice with every answer as it was written, once.</summary>
    private static void CheckPractices(Author author, StoreAfterKill store)
    {
        var practices = store.PracticesOf(author.Id).OrderBy(practice => practice.CreatedAt).ToList();
        Assert.Equal(author.Proposals.Select(proposal => proposal.Title), practices.Select(practice => practice.Title));
        Assert.All(author.Proposals.Zip(practices), pair =>
        {
            var (written, practice) = pair;
            Assert.Equal(PracticeState.Submitted, practice.State);
            Assert.Equal([author.Person], practice.Authors);
            Assert.Equal(8, practice.Answers.Count);
            Assert.Equal(written.Texts, WrittenFields.Select(field => practice.Answers[field].Text));
        });
    }
}
