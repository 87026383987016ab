using System.Globalization;
using System.Text;
using Bot.Texts;
using QRCoder;

namespace Bot.Public.Pages;

/// <summary>A link as a square that phones read, drawn as one path so that it stays small.</summary>
internal static class QrCode
{
    /// <param name="says">What it is, for who does not see it.</param>
    public static Html Of(string link, string says)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(link, QRCodeGenerator.ECCLevel.M);
        var size = code.ModuleMatrix.Count.ToString(CultureInfo.InvariantCulture);
        return Html.Of($"""
            <svg viewBox="0 0 {size} {size}" role="img" aria-label="{says}" shape-rendering="crispEdges"><path d="{PathOf(code)}"/></svg>
            """);
    }

    /// <summary>Each run of dark squares of a row as one bar.</summary>
    private static string PathOf(QRCodeData code)
    {
        var path = new StringBuilder();
        for (var row = 0; row < code.ModuleMatrix.Count; row++)
        {
            var bits = code.ModuleMatrix[row];
            for (var column = 0; column < bits.Count; column++)
            {
                var first = column;
                while (column < bits.Count && bits[column])
                {
                    column++;
                }

                if (column > first)
                {
                    _ = path.Append(CultureInfo.InvariantCulture, $"M{first} {row}h{column - first}v1H{first}z");
                }
            }
        }

        return path.ToString();
    }
}
