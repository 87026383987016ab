using System.Text;

namespace Bot.Playground.Api;

/// <summary>
/// What a part of a form is called, read as the Bot API server reads it and not as RFC 7578 asks: bot libraries write file names without
/// quotation marks, with spaces, and in UTF-8.
/// </summary>
/// <param name="Name">Of the field.</param>
/// <param name="FileName">Null for a part that is no file.</param>
internal sealed record PartName(string Name, string? FileName)
{
    /// <param name="disposition">The value of Content-Disposition.</param>
    /// <returns>Null when it names no field.</returns>
    public static PartName? Of(string? disposition)
    {
        string? name = null, fileName = null, encoded = null;
        var rest = disposition.AsSpan();
        for (var start = rest.IndexOf(';'); start >= 0; start = rest.IndexOf(';'))
        {
            rest = rest[(start + 1)..];
            var equals = rest.IndexOf('=');
            if (equals < 0)
            {
                break;
            }

            var key = rest[..equals].Trim().ToString();
            var value = TakeValue(ref rest, equals + 1);
            if (key.Equals("name", StringComparison.OrdinalIgnoreCase))
            {
                name = value;
            }

            if (key.Equals("filename", StringComparison.OrdinalIgnoreCase))
            {
                fileName = value;
            }

            if (key.Equals("filename*", StringComparison.OrdinalIgnoreCase))
            {
                encoded = Decode(value);
            }
        }

        return name is null ? null : new PartName(name, encoded ?? fileName);
    }

    /// <summary>Between quotation marks, or up to the next semicolon; what follows stays in the rest.</summary>
    private static string TakeValue(ref ReadOnlySpan<char> rest, int start)
    {
        rest = rest[start..].TrimStart();
        if (rest.IsEmpty || rest[0] != '"')
        {
            var end = rest.IndexOf(';') is var found and >= 0 ? found : rest.Length;
            var plain = rest[..end].Trim().ToString();
            rest = rest[end..];
            return plain;
        }

        var value = new StringBuilder();
        var place = 1;
        for (; place < rest.Length && rest[place] != '"'; place++)
        {
            if (rest[place] == '\\' && place + 1 < rest.Length && rest[place + 1] is '"' or '\\')
            {
                place++;
            }

            value.Append(rest[place]);
        }

        rest = rest[Math.Min(place + 1, rest.Length)..];
        return value.ToString();
    }

    /// <summary>RFC 5987: charset, language and percent-encoded UTF-8, parted by apostrophes.</summary>
    private static string? Decode(string value) => value.Split('\'', 3) is [_, _, var text] ? Uri.UnescapeDataString(text) : null;
}
