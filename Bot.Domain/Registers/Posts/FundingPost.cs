using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bot.Domain.Meetings;
using Bot.Domain.Practices;

namespace Bot.Domain.Registers.Posts;

/// <summary>
/// What a post about a call, or only its address, tells, as far as it can be read in Spanish or Portuguese; nothing is fetched. What is not
/// read for certain is left out: a person confirms the rest.
/// </summary>
/// <param name="Title">At most <see cref="LongestTitle"/> characters; null where no line looks like one.</param>
/// <param name="Links">Addresses of web pages.</param>
/// <param name="Opens">To come; null where it is not told.</param>
/// <param name="Closes">To come; null where it is not told.</param>
/// <param name="Questions">Until when one may ask; to come; null where it is not told.</param>
/// <param name="Unread">What looks like a date of theirs and is none that could be used: as it was written; null for none.</param>
/// <param name="About">At most <see cref="MostWords"/> words; null where there is nothing beside title and links.</param>
public sealed partial record FundingPost(
    string? Title, ImmutableArray<WebLink> Links, MeetingDate? Opens, MeetingDate? Questions, MeetingDate? Closes, string? Unread, string? About)
{
    public const int LongestTitle = 60;

    /// <summary>What it gives, by its code; null where that is not told.</summary>
    public string? Kind { get; private init; }

    /// <summary>Who may apply, by their codes with commas between them; empty where that is not told.</summary>
    public string Takers { get; private init; } = "";

    /// <summary>The least that each may get, as it was written; null where that is not told.</summary>
    public string? From { get; private init; }

    /// <summary>The same of the most.</summary>
    public string? To { get; private init; }

    /// <summary>Whether it says that it is always open; false where that is not told, or it closes.</summary>
    public bool IsAlwaysOpen { get; private init; }

    /// <summary>Whether it says that what is known already closes on another day than before.</summary>
    public bool IsExtension { get; private init; }

    /// <summary>How much of the whole it covers, as it was written; null where that is not told.</summary>
    public string? Share { get; private init; }

    /// <summary>Those of which one has to be to apply, by their codes with commas between them; empty where that is not told.</summary>
    public string Countries { get; private init; } = "";

    public const int MostWords = 60;

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

    /// <summary>With these a text is about a call where it names an amount and says until when.</summary>
    private static readonly FrozenSet<string> OffersMoney = FrozenSet.ToFrozenSet(
    [
        "propuesta", "proposta", "programa", "premio", "credito", "creditos", "prestamo", "prestamos", "emprestimo", "emprestimos", "beca", "becas", "bolsas", "reembolsable",
        "reembolsables", "reembolsavel", "reembolsaveis",
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
            return links.IsEmpty ? null : new(null, links, null, null, null, null, null);
        }

        var dates = PostDates.In(text, scene);
        var (from, to) = PostAmounts.In(text, scene.Today);
        var hasDate = (dates.Opens ?? dates.Closes) is not null;
        var isAlwaysOpen = dates.Closes is null && PostStanding.IsAlwaysOpen(text);
        if (!IsAboutCall(text, !links.IsEmpty, hasDate)
            && !(isAlwaysOpen && (to is not null || PostKind.In(text) is not null) && PostStanding.IsOffered(text))
            && !(hasDate && (from ?? to) is not null && Folding.Words(text).Any(OffersMoney.Contains)))
        {
            return null;
        }

        return new(PostName.In(lines, LongestTitle), links, dates.Opens, dates.Questions, dates.Closes, dates.Unread, AboutOf(lines))
        {
            Kind = PostKind.In(text),
            Takers = PostTakers.In(text),
            IsAlwaysOpen = isAlwaysOpen,
            IsExtension = dates.Closes is not null && PostStanding.IsExtension(text),
            Share = PostAmounts.ShareIn(text),
            Countries = PostTakers.CountriesIn(text),
            From = from,
            To = to,
        };
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
        var found = string.Join(
            '\n', Address().Matches(text).Take(WebLink.Most).Select(match => match.Value.TrimEnd('.', ',', ';', ')', '!', '?')));
        return found.Length > 0 && WebLink.ParseAll(found) is { IsValid: true, Value: var links } ? links : [];
    }

    /// <summary>Without addresses, and what decorates a line; empty where it only leads to an address.</summary>
    private static string Plain(string line)
    {
        var plain = Decoration().Replace(Address().Replace(line, ""), "").Trim(' ', '*', '_', '-', '·', ':');
        return Address().IsMatch(line) && LongText.CountWords(plain) < FewestWordsBesideAddress && !Folding.Words(plain).Any(Signs.Contains)
            ? ""
            : plain;
    }

    /// <summary>What stands below the first line, or a single one that says more than a name.</summary>
    private static string? AboutOf(string[] lines)
    {
        var rest = string.Join('\n', lines is [{ Length: > LongestTitle }] ? lines : lines.Skip(1));
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = LongText.CountWords(rest) <= MostWords ? rest : string.Join(' ', words[..Math.Min(MostWords, words.Length)]) + "…";
        return LongText.Parse(kept, MostWords) is { IsValid: true, Value: var about } ? about.Text : null;
    }

    /// <summary>Also without «www», where it ends as addresses do; but no mail.</summary>
    [GeneratedRegex(
        @"(?:https?://|(?<![@\w.])www\.)\S+|(?<![@\w.-])[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)*\.(?:com|org|net|gob|gov|gub|int|edu|coop|info|ly|br|ar|uy|cl|py|bo)(?:\.[a-z]{2})?(?:/\S*)?(?![\w@-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Address();

    [GeneratedRegex(@"[\p{So}\p{Cs}\uFE0F\u200D]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: Patterns.TimeLimit)]
    private static partial Regex Decoration();
}
