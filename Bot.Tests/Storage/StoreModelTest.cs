using Bot.Domain.Storage;
using Bot.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Storage;

/// <summary>Whatever batches of puts, deletes and throws are run, the store answers as a plain dictionary would.</summary>
public abstract class StoreModelTest(StoreEngine engine) : IDisposable
{
    private static readonly string[] Ids = ["a", "b", "ab", "😀", "\ue000"];
    private static readonly string[] Tags = ["", "x", "xy", "x\u001fy", "🎪", "\uffff", "ñ"];
    private static readonly int[] Numbers = [0, 1, 2, 10];

    private readonly TestStore _test = new(engine, Note.All);

    public void Dispose()
    {
        _test.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void The_store_answers_as_a_dictionary_does() =>
        Prop.ForAll(Batches().ToArbitrary(), batches =>
        {
            Dictionary<string, Note> model = new(StringComparer.Ordinal);
            Empty();
            foreach (var batch in batches)
            {
                var undone = _test.Store.Run([.. batch.Select(step => (Action<IWork>)step.Run)]);
                Assert.Equal(batch.Select(step => step.Throws), undone.Select(exception => exception is not null));
                Array.ForEach(batch, step => step.Apply(model));
                Compare(model);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static Gen<Step[][]> Batches()
    {
        var note =
            from id in Gen.Elements(Ids)
            from due in Gen.Elements(Numbers)
            from tags in Gen.Elements(Tags).ListOf().Resize(3)
            select new Note(id, $"{id} {due}", due) { Tags = [.. tags] };
        var step =
            from notes in note.ArrayOf().Resize(3)
            from deleted in Gen.Elements(Ids).ArrayOf().Resize(2)
            from throws in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
            select new Step(notes, deleted, throws);
        return step.ArrayOf().Resize(4).ArrayOf().Resize(5);
    }

    private static IEnumerable<(string Key, Note Note)> Entries(Dictionary<string, Note> model, Index<Note> index) =>
        from note in model.Values
        from key in index.KeysOf(note)
        select (key, note);

    private static List<string> Expected(Dictionary<string, Note> model, Index<Note> index, KeyRange keys, Order order)
    {
        var sorted = Entries(model, index)
            .Where(entry => (keys.From is null || string.CompareOrdinal(entry.Key, keys.From) >= 0)
                && (keys.To is null || string.CompareOrdinal(entry.Key, keys.To) <= 0))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .ThenBy(entry => entry.Note.Id, StringComparer.Ordinal)
            .Select(entry => entry.Note.Id);
        return [.. (order == Order.OldestFirst ? sorted : sorted.Reverse()).Distinct(StringComparer.Ordinal)];
    }

    private void Compare(Dictionary<string, Note> model) => _test.Do(work =>
    {
        Assert.Equal(model.Keys.Order(StringComparer.Ordinal), work.All(Note.All, KeyRange.All).Select(note => note.Id));
        foreach (var id in Ids)
        {
            Assert.Equal(model.GetValueOrDefault(id)?.Text, work.Find(Note.All, id)?.Text);
        }

        foreach (var from in Tags.Append(null))
        {
            foreach (var to in Tags.Append(null))
            {
                Compare(work, model, Note.ByTag, new KeyRange(from, to));
            }
        }

        foreach (var due in Numbers)
        {
            Compare(work, model, Note.ByDue, KeyRange.UpTo(Key.Of(due)));
        }
    });

    private static void Compare(IWork work, Dictionary<string, Note> model, Index<Note> index, KeyRange keys)
    {
        foreach (var order in Enum.GetValues<Order>())
        {
            var expected = Expected(model, index, keys, order);
            Assert.Equal(expected, work.Query(index, keys, order).Select(note => note.Id));
            Assert.Equal(expected.Take(2), work.Query(index, keys, order, 2).Select(note => note.Id));
            Assert.Equal(expected.Count, work.Count(index, keys));
        }
    }

    private void Empty() => _test.Do(work =>
    {
        foreach (var note in work.All(Note.All, KeyRange.All))
        {
            work.Delete(Note.All, note.Id);
        }
    });

    /// <summary>One work: what it puts, then deletes, and whether it throws at the end.</summary>
    private sealed record Step(Note[] Puts, string[] Deletes, bool Throws)
    {
        public void Run(IWork work)
        {
            Array.ForEach(Puts, note => work.Put(Note.All, note));
            Array.ForEach(Deletes, id => work.Delete(Note.All, id));
            if (Throws)
            {
                throw new FormatException("asked to");
            }
        }

        public void Apply(Dictionary<string, Note> model)
        {
            if (Throws)
            {
                return;
            }

            Array.ForEach(Puts, note => model[note.Id] = note);
            Array.ForEach(Deletes, id => model.Remove(id));
        }
    }
}

public sealed class LiteDbModelTest() : StoreModelTest(StoreEngine.LiteDb);

public sealed class SqliteModelTest() : StoreModelTest(StoreEngine.Sqlite);
