using System.Globalization;
using System.Text;

namespace Bot.Playground.Texts;

/// <summary>
/// The HTML that Telegram accepts in messages. Offsets in errors count bytes of UTF-8, offsets of entities UTF-16 units, as Telegram's do.
/// Behaviour after the public test cases of TDLib (test/message_entities.cpp) and the Bot API's page on formatting.
/// </summary>
public sealed partial class HtmlMarkup
{
    private static readonly HashSet<string> Tags = new(StringComparer.Ordinal)
    {
        "a", "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "span", "tg-spoiler", "tg-emoji", "tg-time",
        "code", "pre", "blockquote",
    };

    private readonly string _source;
    private readonly StringBuilder _text;
    private readonly List<Entity> _entities = [];
    private readonly Stack<OpenTag> _open = new();
    private int _position;
    private string? _error;

    private HtmlMarkup(string source)
    {
        _source = source;
        _text = new StringBuilder(source.Length);
    }

    /// <summary>Takes the marks out. Null with the reason when Telegram would refuse the text.</summary>
    public static FormattedText? Parse(string source, out string? error)
    {
        error = null;
        if (source.AsSpan().IndexOfAny('<', '&') < 0)
        {
            return new FormattedText(source, []);
        }

        var markup = new HtmlMarkup(source);
        var result = markup.Read();
        error = markup._error;
        return error is null ? result : null;
    }

    private char Current => _position < _source.Length ? _source[_position] : '\0';

    private FormattedText Read()
    {
        while (_position < _source.Length && _error is null)
        {
            if (Current == '&' && ReadReference() is { } letter)
            {
                _text.Append(letter);
            }
            else if (Current != '<')
            {
                _text.Append(_source[_position++]);
            }
            else if (_position + 1 < _source.Length && _source[_position + 1] == '/')
            {
                ReadEndTag();
            }
            else
            {
                ReadStartTag();
            }
        }
        if (_error is null && _open.TryPeek(out var open))
        {
            _error = $"Can't find end tag corresponding to start tag \"{open.Name}\"";
        }

        var text = _text.ToString();
        if (_error is null && HasLoneSurrogate(text))
        {
            _error = "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units";
        }

        return new FormattedText(
            text, [.. _entities.Select(WithoutCodeLanguage)
                .OrderBy(entity => entity.Offset)
                .ThenByDescending(entity => entity.Length)
                .ThenBy(entity => entity.Priority)]);
    }

    /// <summary>
    /// A letter written as &amp;lt; or &amp;#60; (the semicolon may be missing); null, without moving, for any other ampersand.
    /// </summary>
    private string? ReadReference()
    {
        var end = _position + 1;
        if (end < _source.Length && _source[end] == '#')
        {
            return ReadNumber(end + 1);
        }

        while (end < _source.Length && char.IsAsciiLetter(_source[end]))
        {
            end++;
        }

        var letter = _source[(_position + 1)..end] switch { "lt" => "<", "gt" => ">", "amp" => "&", "quot" => "\"", _ => null };
        if (letter is not null)
        {
            _position = SkipSemicolon(end);
        }

        return letter;
    }

    private string? ReadNumber(int start)
    {
        var isHex = start < _source.Length && _source[start] == 'x';
        var begin = isHex ? start + 1 : start;
        var end = begin;
        while (end < _source.Length && (isHex ? char.IsAsciiHexDigit(_source[end]) : char.IsAsciiDigit(_source[end])))
        {
            end++;
        }

        var digits = _source.AsSpan(begin, end - begin);
        if (digits.Length is 0 or > 8
            || !int.TryParse(digits, isHex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            || code is <= 0 or >= 0x10ffff)
        {
            return null;
        }

        _position = SkipSemicolon(end);
        return code is >= 0xd800 and <= 0xdfff ? ((char)code).ToString() : char.ConvertFromUtf32(code);
    }

    private int SkipSemicolon(int end) => end < _source.Length && _source[end] == ';' ? end + 1 : end;

    private string ReadUntil(Predicate<char> isEnd)
    {
        var begin = _position;
        while (_position < _source.Length && !isEnd(_source[_position]))
        {
            _position++;
        }

        return _source[begin.._position];
    }

    private void SkipSpace()
    {
        while (_position < _source.Length && char.IsWhiteSpace(_source[_position]))
        {
            _position++;
        }
    }

    private string? Fail(string reason)
    {
        _error ??= reason;
        return null;
    }

    private int ByteOffset(int index) => Encoding.UTF8.GetByteCount(_source.AsSpan(0, index));

    private static bool HasLoneSurrogate(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar && !text.Contains('\ufffd', StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    private sealed record OpenTag(string Name, string? Argument, int Offset, string? Format = null);
}
