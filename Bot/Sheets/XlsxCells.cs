using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;

namespace Bot.Sheets;

/// <summary>What the cells of an XLSX file say: shared texts, dates and shares, which are kept as numbers with a format.</summary>
/// <param name="begins1904">Whether days are counted from 1904, as Excel for Mac did.</param>
internal sealed class XlsxCells(XElement? sharedTexts, XElement? styles, bool begins1904)
{
    /// <summary>The formats of dates that every file knows without declaring them (18.8.30).</summary>
    private static readonly (int First, int Last)[] DateFormats = [(14, 17), (22, 22), (27, 36), (50, 58)];

    /// <summary>Shares of a hundred, likewise.</summary>
    private static readonly int[] ShareFormats = [9, 10];

    private const int MinutesOfDay = 24 * 60;

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("dd/MM/yyyy");

    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private readonly ImmutableArray<string> _texts = [.. (sharedTexts?.Elements() ?? []).Select(TextOf)];
    private readonly ImmutableArray<int> _formats =
        [.. (Child(styles, "cellXfs")?.Elements() ?? []).Select(one => Number(XlsxReader.Says(one, "numFmtId")))];

    private readonly ImmutableDictionary<int, string> _written = (Child(styles, "numFmts")?.Elements() ?? [])
        .DistinctBy(one => Number(XlsxReader.Says(one, "numFmtId")))
        .ToImmutableDictionary(one => Number(XlsxReader.Says(one, "numFmtId")), one => XlsxReader.Says(one, "formatCode") ?? "");

    /// <param name="type">The cell's type: "s" for a shared text, "b" for yes or no; null or "n" for a number.</param>
    /// <param name="style">The number of its style; 0 where it has none.</param>
    public string Say(string? type, int style, string value) => type switch
    {
        "s" => _texts.ElementAtOrDefault(Number(value)) ?? "",
        "str" or "inlineStr" or "d" or "b" => value,
        _ => value.Length == 0 ? "" : SayNumber(style, value),
    };

    /// <summary>The runs of a text, without how it is pronounced.</summary>
    public static string TextOf(XElement text) => string.Concat(text.Descendants()
        .Where(one => one.Name.LocalName == "t" && one.Ancestors().All(above => above.Name.LocalName != "rPh"))
        .Select(one => one.Value));

    private string SayNumber(int style, string value)
    {
        var number = decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture);
        var format = style >= 0 && style < _formats.Length ? _formats[style] : 0;
        return IsDate(format) ? SayDate(number)
            : ShareFormats.Contains(format) || Written(format).Contains('%', StringComparison.Ordinal) ? $"{Plain(number * 100)} %"
            : Plain(number);
    }

    /// <summary>Day, month and year, and the hour where there is one.</summary>
    private string SayDate(decimal days)
    {
        var first = begins1904 ? new LocalDate(1904, 1, 1) : new LocalDate(1899, 12, 30);
        var day = first.PlusDays((int)decimal.Floor(days));
        var minutes = (int)decimal.Round((days - decimal.Floor(days)) * MinutesOfDay);
        var date = Day.Format(day);
        return minutes == 0 ? date : $"{date} {Hour.Format(LocalTime.FromMinutesSinceMidnight(Math.Min(minutes, MinutesOfDay - 1)))}";
    }

    private bool IsDate(int format) => DateFormats.Any(range => format >= range.First && format <= range.Last)
        || WithoutQuoted(Written(format)).Any(sign => sign is 'y' or 'Y' or 'd' or 'D');

    private string Written(int format) => _written.GetValueOrDefault(format, "");

    /// <summary>Without words in quotation marks, and colours and countries in brackets.</summary>
    private static string WithoutQuoted(string format)
    {
        var plain = string.Concat(format.Split('"').Where((_, place) => place % 2 == 0));
        return string.Concat(plain.Split('[', ']').Where((_, place) => place % 2 == 0));
    }

    private static string Plain(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);

    private static XElement? Child(XElement? element, string name) => element?.Elements().FirstOrDefault(one => one.Name.LocalName == name);

    private static int Number(string? written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
