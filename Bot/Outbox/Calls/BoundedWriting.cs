namespace Bot.Outbox.Calls;

/// <summary>More came than may be kept. No IOException: those HttpContent takes for its own (HttpContent.CopyToAsync).</summary>
internal sealed class TooLongException() : Exception("More came than may be kept.");

/// <summary>Passes what is written on, up to a bound.</summary>
/// <param name="inner">Left open.</param>
/// <param name="most">Bytes; a write beyond them throws <see cref="TooLongException"/> and passes nothing.</param>
internal sealed class BoundedWriting(Stream inner, long most) : Stream
{
    private long _written;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        Count(count);
        inner.Write(buffer, offset, count);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Count(buffer.Length);
        return inner.WriteAsync(buffer, cancellationToken);
    }

    public override void Flush() => inner.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Count(int more)
    {
        if ((_written += more) > most)
        {
            throw new TooLongException();
        }
    }
}
