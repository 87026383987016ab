using System.Text.RegularExpressions;

namespace Bot.Domain.Meetings.Writing;

/// <summary>What of a written date has not been understood yet: each reader takes its part away.</summary>
/// <param name="text">Folded, in one line.</param>
internal sealed class Rest(string text)
{
    public string Text { get; private set; } = text;

    /// <summary>Takes the first match away; null where there is none.</summary>
    public Match? Take(Regex pattern)
    {
        var match = pattern.Match(Text);
        if (!match.Success)
        {
            return null;
        }

        Take(match);
        return match;
    }

    public bool Takes(Regex pattern) => Take(pattern) is not null;

    public void Take(Match match) => Cut(match.Index, match.Index + match.Length);

    public void Replace(Regex pattern, string with) => Text = pattern.Replace(Text, with);

    /// <param name="end">Behind the last character that goes.</param>
    public void Cut(int start, int end) => Text = $"{Text[..start]} {Text[end..]}";
}
