using System.Collections.Immutable;
using System.Text;

namespace Bot.Sheets;

/// <summary>
/// Reads comma-separated text as spreadsheets of our readers write it: with commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252.
/// Where nothing parts any line, it is a text and no table.
/// </summary>
internal static class CsvReader
{
    private const string HintOfSeparator = "sep=";

    private static readonly char[] Separators = [';', ',', '\t'];

    public static SheetReading Read(byte[] file, CancellationToken stopping)
    {
        var text = Decode(file).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (text.Any(IsForeign) || text.TrimStart().StartsWith('<') || text.StartsWith("{\\rtf", StringComparison.Ordinal)
            || text.StartsWith("%PDF", StringComparison.Ordinal))
        {
            return SheetReading.Of(SheetProblem.NotATable);
        }

        if (text.Length > SheetLimits.Characters)
        {
            return SheetReading.Of(SheetProblem.TooLarge);
        }

        var written = text.TrimStart('\n');
        var (separator, body) = SeparatorOf(written);
        var (rows, number) = (new List<NumberedRow>(), text.Length - written.Length);
        foreach (var row in RowsOf(body, separator))
        {
            stopping.ThrowIfCancellationRequested();
            number++;
            if (row.IsDefault)
            {
                return SheetReading.Of(SheetProblem.OpenQuotes);
            }

            if (row.Length > SheetLimits.Columns)
            {
                return SheetReading.Of(SheetProblem.TooManyColumns);
            }

            if (SheetRows.HasText(row))
            {
                rows.Add(new(number, row));
            }

            if (rows.Count > SheetLimits.Rows + 1)
            {
                return SheetReading.Of(SheetProblem.TooManyRows);
            }
        }

        return rows.Count > 0 && rows.All(row => row.Cells.Length == 1) ? SheetReading.Of(SheetProblem.NotATable) : SheetRows.ToSheet(rows);
    }

    private static string Decode(byte[] file)
    {
        if (file is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return (file[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(file);
        }

        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(file);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!.GetString(file);
        }
    }

    /// <summary>No text of a table holds these; files of other kinds do.</summary>
    private static bool IsForeign(char sign) => (char.IsControl(sign) && sign is not ('\n' or '\t') && sign < ' ') || sign == '\uFFFD';

    /// <summary>As a first line of Excel's says, or what stands most often in the first line.</summary>
    private static (char Separator, string Body) SeparatorOf(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var first = end < 0 ? text : text[..end];
        return end >= 0 && first.Length == HintOfSeparator.Length + 1
            && first.StartsWith(HintOfSeparator, StringComparison.OrdinalIgnoreCase)
            ? (first[^1], text[(end + 1)..])
            : (Separators.MaxBy(separator => first.Count(sign => sign == separator)), text);
    }

    /// <summary>As RFC 4180 has it; where quotation marks do not end, a last row that is no row.</summary>
    private static IEnumerable<ImmutableArray<string>> RowsOf(string text, char separator)
    {
        var (row, cell, isQuoted) = (ImmutableArray.CreateBuilder<string>(), new StringBuilder(), false);
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (isQuoted)
            {
                var isDoubled = sign == '"' && at + 1 < text.Length && text[at + 1] == '"';
                (isQuoted, at) = (sign != '"' || isDoubled, isDoubled ? at + 1 : at);
                _ = isQuoted ? cell.Append(sign) : cell;
            }
            else if (sign == '"' && cell.Length == 0)
            {
                isQuoted = true;
            }
            else if (sign == separator || sign == '\n')
            {
                row.Add(Cell(cell));
                if (sign == '\n')
                {
                    yield return row.DrainToImmutable();
                }
            }
            else
            {
                _ = cell.Append(sign);
            }
        }

        row.Add(Cell(cell));
        yield return isQuoted ? default : row.DrainToImmutable();
    }

    /// <summary>
    /// An apostrophe in front of what a spreadsheet would take for a formula is none of the text (<see cref="SheetFormat.Csv"/>).
    /// </summary>
    private static string Cell(StringBuilder written)
    {
        var text = written.ToString().Trim();
        _ = written.Clear();
        return text is ['\'', '=' or '+' or '-' or '@', ..] ? text[1..] : text;
    }
}
