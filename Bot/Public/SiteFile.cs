using System.Text;

namespace Bot.Public;

/// <summary>One file of the site.</summary>
/// <param name="Path">As its address has it, from "/" on; one that ends with "/" is a page, and lies on a disk as index.html.</param>
/// <param name="MediaType">With the charset where it is a text.</param>
internal sealed record SiteFile(string Path, string MediaType, ReadOnlyMemory<byte> Content)
{
    public const string Html = "text/html; charset=utf-8";

    public const string Json = "application/json; charset=utf-8";

    public const string LinkedData = "application/ld+json; charset=utf-8";

    public const string Atom = "application/atom+xml; charset=utf-8";

    /// <summary>200, or what a page says that is there instead of another one: 404, 410.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Whether pages of other sites may show it in a frame.</summary>
    public bool IsFramed { get; init; }

    public static SiteFile Of(string path, string mediaType, string text) => new(path, mediaType, Encoding.UTF8.GetBytes(text));
}
