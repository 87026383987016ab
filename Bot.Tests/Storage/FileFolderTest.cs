using System.Text;
using Bot.Storage;

namespace Bot.Tests.Storage;

public sealed class FileFolderTest : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("files-");
    private readonly FileFolder _files;

    public FileFolderTest() => _files = FileFolder.Beside(Path.Combine(_folder.FullName, "banco.db"));

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_file_is_kept_under_a_new_id_and_read_back()
    {
        var first = await _files.WriteAsync(Content("uno"));
        var second = await _files.WriteAsync(Content("uno"));
        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal(3, first.Length);
        Assert.Equal("uno", Read(first.Id));
        Assert.Equal(3, _files.LengthOf(first.Id));
        Assert.Equal(new[] { first, second }.OrderBy(file => file.Id, StringComparer.Ordinal), _files.List());
        Assert.Equal(Path.Combine(_folder.FullName, "banco.files"), _files.FolderPath);
    }

    [Fact]
    public async Task A_deleted_file_is_gone()
    {
        var file = await _files.WriteAsync(Content("uno"));
        Assert.True(_files.Delete(file.Id));
        Assert.False(_files.Delete(file.Id));
        Assert.Null(_files.Open(file.Id));
        Assert.Null(_files.LengthOf(file.Id));
        Assert.Empty(_files.List());
    }

    [Fact]
    public async Task A_stream_that_breaks_leaves_nothing()
    {
        await Assert.ThrowsAsync<EndOfStreamException>(() => _files.WriteAsync(new BrokenStream()));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_files.FolderPath));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../banco.db")]
    [InlineData("/etc/passwd")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("0123456789abcdef0123456789abcde/")]
    public void What_is_no_id_opens_and_deletes_nothing(string id)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "banco.db"), "store");
        Assert.Null(_files.Open(id));
        Assert.Null(_files.LengthOf(id));
        Assert.False(_files.Delete(id));
        Assert.True(File.Exists(Path.Combine(_folder.FullName, "banco.db")));
    }

    [Fact]
    public async Task Only_what_is_unfinished_is_cleared_and_listed_never()
    {
        var file = await _files.WriteAsync(Content("uno"));
        File.WriteAllText(Path.Combine(_files.FolderPath, "x" + DurableFile.Unfinished), "half");
        Assert.Equal([file], _files.List());
        _files.DeleteUnfinished();
        Assert.Equal([Path.Combine(_files.FolderPath, file.Id)], Directory.EnumerateFiles(_files.FolderPath));
    }

    [Fact]
    public void A_folder_that_does_not_exist_yet_is_empty()
    {
        Assert.Empty(_files.List());
        _files.DeleteUnfinished();
        Assert.Null(_files.Open(new string('a', 32)));
    }

    private static MemoryStream Content(string text) => new(Encoding.UTF8.GetBytes(text));

    private string Read(string id)
    {
        using var reader = new StreamReader(_files.Open(id)!);
        return reader.ReadToEnd();
    }

    /// <summary>Gives ten bytes, then fails as a closed connection does.</summary>
    private sealed class BrokenStream : MemoryStream
    {
        private bool _given;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_given)
            {
                throw new EndOfStreamException();
            }

            _given = true;
            return ValueTask.FromResult(10);
        }

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            var buffer = new byte[10];
            while (await ReadAsync(buffer, cancellationToken) is > 0 and var read)
            {
                await destination.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }
        }
    }
}
