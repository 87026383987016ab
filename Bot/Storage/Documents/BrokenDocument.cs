using System.Security.Cryptography;
using System.Text;
using Bot.Domain.Storage;

namespace Bot.Storage.Documents;

/// <summary>
/// A stored document that does not fit its type, on its way aside: an engine deletes it where it is and puts these two in the same work.
/// </summary>
public sealed class BrokenDocument
{
    private static readonly OpenCollection<SetAside> Notes = new(SetAside.All);

    /// <param name="collection">Name of the one that it is in.</param>
    /// <param name="document">As it is stored.</param>
    /// <param name="problem">Nothing of its content.</param>
    public BrokenDocument(string collection, StoredDocument document, string problem)
    {
        Note = new SetAside { Id = IdOf(collection, document), Collection = collection, DocumentId = document.Id, Problem = problem };
        Kept =
        [
            new(SetAside.Contents.Name, new StoredDocument(Note.Id, document.Json, [])),
            new(SetAside.All.Name, Notes.Stored(Note)),
        ];
    }

    public SetAside Note { get; }

    /// <summary>The content as it was, and the note of it.</summary>
    public IReadOnlyList<RawDocument> Kept { get; }

    /// <summary>Another for each content, so that nothing that was set aside is overwritten by what is set aside later.</summary>
    private static string IdOf(string collection, StoredDocument document)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sum.AppendData(Encoding.UTF8.GetBytes($"{collection}\n{document.Id}\n"));
        sum.AppendData(document.Json!);
        return Convert.ToHexStringLower(sum.GetHashAndReset())[..32];
    }
}
