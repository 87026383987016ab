extern alias plots;

using System.Collections.Immutable;
using plots::ScottPlot;

namespace Bot.Charts;

/// <summary>Figures as bars, one below the other.</summary>
/// <param name="Title">Above them.</param>
/// <param name="Bars">1 or more, the first on top: a name of at most some 40 letters, and a figure, 0 or more.</param>
public sealed record BarChart(string Title, ImmutableArray<(string Name, int Count)> Bars)
{
    /// <summary>A phone shows it at less than half of that.</summary>
    private const int Width = 800, Head = 96, Row = 60;

    private const float Letters = 26, Headline = 30;

    /// <summary>Of the longest bar what is left for its figure.</summary>
    private const double Room = 1.15;

    private static readonly Color Green = Color.FromHex("#1c5a48");

    static BarChart() => ShippedFont.Install();

    /// <summary>A PNG; takes some tens of milliseconds, so it is drawn beside the handling loop.</summary>
    public byte[] Png()
    {
        var plot = new Plot();
        plot.Font.Set(ShippedFont.Name);
        Fill(plot);
        plot.Title(Title, Headline);
        plot.Axes.Title.Label.Bold = false;
        plot.HideGrid();
        plot.Axes.Bottom.IsVisible = false;
        plot.Axes.Right.IsVisible = false;
        plot.Axes.Top.IsVisible = false;
        plot.Axes.Left.FrameLineStyle.Width = 0;
        plot.Axes.SetLimits(0, Math.Max(1, Bars.Max(bar => bar.Count)) * Room, -0.6, Bars.Length - 0.4);
        return plot.GetImageBytes(Width, Head + (Row * Bars.Length), ImageFormat.Png);
    }

    private void Fill(Plot plot)
    {
        Bar[] bars = [.. Bars.Select((bar, index) => new Bar
        {
            Position = PositionOf(index),
            Value = bar.Count,
            Label = $"{bar.Count}",
            FillColor = Green,
            LineWidth = 0,
            Size = 0.7,
        })];
        var drawn = plot.Add.Bars(bars);
        drawn.Horizontal = true;
        drawn.ValueLabelStyle.FontName = ShippedFont.Name;
        drawn.ValueLabelStyle.FontSize = Letters;
        var names = plot.Axes.Left;
        names.SetTicks([.. Bars.Select((_, index) => PositionOf(index))], [.. Bars.Select(bar => bar.Name)]);
        names.TickLabelStyle.FontName = ShippedFont.Name;
        names.TickLabelStyle.FontSize = Letters;
        names.MajorTickStyle.Length = 0;
    }

    /// <summary>From below, as axes count.</summary>
    private double PositionOf(int index) => Bars.Length - 1 - index;
}
