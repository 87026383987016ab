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
/// <param name="Unread">What looks like a date of theirs and is none that could be used: as it was written; null for none.</param>
/// <param name="About">At most <see cref="MostWords"/> words; null where there is nothing beside title and links.</param>
public sealed partial record FundingPost(
    string? Title, ImmutableArray<WebLink> Links, MeetingDate? Opens, MeetingDate? Closes, string? Unread, string? About)
{
    public const int LongestTitle = 60;

    public const int MostWords = 60;

    private const int LinesWithTitle = 2;

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

    /// <summary>Null for a text that is no address and does not seem to be about a call.</summary>
    /// <param name="scene">When it is read.</param>
    public static FundingPost? Read(string text, DateScene scene)
    {
        ArgumentNullException.ThrowIfNull(text);
        var links = LinksIn(text);
        string[] lines = [.. Cleaning.Paragraphs(text).Split('\n').Select(Plain).Where(line => Cleaning.IsReadable(line))];
        if (lines.Length == 0)
        {
            return links.IsEmpty ? null : new(null, links, null, null, null, null);
        }

        var (opens, closes, unread) = PostDates.In(text, scene);
        return IsAboutCall(text, !links.IsEmpty, (opens ?? closes) is not null)
            ? new(TitleOf(lines), links, opens, closes, unread, AboutOf(lines))
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

    /// <summary>What the first lines quote, else the first line, up to where its sentence ends.</summary>
    private static string? TitleOf(string[] lines)
    {
        if (lines.Take(LinesWithTitle).Select(one => Quoted().Match(one)).FirstOrDefault(match => match.Success) is { } quoted
            && ShortText.Parse(quoted.Groups["title"].Value, shortest: 2, LongestTitle) is { IsValid: true, Value: var named })
        {
            return named.Text;
        }

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

    [GeneratedRegex(@"(?:https?://|www\.)\S+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Address();

    /// <summary>Two words or more: one alone is stressed, and not named.</summary>
    [GeneratedRegex(@"[«“""](?<title>[^«»“”""]{2,40}? [^«»“”""]{2,40}?)[»”""]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[\p{So}\p{Cs}\uFE0F\u200D]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Decoration();
}
