using System.Buffers.Binary;
using System.Numerics;

namespace Bot.Storage.LiteDb;

/// <summary>CRC-32C, the polynomial that file systems and network protocols use; the processor computes it.</summary>
public static class Checksum
{
    /// <param name="seed">What the bytes belong to: another seed gives another sum.</param>
    public static uint Of(ulong seed, ReadOnlySpan<byte> bytes)
    {
        var sum = BitOperations.Crc32C(uint.MaxValue, seed);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var single in bytes)
        {
            sum = BitOperations.Crc32C(sum, single);
        }

        return ~sum;
    }
}
