using System.Globalization;

namespace Bot.Benchmarks;

/// <summary>How fast people were answered.</summary>
/// <param name="Answers">How many.</param>
/// <param name="PerSecond">Answers a second.</param>
/// <param name="Median">Milliseconds from what a person did to what they saw.</param>
/// <param name="Slow">The 99th percentile of the same.</param>
internal sealed record UpdatesFigures(int Answers, double PerSecond, double Median, double Slow)
{
    /// <summary>Milliseconds of processor time that the bot used for one answer: hardly changed by what else the machine does.</summary>
    public double Processor { get; init; }

    public static UpdatesFigures Of(List<double> milliseconds, TimeSpan elapsed)
    {
        milliseconds.Sort();
        return new(
            milliseconds.Count, milliseconds.Count / elapsed.TotalSeconds, milliseconds[milliseconds.Count / 2], milliseconds[(int)(milliseconds.Count * 0.99)]);
    }

    /// <summary>Each figure's own median.</summary>
    public static UpdatesFigures MedianOf(IReadOnlyList<UpdatesFigures> rounds) =>
        new(
            rounds[0].Answers, Middle(rounds.Select(round => round.PerSecond)), Middle(rounds.Select(round => round.Median)),
            Middle(rounds.Select(round => round.Slow)))
        {
            Processor = Middle(rounds.Select(round => round.Processor)),
        };

    public UpdatesFigures With(TimeSpan processor) => this with { Processor = processor.TotalMilliseconds / Answers };

    public string Cells() =>
        string.Create(CultureInfo.InvariantCulture, $"{PerSecond,9:0} | {Median,8:0.00} | {Slow,8:0.00} | {Processor,13:0.000}");

    private static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}

/// <summary>One bot's round: many people at once, then one alone.</summary>
internal sealed record UpdatesRound(UpdatesFigures Many, UpdatesFigures One);
