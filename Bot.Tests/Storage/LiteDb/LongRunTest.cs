using System.Diagnostics;
using System.Globalization;
using Bot.Domain.Storage;
using Bot.Storage;
using Bot.Storage.LiteDb;

namespace Bot.Tests.Storage.LiteDb;

/// <summary>A store that is written for long, closed and opened often, holds what a dictionary in memory holds.</summary>
public sealed class LongRunTest(ITestOutputHelper output) : IDisposable
{
    /// <summary>How many puts and deletes; a million by default, in minutes.</summary>
    private const string PutsVariable = "STORE_RUN_PUTS";

    private const int MostIds = 20_000;
    private const int WorksInBatch = 50;
    private const int PutsInWork = 10;
    private const int ReopenEvery = 100;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("long-");
    private readonly Dictionary<string, Note> _model = new(StringComparer.Ordinal);
    private readonly Random _random = new(12);
    private readonly List<double> _pauses = [];

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact(Explicit = true)]
    public void What_a_million_puts_left_is_what_memory_says()
    {
        var puts = int.Parse(Environment.GetEnvironmentVariable(PutsVariable) ?? "1000000", CultureInfo.InvariantCulture);
        var (done, reopened, store) = (0, 0, Open());
        for (var batch = 1; done < puts; batch++)
        {
            var works = Enumerable.Range(0, WorksInBatch).Select(_ => Work()).ToList();
            var began = Stopwatch.GetTimestamp();
            var undone = store.Run([.. works.Select(work => work.Act)]);
            _pauses.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            for (var place = 0; place < works.Count; place++)
            {
                Assert.Equal(works[place].Fails, undone[place] is not null);
                works[place].Commit();
            }

            done += WorksInBatch * PutsInWork;
            if (batch % ReopenEvery == 0)
            {
                store.Dispose();
                store = Open();
                reopened++;
                Check(store);
            }
        }

        Check(store);
        store.Dispose();
        output.WriteLine($"{done} puts and deletes, {reopened} times closed and opened, {_model.Count} documents, {new FileInfo(DataFile).Length} bytes");
        _pauses.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a batch of 500: {_pauses[_pauses.Count / 2]:0.0} ms in the median, {_pauses[_pauses.Count * 99 / 100]:0.0} of 99 in 100, {_pauses[^1]:0.0} at worst"));
    }

    private string DataFile => Path.Combine(_folder.FullName, "banco.db");

    private LiteDbStore Open() => LiteDbStore.Open(new StoreOptions { Path = DataFile }, [Note.All]);

    /// <summary>One in fifty throws at its end; then nothing of it counts.</summary>
    private (Action<IWork> Act, bool Fails, Action Commit) Work()
    {
        var fails = _random.Next(50) == 0;
        var changes = Enumerable.Range(0, PutsInWork).Select(_ => (Id: $"{_random.Next(MostIds)}", Note: _random.Next(6) == 0 ? null : NewNote())).ToList();
        return (Act, fails, Commit);

        void Act(IWork work)
        {
            foreach (var (id, note) in changes)
            {
                if (note is null)
                {
                    _ = work.Delete(Note.All, id);
                }
                else
                {
                    work.Put(Note.All, note with { Id = id });
                }
            }

            if (fails)
            {
                throw new FormatException("undone");
            }
        }

        void Commit()
        {
            if (fails)
            {
                return;
            }

            foreach (var (id, note) in changes)
            {
                if (note is null)
                {
                    _ = _model.Remove(id);
                }
                else
                {
                    _model[id] = note with { Id = id };
                }
            }
        }
    }

    private Note NewNote() => new("", new string((char)('a' + _random.Next(26)), _random.Next(800)), _random.Next(1_000))
    {
        Tags = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => $"tag {_random.Next(40)}")],
    };

    private void Check(LiteDbStore store)
    {
        var problem = store.Run([work =>
        {
            Assert.Equal(
                _model.Values.OrderBy(note => note.Id, StringComparer.Ordinal).Select(Text),
                work.All(Note.All, KeyRange.All).Select(Text));
            var tag = $"tag {_random.Next(40)}";
            Assert.Equal(
                _model.Values.Where(note => note.Tags.Contains(tag)).Select(note => note.Id).Order(StringComparer.Ordinal),
                work.Query(Note.ByTag, KeyRange.Exactly(tag)).Select(note => note.Id));
            var (from, to) = (Key.Of(_random.Next(500)), Key.Of(500 + _random.Next(500)));
            Assert.Equal(
                _model.Values.Where(note => string.CompareOrdinal(Key.Of(note.Due), from) >= 0 && string.CompareOrdinal(Key.Of(note.Due), to) <= 0)
                    .OrderByDescending(note => note.Due).ThenByDescending(note => note.Id, StringComparer.Ordinal).Select(note => note.Id),
                work.Query(Note.ByDue, new KeyRange(from, to), Order.NewestFirst).Select(note => note.Id));
        }])[0];
        Assert.Null(problem);
    }

    private static string Text(Note note) => $"{note.Id}|{note.Due}|{string.Join(',', note.Tags)}|{note.Text}";
}
