using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Handling;
using Bot.Outbox;
using Bot.Storage;
using Directory = System.IO.Directory;

namespace Bot.Tests.Kill;

/// <summary>
/// What a killed process left on disk. All its parts are copied and the copy is opened, so that the next process finds the files exactly
/// as the kill left them.
/// </summary>
internal sealed record StoreAfterKill(IReadOnlySet<long> Seen, IReadOnlyList<OutboxEntry> Outbox, IReadOnlyList<Practice> Practices)
{
    private static readonly ICollection[] Collections = [SeenBatch.All, Bot.Outbox.OutboxEntry.All, PracticeBank.All];

    /// <param name="path">The database; a process that was killed before it had made one left nothing.</param>
    public static StoreAfterKill Read(string path)
    {
        if (!File.Exists(path))
        {
            return new(new HashSet<long>(), [], []);
        }

        var folder = Directory.CreateTempSubdirectory("killed-");
        try
        {
            var copy = Path.Combine(folder.FullName, "banco.db");
            foreach (var (part, its) in Stores.Parts(path).Zip(Stores.Parts(copy)).Where(pair => File.Exists(pair.First)))
            {
                File.Copy(part, its);
            }

            return ReadCopy(copy);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public IEnumerable<Practice> PracticesOf(long telegramId) => Practices.Where(practice => practice.IsAuthor(Person.IdOf(telegramId)));

    /// <summary>Whether somebody's practices hold this answer, alone or joined to others.</summary>
    public bool Holds(long telegramId, string answer) => PracticesOf(telegramId)
        .Any(practice => practice.Answers.Values.Any(given => given.Text.Contains(answer, StringComparison.Ordinal)));

    private static StoreAfterKill ReadCopy(string path)
    {
        StoreAfterKill? read = null;
        using var store = Stores.Open(new StoreOptions { Path = path }, Collections);
        Assert.Null(store.Run([work => read = new(
            work.All(SeenBatch.All, KeyRange.All).SelectMany(batch => batch.UpdateIds).ToHashSet(),
            work.All(Bot.Outbox.OutboxEntry.All, KeyRange.All),
            work.All(PracticeBank.All, KeyRange.All))])[0]);
        return read!;
    }
}
