namespace Bot.Bounds;

/// <summary>Reads a stream and counts; throws as soon as there is more in it than allowed.</summary>
/// <param name="most">Bytes.</param>
internal sealed class BoundedStream(Stream inner, long most) : Stream
{
    /// <summary>Bytes read so far.</summary>
    public long Count { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Count;
        set => throw new NotSupportedException();
    }

    /// <exception cref="BoundExceededException">There is more.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Count += read;
        return Count > most ? throw new BoundExceededException() : read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => inner.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}

/// <summary>More was in a stream than is read.</summary>
internal sealed class BoundExceededException : Exception
{
    public BoundExceededException()
        : base("More was in it than is read.")
    {
    }

    public BoundExceededException(string message)
        : base(message)
    {
    }

    public BoundExceededException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
