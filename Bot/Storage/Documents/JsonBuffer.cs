using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bot.Storage.Documents;

/// <summary>Turns one document after another into UTF-8 JSON in the same memory.</summary>
public sealed class JsonBuffer : IDisposable
{
    private readonly ArrayBufferWriter<byte> _bytes = new(4096);
    private readonly Utf8JsonWriter _writer;

    public JsonBuffer() => _writer = new Utf8JsonWriter(
        _bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    /// <returns>The document's JSON; overwritten by the next one.</returns>
    public ReadOnlySpan<byte> Write<T>(OpenCollection<T> collection, T document)
        where T : class
    {
        _bytes.ResetWrittenCount();
        _writer.Reset(_bytes);
        collection.Write(document, _writer);
        _writer.Flush();
        return _bytes.WrittenSpan;
    }

    public void Dispose() => _writer.Dispose();
}
