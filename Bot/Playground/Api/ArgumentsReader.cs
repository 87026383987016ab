using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;

namespace Bot.Playground.Api;

/// <summary>Takes the parameters out of a request in every way that the Bot API accepts.</summary>
internal static class ArgumentsReader
{
    /// <summary>50 MB of file and what is around it (Bot API, sending files).</summary>
    private const long LargestBody = 52 * 1024 * 1024;

    /// <summary>Null when the body is not what its content type says.</summary>
    public static async Task<Arguments?> Read(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = LargestBody;
        if (request.ContentType is { } type && type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase)) return await ReadJson(request).ConfigureAwait(false);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, values) in request.Query) texts[name] = values.ToString();
        if (!request.HasFormContentType) return new Arguments(texts, null);
        try
        {
            var form = await request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = LargestBody }, request.HttpContext.RequestAborted).ConfigureAwait(false);
            foreach (var (name, values) in form) texts[name] = values.ToString();
            return new Arguments(texts, form.Files);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static async Task<Arguments?> ReadJson(HttpRequest request)
    {
        if (request.ContentLength == 0) return new Arguments(null);
        while (true)
        {
            var read = await request.BodyReader.ReadAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
            if (!read.IsCompleted)
            {
                request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }
            var arguments = Parse(read.Buffer);
            request.BodyReader.AdvanceTo(read.Buffer.End);
            return arguments;
        }
    }

    private static Arguments? Parse(in ReadOnlySequence<byte> body)
    {
        if (body.IsEmpty) return new Arguments(null);
        try
        {
            var json = JsonDocument.Parse(body.ToArray());
            if (json.RootElement.ValueKind == JsonValueKind.Object) return new Arguments(json);
            json.Dispose();
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
