using System.Text.RegularExpressions;

namespace Bot.Domain.Practices.Import;

/// <summary>
/// The boxes of a form in a text: what is ticked was chosen, what is not was only there to choose from. Boxes are the signs for them, and
/// typed ones such as "( )" and "[x]". Squares, rings and ticks are also the bullets of ordinary lists; they count only beside their
/// counterparts.
/// </summary>
public static partial class TickBoxes
{
    public const string Ticked = "☒";

    public const string Empty = "☐";

    /// <summary>What people put between options.</summary>
    private static readonly char[] Around = [.. " \t\u00a0,;/|.·•–—-"];

    /// <summary>Whether a line begins with a box; such a line is an option and no heading.</summary>
    public static bool BeginsWithBox(string line) =>
        Box().Match(line) is { Success: true } box && IsSign(box) && !Cleaning.IsReadable(line.AsSpan(0, box.Index));

    public static bool IsOnlyBox(string line) =>
        Box().Match(line) is { Success: true } box && IsSign(box) && box.Value.Trim() == line.Trim();

    /// <summary>Whether a line has a box, or begins with a sign that is one beside its counterpart.</summary>
    public static bool MayBeOption(string line) => FirstIn(line) >= 0
        || (Box().Match(line) is { Success: true } box && !box.Groups["tick"].Success && !Cleaning.IsReadable(line.AsSpan(0, box.Index)));

    /// <summary>Where the first box of a line stands; -1 where there is none.</summary>
    public static int FirstIn(string line) => Box().Matches(line).FirstOrDefault(IsSign)?.Index ?? -1;

    /// <summary>
    /// The lines without the options that were not ticked and without the boxes; those without a box as they are. Where every box is
    /// ticked, or there is none, nothing is an option that was left, and all stays to the letter.
    /// </summary>
    public static IReadOnlyList<string> Chosen(IReadOnlyList<string> lines)
    {
        var boxes = lines.SelectMany(line => Box().Matches(line)).ToArray();
        var kinds = Kinds(boxes);
        return Array.Exists(boxes, box => kinds(box) == false) ? [.. lines.SelectMany(line => Chosen(line, kinds))] : lines;
    }

    private static IEnumerable<string> Chosen(string line, Func<Match, bool?> kinds) =>
        Box().Matches(line).Where(box => kinds(box) is not null).ToArray() is { Length: > 0 } boxes ? Chosen(line, boxes, kinds) : [line];

    /// <summary>Says of each box whether it is ticked; null for what is only a bullet or a word in brackets here.</summary>
    private static Func<Match, bool?> Kinds(Match[] boxes)
    {
        bool Has(string group) => Array.Exists(boxes, box => box.Groups[group].Success);
        var hasEmpty = Has("off") || Has("bracketoff");
        var hasTicked = Has("on") || Has("bracketon");
        var squares = (Has("square") && (hasTicked || hasEmpty || Has("filled") || Has("tick"))) || (Has("filled") && hasEmpty);
        var rings = Has("ring") && Has("fisheye");
        return box => box.Groups["off"].Success || box.Groups["bracketoff"].Success ? false
            : box.Groups["on"].Success || box.Groups["bracketon"].Success ? true
            : box.Groups["square"].Success ? squares ? false : null
            : box.Groups["filled"].Success ? squares ? true : null
            : box.Groups["ring"].Success ? rings ? false : null
            : box.Groups["fisheye"].Success ? rings ? true : null
            : hasEmpty || squares ? true : null;
    }

    /// <summary>Words stand behind their box, unless a line begins with words and ends with a box.</summary>
    private static IEnumerable<string> Chosen(string line, Match[] boxes, Func<Match, bool?> kinds)
    {
        var before = Trim(line[..boxes[0].Index]);
        string After(int at) => Trim(
            line[(boxes[at].Index + boxes[at].Length)..(at + 1 < boxes.Length ? boxes[at + 1].Index : line.Length)]);
        var isBehind = before.Length == 0 || After(boxes.Length - 1).Length > 0;
        var chosen = Enumerable.Range(0, boxes.Length)
            .Where(at => kinds(boxes[at]) == true)
            .Select(at => isBehind ? After(at) : at == 0 ? before : After(at - 1))
            .Where(words => words.Length > 0)
            .ToArray();
        var lead = isBehind && before.Length > 0 && (chosen.Length > 0 || before[^1] is not (':' or '?')) ? before : "";
        return lead.Length == 0 ? chosen : [$"{lead} {string.Join(", ", chosen)}".Trim()];
    }

    private static string Trim(string words) => Cleaning.IsReadable(words) ? words.Trim(Around) : "";

    private static bool IsSign(Match box) =>
        box.Groups["off"].Success || box.Groups["on"].Success || box.Groups["bracketoff"].Success || box.Groups["bracketon"].Success;

    /// <summary>
    /// Also the letters of Wingdings that a program puts into the clipboard (U+F0A8 and so on). A bracket belongs to a word before it
    /// only where it is empty: f(x) is no box.
    /// </summary>
    [GeneratedRegex(
        @"(?<off>☐|\uF0A8|\uF06F)|(?<on>☑|☒|✅|🗹|🗷|🗵|\uF0FE|\uF0FD)"
        + @"|(?<bracketoff>\([\s_]{1,6}\)|\[[\s_]{0,6}\])|(?<bracketon>(?<![\p{L}\p{N}])(?:\(\s{0,3}[xX✓✔✗✘×]\s{0,3}\)|\[\s{0,3}[xX✓✔✗✘×]\s{0,3}\]))"
        + @"|(?<square>□|◻|▢|⬜|❏|❐|❑|❒|\uF071|\uF072)|(?<filled>■|◼|⬛)|(?<ring>○|◯)|(?<fisheye>◉|⦿|🔘)|(?<tick>✓|✔|✗|✘|✖|🗸|\uF0FC|\uF0FB)",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Box();
}
