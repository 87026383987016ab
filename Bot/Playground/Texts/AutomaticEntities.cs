using System.Text.RegularExpressions;

namespace Bot.Playground.Texts;

/// <summary>What Telegram marks by itself in every text: commands, mentions, hashtags, addresses.</summary>
public static partial class AutomaticEntities
{
    /// <summary>The text without space at its ends, with the given entities and those that Telegram finds outside code and links.</summary>
    public static FormattedText Complete(FormattedText marked)
    {
        var text = marked.Text;
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var trimmed = text.Trim();
        var kept = marked.Entities.Count == 0 ? marked.Entities : Clip(marked.Entities, start, trimmed.Length);
        if (!MayHold(trimmed))
        {
            return new FormattedText(trimmed, kept);
        }

        List<Entity> all = [.. kept];
        foreach (Match match in Pattern().Matches(trimmed))
        {
            if (kept.Any(
                entity => IsClosed(entity) && entity.Offset < match.Index + match.Length && match.Index < entity.Offset + entity.Length))
            {
                continue;
            }

            all.Add(new Entity(TypeOf(match), match.Index, match.Length));
        }
        return new FormattedText(trimmed, all.Count == kept.Count
            ? kept
            : [.. all.OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.Length).ThenBy(entity => entity.Priority)]);
    }

    /// <summary>Quick to say no: every mark needs a slash, an at, a hash, or a dot between two letters or digits.</summary>
    private static bool MayHold(ReadOnlySpan<char> text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '/' or '@' or '#')
            {
                return true;
            }

            if (text[index] == '.'
                && index > 0
                && index + 1 < text.Length
                && char.IsLetterOrDigit(text[index - 1])
                && char.IsLetterOrDigit(text[index + 1]))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsClosed(Entity entity) => entity.Type is "code" or "pre" or "text_link" or "text_mention";

    private static List<Entity> Clip(IReadOnlyList<Entity> entities, int start, int length)
    {
        List<Entity> kept = [];
        foreach (var entity in entities)
        {
            var from = Math.Max(entity.Offset - start, 0);
            var to = Math.Min(entity.Offset - start + entity.Length, length);
            if (to > from)
            {
                kept.Add(entity with { Offset = from, Length = to - from });
            }
        }
        return kept;
    }

    private static string TypeOf(Match match) => match switch
    {
        _ when match.Groups["command"].Success => "bot_command",
        _ when match.Groups["email"].Success => "email",
        _ when match.Groups["mention"].Success => "mention",
        _ when match.Groups["hashtag"].Success => "hashtag",
        _ => "url",
    };

    [GeneratedRegex("""
        (?<email>(?<![\w.+-])[\w.+-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}\b)
        |(?<url>\bhttps?://[^\s<>"]*[^\s<>".,;:!?)\]]|(?<![\w@/.])(www\.|t\.me/)[^\s<>"]*[^\s<>".,;:!?)\]]|(?<![\w@/.-])[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|org|net|ar|br|uy|py|cl|bo|gov|edu|me|info)\b(/[^\s<>"]*[^\s<>".,;:!?)\]])?)
        |(?<command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(@[A-Za-z0-9_]{3,32})?(?![\w/<>]))
        |(?<mention>(?<![\w@])@[A-Za-z0-9_]{3,32}\b)
        |(?<hashtag>(?<![\w#])\#\w*[^\W\d_]\w*)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
