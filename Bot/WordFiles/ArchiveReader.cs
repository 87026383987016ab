using System.Collections.Immutable;
using System.IO.Compression;
using Bot.Bounds;

namespace Bot.WordFiles;

/// <summary>
/// Reads the Word files of a ZIP, one after the other and within bounds; nothing is unpacked to a disk. A document that cannot be read
/// is one of its files, with its problem.
/// </summary>
public static class ArchiveReader
{
    /// <summary>What people keep texts in; all but the first are read only to say what they are.</summary>
    private static readonly string[] Documents = [".docx", ".doc", ".docm", ".dotx", ".dotm", ".odt", ".rtf", ".pdf", ".pages", ".txt"];

    private static readonly string[] Archives = [".zip", ".rar", ".7z", ".tar", ".gz"];

    /// <summary>Parts by which a single document of an office program is told from a ZIP with documents.</summary>
    private static readonly string[] OfDocuments = ["[Content_Types].xml", "mimetype", "word/document.xml", "xl/workbook.xml"];

    /// <param name="stopping">Ends it with TooSlow.</param>
    public static ArchiveReading Read(byte[] file, CancellationToken stopping)
    {
        if (file.Length > ArchiveLimits.FileBytes)
        {
            return ArchiveReading.Of(ArchiveProblem.TooLarge);
        }

        try
        {
            using var zip = new ZipArchive(
                new MemoryStream(file, writable: false), ZipArchiveMode.Read, leaveOpen: false, ArchiveNames.All);
            return Check(zip) ?? ReadAll(zip, stopping);
        }
        catch (OperationCanceledException)
        {
            return ArchiveReading.Of(ArchiveProblem.TooSlow);
        }
        catch (BoundExceededException)
        {
            return ArchiveReading.Of(ArchiveProblem.TooLarge);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return ArchiveReading.Of(ArchiveProblem.NotAnArchive);
        }
    }

    /// <summary>Null where its documents can be read.</summary>
    private static ArchiveReading? Check(ZipArchive zip)
    {
        if (zip.Entries.Count > ArchiveLimits.Entries)
        {
            return ArchiveReading.Of(ArchiveProblem.TooLarge);
        }

        if (zip.Entries.Any(entry => OfDocuments.Contains(entry.FullName, StringComparer.OrdinalIgnoreCase)))
        {
            return ArchiveReading.Of(ArchiveProblem.OneDocument);
        }

        string[] names = [.. zip.Entries.Select(NameOf)];
        return names.FirstOrDefault(ArchiveNames.IsUnsafe) is { } bad ? ArchiveReading.Of(ArchiveProblem.UnsafeName, bad)
            : names.FirstOrDefault(name => !ArchiveNames.IsHidden(name) && EndsWith(name, Archives)) is { } nested
                ? ArchiveReading.Of(ArchiveProblem.Nested, nested)
            : zip.Entries.Any(entry => entry.IsEncrypted) ? ArchiveReading.Of(ArchiveProblem.Locked)
            : names.Count(IsDocument) is var count && count == 0 ? ArchiveReading.Of(ArchiveProblem.NoWordFile)
            : count > ArchiveLimits.Documents ? ArchiveReading.Of(ArchiveProblem.TooLarge)
            : null;
    }

    private static ArchiveReading ReadAll(ZipArchive zip, CancellationToken stopping)
    {
        var files = ImmutableArray.CreateBuilder<ArchivedFile>();
        var (bytes, characters) = (ArchiveLimits.UnpackedBytes, ArchiveLimits.Characters);
        foreach (var entry in zip.Entries.Where(entry => IsDocument(NameOf(entry))).OrderBy(NameOf, StringComparer.Ordinal))
        {
            var reading = ReadOne(entry, ref bytes, stopping);
            characters -= reading.Lines.Sum(line => line.Text.Length);
            if (characters < 0)
            {
                throw new BoundExceededException();
            }

            files.Add(new(NameOf(entry), reading));
        }

        string[] names = [.. zip.Entries.Select(NameOf).Where(name => !name.EndsWith('/'))];
        return new(files.ToImmutable(), ArchiveProblem.None)
        {
            Others = [.. names.Where(name => !ArchiveNames.IsHidden(name) && !IsDocument(name))],
            Hidden = names.Count(ArchiveNames.IsHidden),
        };
    }

    /// <param name="left">Bytes that all documents may still unpack to; what a ZIP says of them is not believed.</param>
    private static DocxReading ReadOne(ZipArchiveEntry entry, ref long left, CancellationToken stopping)
    {
        using var unpacked = new MemoryStream();
        using var content = new BoundedStream(entry.Open(), Math.Min(left, DocxLimits.FileBytes));
        try
        {
            content.CopyTo(unpacked);
        }
        catch (BoundExceededException) when (content.Count <= left)
        {
            left -= content.Count;
            return new([], DocxProblem.TooLarge);
        }
        catch (InvalidDataException)
        {
            return new([], DocxProblem.Unreadable);
        }

        left -= content.Count;
        var reading = DocxReader.Read(unpacked.ToArray(), stopping);
        stopping.ThrowIfCancellationRequested();
        return reading;
    }

    private static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/');

    private static bool IsDocument(string name) => !ArchiveNames.IsHidden(name) && EndsWith(name, Documents);

    private static bool EndsWith(string name, string[] endings) =>
        endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
