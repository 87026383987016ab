using System.Xml.Linq;

namespace Bot.WordFiles;

/// <summary>The notes at the foot of the pages and at the end; each stands behind the paragraph that first refers to it, once.</summary>
internal sealed class DocxNotes(XElement? footnotes, XElement? endnotes)
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> _notes = Notes("w:footnote", footnotes).Concat(Notes("w:endnote", endnotes))
        .DistinctBy(note => note.Key)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Takes the note to which an element refers.</summary>
    /// <param name="note">Null where it was taken before.</param>
    /// <returns>False where the file has no such note.</returns>
    public bool TryTake(XElement reference, out XElement? note)
    {
        var key = KeyOf(DocxNames.NameOf(reference).Replace("Reference", "", StringComparison.Ordinal), reference);
        var isThere = _notes.TryGetValue(key, out var found);
        note = isThere && _taken.Add(key) ? found : null;
        return isThere;
    }

    /// <summary>Those with a type only draw the line above the others.</summary>
    private static IEnumerable<KeyValuePair<string, XElement>> Notes(string name, XElement? part) => (part?.Elements() ?? [])
        .Where(note => DocxNames.NameOf(note) == name && note.Stated("type") is null or "normal")
        .Select(note => KeyValuePair.Create(KeyOf(name, note), note));

    private static string KeyOf(string name, XElement element) => name + " " + element.Stated("id");
}
