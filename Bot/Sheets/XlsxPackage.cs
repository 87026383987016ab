using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Sheets;

/// <summary>The package of a workbook, without what its writer makes anew each time.</summary>
internal static partial class XlsxPackage
{
    /// <summary>The first moment that a ZIP archive can name.</summary>
    private static readonly DateTimeOffset Packed = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// The same workbook, packed at a moment that never changes and with its parts' random names replaced by their place: what is in it
    /// decides its bytes.
    /// </summary>
    public static byte[] Settled(byte[] workbook)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        using var settled = new MemoryStream();
        using (var before = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read))
        using (var after = new ZipArchive(settled, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in before.Entries)
            {
                var copy = after.CreateEntry(part.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Packed;
                using var reader = new StreamReader(part.Open(), Encoding.UTF8);
                using var writer = new StreamWriter(copy.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                writer.Write(IsOfWorkbook(part.FullName) ? Random().Replace(reader.ReadToEnd(), NameOf) : reader.ReadToEnd());
            }
        }

        return settled.ToArray();

        string NameOf(Match random) =>
            names.TryGetValue(random.Value, out var name) ? name : names[random.Value] = $"\"sheet{names.Count + 1}\"";
    }

    /// <summary>Only these name a part at random, and no cell stands in them.</summary>
    private static bool IsOfWorkbook(string part) => part is "xl/workbook.xml" or "xl/_rels/workbook.xml.rels";

    [GeneratedRegex("\"R[0-9a-f]{32}\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Random();
}
