using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>The answer to one call, in a buffer that is used again. Disposed by whoever sent it.</summary>
internal sealed class Reply : IDisposable
{
    public static readonly JsonWriterOptions WriterOptions =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private static readonly ConcurrentQueue<Reply> Idle = new();

    private readonly PooledBuffer _buffer = new(4096);
    private readonly Utf8JsonWriter _writer = new(Stream.Null, WriterOptions);

    public int Status { get; private set; } = 200;

    public ReadOnlyMemory<byte> Json => _buffer.WrittenMemory;

    public static Reply Rent() => Idle.TryDequeue(out var reply) ? reply : new Reply();

    /// <summary>Writes the envelope around what the method writes, or the refusal.</summary>
    public void Write(Func<Utf8JsonWriter, Refusal?> method)
    {
        Start(true);
        _writer.WritePropertyName("result");
        if (method(_writer) is { } refusal)
        {
            Refuse(refusal);
            return;
        }
        Status = 200;
        End();
    }

    public void Refuse(Refusal refusal)
    {
        Status = refusal.Code;
        Start(false);
        _writer.WriteNumber("error_code", refusal.Code);
        _writer.WriteString("description", refusal.Description);
        if (refusal.RetryAfter is not null || refusal.MigrateTo is not null)
        {
            _writer.WriteStartObject("parameters");
            if (refusal.RetryAfter is { } seconds)
            {
                _writer.WriteNumber("retry_after", seconds);
            }

            if (refusal.MigrateTo is { } chat)
            {
                _writer.WriteNumber("migrate_to_chat_id", chat);
            }

            _writer.WriteEndObject();
        }
        End();
    }

    public void Dispose()
    {
        if (Idle.Count < 64)
        {
            Idle.Enqueue(this);
        }
    }

    private void Start(bool ok)
    {
        _buffer.Clear();
        _writer.Reset(_buffer);
        _writer.WriteStartObject();
        _writer.WriteBoolean("ok", ok);
    }

    private void End()
    {
        _writer.WriteEndObject();
        _writer.Flush();
    }
}
