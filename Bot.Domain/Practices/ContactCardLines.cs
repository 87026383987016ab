using System.Globalization;
using System.Text;

namespace Bot.Domain.Practices;

/// <summary>The properties of a vCard, in order; what is no property is left out.</summary>
internal sealed class ContactCardLines
{
    private readonly List<(string Name, string Value)> _lines = [];

    public static ContactCardLines Read(string card)
    {
        var read = new ContactCardLines();
        foreach (var line in Unfolded(card))
        {
            read.Take(line);
        }

        return read;
    }

    /// <summary>Empty where there is none.</summary>
    public string First(string name) => All(name).FirstOrDefault(value => value.Trim().Length > 0) ?? "";

    public IEnumerable<string> All(string name) => _lines.Where(line => line.Name == name).Select(line => line.Value);

    private void Take(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            return;
        }

        var parts = line[..colon].Split(';');
        var name = parts[0][(parts[0].LastIndexOf('.') + 1)..].Trim().ToUpperInvariant();
        var isQuoted = parts.Skip(1).Any(part => part.Contains("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase));
        _lines.Add((name, Plain(isQuoted ? Unquoted(line[(colon + 1)..]) : line[(colon + 1)..])));
    }

    /// <summary>
    /// A line that begins with a space goes on from the one before (RFC 6350, 3.2), and so does one after a "=" of quoted-printable (RFC
    /// 2045, 6.7).
    /// </summary>
    private static List<string> Unfolded(string card)
    {
        List<string> lines = [];
        foreach (var line in card.ReplaceLineEndings("\n").Split('\n'))
        {
            if (lines.Count > 0 && line.Length > 0 && line[0] is ' ' or '\t')
            {
                lines[^1] += line[1..];
            }
            else if (
                lines.Count > 0 && lines[^1].EndsWith('=') && lines[^1].Contains("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase))
            {
                lines[^1] = lines[^1][..^1] + line;
            }
            else
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    /// <summary>Escapes and the signs between the parts of a name or an organisation become what a person reads.</summary>
    private static string Plain(string value) => value
        .Replace("\\n", " ", StringComparison.OrdinalIgnoreCase)
        .Replace("\\,", ",", StringComparison.Ordinal)
        .Replace("\\;", ";", StringComparison.Ordinal)
        .Replace("\\\\", "\\", StringComparison.Ordinal);

    private static string Unquoted(string value)
    {
        List<byte> bytes = [];
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] == '=' && at + 2 < value.Length
                && byte.TryParse(value.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var one))
            {
                bytes.Add(one);
                at += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(value[at].ToString()));
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
