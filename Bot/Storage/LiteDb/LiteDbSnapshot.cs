namespace Bot.Storage.LiteDb;

/// <summary>Copies of a LiteDB store as one file, and whether one is sound.</summary>
public static class LiteDbSnapshot
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(20);

    /// <summary>Times that a journal is read while a bot writes it; two records can arrive while it is read.</summary>
    private const int JournalReadings = 5;

    /// <summary>
    /// Copies the store as it is at one moment; the bot goes on writing, only its checkpoints wait. What the journal has is brought into
    /// the copy, so that it is one ordinary LiteDB file.
    /// </summary>
    /// <param name="path">A store's data file.</param>
    /// <param name="copy">A file that does not exist.</param>
    /// <exception cref="IOException">It cannot be read, or the copy cannot be written.</exception>
    public static void Take(string path, string copy)
    {
        using (HoldBack(path))
        {
            File.Copy(path, copy);
            if (File.Exists(StoreOpening.JournalOf(path)))
            {
                File.WriteAllBytes(StoreOpening.JournalOf(copy), ReadJournal(StoreOpening.JournalOf(path)));
            }
        }

        using (var files = new StoreOpening(copy, DiskFile.Open).Open(isMade: false))
        {
            new StoreCare(files).Finish();
        }

        File.Delete(StoreOpening.JournalOf(copy));
    }

    /// <param name="database">A copy that nobody uses.</param>
    /// <returns>Null if this program can use the file, otherwise one line that says why not.</returns>
    /// <exception cref="DamagedStoreException">It is not as it was written.</exception>
    public static string? Refusal(string database)
    {
        try
        {
            using var files = new StoreOpening(database, DiskFile.Open).Open(isMade: false);
            new StoreCare(files).Finish();
            return null;
        }
        catch (StoreStartException refusal)
        {
            return refusal.Message;
        }
        finally
        {
            File.Delete(StoreOpening.JournalOf(database));
        }
    }

    private static byte[] ReadJournal(string journal)
    {
        for (var left = JournalReadings; ; left--)
        {
            var content = ReadShared(journal);
            try
            {
                new JournalReader(content, journal).Records(int.MaxValue, out _);
                return content;
            }
            catch (DamagedStoreException) when (left > 1)
            {
                // A record was written while its place was being read, and the next one behind it; the next reading tells.
            }
        }
    }

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var content = new byte[file.Length];
        file.ReadExactly(content);
        return content;
    }

    /// <summary>A checkpoint takes a fraction of a second, another copy seconds.</summary>
    private static IDisposable HoldBack(string path)
    {
        for (var waited = TimeSpan.Zero; waited < Patience; waited += BetweenTries)
        {
            if (StoreCopying.TryHoldBack(path) is { } held)
            {
                return held;
            }

            Task.Delay(BetweenTries, TimeProvider.System).Wait();
        }

        throw new IOException("another copy of the store is being made");
    }
}
