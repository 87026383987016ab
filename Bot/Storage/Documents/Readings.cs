namespace Bot.Storage.Documents;

/// <summary>
/// Documents that were read or put of one collection. The JSON is compared with that of the last time, so the same bytes are parsed once
/// at most, however often they are found, and whatever was written, undone or restored in between is seen. Documents are values: nobody
/// changes one.
/// </summary>
public sealed class Readings<T>
    where T : class
{
    /// <summary>Those of everybody who is busy now.</summary>
    private const int Most = 500;

    /// <summary>Bytes of JSON; a longer document is parsed at each reading.</summary>
    private const int Longest = 32 * 1024;

    private readonly Dictionary<string, (byte[] Json, T Document)> _readings = new(StringComparer.Ordinal);

    public bool Has(string id) => _readings.ContainsKey(id);

    public T? Find(string id, ReadOnlySpan<byte> json) =>
        _readings.TryGetValue(id, out var known) && json.SequenceEqual(known.Json) ? known.Document : null;

    public void Keep(string id, ReadOnlySpan<byte> json, T document)
    {
        if (json.Length <= Longest)
        {
            Keep(id, json.ToArray(), document);
        }
    }

    /// <param name="id">The document's.</param>
    /// <param name="json">Nobody changes it.</param>
    /// <param name="document">What the JSON says.</param>
    public void Keep(string id, byte[] json, T document)
    {
        if (json.Length > Longest)
        {
            return;
        }

        if (_readings.Count >= Most)
        {
            _readings.Clear();
        }

        _readings[id] = (json, document);
    }
}
