using System.Text;
using Bot.Domain.Storage;
using Bot.Storage;

namespace Bot.Tests.Storage;

/// <summary>copy-store moves all of a store to the other engine and leaves the first one as it is.</summary>
public sealed class StoreCopyTest
{
    private static readonly string[] Awkward = ["", "a\0b", "\ud83c", "😀", "\uffff", new('k', 4_000)];

    [Theory]
    [InlineData(StoreEngine.Sqlite)]
    [InlineData(StoreEngine.LiteDb)]
    public async Task Everything_is_there_and_back(StoreEngine engine)
    {
        using var test = Filled(engine);
        var photo = await test.Store.Files.WriteAsync(new MemoryStream(Encoding.UTF8.GetBytes("photo")));
        var before = Answers(test.Store);
        test.Close();
        var other = engine == StoreEngine.LiteDb ? StoreEngine.Sqlite : StoreEngine.LiteDb;

        var there = StoreCopy.Run(test.Options.Path, test.PathOf("there.db"));
        Assert.True(there.Code == BackupCode.Done, there.Text);
        Assert.Contains("1206 documents and 1 files", there.Text, StringComparison.Ordinal);
        Assert.Equal(other, StoreFormat.Of(test.PathOf("there.db")));
        using (var copied = Stores.Open(new StoreOptions { Path = test.PathOf("there.db"), Engine = other }, [Note.All]))
        {
            Assert.Equal(before, Answers(copied));
            Assert.Equal(5, copied.Files.LengthOf(photo.Id));
        }

        Assert.Equal(BackupCode.Done, StoreCopy.Run(test.PathOf("there.db"), test.PathOf("back.db")).Code);
        using var back = Stores.Open(new StoreOptions { Path = test.PathOf("back.db"), Engine = engine }, [Note.All]);
        Assert.Equal(before, Answers(back));
        test.Reopen();
        Assert.Equal(before, Answers(test.Store));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(test.PathOf("."), "*" + DurableFile.Unfinished + "*"), _ => true);
        Assert.Empty(Directory.EnumerateFiles(test.PathOf("."), "*.copying"));
    }

    [Fact]
    public void It_refuses_a_used_store_what_is_there_already_and_what_is_no_store()
    {
        using var test = Filled(StoreEngine.Sqlite);
        Assert.Equal(BackupCode.StoreHeld, StoreCopy.Run(test.Options.Path, test.PathOf("to.db")).Code);
        test.Close();
        Assert.Equal(BackupCode.NoStore, StoreCopy.Run(test.PathOf("none.db"), test.PathOf("to.db")).Code);
        foreach (var part in Stores.Parts(test.PathOf("to.db")))
        {
            File.WriteAllText(part, "precious");
            Assert.Equal(BackupCode.StoreExists, StoreCopy.Run(test.Options.Path, test.PathOf("to.db")).Code);
            Assert.Equal("precious", File.ReadAllText(part));
            File.Delete(part);
        }

        File.WriteAllText(test.PathOf("text.db"), "no database");
        Assert.Equal(BackupCode.Unknown, StoreCopy.Run(test.PathOf("text.db"), test.PathOf("to.db")).Code);
        var spoilt = File.ReadAllBytes(test.Options.Path);
        File.WriteAllBytes(test.Options.Path, spoilt[..(spoilt.Length / 2)]);
        var refused = StoreCopy.Run(test.Options.Path, test.PathOf("to.db"));
        Assert.NotEqual(BackupCode.Done, refused.Code);
        Assert.DoesNotContain('\n', refused.Text);
        Assert.False(File.Exists(test.PathOf("to.db")));
    }

    [Theory]
    [InlineData(StoreEngine.LiteDb)]
    [InlineData(StoreEngine.Sqlite)]
    public void The_playgrounds_chats_go_along_and_others_are_left_alone(StoreEngine engine)
    {
        using var test = Filled(engine);
        test.Close();
        File.WriteAllText(Stores.ChatsOf(test.Options.Path), "chats");
        File.WriteAllText(test.PathOf("other.world.json"), "of another");

        Assert.Equal(BackupCode.StoreExists, StoreCopy.Run(test.Options.Path, test.PathOf("other.db")).Code);
        Assert.False(File.Exists(test.PathOf("other.db")));
        var copied = StoreCopy.Run(test.Options.Path, test.PathOf("new.db"));

        Assert.Contains("and the playground's chats", copied.Text, StringComparison.Ordinal);
        Assert.Equal("chats", File.ReadAllText(test.PathOf("new.world.json")));
        Assert.Equal("of another", File.ReadAllText(test.PathOf("other.world.json")));
    }

    [Theory]
    [InlineData(StoreEngine.LiteDb)]
    [InlineData(StoreEngine.Sqlite)]
    public async Task A_copy_that_fails_leaves_nothing_beside_the_target(StoreEngine engine)
    {
        using var test = Filled(engine);
        await test.Store.Files.WriteAsync(new MemoryStream([1, 2, 3]));
        test.Close();
        var sound = File.ReadAllBytes(test.Options.Path);
        File.WriteAllBytes(test.Options.Path, sound[..(sound.Length / 2)]);

        Assert.NotEqual(BackupCode.Done, StoreCopy.Run(test.Options.Path, test.PathOf("to/new.db")).Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(test.PathOf("to")));

        File.WriteAllBytes(test.Options.Path, sound);
        Assert.Equal(BackupCode.Done, StoreCopy.Run(test.Options.Path, test.PathOf("to/new.db")).Code);
    }

    private static TestStore Filled(StoreEngine engine)
    {
        var test = new TestStore(engine, Note.All);
        test.Do(work =>
        {
            for (var i = 0; i < 1_200; i++)
            {
                work.Put(Note.All, new Note($"{i}", $"text {i}", i) { Tags = [$"t{i % 7}"] });
            }

            for (var i = 0; i < Awkward.Length; i++)
            {
                work.Put(Note.All, new Note($"awkward {i}", "ñ") { Tags = [Awkward[i], "all"] });
            }
        });
        return test;
    }

    private static List<string> Answers(IStore store)
    {
        var answers = new List<string>();
        Assert.Null(store.Run([RandomWorks.Everything(answers), work => answers.AddRange(work.Query(Note.ByTag, KeyRange.Exactly("all")).Select(note => note.Id))])[0]);
        return answers;
    }
}
