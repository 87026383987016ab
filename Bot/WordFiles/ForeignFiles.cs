using System.IO.Compression;
using System.Text;

namespace Bot.WordFiles;

/// <summary>Recognizes by their content the files that people take for a .docx, or that were only renamed to one.</summary>
internal static class ForeignFiles
{
    /// <summary>Bytes at the beginning in which a page of the web says what it is.</summary>
    private const int Head = 1024;

    /// <summary>Bytes of the type that an OpenDocument file states of itself.</summary>
    private const int TypeBytes = 100;

    /// <summary>A compound file, in which Word kept its files until 2003, and in which it locks those of today (MS-CFB, 2.2).</summary>
    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0];

    private static readonly string[] WebBeginnings =
        ["<html", "<!doctype html", "mime-version:", "<?mso-application", "<w:worddocument", "<pkg:package"];

    /// <returns>None for what may be a .docx.</returns>
    public static DocxProblem Recognize(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith(Compound))
        {
            return Contains(file, "EncryptedPackage") ? DocxProblem.Locked
                : Contains(file, "WordDocument") ? DocxProblem.OldWord
                : Contains(file, "Workbook") || Contains(file, "PowerPoint Document") ? DocxProblem.OtherOffice
                : DocxProblem.Locked;
        }

        return file.StartsWith("{\\rtf"u8) ? DocxProblem.RichText
            : IsWebPage(file) ? DocxProblem.WebPage
            : DocxProblem.None;
    }

    /// <returns>None for what may be a .docx.</returns>
    public static DocxProblem Recognize(ZipArchive zip)
    {
        var type = TypeOf(zip);
        return type.StartsWith("application/vnd.oasis.opendocument.text", StringComparison.Ordinal) ? DocxProblem.OpenDocument
            : type.StartsWith("application/vnd.oasis.opendocument", StringComparison.Ordinal) ? DocxProblem.OtherOffice
            : Has(zip, "Index/Document.iwa") || Has(zip, "Index.zip") || Has(zip, "index.apxl") ? DocxProblem.Pages
            : Has(zip, "xl/workbook.xml") || Has(zip, "ppt/presentation.xml") ? DocxProblem.OtherOffice
            : DocxProblem.None;
    }

    private static bool IsWebPage(ReadOnlySpan<byte> file)
    {
        var head = Encoding.UTF8.GetString(file[..Math.Min(file.Length, Head)]);
        return !head.StartsWith("PK", StringComparison.Ordinal)
            && WebBeginnings.Any(beginning => head.Contains(beginning, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Names of streams are written in UTF-16.</summary>
    private static bool Contains(ReadOnlySpan<byte> file, string stream) => file.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    private static bool Has(ZipArchive zip, string part) =>
        zip.Entries.Any(entry => DocxPackage.NameOf(entry.FullName).Equals(part, StringComparison.OrdinalIgnoreCase));

    private static string TypeOf(ZipArchive zip)
    {
        if (zip.GetEntry("mimetype") is not { } entry)
        {
            return "";
        }

        using var content = entry.Open();
        var type = new byte[TypeBytes];
        return Encoding.ASCII.GetString(type, 0, content.ReadAtLeast(type, TypeBytes, throwOnEndOfStream: false));
    }
}
