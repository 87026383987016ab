using System.IO.Compression;
using System.Text;
using Bot.Tests.WordFiles;
using Bot.WordFiles;

namespace Bot.Tests.Scenarios;

/// <summary>ZIPs with Word files as people send them, whole and spoilt.</summary>
internal static class SentArchives
{
    /// <summary>A file of each kind that is not read, by its name.</summary>
    public static byte[] Bad(string kind) => kind switch
    {
        "empty" => [],
        "no files" => Of(),
        "no Word file" => Of(("fotos/feria.jpg", [1, 2, 3])),
        "only hidden" => Of(("__MACOSX/._feria.docx", [0]), (".oculto/feria.docx", [0])),
        "nested" => Of(("feria.docx", Word("Título")), ("viejos/otros.zip", [1])),
        "leads out" => Of(("../../feria.docx", Word("Título"))),
        "from the root" => Of(("/etc/feria.docx", Word("Título"))),
        "backslashes lead out" => Of(("..\\feria.docx", Word("Título"))),
        "password" => Locked(Of(("feria.docx", Word("Título")))),
        "rar" => [.. "Rar!"u8, 0x1A, 7, 1, 0, .. new byte[50]],
        "cut off" => Of(("feria.docx", Word("Título")))[..200],
        "one Word file" => Word("Título"),
        "a table" => SentSheets.Xlsx("<sheetData/>"),
        "300 files" => Of([.. Enumerable.Range(1, 300).Select(number => ($"{number}.docx", new byte[] { 1 }))]),
        "zip bomb" => Of([.. Enumerable.Range(1, 60).Select(number => ($"{number}.docx", new byte[4_000_000]))]),
        "3,000 photos" => Of([.. Enumerable.Range(1, 3_000).Select(number => ($"{number}.jpg", new byte[] { 1 }))]),
        "all texts too long" => Of([.. Enumerable.Range(1, 8).Select(number => ($"{number}.docx", Word(new string('a', 190_000))))]),
        "too large" => new byte[ArchiveLimits.FileBytes + 1],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such file."),
    };

    public static byte[] Word(params IEnumerable<string> lines) => WordFile.Of(string.Concat(lines.Select(WordFile.Paragraph)));

    public static byte[] Of(params (string Name, byte[] Content)[] files) => Of(Encoding.UTF8, files);

    /// <param name="names">How a program wrote the names; what it is, none says.</param>
    public static byte[] Of(Encoding names, params (string Name, byte[] Content)[] files)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return memory.ToArray();
    }

    /// <summary>Says of every file that it is locked (APPNOTE 4.4.4, bit 0).</summary>
    private static byte[] Locked(byte[] zip)
    {
        for (var at = 0; at < zip.Length - 10; at++)
        {
            if (zip.AsSpan(at).StartsWith("PK\u0001\u0002"u8))
            {
                zip[at + 8] |= 1;
            }
            else if (zip.AsSpan(at).StartsWith("PK\u0003\u0004"u8))
            {
                zip[at + 6] |= 1;
            }
        }

        return zip;
    }
}
