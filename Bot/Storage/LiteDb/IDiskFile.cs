namespace Bot.Storage.LiteDb;

/// <summary>One file on disk. What was written outlives a power cut only once <see cref="Sync"/> has returned.</summary>
public interface IDiskFile : IDisposable
{
    /// <summary>Bytes.</summary>
    long Length { get; }

    /// <summary>Reads until the target is full or the file ends.</summary>
    /// <returns>How many bytes were read.</returns>
    int Read(long position, Span<byte> target);

    /// <exception cref="IOException">The disk is full or gone; any part of it may have been written.</exception>
    void Write(long position, ReadOnlySpan<byte> content);

    void SetLength(long length);

    /// <summary>Returns when everything that was written is on the disk.</summary>
    /// <exception cref="IOException">The disk did not take it.</exception>
    void Sync();
}

/// <summary>Opens the file at a path.</summary>
/// <param name="path">Where it lies.</param>
/// <param name="isMade">Whether it is made when missing.</param>
/// <returns>Null if there is none, and it is not to be made.</returns>
public delegate IDiskFile? OpenFile(string path, bool isMade);
