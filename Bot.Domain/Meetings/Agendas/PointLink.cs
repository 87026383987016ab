using System.Text.Json.Serialization;
using Bot.Domain.Practices;

namespace Bot.Domain.Meetings.Agendas;

/// <summary>What a point is about: a practice by its number, or a page by its address.</summary>
[JsonConverter(typeof(KeptAsTextConverter<PointLink>))]
public sealed record PointLink : IKeptAsText<PointLink>
{
    private PointLink(string text) => Text = text;

    public string Text { get; }

    /// <summary>Null where it is a page.</summary>
    [JsonIgnore]
    public PracticeNumber? Practice => IsPage ? null : PracticeNumber.FromText(Text);

    private bool IsPage => Text.Contains("://", StringComparison.Ordinal);

    /// <summary>Refuses with Empty, LinkUnclear (neither a number nor one address), TooMany (addresses).</summary>
    public static Parsed<PointLink> Parse(string typed, int currentYear)
    {
        if (PracticeNumber.Parse(typed, currentYear) is { IsValid: true, Value: var number })
        {
            return new PointLink(number.Text);
        }

        var pages = WebLink.ParseAll(typed);
        return pages.Refusal is { } refusal ? refusal
            : pages.Value is [var page] ? new PointLink(page.Address)
            : new Refusal(RefusalCode.TooMany, 1, pages.Value.Length);
    }

    public static PointLink FromText(string text) => new(text);

    public override string ToString() => Text;
}
