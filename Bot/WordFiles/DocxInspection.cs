using System.Buffers;
using System.IO.Compression;
using System.Xml;
using Bot.Bounds;

namespace Bot.WordFiles;

/// <summary>
/// Looks a Word file over before anything opens it as one: size and number of its parts as they really unpack, macros, and that its XML
/// has no depth and no number of nodes that would exhaust a reader. Sizes that the file states of itself are not believed.
/// </summary>
internal static class DocxInspection
{
    private const string Types = "[Content_Types].xml";
    private const int BufferBytes = 32 * 1024;

    private static readonly string[] Programs = ["vbaproject", "vbadata", "macroenabled", "activex"];

    /// <exception cref="OperationCanceledException">It takes too long.</exception>
    public static DocxProblem Check(byte[] file, CancellationToken stopping)
    {
        if (file.Length > DocxLimits.FileBytes)
        {
            return DocxProblem.TooLarge;
        }

        if (ForeignFiles.Recognize(file) is var kind && kind != DocxProblem.None)
        {
            return kind;
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            return ForeignFiles.Recognize(zip) is var other && other != DocxProblem.None ? other : Check(zip, stopping);
        }
        catch (Exception broken) when (
            broken is InvalidDataException or XmlException or EndOfStreamException or IOException or NotSupportedException or ArgumentException)
        {
            return DocxProblem.Unreadable;
        }
    }

    private static DocxProblem Check(ZipArchive zip, CancellationToken stopping)
    {
        if (zip.Entries.Count > DocxLimits.Parts)
        {
            return DocxProblem.TooLarge;
        }

        if (zip.Entries.Any(entry => Programs.Any(program => entry.FullName.Contains(program, StringComparison.OrdinalIgnoreCase))))
        {
            return DocxProblem.HasMacros;
        }

        if (
            zip.Entries.DistinctBy(entry => DocxPackage.NameOf(entry.FullName), StringComparer.OrdinalIgnoreCase).Count() != zip.Entries.Count)
        {
            return DocxProblem.Unreadable;
        }

        var left = DocxLimits.UnpackedBytes;
        foreach (var entry in zip.Entries)
        {
            var problem = IsXml(entry) ? CheckXml(entry, ref left, stopping) : CheckSize(entry, ref left, stopping);
            if (problem != DocxProblem.None)
            {
                return problem;
            }
        }

        return CheckTypes(zip);
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
            || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static DocxProblem CheckSize(ZipArchiveEntry entry, ref long left, CancellationToken stopping)
    {
        using var content = entry.Open();
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            for (int read; (read = content.Read(buffer)) > 0; left -= read)
            {
                stopping.ThrowIfCancellationRequested();
                if (read > left)
                {
                    return DocxProblem.TooLarge;
                }
            }

            return DocxProblem.None;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>
    /// Whether a part can be loaded as XML within the limits; those that are named as XML were looked over with the file.
    /// </summary>
    /// <exception cref="OperationCanceledException">It takes too long.</exception>
    public static bool IsSafeXml(ZipArchiveEntry entry, CancellationToken stopping)
    {
        var left = DocxLimits.UnpackedBytes;
        return IsXml(entry) || CheckXml(entry, ref left, stopping) == DocxProblem.None;
    }

    public static XmlReaderSettings SafeXml() => new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = false };

    /// <summary>XML that is broken is no problem here: whoever needs the part finds it absent.</summary>
    private static DocxProblem CheckXml(ZipArchiveEntry entry, ref long left, CancellationToken stopping)
    {
        using var bounded = new BoundedStream(entry.Open(), Math.Min(left, DocxLimits.XmlBytes));
        try
        {
            using var reader = XmlReader.Create(bounded, SafeXml());
            for (var nodes = 0L; reader.Read();)
            {
                stopping.ThrowIfCancellationRequested();
                nodes += 1 + reader.AttributeCount;
                if (reader.Depth > DocxLimits.Depth || nodes > DocxLimits.Nodes)
                {
                    return DocxProblem.TooLarge;
                }
            }
        }
        catch (BoundExceededException)
        {
            return DocxProblem.TooLarge;
        }
        catch (XmlException)
        {
            left -= bounded.Count;
            return left < 0 ? DocxProblem.TooLarge : DocxProblem.None;
        }

        left -= bounded.Count;
        return DocxProblem.None;
    }

    /// <summary>The types decide what an office program would do with it: nothing with macros.</summary>
    private static DocxProblem CheckTypes(ZipArchive zip)
    {
        if (zip.GetEntry(Types) is not { } types)
        {
            return DocxProblem.None;
        }

        using var content = types.Open();
        using var reader = XmlReader.Create(content, SafeXml());
        while (reader.Read())
        {
            var type = reader.NodeType == XmlNodeType.Element ? reader.GetAttribute("ContentType") : null;
            if (type is not null && Programs.Any(program => type.Contains(program, StringComparison.OrdinalIgnoreCase)))
            {
                return DocxProblem.HasMacros;
            }
        }

        return DocxProblem.None;
    }
}
