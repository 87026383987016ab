using System.Net;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bot.Channel.Client.Json;

/// <summary>A request written as JSON into a rented buffer, with letters of every language as they are (half the bytes of escapes).</summary>
internal sealed class JsonBody : HttpContent
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    [ThreadStatic]
    private static Utf8JsonWriter? t_writer;

    private readonly PooledBuffer _buffer = new();

    public JsonBody(object request)
    {
        Write(request, _buffer);
        Headers.ContentType = Json;
    }

    /// <summary>Gives the buffer back. Only after a whole answer: a cancelled call may still be sending it.</summary>
    public void Recycle() => _buffer.Dispose();

    public static void Write(object request, PooledBuffer buffer)
    {
        var writer = t_writer ??= new Utf8JsonWriter(Stream.Null, Options);
        writer.Reset(buffer);
        JsonSerializer.Serialize(writer, request, request.GetType(), ClientJson.Default);
        writer.Flush();
        writer.Reset(Stream.Null);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        stream.WriteAsync(_buffer.WrittenMemory).AsTask();

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.WriteAsync(_buffer.WrittenMemory, cancellationToken).AsTask();

    protected override bool TryComputeLength(out long length)
    {
        length = _buffer.WrittenSpan.Length;
        return true;
    }
}
