using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Bot.Storage.Documents;

/// <summary>
/// All index entries of one document as bytes: for each the name of its index and its key, with the length of both (two bytes, four
/// bytes) before them. They are kept beside the document, so that a change removes exactly what was written, whatever the code says by
/// then.
/// </summary>
public static class IndexEntries
{
    private const int Lengths = sizeof(ushort) + sizeof(int);

    /// <param name="target">What the entry is added to.</param>
    /// <param name="index">Full name of the index, UTF-8.</param>
    /// <param name="key">The key, in any length.</param>
    public static void Add(IBufferWriter<byte> target, ReadOnlySpan<byte> index, string key)
    {
        var span = target.GetSpan(Lengths + index.Length + OrdinalBytes.MaximumLength(key));
        var length = OrdinalBytes.Write(key, span[(Lengths + index.Length)..]);
        BinaryPrimitives.WriteUInt16LittleEndian(span, (ushort)index.Length);
        BinaryPrimitives.WriteInt32LittleEndian(span[sizeof(ushort)..], length);
        index.CopyTo(span[Lengths..]);
        target.Advance(Lengths + index.Length + length);
    }

    /// <summary>Cuts the first entry off.</summary>
    /// <returns>Whether there was one.</returns>
    public static bool Next(ref ReadOnlySpan<byte> entries, out ReadOnlySpan<byte> index, out ReadOnlySpan<byte> key)
    {
        if (entries.IsEmpty)
        {
            index = key = default;
            return false;
        }

        var indexLength = BinaryPrimitives.ReadUInt16LittleEndian(entries);
        var keyLength = BinaryPrimitives.ReadInt32LittleEndian(entries[sizeof(ushort)..]);
        index = entries.Slice(Lengths, indexLength);
        key = entries.Slice(Lengths + indexLength, keyLength);
        entries = entries[(Lengths + indexLength + keyLength)..];
        return true;
    }

    /// <summary>The entries one by one in a form that sets can hold.</summary>
    public static HashSet<string> Split(ReadOnlySpan<byte> entries)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var rest = entries;
        while (Next(ref rest, out var index, out var key))
        {
            all.Add(Token(index, key));
        }

        return all;
    }

    /// <summary>One entry as a string with a character a byte: different entries have different tokens.</summary>
    public static string Token(ReadOnlySpan<byte> index, ReadOnlySpan<byte> key) =>
        string.Concat(Encoding.Latin1.GetString(index), "\n", Encoding.Latin1.GetString(key));
}
