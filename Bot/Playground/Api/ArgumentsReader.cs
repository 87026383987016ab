using System.Buffers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Bot.Playground.Api;

/// <summary>Takes the parameters out of a request in every way that the Bot API accepts.</summary>
internal static class ArgumentsReader
{
    /// <summary>50 MB of file and what is around it (Bot API, sending files).</summary>
    private const long LargestBody = 52 * 1024 * 1024;

    /// <summary>Null when the body is not what its content type says.</summary>
    public static async Task<Arguments?> Read(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestBody;
        }

        if (request.ContentType is { } type && type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
        {
            return await ReadJson(request).ConfigureAwait(false);
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, values) in request.Query)
        {
            texts[name] = values.ToString();
        }

        if (!request.HasFormContentType)
        {
            return new Arguments(texts, []);
        }

        try
        {
            return new Arguments(texts, await ReadForm(request, texts).ConfigureAwait(false));
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Fields go to the texts, files are given back.</summary>
    private static async Task<List<Upload>> ReadForm(HttpRequest request, Dictionary<string, string> texts)
    {
        var aborted = request.HttpContext.RequestAborted;
        if (MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return await ReadParts(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), request.Body, texts, aborted)
                .ConfigureAwait(false);
        }

        foreach (var (name, values) in await request.ReadFormAsync(aborted).ConfigureAwait(false))
        {
            texts[name] = values.ToString();
        }

        return [];
    }

    private static async Task<List<Upload>> ReadParts(
        string boundary, Stream body, Dictionary<string, string> texts, CancellationToken aborted)
    {
        if (boundary.Length == 0)
        {
            throw new InvalidDataException("The form has no boundary.");
        }

        List<Upload> uploads = [];
        var reader = new MultipartReader(boundary, body) { BodyLengthLimit = LargestBody };
        while (await reader.ReadNextSectionAsync(aborted).ConfigureAwait(false) is { } section)
        {
            if (PartName.Of(section.ContentDisposition) is not { } part)
            {
                continue;
            }

            using var content = new MemoryStream();
            await section.Body.CopyToAsync(content, aborted).ConfigureAwait(false);
            if (part.FileName is null)
            {
                texts[part.Name] = Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)content.Length);
            }
            else
            {
                uploads.Add(new Upload(part.Name, part.FileName.Length == 0 ? "file" : part.FileName, content.ToArray()));
            }
        }

        return uploads;
    }

    private static async Task<Arguments?> ReadJson(HttpRequest request)
    {
        if (request.ContentLength == 0)
        {
            return new Arguments(null);
        }

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
        if (body.IsEmpty)
        {
            return new Arguments(null);
        }

        try
        {
            var json = JsonDocument.Parse(body.ToArray());
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                return new Arguments(json);
            }

            json.Dispose();
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
