using System.Text.Json.Serialization;

namespace Bot.Domain;

/// <summary>One cleaned line with at least one letter or digit: a name, a post, the name of a body.</summary>
[JsonConverter(typeof(KeptAsTextConverter<ShortText>))]
public sealed record ShortText : IKeptAsText<ShortText>
{
    private ShortText(string text) => Text = text;

    public string Text { get; }

    /// <summary>Lengths are counted in Unicode code points after cleaning. Refuses with Empty, TooShort, TooLong.</summary>
    public static Parsed<ShortText> Parse(string text, int shortest, int longest)
    {
        var line = Cleaning.Line(text);
        if (!Cleaning.IsReadable(line))
        {
            return RefusalCode.Empty;
        }

        var length = line.EnumerateRunes().Count();
        if (length < shortest)
        {
            return new Refusal(RefusalCode.TooShort, shortest, length);
        }

        return length > longest ? new Refusal(RefusalCode.TooLong, longest, length) : new ShortText(line);
    }

    public static ShortText FromText(string text) => new(text);

    public override string ToString() => Text;
}
