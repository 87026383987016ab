using System.Text;
using System.Xml;
using Bot.Bounds;

namespace Bot.Sheets;

/// <summary>
/// Reads a table that somebody sent, XLSX or CSV by what is in it and not by its name, within bounds. Of what it does not read it says
/// what it is.
/// </summary>
public static class SheetReader
{
    /// <summary>A compound file, in which Excel kept its files until 2003, and in which it locks those of today (MS-CFB, 2.2).</summary>
    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0];

    /// <param name="stopping">Ends it with TooSlow.</param>
    public static SheetReading Read(byte[] file, CancellationToken stopping)
    {
        if (file.Length > SheetLimits.FileBytes)
        {
            return SheetReading.Of(SheetProblem.TooLarge);
        }

        try
        {
            return file.AsSpan().StartsWith(Compound) ? SheetReading.Of(OfCompound(file))
                : file.AsSpan().StartsWith("PK"u8) ? XlsxReader.Read(file, stopping)
                : CsvReader.Read(file, stopping);
        }
        catch (OperationCanceledException)
        {
            return SheetReading.Of(SheetProblem.TooSlow);
        }
        catch (BoundExceededException)
        {
            return SheetReading.Of(SheetProblem.TooLarge);
        }
        catch (Exception broken) when (broken is XmlException or InvalidDataException or IOException or FormatException
            or ArgumentException or InvalidOperationException or NotSupportedException or OverflowException)
        {
            return SheetReading.Of(SheetProblem.NotATable);
        }
    }

    /// <summary>Names of streams are written in UTF-16.</summary>
    private static SheetProblem OfCompound(ReadOnlySpan<byte> file) =>
        file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? SheetProblem.Locked
        : file.IndexOf(Encoding.Unicode.GetBytes("Workbook")) >= 0 ? SheetProblem.OldExcel
        : SheetProblem.NotATable;
}
