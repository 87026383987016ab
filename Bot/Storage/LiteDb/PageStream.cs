namespace Bot.Storage.LiteDb;

/// <summary>
/// What LiteDB takes for its data file. What it writes is gathered in memory and read from there, until a checkpoint has brought it to
/// disk; everything else comes from the data file. LiteDB reads and writes whole pages only.
/// </summary>
public sealed class PageStream(PageFile file) : Stream
{
    private readonly SortedDictionary<int, byte[]> _gathered = [];
    private long _end;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => Math.Max(file.Length, _end);

    public override long Position { get; set; }

    /// <summary>What LiteDB wrote since the last <see cref="Forget"/>, sealed.</summary>
    public List<SealedPage> Gathered()
    {
        var pages = new List<SealedPage>(_gathered.Count);
        foreach (var (number, page) in _gathered)
        {
            var sealedPage = (byte[])page.Clone();
            PageFile.Seal(sealedPage, number);
            pages.Add(new SealedPage(number, sealedPage));
        }

        return pages;
    }

    /// <summary>The data file holds what was gathered.</summary>
    public void Forget()
    {
        _gathered.Clear();
        _end = 0;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var page = buffer.AsSpan(offset, PageFile.PageSize);
        if (_gathered.TryGetValue(Number(count), out var gathered))
        {
            gathered.CopyTo(page);
        }
        else
        {
            file.Read(Number(count), page);
        }

        Position += count;
        return count;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        var number = Number(count);
        if (!_gathered.TryGetValue(number, out var page))
        {
            _gathered[number] = page = new byte[PageFile.PageSize];
        }

        buffer.AsSpan(offset, count).CopyTo(page);
        Position += count;
        _end = Math.Max(_end, Position);
    }

    /// <summary>Nothing: a checkpoint syncs.</summary>
    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    /// <exception cref="NotSupportedException">Always: a store grows by its pages.</exception>
    public override void SetLength(long value) => throw new NotSupportedException("The data file grows by its pages.");

    private int Number(int count) => count == PageFile.PageSize && Position % PageFile.PageSize == 0
        ? (int)(Position / PageFile.PageSize)
        : throw new NotSupportedException($"LiteDB asked for {count} bytes at {Position}; a page was expected.");
}
