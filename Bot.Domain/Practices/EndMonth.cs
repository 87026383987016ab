using System.Collections.Frozen;
using System.Text.Json.Serialization;
using NodaTime;

namespace Bot.Domain.Practices;

/// <summary>When a practice ended, or that it goes on.</summary>
/// <param name="Month">Null where it goes on; else not before its start.</param>
[JsonConverter(typeof(KeptAsTextConverter<EndMonth>))]
public sealed record EndMonth(YearMonth? Month) : IKeptAsText<EndMonth>
{
    /// <summary>What the button «Sigue en curso» writes.</summary>
    public const string Ongoing = "ongoing";

    private static readonly FrozenSet<string> GoingOn = FrozenSet.ToFrozenSet(
    [
        Ongoing, "en curso", "sigue", "sigue en curso", "sigue vigente", "continua", "continua vigente", "vigente", "hasta hoy", "hasta ahora",
        "hasta la actualidad", "actualidad", "presente", "hasta el presente", "no termino", "todavia no termino", "aun no termino", "em andamento",
        "em curso", "segue", "segue em andamento", "ate hoje", "ate agora", "ate o presente", "nao terminou", "ainda nao terminou", "atualidade",
    ]);

    /// <summary>"2009-03", or "ongoing".</summary>
    public string Text => Month is { } month ? new StartMonth(month).Text : Ongoing;

    /// <summary>
    /// Reads a month as <see cref="StartMonth.Parse"/> does and with its refusals, or words that say that it goes on («en curso», «até
    /// hoje»). Also refuses with EndsBeforeStart; <see cref="Refusal.Actual"/> is the year of the start.
    /// </summary>
    /// <param name="start">Null where it is not known.</param>
    /// <param name="today">What "future" is measured from.</param>
    public static Parsed<EndMonth> Parse(string text, StartMonth? start, LocalDate today)
    {
        if (text.Length <= Patterns.LongestShortAnswer && GoingOn.Contains(string.Join(' ', Folding.Words(text))))
        {
            return new EndMonth((YearMonth?)null);
        }

        var read = StartMonth.Parse(text, today);
        return read switch
        {
            { Refusal: { } refusal } => refusal,
            { Value.Month: var month } when start is not null && month < start.Month =>
                new Refusal(RefusalCode.EndsBeforeStart, Actual: start.Month.Year),
            _ => new EndMonth(read.Value.Month),
        };
    }

    public static EndMonth FromText(string text) => new(text == Ongoing ? null : StartMonth.FromText(text).Month);

    public override string ToString() => Text;
}
