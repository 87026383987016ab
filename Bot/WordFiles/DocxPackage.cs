using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Bot.WordFiles;

/// <summary>
/// The parts of a Word file and what leads from one to another (ISO/IEC 29500-2). It was inspected before. A part that is not there,
/// whose XML is broken, or that lies outside of the file is absent; nothing is fetched.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    private const string MainType = "wordprocessingml.document.main+xml";

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _parts;
    private readonly Dictionary<string, Relation[]> _relations = new(StringComparer.OrdinalIgnoreCase);
    private readonly CancellationToken _stopping;

    /// <exception cref="InvalidDataException">It is no zip.</exception>
    public DocxPackage(byte[] file, CancellationToken stopping)
    {
        _stopping = stopping;
        _zip = new(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
        _parts = _zip.Entries.ToDictionary(entry => NameOf(entry.FullName), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The name under which a part is found: some programs write backslashes, or a slash in front.</summary>
    public static string NameOf(string entry) => entry.Replace('\\', '/').TrimStart('/');

    /// <summary>
    /// Name of the part that is the document: the one that the package leads to, else the one whose type says so; null where none does.
    /// </summary>
    public string? Main() => Related("", "officeDocument") ?? MainByType();

    /// <summary>Null where the part is absent.</summary>
    public XElement? Read(string? part)
    {
        if (part is null || !_parts.TryGetValue(part, out var entry) || !DocxInspection.IsSafeXml(entry, _stopping))
        {
            return null;
        }

        try
        {
            using var content = entry.Open();
            using var reader = XmlReader.Create(content, DocxInspection.SafeXml());
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Names of the parts that one leads to by a relationship of a kind, such as "footnotes".</summary>
    public IEnumerable<string> AllRelated(string part, string kind) => RelationsOf(part)
        .Where(relation => relation.Type.EndsWith("/" + kind, StringComparison.Ordinal) && _parts.ContainsKey(relation.Target))
        .Select(relation => relation.Target);

    /// <summary>The first of <see cref="AllRelated"/>.</summary>
    public string? Related(string part, string kind) => AllRelated(part, kind).FirstOrDefault();

    public void Dispose() => _zip.Dispose();

    private string? MainByType() => Read("[Content_Types].xml")?.Elements()
        .Where(type => type.Stated("ContentType")?.EndsWith(MainType, StringComparison.Ordinal) == true)
        .Select(type => NameOf(type.Stated("PartName") ?? ""))
        .FirstOrDefault(_parts.ContainsKey);

    private Relation[] RelationsOf(string part)
    {
        if (!_relations.TryGetValue(part, out var relations))
        {
            var (folder, name) = Split(part);
            relations =
            [
                .. (Read($"{folder}_rels/{name}.rels")?.Elements() ?? [])
                    .Where(relation => relation.Stated("TargetMode") != "External")
                    .Select(relation => new Relation(relation.Stated("Type") ?? "", Resolve(folder, relation.Stated("Target") ?? ""))),
            ];
            _relations[part] = relations;
        }

        return relations;
    }

    /// <summary>A target is relative to the folder of the part that names it, or absolute within the file.</summary>
    private static string Resolve(string folder, string target)
    {
        var path = new Stack<string>();
        var whole = target.StartsWith('/') ? target : folder + target.Replace('\\', '/');
        foreach (var step in whole.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                _ = path.TryPop(out _);
            }
            else if (step != ".")
            {
                path.Push(step);
            }
        }

        return string.Join('/', path.Reverse());
    }

    private static (string Folder, string Name) Split(string part) =>
        part.LastIndexOf('/') is var slash && slash < 0 ? ("", part) : (part[..(slash + 1)], part[(slash + 1)..]);

    /// <param name="Target">Name of a part that may not be there.</param>
    private sealed record Relation(string Type, string Target);
}
