using Bot.Domain.Storage;

namespace Bot.Tests.Storage;

/// <summary>What every engine must answer to queries: ranges, orders, limits, several keys.</summary>
public abstract partial class StoreContract
{
    [Fact]
    public void A_query_answers_by_key_then_id_in_both_orders_up_to_a_limit()
    {
        Do(work =>
        {
            foreach (var (id, due) in new[] { ("c", 2), ("a", 2), ("b", 1), ("d", 30) })
            {
                work.Put(Note.All, new Note(id, Due: due));
            }
        });
        Assert.Equal(["b", "a", "c", "d"], Due(KeyRange.All));
        Assert.Equal(["d", "c", "a", "b"], Due(KeyRange.All, Order.NewestFirst));
        Assert.Equal(["b", "a"], Due(KeyRange.All, limit: 2));
        Assert.Equal(["d"], Due(KeyRange.All, Order.NewestFirst, 1));
        Assert.Empty(Due(KeyRange.All, limit: 0));
    }

    [Fact]
    public void Both_ends_of_a_range_are_included_and_either_may_be_open()
    {
        Do(work =>
        {
            for (var due = 1; due <= 5; due++)
            {
                work.Put(Note.All, new Note($"{due}", Due: due));
            }
        });
        Assert.Equal(["2", "3", "4"], Due(new KeyRange(Key.Of(2), Key.Of(4))));
        Assert.Equal(["4", "3", "2"], Due(new KeyRange(Key.Of(2), Key.Of(4)), Order.NewestFirst));
        Assert.Equal(["1", "2"], Due(KeyRange.UpTo(Key.Of(2))));
        Assert.Equal(["4", "5"], Due(KeyRange.StartingAt(Key.Of(4))));
        Assert.Empty(Due(new KeyRange(Key.Of(4), Key.Of(2))));
        Assert.Equal(["2", "3"], Read(work => Ids(work.All(Note.All, new KeyRange("2", "3")))));
        Assert.Equal(["5", "4"], Read(work => Ids(work.All(Note.All, KeyRange.All, Order.NewestFirst, 2))));
    }

    [Fact]
    public void A_document_with_several_keys_is_answered_once_and_counted_once()
    {
        Do(work =>
        {
            work.Put(Note.All, new Note("1") { Tags = ["b", "d", "d"] });
            work.Put(Note.All, new Note("2") { Tags = ["a", "c"] });
            work.Put(Note.All, new Note("3"));
        });
        Assert.Equal(["2", "1"], Read(work => Ids(work.Query(Note.ByTag, KeyRange.All))));
        Assert.Equal(["1", "2"], Read(work => Ids(work.Query(Note.ByTag, KeyRange.All, Order.NewestFirst))));
        Assert.Equal(["2", "1"], Read(work => Ids(work.Query(Note.ByTag, KeyRange.All, limit: 2))));
        Assert.Equal(["1"], Tagged("d"));
        Assert.Equal(2, Read(work => work.Count(Note.ByTag, KeyRange.All)));
        Assert.Equal(1, Read(work => work.Count(Note.ByTag, KeyRange.StartingAt("d"))));
    }

    [Fact]
    public void Keys_are_ordered_as_dotnet_orders_them_ordinally()
    {
        string[] texts = ["", "A", "a", "a\0", "a\0b", "ab", "z", "ñ", "ÿ", "€", "\ud7ff", "🎪", "😀", "\ud83c", "\ue000", "\uffff", "a\u001fb"];
        Do(work =>
        {
            for (var i = 0; i < texts.Length; i++)
            {
                work.Put(Note.All, new Note($"{i:D2}") { Tags = [texts[i]] });
            }
        });
        var byKey = Read(work => Ids(work.Query(Note.ByTag, KeyRange.All))).Select(id => texts[int.Parse(id)]);
        Assert.Equal(texts.Order(StringComparer.Ordinal), byKey);
    }

    [Fact]
    public void Ids_are_ordered_as_dotnet_orders_them_ordinally()
    {
        string[] ids = ["\uffff", "😀", "ñ", "\ue000", "a", "A", "ab", "€"];
        Do(work => Array.ForEach(ids, id => work.Put(Note.All, new Note(id))));
        Assert.Equal(ids.Order(StringComparer.Ordinal), Read(work => Ids(work.All(Note.All, KeyRange.All))));
        Assert.Equal(["😀", "\ue000"], Read(work => Ids(work.All(Note.All, new KeyRange("😀", "\ue000")))));
    }

    [Fact]
    public void Under_finds_emoji_and_never_a_longer_first_part()
    {
        Do(work =>
        {
            work.Put(Note.All, new Note("1") { Tags = [Key.Of("a", "😀")] });
            work.Put(Note.All, new Note("2") { Tags = [Key.Of("a", "\ue000")] });
            work.Put(Note.All, new Note("3") { Tags = [Key.Of("ab", "x")] });
            work.Put(Note.All, new Note("4") { Tags = ["a"] });
        });
        Assert.Equal(["1", "2"], Read(work => Ids(work.Query(Note.ByTag, KeyRange.Under("a")))));
    }

    private List<string> Due(KeyRange keys, Order order = Order.OldestFirst, int limit = int.MaxValue) =>
        Read(work => Ids(work.Query(Note.ByDue, keys, order, limit)));
}
