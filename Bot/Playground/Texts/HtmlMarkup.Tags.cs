using System.Globalization;
using System.Text;

namespace Bot.Playground.Texts;

/// <summary>The tags, and what each marks.</summary>
public sealed partial class HtmlMarkup
{
    private void ReadStartTag()
    {
        var begin = _position++;
        var name = ReadUntil(character => char.IsWhiteSpace(character) || character == '>').ToLowerInvariant();
        if (Current == '\0')
        {
            Fail($"Unclosed start tag at byte offset {ByteOffset(begin)}");
        }
        else if (!Tags.Contains(name))
        {
            Fail($"Unsupported start tag \"{name}\" at byte offset {ByteOffset(begin)}");
        }

        string? argument = null;
        string? format = null;
        while (_error is null && Current != '>')
        {
            SkipSpace();
            if (Current == '>')
            {
                break;
            }

            var (attribute, meaning) = ReadAttribute(name, begin);
            (argument, format) = (name, attribute) is ("tg-time", "format") ? (argument, meaning) : (meaning ?? argument, format);
        }
        _position++;
        if (_error is null && name == "span" && argument != "spoiler")
        {
            Fail($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {ByteOffset(begin)}");
        }

        _open.Push(new OpenTag(name, argument, _text.Length, format));
    }

    /// <summary>The attribute, and its value where that means something for the tag.</summary>
    private (string Name, string? Meaning) ReadAttribute(string tag, int begin)
    {
        var name = ReadUntil(character => char.IsWhiteSpace(character) || character is '=' or '>' or '/' or '"' or '\'');
        if (name.Length == 0)
        {
            return (name, Fail($"Empty attribute name in the tag \"{tag}\" at byte offset {ByteOffset(begin)}"));
        }

        SkipSpace();
        if (Current == '\0')
        {
            return (name, Fail($"Unclosed start tag \"{tag}\" at byte offset {ByteOffset(begin)}"));
        }

        if (Current != '=')
        {
            return (name, Meaning(tag, name, ""));
        }

        _position++;
        SkipSpace();
        if (Current == '\0')
        {
            return (name, Fail($"Unclosed start tag \"{tag}\" at byte offset {ByteOffset(begin)}"));
        }

        var value = Current is '"' or '\'' ? ReadQuoted() : ReadBare();
        if (_error is null && Current == '\0')
        {
            Fail($"Unclosed start tag at byte offset {ByteOffset(begin)}");
        }

        return (name, Meaning(tag, name, value));
    }

    private static string? Meaning(string tag, string name, string value) => (tag, name) switch
    {
        ("a", "href") => value,
        ("code", "class") when value.StartsWith("language-", StringComparison.Ordinal) => value["language-".Length..],
        ("span", "class") when value.StartsWith("tg-", StringComparison.Ordinal) => value["tg-".Length..],
        ("tg-emoji", "emoji-id") => value,
        ("tg-time", "unix" or "format") => value,
        ("blockquote", "expandable") => "expandable",
        _ => null,
    };

    private string ReadQuoted()
    {
        var quote = _source[_position++];
        var value = new StringBuilder();
        while (Current != quote && Current != '\0')
        {
            if (Current == '&' && ReadReference() is { } letter)
            {
                value.Append(letter);
            }
            else
            {
                value.Append(_source[_position++]);
            }
        }
        if (Current == quote)
        {
            _position++;
        }

        return value.ToString();
    }

    private string ReadBare()
    {
        var begin = _position;
        var value = ReadUntil(character => !(char.IsAsciiLetterOrDigit(character) || character is '.' or '-'));
        if (!char.IsWhiteSpace(Current) && Current != '>')
        {
            Fail($"Unexpected end of name token at byte offset {ByteOffset(begin)}");
        }

        return value.ToLowerInvariant();
    }

    private void ReadEndTag()
    {
        var begin = _position;
        if (!_open.TryPop(out var open))
        {
            Fail($"Unexpected end tag at byte offset {ByteOffset(begin)}");
            return;
        }
        _position += 2;
        var name = ReadUntil(character => char.IsWhiteSpace(character) || character == '>');
        SkipSpace();
        if (Current != '>')
        {
            Fail($"Unclosed end tag at byte offset {ByteOffset(begin)}");
        }
        else if (name.Length > 0 && name != open.Name)
        {
            Fail($"Unmatched end tag at byte offset {ByteOffset(begin)}, expected \"</{open.Name}>\", found \"</{name}>\"");
        }

        _position++;
        if (_error is null && _text.Length > open.Offset)
        {
            Mark(open, _text.Length - open.Offset);
        }
    }

    private void Mark(OpenTag open, int length)
    {
        var (name, argument, offset, format) = open;
        switch (name)
        {
            case "a":
                MarkLink(argument is { Length: > 0 } ? argument : _text.ToString(offset, length), offset, length);
                break;
            case "pre" or "code" when JoinsCode(name, argument, offset, length):
                break;
            case "tg-emoji" when !long.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0:
                Fail("Invalid custom emoji identifier specified");
                break;
            case "tg-time" when !long.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out _) || !IsFormat(format ?? ""):
                Fail("Invalid date and time specified");
                break;
            case "tg-time":
                var moment = long.Parse(argument!, CultureInfo.InvariantCulture);
                _entities.Add(new Entity("date_time", offset, length) { UnixTime = moment, DateTimeFormat = format ?? "" });
                break;
            default:
                _entities.Add(
                    new Entity(
                        TypeOf(name, argument),
                        offset,
                        length,
                        Language: name == "code" ? argument : null,
                        CustomEmojiId: name == "tg-emoji" ? argument : null));
                break;
        }
    }

    /// <summary>"r", or in this order and each at most once: "w", one of "d" and "D", one of "t" and "T"; also nothing.</summary>
    private static bool IsFormat(string format)
    {
        var left = format.TrimStart('w') is var rest && format.Length - rest.Length <= 1 ? rest : "?";
        return format == "r" || left is "" or "d" or "D" or "t" or "T" or "dt" or "dT" or "Dt" or "DT";
    }

    private void MarkLink(string address, int offset, int length)
    {
        if (Links.UserOf(address) is { } user)
        {
            _entities.Add(new Entity("text_mention", offset, length, UserId: user));
        }
        else if (Links.Normalize(address) is { } url)
        {
            _entities.Add(new Entity("text_link", offset, length, url));
        }
    }

    /// <summary>A pre and a code over the same stretch are one pre with a language.</summary>
    private bool JoinsCode(string name, string? argument, int offset, int length)
    {
        if (_entities is not [.., var last] || last.Offset != offset || last.Length != length)
        {
            return false;
        }

        var language = name == "pre" ? last.Language : argument;
        if (string.IsNullOrEmpty(language) || last.Type != (name == "pre" ? "code" : "pre"))
        {
            return false;
        }

        _entities[^1] = new Entity("pre", offset, length, Language: language);
        return true;
    }

    private static Entity WithoutCodeLanguage(Entity entity) =>
        entity is { Type: "code", Language: not null } ? entity with { Language = null } : entity;

    private static string TypeOf(string tag, string? argument) => tag switch
    {
        "b" or "strong" => "bold",
        "i" or "em" => "italic",
        "u" or "ins" => "underline",
        "s" or "strike" or "del" => "strikethrough",
        "span" or "tg-spoiler" => "spoiler",
        "tg-emoji" => "custom_emoji",
        "blockquote" when argument == "expandable" => "expandable_blockquote",
        _ => tag,
    };
}
