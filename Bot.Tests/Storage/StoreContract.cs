using Bot.Domain.Storage;

namespace Bot.Tests.Storage;

/// <summary>What every engine behind the store port must do. An engine's tests inherit these.</summary>
public abstract partial class StoreContract : IDisposable
{
    private IStore? _store;

    private IStore Store => _store ??= Open([Note.All]);

    [Fact]
    public void A_document_comes_back_as_it_was_put()
    {
        var note = new Note("1", "Feria de la economía social ñ 🎪 <b>", 7) { Tags = ["a", "b"] };
        Do(work => work.Put(Note.All, note));
        var found = Read(work => work.Find(Note.All, "1"));
        Assert.Equal(note.Text, found?.Text);
        Assert.Equal(note.Tags, found!.Tags);
        Assert.Null(Read(work => work.Find(Note.All, "2")));
    }

    [Fact]
    public void A_put_replaces_and_a_delete_removes_with_all_index_entries()
    {
        Do(work => work.Put(Note.All, new Note("1", "old", 5) { Tags = ["a", "b"] }));
        Do(work => work.Put(Note.All, new Note("1", "new", 9) { Tags = ["b", "c"] }));
        Assert.Equal("new", Read(work => work.Find(Note.All, "1"))?.Text);
        Assert.Empty(Tagged("a"));
        Assert.Equal(["1"], Tagged("b"));
        Assert.Equal(["1"], Tagged("c"));
        Assert.Equal(0, Read(work => work.Count(Note.ByDue, KeyRange.Exactly(Key.Of(5)))));

        Assert.True(Read(work => work.Delete(Note.All, "1")));
        Assert.False(Read(work => work.Delete(Note.All, "1")));
        Assert.Empty(Tagged("b"));
        Assert.Equal(0, Read(work => work.Count(Note.ByDue, KeyRange.All)));
    }

    [Fact]
    public void A_work_sees_its_own_writes_and_those_of_the_works_before_it()
    {
        var seen = new List<string>();
        var undone = Store.Run([
            work =>
            {
                work.Put(Note.All, new Note("1", Due: 1));
                work.Put(Note.All, new Note("1", Due: 2) { Tags = ["x"] });
                work.Put(Note.All, new Note("2", Due: 1));
                seen.AddRange(Ids(work.Query(Note.ByDue, KeyRange.All)));
            },
            work => seen.AddRange(Ids(work.Query(Note.ByTag, KeyRange.Exactly("x")))),
        ]);
        Assert.Equal([null, null], undone);
        Assert.Equal(["2", "1", "1"], seen);
    }

    [Fact]
    public void A_work_that_throws_is_undone_alone()
    {
        Do(work => work.Put(Note.All, new Note("kept", "before", 1) { Tags = ["t"] }));
        var undone = Store.Run([
            work => work.Put(Note.All, new Note("1")),
            work =>
            {
                work.Put(Note.All, new Note("2"));
                work.Put(Note.All, new Note("kept", "spoilt", 9));
                work.Delete(Note.All, "1");
                throw new FormatException("poison");
            },
            work => work.Put(Note.All, new Note("3")),
        ]);
        Assert.Null(undone[0]);
        Assert.Equal("poison", Assert.IsType<FormatException>(undone[1]).Message);
        Assert.Null(undone[2]);
        Assert.Equal(["1", "3", "kept"], Read(work => Ids(work.All(Note.All, KeyRange.All))));
        Assert.Equal("before", Read(work => work.Find(Note.All, "kept"))?.Text);
        Assert.Equal(["kept"], Tagged("t"));
    }

    [Fact]
    public void An_empty_batch_and_one_of_many_works_run()
    {
        Assert.Empty(Store.Run([]));
        var works = Enumerable.Range(0, 1_000).Select(i => (Action<IWork>)(work => work.Put(Note.All, new Note($"{i}")))).ToList();
        Assert.All(Store.Run(works), Assert.Null);
        Assert.Equal(1_000, Read(work => work.Count(Note.ByDue, KeyRange.All)));
    }

    [Fact]
    public void Everything_is_there_after_reopening()
    {
        Do(work => work.Put(Note.All, new Note("1", "text", 3) { Tags = ["t"] }));
        Reopen([Note.All]);
        Assert.Equal("text", Read(work => work.Find(Note.All, "1"))?.Text);
        Assert.Equal(["1"], Tagged("t"));
    }

    [Fact]
    public void An_index_declared_later_is_built_and_one_no_longer_declared_is_dropped()
    {
        var plain = new Collection<Note>("notes", note => note.Id);
        Reopen([plain]);
        Do(work => work.Put(plain, new Note("1", "one", 3) { Tags = ["t"] }));
        Reopen([Note.All]);
        Assert.Equal(["1"], Tagged("t"));
        Assert.Equal(["1"], Due(KeyRange.Exactly(Key.Of(3))));

        var renamed = new Index<Note>("text", note => [note.Text]);
        var other = new Collection<Note>("notes", note => note.Id, renamed);
        Reopen([other]);
        Assert.Equal(["1"], Read(work => Ids(work.Query(renamed, KeyRange.Exactly("one")))));
        Do(work => work.Delete(other, "1"));
        Reopen([Note.All]);
        Assert.Empty(Due(KeyRange.All));
    }

    [Fact]
    public void What_was_not_declared_at_the_opening_is_refused_by_name()
    {
        var strange = new Collection<Note>("strange", note => note.Id, new Index<Note>("due", note => [note.Text]));
        Assert.Contains("strange", Undone(work => work.Find(strange, "1")).Message, StringComparison.Ordinal);
        Assert.Contains("strange", Undone(work => work.Put(strange, new Note("1"))).Message, StringComparison.Ordinal);
        Assert.Contains("strange.due", Undone(work => work.Query(strange.Indexes[0], KeyRange.All)).Message, StringComparison.Ordinal);
        var twin = new Collection<Note>("notes", note => note.Text);
        Assert.Contains("notes", Undone(work => work.Find(twin, "1")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_has_1_to_200_characters()
    {
        Assert.IsType<ArgumentException>(Undone(work => work.Put(Note.All, new Note(""))));
        Assert.IsType<ArgumentException>(Undone(work => work.Put(Note.All, new Note(new string('x', 201)))));
        Do(work => work.Put(Note.All, new Note(new string('€', 200), "long")));
        Assert.Equal("long", Read(work => work.Find(Note.All, new string('€', 200)))?.Text);
    }

    [Fact]
    public void Long_texts_and_long_keys_are_kept()
    {
        var text = string.Concat(Enumerable.Repeat("práctica 🎪 ", 10_000));
        Do(work => work.Put(Note.All, new Note("1", text) { Tags = [text] }));
        Assert.Equal(text, Read(work => work.Query(Note.ByTag, KeyRange.Exactly(text)))[0].Text);
    }

    [Fact]
    public void A_work_is_valid_only_while_it_runs_and_cannot_start_a_batch()
    {
        IWork? kept = null;
        Do(work => kept = work);
        Assert.Throws<InvalidOperationException>(() => kept!.Find(Note.All, "1"));
        Assert.Throws<InvalidOperationException>(() => kept!.Count(Note.ByDue, KeyRange.All));
        Assert.IsType<InvalidOperationException>(Undone(_ => Store.Run([])));
        Do(work => work.Put(Note.All, new Note("1")));
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Opens the store of this test, empty the first time.</summary>
    protected abstract IStore Open(IReadOnlyList<ICollection> collections);

    protected virtual void Dispose(bool disposing) => _store?.Dispose();

    private static List<string> Ids(IEnumerable<Note> notes) => [.. notes.Select(note => note.Id)];

    private void Reopen(IReadOnlyList<ICollection> collections)
    {
        _store?.Dispose();
        _store = Open(collections);
    }

    private void Do(Action<IWork> work) => Assert.Null(Store.Run([work])[0]);

    private Exception Undone(Action<IWork> work) => Assert.IsAssignableFrom<Exception>(Store.Run([work])[0]);

    private T Read<T>(Func<IWork, T> question)
    {
        var answer = default(T);
        Do(work => answer = question(work));
        return answer!;
    }

    private List<string> Tagged(string tag) => Read(work => Ids(work.Query(Note.ByTag, KeyRange.Exactly(tag))));
}
