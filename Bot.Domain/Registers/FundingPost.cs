using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bot.Domain.Meetings;
using Bot.Domain.Practices;

namespace Bot.Domain.Registers;

/// <summary>
/// What a post about a call, or only its address, tells, as far as it can be read in Spanish or Portuguese; nothing is fetched. What is not
/// read for certain is left out: a person confirms the rest.
/// </summary>
/// <param name="Title">At most <see cref="LongestTitle"/> characters; null where no line looks like one.</param>
/// <param name="Links">Addresses of web pages.</param>
/// <param name="Opens">To come; null where it is not told.</param>
/// <param name="Closes">To come; null where it is not told.</param>
/// <param name="About">At most <see cref="MostWords"/> words; null where there is nothing beside title and links.</param>
public sealed partial record FundingPost(
    string? Title, ImmutableArray<WebLink> Links, MeetingDate? Opens, MeetingDate? Closes, string? About)
{
    public const int LongestTitle = 60;

    public const int MostWords = 60;

    /// <summary>So many letters before a date may say what happens on it.</summary>
    private const int Before = 40;

    /// <summary>Words that may stand in any text have to be so many where no address says more.</summary>
    private const int FewestSigns = 2;

    /// <summary>A shorter text without an address looks for calls; with a date of theirs it may tell of one.</summary>
    private const int FewestWords = 20, FewestWordsWithDate = 7;

    /// <summary>A line with an address and fewer words beside it only says where to read on.</summary>
    private const int FewestWordsBesideAddress = 6;

    private static readonly FrozenSet<string> Signs = FrozenSet.ToFrozenSet(
    [
        "convocatoria", "convocatorias", "llamado", "llamados", "edital", "editais", "chamada", "chamadas", "concurso", "subsidio", "subsidios", "financiamiento", "financiamento",
        "fondo", "fondos", "fundo", "fundos", "postulacion", "postulaciones", "postular", "postularse", "inscripcion", "inscripciones", "inscricao", "inscricoes", "propuestas",
        "propostas", "prazo", "subvencion", "subvenciones", "subvencao", "subvencoes", "cofinanciamiento", "cofinanciamento", "grant", "grants",
    ]);

    private static readonly string[] Ends =
        ["hasta", "ate", "cierra", "cierran", "cierre", "encerra", "encerram", "encerramento", "prazo", "plazo", "vence", "vencen", "limite", "antes del", "antes de"];

    private static readonly string[] Begins = ["abre", "abren", "abrem", "apertura", "abertura", "a partir", "desde", "inicia", "inicio", "comienza", "comeca"];

    /// <summary>Null for a text that is no address and does not seem to be about a call.</summary>
    /// <param name="scene">When it is read.</param>
    public static FundingPost? Read(string text, DateScene scene)
    {
        ArgumentNullException.ThrowIfNull(text);
        var links = LinksIn(text);
        string[] lines = [.. Cleaning.Paragraphs(text).Split('\n').Select(Plain).Where(line => Cleaning.IsReadable(line))];
        if (lines.Length == 0)
        {
            return links.IsEmpty ? null : new(null, links, null, null, null);
        }

        var (opens, closes) = DatesIn(text, scene);
        return IsAboutCall(text, !links.IsEmpty, (opens ?? closes) is not null)
            ? new(TitleOf(lines), links, opens, closes, AboutOf(lines))
            : null;
    }

    private static bool IsAboutCall(string text, bool hasAddress, bool hasDate)
    {
        var words = Folding.Words(text).ToArray();
        var signs = words.Where(Signs.Contains).Distinct().Count();
        return signs > 0 && (hasAddress || (hasDate
            ? words.Length >= FewestWordsWithDate
            : signs >= FewestSigns && words.Length >= FewestWords));
    }

    private static ImmutableArray<WebLink> LinksIn(string text)
    {
        var found = string.Join('\n', Address().Matches(text).Take(WebLink.Most).Select(match => match.Value.TrimEnd('.', ',', ';', ')', '!', '?')));
        return found.Length > 0 && WebLink.ParseAll(found) is { IsValid: true, Value: var links } ? links : [];
    }

    /// <summary>Without addresses, and what decorates a line; empty where it only leads to an address.</summary>
    private static string Plain(string line)
    {
        var plain = Decoration().Replace(Address().Replace(line, ""), "").Trim(' ', '*', '_', '-', '·', ':');
        return Address().IsMatch(line) && LongText.CountWords(plain) < FewestWordsBesideAddress && !Folding.Words(plain).Any(Signs.Contains) ? "" : plain;
    }

    /// <summary>The first line, up to where its sentence ends.</summary>
    private static string? TitleOf(string[] lines)
    {
        var line = lines[0].Split(". ", 2)[0].TrimEnd('.', ':', '!');
        return ShortText.Parse(line, shortest: 2, LongestTitle) is { IsValid: true, Value: var title } ? title.Text
            : line.Length > LongestTitle && line.LastIndexOf(' ', LongestTitle) is > 0 and var end ? line[..end].TrimEnd(',', ';', ':')
            : null;
    }

    private static string? AboutOf(string[] lines)
    {
        var rest = string.Join('\n', lines.Skip(1));
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = LongText.CountWords(rest) <= MostWords ? rest : string.Join(' ', words[..Math.Min(MostWords, words.Length)]) + "…";
        return LongText.Parse(kept, MostWords) is { IsValid: true, Value: var about } ? about.Text : null;
    }

    private static (MeetingDate? Opens, MeetingDate? Closes) DatesIn(string text, DateScene scene)
    {
        var line = Cleaning.Line(text);
        MeetingDate? opens = null, closes = null;
        if (Range().Match(line) is { Success: true } range)
        {
            opens = Date($"{range.Groups["first"].Value} de {range.Groups["month"].Value} {range.Groups["year"].Value}", scene);
            closes = Date($"{range.Groups["last"].Value} de {range.Groups["month"].Value} {range.Groups["year"].Value}", scene);
        }

        foreach (Match match in Day().Matches(line))
        {
            var before = Folding.Fold(line[Math.Max(0, match.Index - Before)..match.Index]);
            var (end, begin) = (Ends.Max(word => LastWord(before, word)), Begins.Max(word => LastWord(before, word)));
            if (end > begin)
            {
                closes ??= Date(match.Value, scene);
            }
            else if (begin > end)
            {
                opens ??= Date(match.Value, scene);
            }
        }

        return (opens, closes);
    }

    /// <summary>Where a word begins that is not part of another one; -1 where it does not stand there.</summary>
    private static int LastWord(string text, string word)
    {
        var at = text.LastIndexOf(word, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]))
            ? at
            : -1;
    }

    /// <summary>Null where it is not one date for certain, or is over.</summary>
    private static MeetingDate? Date(string written, DateScene scene) =>
        WrittenDates.Read(written.TrimEnd(), scene).WithoutEnds().Date is { } date && scene.Refuse(date) is null ? date : null;

    [GeneratedRegex(@"(?:https?://|www\.)\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Address();

    [GeneratedRegex(@"[\p{So}\p{Cs}\uFE0F\u200D]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Decoration();

    [GeneratedRegex(
        @"\bdel? (?<first>\d{1,2}) (?:al|a|até) (?<last>\d{1,2}) de (?<month>\p{L}{4,10})(?: del? (?<year>\d{4}))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Range();

    [GeneratedRegex(
        @"(?<![\d/])(?:\d{1,2}/\d{1,2}(?:/\d{2,4})?|\d{1,2}[º°]? de \p{L}{4,10}(?: del? \d{4})?)(?![\d/])(?:,? (?:a las?|às?|as) \d{1,2}(?:[:h.]\d{2})?(?: ?h(?:s|rs)?\b)?)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Day();
}
