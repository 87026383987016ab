using System.Globalization;
using System.Text;

namespace Bot.Outbox.Markup;

/// <summary>What a stretch of markup is.</summary>
internal enum MarkupKind
{
    /// <summary>Characters that are shown as they are.</summary>
    Text,

    /// <summary>An escaped character, such as <c>&amp;lt;</c>.</summary>
    Entity,

    Open,
    Close,
}

/// <param name="Source">The stretch as it is written.</param>
/// <param name="Shown">What a person sees of it; empty for tags.</param>
internal readonly record struct MarkupToken(MarkupKind Kind, string Source, string Shown)
{
    /// <summary>Name of the tag.</summary>
    public string Name
    {
        get
        {
            var name = Source.AsSpan(Kind == MarkupKind.Close ? 2 : 1);
            var end = name.IndexOfAny(" \t\r\n>");
            return (end < 0 ? name : name[..end]).ToString();
        }
    }
}

/// <summary>Reads the HTML of the Bot API ("HTML style"): tags, four named entities, and numbers.</summary>
internal static class MarkupReader
{
    /// <summary>The longest entity that is looked for: <c>&amp;#x10FFFF;</c>.</summary>
    private const int LongestEntity = 10;

    /// <summary>The tag around a moment.</summary>
    private const string Moment = "tg-time";

    public static IEnumerable<MarkupToken> Read(string markup)
    {
        var at = 0;
        while (at < markup.Length)
        {
            var token = TokenAt(markup, at);
            at += token.Source.Length;
            yield return token;
        }
    }

    /// <summary>What a person sees: no tags, entities as characters.</summary>
    public static string Shown(string markup)
    {
        if (markup.AsSpan().IndexOfAny('<', '&') < 0)
        {
            return markup;
        }

        var shown = new StringBuilder(markup.Length);
        foreach (var token in Read(markup))
        {
            _ = shown.Append(token.Shown);
        }

        return shown.ToString();
    }

    /// <summary>The stretches of what is shown that stay together, in order: moments. An end lies behind the last character.</summary>
    public static List<(int Start, int End)> Whole(string markup)
    {
        var (whole, start, written) = (new List<(int Start, int End)>(), 0, 0);
        foreach (var token in Read(markup))
        {
            if (token.Kind == MarkupKind.Open && token.Name == Moment)
            {
                start = written;
            }
            else if (token.Kind == MarkupKind.Close && token.Name == Moment)
            {
                whole.Add((start, written));
            }

            written += token.Shown.Length;
        }

        return whole;
    }

    private static MarkupToken TokenAt(string markup, int at)
    {
        if (markup[at] == '<' && TagEnd(markup, at) is var end and > 0)
        {
            return new(markup[at + 1] == '/' ? MarkupKind.Close : MarkupKind.Open, markup[at..end], "");
        }

        if (markup[at] == '&' && EntityAt(markup, at) is { } entity)
        {
            return entity;
        }

        var next = markup.AsSpan(at + 1).IndexOfAny('<', '&');
        var text = next < 0 ? markup[at..] : markup.Substring(at, next + 1);
        return new(MarkupKind.Text, text, text);
    }

    /// <summary>Position behind the tag, or 0 when this sign opens none.</summary>
    private static int TagEnd(string markup, int at)
    {
        var name = at + 1 < markup.Length && markup[at + 1] == '/' ? at + 2 : at + 1;
        return name < markup.Length && char.IsAsciiLetter(markup[name]) ? markup.IndexOf('>', name) + 1 : 0;
    }

    private static MarkupToken? EntityAt(string markup, int at)
    {
        var length = markup.AsSpan(at, Math.Min(LongestEntity, markup.Length - at)).IndexOf(';') + 1;
        if (length < 3)
        {
            return null;
        }

        var source = markup.Substring(at, length);
        var shown = source switch
        {
            "&lt;" => "<",
            "&gt;" => ">",
            "&amp;" => "&",
            "&quot;" => "\"",
            _ => source[1] == '#' ? Numbered(source.AsSpan(2, length - 3)) : null,
        };
        return shown is null ? null : new(MarkupKind.Entity, source, shown);
    }

    private static string? Numbered(ReadOnlySpan<char> number)
    {
        var read = number is ['x' or 'X', ..]
            ? int.TryParse(number[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        return read && Rune.IsValid(code) ? new Rune(code).ToString() : null;
    }
}
