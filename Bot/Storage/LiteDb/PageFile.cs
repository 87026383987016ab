using System.Buffers.Binary;

namespace Bot.Storage.LiteDb;

/// <summary>
/// The data file: LiteDB's pages, each sealed with a check sum of its bytes and its number, so that a torn, misplaced or changed page is
/// noticed whenever it is read. The sum lies in the four bytes of a page's transaction number, which LiteDB uses in its log only: every
/// LiteDB tool reads the file. It is written by checkpoints alone and stands still between them.
/// </summary>
public sealed class PageFile(IDiskFile file, string path) : IDisposable
{
    /// <summary>Bytes of a page, as LiteDB fixes it.</summary>
    public const int PageSize = 8192;

    private const int SumAt = 14;
    private const int PagesAtOnce = 32;

    public string Path => path;

    /// <summary>Bytes.</summary>
    public long Length => file.Length;

    /// <summary>Writes the sum into a page as LiteDB gave it.</summary>
    public static void Seal(Span<byte> page, int number)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(page[SumAt..], uint.MaxValue);
        BinaryPrimitives.WriteUInt32LittleEndian(page[SumAt..], Checksum.Of((ulong)number, page));
    }

    /// <summary>Reads a page as LiteDB wrote it.</summary>
    /// <exception cref="DamagedStoreException">It is not the page that was written.</exception>
    public void Read(int number, Span<byte> page)
    {
        if (file.Read((long)number * PageSize, page) != PageSize || !Open(page, number))
        {
            throw Damaged($"page {number} is not as it was written");
        }
    }

    /// <summary>Writes sealed pages; to be followed by <see cref="Sync"/>.</summary>
    public void Write(IReadOnlyList<SealedPage> pages)
    {
        foreach (var page in pages)
        {
            file.Write((long)page.Number * PageSize, page.Content.Span);
        }
    }

    public void Sync() => file.Sync();

    /// <summary>Reads every page.</summary>
    /// <exception cref="DamagedStoreException">One is not as it was written, or the file was cut.</exception>
    public void Verify()
    {
        var buffer = new byte[PagesAtOnce * PageSize];
        var length = Length;
        for (long position = 0; position < length; position += buffer.Length)
        {
            var read = file.Read(position, buffer);
            for (var start = 0; start < read; start += PageSize)
            {
                var number = (int)((position + start) / PageSize);
                if (number == 0 && IsUnsealed(buffer.AsSpan(0, read)))
                {
                    throw new DamagedStoreException($"{path} is a LiteDB file that another program wrote, or wrote to.");
                }

                if (read - start < PageSize || !Open(buffer.AsSpan(start, PageSize), number))
                {
                    throw Damaged($"page {number} of {(length + PageSize - 1) / PageSize} is not as it was written");
                }
            }
        }

        if (length > 0 && length < (LastPage() + 1L) * PageSize)
        {
            throw Damaged($"it has {length / PageSize} pages of {LastPage() + 1}");
        }
    }

    public void Dispose() => file.Dispose();

    /// <summary>Compares the sum and puts back what LiteDB had in its place.</summary>
    private static bool Open(Span<byte> page, int number)
    {
        var sum = BinaryPrimitives.ReadUInt32LittleEndian(page[SumAt..]);
        BinaryPrimitives.WriteUInt32LittleEndian(page[SumAt..], uint.MaxValue);
        return sum == Checksum.Of((ulong)number, page);
    }

    /// <summary>A header page as LiteDB leaves it.</summary>
    private static bool IsUnsealed(ReadOnlySpan<byte> page) =>
        page.Length > 32 + 27 && page[32..].StartsWith("** This is a LiteDB file **"u8)
            && BinaryPrimitives.ReadUInt32LittleEndian(page[SumAt..]) == uint.MaxValue;

    private DamagedStoreException Damaged(string how) => new($"The store {path} is damaged: {how}.");

    /// <summary>The highest page that LiteDB has taken, from its header page.</summary>
    private uint LastPage()
    {
        const int lastPageAt = 64;
        Span<byte> number = stackalloc byte[sizeof(uint)];
        file.Read(lastPageAt, number);
        return BinaryPrimitives.ReadUInt32LittleEndian(number);
    }
}

/// <summary>A page with its check sum, ready to be written.</summary>
/// <param name="Number">From 0.</param>
/// <param name="Content"><see cref="PageFile.PageSize"/> bytes.</param>
public readonly record struct SealedPage(int Number, ReadOnlyMemory<byte> Content);
