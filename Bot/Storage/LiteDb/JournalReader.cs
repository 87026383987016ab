using System.Buffers.Binary;

namespace Bot.Storage.LiteDb;

/// <summary>How a journal lies on disk, and what of it counts.</summary>
/// <param name="content">The whole file.</param>
/// <param name="path">Where it lies, for messages.</param>
public sealed class JournalReader(byte[] content, string path)
{
    /// <summary>Where records begin: each slot has a block of its own before them.</summary>
    public const int FirstRecord = 2 * SlotSpacing;

    /// <summary>Bytes before a record's content: mark, place, length, sum.</summary>
    public const int RecordHead = 4 * sizeof(uint);

    /// <summary>Mark, number, sum.</summary>
    public const int SlotLength = sizeof(ulong) + sizeof(long) + sizeof(uint);

    private const int SlotSpacing = 4096;
    private const ulong SlotMark = 0x314C4E524A504242;

    /// <summary>Holds bytes that UTF-8 never has, so no document looks like a record.</summary>
    private const uint RecordMark = 0xF5F6C0C1;

    /// <summary>The highest that a whole slot names; 0 if none is whole.</summary>
    public long Generation { get; } = Math.Max(SlotAt(content, 0), SlotAt(content, SlotSpacing));

    public static long SlotOf(long generation) => generation % 2 * SlotSpacing;

    public static void WriteSlot(Span<byte> slot, long generation)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(slot, SlotMark);
        BinaryPrimitives.WriteInt64LittleEndian(slot[sizeof(ulong)..], generation);
        BinaryPrimitives.WriteUInt32LittleEndian(
            slot[(SlotLength - sizeof(uint))..], Checksum.Of(SlotMark, slot[..(SlotLength - sizeof(uint))]));
    }

    /// <summary>Fills in the head of a record.</summary>
    public static void Seal(Span<byte> record, long generation, int place)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(record, RecordMark);
        BinaryPrimitives.WriteInt32LittleEndian(record[4..], place);
        BinaryPrimitives.WriteInt32LittleEndian(record[8..], record.Length - RecordHead);
        BinaryPrimitives.WriteUInt32LittleEndian(record[12..], Sum(record, generation));
    }

    /// <summary>The contents of the whole records, in order.</summary>
    /// <param name="most">No more than these.</param>
    /// <param name="end">Where the next one belongs.</param>
    /// <exception cref="DamagedStoreException">A later record is whole, or the slots are not: this is no cut in writing.</exception>
    public IReadOnlyList<ReadOnlyMemory<byte>> Records(int most, out long end)
    {
        end = FirstRecord;
        if (content.Length <= FirstRecord)
        {
            return [];
        }

        var records = new List<ReadOnlyMemory<byte>>();
        var position = FirstRecord;
        while (records.Count < most && LengthAt(position, records.Count) is { } length)
        {
            records.Add(content.AsMemory(position + RecordHead, length));
            position += RecordHead + length;
        }

        var isUsed = content.AsSpan(FirstRecord).IndexOfAnyExcept((byte)0) >= 0;
        if (Generation == 0 && isUsed)
        {
            throw new DamagedStoreException($"The journal {path} is damaged: its beginning is not as it was written.");
        }

        if (content.Length < Journal.LengthKept && isUsed)
        {
            throw new DamagedStoreException($"The journal {path} is damaged: it was cut to {content.Length} bytes.");
        }

        if (records.Count < most && IsWrittenBehind(position, records.Count))
        {
            throw new DamagedStoreException(
                $"The journal {path} is damaged: record {records.Count + 1} is not as it was written, and others follow it.");
        }

        end = position;
        return records;
    }

    /// <returns>Length of the content of a whole record, or null if there is none.</returns>
    private int? LengthAt(int position, int place)
    {
        if (content.Length - position < RecordHead)
        {
            return null;
        }

        var head = content.AsSpan(position);
        var length = BinaryPrimitives.ReadInt32LittleEndian(head[8..]);
        return BinaryPrimitives.ReadUInt32LittleEndian(head) == RecordMark
            && BinaryPrimitives.ReadInt32LittleEndian(head[4..]) == place
            && length >= 0
            && length <= head.Length - RecordHead
            && BinaryPrimitives.ReadUInt32LittleEndian(head[12..]) == Sum(head[..(RecordHead + length)], Generation) ? length : null;
    }

    /// <summary>
    /// Only the last record can be cut in writing; a whole one of this generation behind it shows that something was lost since.
    /// </summary>
    private bool IsWrittenBehind(int position, int place)
    {
        Span<byte> mark = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(mark, RecordMark);
        while (position < content.Length && content.AsSpan(position).IndexOf(mark) is >= 0 and var found)
        {
            position += found;
            if (content.Length - position >= RecordHead
                && BinaryPrimitives.ReadInt32LittleEndian(content.AsSpan(position + 4)) is var later
                && later > place
                && LengthAt(position, later) is not null)
            {
                return true;
            }

            position++;
        }

        return false;
    }

    private static long SlotAt(byte[] content, int position)
    {
        if (content.Length < position + SlotLength)
        {
            return 0;
        }

        var slot = content.AsSpan(position, SlotLength);
        return BinaryPrimitives.ReadUInt64LittleEndian(slot) == SlotMark
            && BinaryPrimitives.ReadUInt32LittleEndian(slot[(SlotLength - sizeof(uint))..]) == Checksum.Of(
                SlotMark, slot[..(SlotLength - sizeof(uint))])
            ? BinaryPrimitives.ReadInt64LittleEndian(slot[sizeof(ulong)..])
            : 0;
    }

    private static uint Sum(ReadOnlySpan<byte> record, long generation) =>
        Checksum.Of((ulong)generation, record[4..12]) ^ Checksum.Of(~(ulong)generation, record[RecordHead..]);
}
