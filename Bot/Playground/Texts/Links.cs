using System.Globalization;

namespace Bot.Playground.Texts;

/// <summary>Which addresses Telegram takes as links.</summary>
public static class Links
{
    private const string UserPrefix = "tg://user?id=";

    /// <summary>The person of a tg://user?id= address.</summary>
    public static long? UserOf(string address) =>
        address.StartsWith(UserPrefix, StringComparison.OrdinalIgnoreCase)
        && long.TryParse(address.AsSpan(UserPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0
            ? id
            : null;

    /// <summary>The address as Telegram gives it back (scheme and path always there), or null for what it does not take as one.</summary>
    public static string? Normalize(string address)
    {
        var text = address.Trim();
        if (text.StartsWith("tg://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("tg:", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        if (text.Length == 0 || text.Any(char.IsWhiteSpace))
        {
            return null;
        }

        if (!text.Contains("://", StringComparison.Ordinal))
        {
            text = "http://" + text;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "ftp") || !HasDomain(uri))
        {
            return null;
        }

        var hostEnd = text.IndexOf("://", StringComparison.Ordinal) + 3 + text[(text.IndexOf("://", StringComparison.Ordinal) + 3)..]
            .AsSpan()
            .IndexOfAny('/', '?', '#');
        var start = text.IndexOf("://", StringComparison.Ordinal) + 3;
        if (hostEnd < start)
        {
            return string.Concat(uri.Scheme, "://", text[start..].ToLowerInvariant(), "/");
        }

        var rest = text[hostEnd..];
        return string.Concat(uri.Scheme, "://", text[start..hostEnd].ToLowerInvariant(), rest[0] == '/' ? rest : "/" + rest);
    }

    private static bool HasDomain(Uri uri) =>
        uri.HostNameType == UriHostNameType.IPv4 || (uri.Host.Contains('.', StringComparison.Ordinal) && !uri.Host.EndsWith('.'));
}
