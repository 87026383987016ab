using System.Text;
using System.Text.Json.Serialization;

namespace Bot.Domain.Practices;

/// <summary>A practice's title: one line of 5 to 100 characters with at least one letter.</summary>
[JsonConverter(typeof(KeptAsTextConverter<Title>))]
public sealed record Title : IKeptAsText<Title>
{
    public const int Shortest = 5;

    public const int Longest = 100;

    private Title(string text) => Text = text;

    public string Text { get; }

    /// <summary>Refuses with Empty (no letter), TooShort, TooLong, OnlyLink.</summary>
    public static Parsed<Title> Parse(string text)
    {
        var line = ShortText.Parse(text, Shortest, Longest);
        if (line is { IsValid: true, Value: var title })
        {
            return title.Text.EnumerateRunes().Any(Rune.IsLetter) switch
            {
                false => RefusalCode.Empty,
                _ when Links.IsOnlyLinks(title.Text) => RefusalCode.OnlyLink,
                _ => new Title(title.Text),
            };
        }

        return line.Refusal!;
    }

    public static Title FromText(string text) => new(text);

    public override string ToString() => Text;
}
