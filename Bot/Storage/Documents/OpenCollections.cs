using System.Text.RegularExpressions;
using Bot.Domain.Storage;

namespace Bot.Storage.Documents;

/// <summary>
/// The collections that a store was opened with, and those of what was set aside; asking for any other one is a bug and says so.
/// </summary>
public sealed partial class OpenCollections
{
    private readonly Dictionary<string, IOpenCollection> _byName = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">Two of them, or two indexes of one, share a name, or a name is not lower-case ASCII.</exception>
    public OpenCollections(IReadOnlyList<ICollection> collections)
    {
        foreach (var collection in collections.Union([SetAside.All, SetAside.Contents]))
        {
            Check(collection);
            var open = Activator.CreateInstance(typeof(OpenCollection<>).MakeGenericType(collection.DocumentType), collection);
            if (!_byName.TryAdd(collection.Name, (IOpenCollection)open!))
            {
                throw new ArgumentException($"Two collections are named '{collection.Name}'.", nameof(collections));
            }
        }
    }

    public IReadOnlyDictionary<string, IOpenCollection> ByName => _byName;

    /// <exception cref="InvalidOperationException">The store was opened without it.</exception>
    public OpenCollection<T> Of<T>(Collection<T> collection)
        where T : class =>
        _byName.GetValueOrDefault(collection.Name) is OpenCollection<T> open && open.IsFor(collection)
            ? open
            : throw new InvalidOperationException($"The store was opened without this collection '{collection.Name}'.");

    /// <returns>The collection that declares the index, and the index's full name, UTF-8.</returns>
    /// <exception cref="InvalidOperationException">No collection that the store was opened with declares it.</exception>
    public (OpenCollection<T> Collection, byte[] Name) Of<T>(Index<T> index)
        where T : class =>
        _byName.GetValueOrDefault(index.Collection) is OpenCollection<T> open && open.NameOf(index) is { } name
            ? (open, name)
            : throw new InvalidOperationException($"The store was opened without this index '{index.Collection}.{index.Name}'.");

    private static void Check(ICollection collection)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in collection.IndexNames.Prepend(collection.Name))
        {
            if (!StableName().IsMatch(name))
            {
                throw new ArgumentException(
                    $"'{name}' (collection '{collection.Name}') is not a lower-case ASCII name.", nameof(collection));
            }
        }

        if (!collection.IndexNames.All(names.Add))
        {
            throw new ArgumentException($"Two indexes of '{collection.Name}' share a name.", nameof(collection));
        }
    }

    [GeneratedRegex(
        "^[a-z][a-z0-9_-]{0,99}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex StableName();
}
