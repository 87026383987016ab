using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bot.Outbox.Markup;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Outbox;

/// <summary>Long texts become several messages without losing a letter or breaking a mark.</summary>
public sealed partial class MarkupSplitterTest
{
    private static readonly string[] Pieces =
    [
        "feria", "economía", "ações", "日本", "&amp;", "&lt;3", "&#128512;", "&quot;",
        "👩‍👩‍👧‍👦", "🇦🇷🇧🇷", "e\u0301", "😀", " ", "\n", "\n\n", "123.456", "x",
    ];

    private static readonly (string Open, string Close)[] Tags =
    [
        ("<b>", "</b>"), ("<i>", "</i>"), ("<a href=\"https://example.org/?a=1&amp;b=2\">", "</a>"),
        ("<blockquote expandable>", "</blockquote>"), ("<pre><code class=\"language-x\">", "</code></pre>"),
    ];

    [Fact]
    public void Parts_show_the_whole_text_with_its_marks_within_the_limit() =>
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            const int Limit = 60;
            var parts = MarkupSplitter.Split(text, Limit);

            Assert.Equal(Marked(text), parts.SelectMany(Marked));
            Assert.All(parts, part => Assert.InRange(Shown(part).Length, 1, Limit));
            Assert.All(parts, part => Assert.Empty(OpenTags(part)));
            AssertCutsBetweenClusters(Shown(text), parts);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void A_moment_is_not_cut_unless_it_is_longer_than_a_message()
    {
        const string Moment = "<tg-time unix=\"1797606000\" format=\"wDt\">vie 18 dic 2026, 10:00</tg-time>";

        Assert.Equal(["Nos vemos el ", $"<b>{Moment}</b> de ", "Brasilia"], MarkupSplitter.Split($"Nos vemos el <b>{Moment}</b> de Brasilia", 30));
        Assert.Equal(["Es el ", $"{Moment} y ", "termina a las 12."], MarkupSplitter.Split($"Es el {Moment} y termina a las 12.", 25));
        Assert.Equal(4, MarkupSplitter.Split(Moment, 8).Count);
    }

    [Fact]
    public void A_text_of_4096_is_one_message_and_one_more_makes_two()
    {
        var full = new string('a', 4096);

        Assert.Equal([full], MarkupSplitter.Split(full));
        Assert.Equal([4096, 1], MarkupSplitter.Split(full + "b").Select(part => part.Length));
    }

    [Fact]
    public void Marks_do_not_count_towards_the_limit()
    {
        var text = $"<b>{new string('a', 2000)}</b>{string.Concat(Enumerable.Repeat("&amp;", 2096))}";

        Assert.Equal([text], MarkupSplitter.Split(text));
    }

    [Fact]
    public void A_paragraph_is_kept_whole_where_that_is_possible()
    {
        var (first, second) = (new string('a', 3000), new string('b', 1500));

        Assert.Equal([first + "\n\n", second], MarkupSplitter.Split($"{first}\n\n{second}"));
    }

    [Fact]
    public void Else_a_line_is_kept_whole_else_a_word()
    {
        Assert.Equal(["uno dos\n", "tres cuatro"], MarkupSplitter.Split("uno dos\ntres cuatro", 12));
        Assert.Equal(["uno dos ", "tres cuatro"], MarkupSplitter.Split("uno dos tres cuatro", 11));
    }

    [Fact]
    public void A_heading_alone_is_no_message() =>
        Assert.Equal(["Título\n\n" + new string('a', 4088), new string('a', 912)], MarkupSplitter.Split("Título\n\n" + new string('a', 5000)));

    [Fact]
    public void Open_marks_are_closed_and_opened_again() =>
        Assert.Equal(["<b>uno <i>dos </i></b>", "<b><i>tres</i> fin</b>"], MarkupSplitter.Split("<b>uno <i>dos tres</i> fin</b>", 8));

    [Fact]
    public void A_family_is_not_torn_apart()
    {
        const string Family = "👩‍👩‍👧‍👦";

        Assert.Equal([Family, Family], MarkupSplitter.Split(Family + Family, Family.Length + 3));
    }

    [Fact]
    public void A_cluster_longer_than_a_message_is_cut_but_no_surrogate_pair()
    {
        var tower = "e" + string.Concat(Enumerable.Repeat("\U0001D165", 5));

        var parts = MarkupSplitter.Split(tower, 4);

        Assert.Equal(tower, string.Concat(parts));
        Assert.All(parts, part => Assert.DoesNotContain('\ufffd', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(part))));
    }

    [Fact]
    public void White_space_alone_is_no_message() =>
        Assert.Equal([new string('a', 10)], MarkupSplitter.Split(new string('a', 10) + "\n\n", 10));

    /// <summary>Nested marks around pieces; never white space after white space, which Telegram would trim where a part begins.</summary>
    private static Gen<string> Texts() => Gen.Choose(0, 99).ArrayOf().Resize(120).Select(Compose);

    private static string Compose(int[] choices)
    {
        var text = new StringBuilder("inicio");
        var open = new Stack<string>();
        var isWhite = false;
        foreach (var choice in choices)
        {
            if (choice < 12 && open.Count < 4)
            {
                _ = text.Append(Tags[choice % Tags.Length].Open);
                open.Push(Tags[choice % Tags.Length].Close);
            }
            else if (choice < 24 && open.Count > 0)
            {
                _ = text.Append(open.Pop());
            }
            else if (Pieces[choice % Pieces.Length] is var piece && !(isWhite && string.IsNullOrWhiteSpace(piece)))
            {
                _ = text.Append(piece);
                isWhite = string.IsNullOrWhiteSpace(piece);
            }
        }

        _ = text.Append("fin");
        while (open.TryPop(out var close))
        {
            _ = text.Append(close);
        }

        return text.ToString();
    }

    private static string Shown(string markup) => string.Concat(Marked(markup).Select(letter => letter.Letter));

    /// <summary>Each UTF-16 unit with the marks over it, outermost first; an own small reading of the same HTML.</summary>
    private static List<(char Letter, string Marks)> Marked(string markup)
    {
        var letters = new List<(char, string)>();
        var open = new List<string>();
        foreach (Match token in Token().Matches(markup))
        {
            if (token.Value.StartsWith("</", StringComparison.Ordinal))
            {
                Assert.StartsWith($"<{token.Value[2..^1]}", open[^1]);
                open.RemoveAt(open.Count - 1);
            }
            else if (token.Value[0] == '<')
            {
                open.Add(token.Value);
            }
            else
            {
                letters.AddRange(System.Net.WebUtility.HtmlDecode(token.Value).Select(letter => (letter, string.Concat(open))));
            }
        }

        return letters;
    }

    private static List<string> OpenTags(string markup)
    {
        var tags = Token().Matches(markup).Select(token => token.Value).Where(token => token[0] == '<').ToList();
        var open = new List<string>();
        foreach (var tag in tags)
        {
            if (!tag.StartsWith("</", StringComparison.Ordinal))
            {
                open.Add(tag);
            }
            else if (open.Count == 0)
            {
                return [tag];
            }
            else
            {
                open.RemoveAt(open.Count - 1);
            }
        }

        return open;
    }

    private static void AssertCutsBetweenClusters(string shown, IReadOnlyList<string> parts)
    {
        var starts = StringInfo.ParseCombiningCharacters(shown);
        var place = 0;
        foreach (var part in parts)
        {
            Assert.Contains(place, starts);
            place += Shown(part).Length;
        }
    }

    [GeneratedRegex("<[^>]*>|&[^;]*;|.", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
