using System.Collections.Frozen;

namespace Bot.Playground.Page;

/// <summary>The page's own files, which lie inside the program so that it works from wherever it is started.</summary>
internal static class PageFiles
{
    private const string Prefix = "Page/";

    private static readonly FrozenDictionary<string, PageFile> Files = Load();
    private static readonly FrozenDictionary<string, PageFile>.AlternateLookup<ReadOnlySpan<char>> ByPath =
        Files.GetAlternateLookup<ReadOnlySpan<char>>();

    public static PageFile? Find(ReadOnlySpan<char> path) => ByPath.TryGetValue(path, out var file) ? file : null;

    public static async Task Send(HttpContext context, PageFile file)
    {
        context.Response.ContentType = file.ContentType;
        context.Response.ContentLength = file.Content.Length;
        await context.Response.Body.WriteAsync(file.Content, context.RequestAborted).ConfigureAwait(false);
    }

    private static FrozenDictionary<string, PageFile> Load()
    {
        var assembly = typeof(PageFiles).Assembly;
        var files = new Dictionary<string, PageFile>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            files[name == Prefix + "index.html" ? "/" : $"/page/{name[Prefix.Length..]}"] = new PageFile(TypeOf(name), content);
        }
        return files.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string TypeOf(string name) => System.IO.Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}

internal sealed record PageFile(string ContentType, byte[] Content);
