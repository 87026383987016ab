using System.Globalization;
using Bot.Domain;
using Humanizer;

namespace Bot.Texts;

/// <summary>
/// How a language writes numbers, sizes, durations, ordinals and lists: as Humanizer and .NET do, mended where they are wrong for our
/// readers («y Iquitos», «8 dias atrás», «ahora» for today). Dates are in <see cref="Dates"/>, plurals of nouns in <see cref="Plural"/>.
/// A span of time below 0 counts as 0: a clock may have been set back.
/// </summary>
public sealed class Locale
{
    public static readonly Locale Es = new(Language.Es);

    public static readonly Locale Pt = new(Language.Pt);

    private readonly Language _language;
    private readonly CultureInfo _culture;
    private readonly IFormatter _formatter;
    private readonly ICollectionFormatter _lists;

    private Locale(Language language)
    {
        _language = language;
        _culture = Cultures.Of(language);
        _formatter = Configurator.Formatters.ResolveForCulture(_culture);
        _lists = Configurator.CollectionFormatters.ResolveForCulture(_culture);
    }

    public static Locale Of(Language language) => language == Language.Pt ? Pt : Es;

    /// <summary>With a capital letter at the beginning.</summary>
    public static string Sentence(string text) => text.ApplyCase(LetterCasing.Sentence);

    /// <summary>"20.480".</summary>
    public string Number(long number) => number.ToString("N0", _culture);

    /// <summary>"615.000", and with two decimals where it is not whole: "1.234,50".</summary>
    public string Number(decimal number) => number.ToString(number % 1 == 0 ? "N0" : "N2", _culture);

    /// <summary>"4.º trimestre", "4º trimestre": for masculine nouns.</summary>
    /// <param name="number">1 or more.</param>
    public string Ordinal(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return number.Ordinalize(GrammaticalGender.Masculine, _culture);
    }

    /// <summary>"20 MB", "1,5 GB".</summary>
    /// <param name="megabytes">0 or more, of 1024 kilobytes.</param>
    public string Megabytes(int megabytes) => megabytes > 0 ? ByteSize.FromMegabytes(megabytes).Humanize("#,0.#", _culture) : "0 MB";

    /// <summary>"0 días", "1 día", "8 días": never in weeks or months.</summary>
    public string Days(int count) => Span(TimeUnit.Day, count);

    /// <summary>"1 minuto", "90 minutos".</summary>
    public string Minutes(int count) => Span(TimeUnit.Minute, count);

    /// <summary>"1 hora", "8 horas".</summary>
    public string Hours(int count) => Span(TimeUnit.Hour, count);

    /// <summary>"hoy", "ayer", "hace 8 días"; "hoje", "ontem", "há 8 dias".</summary>
    public string Ago(int days) => days switch
    {
        <= 0 => _language == Language.Pt ? "hoje" : "hoy",
        1 => _formatter.DateHumanize(TimeUnit.Day, Tense.Past, days),
        _ => (_language == Language.Pt ? "há " : "hace ") + Days(days),
    };

    /// <summary>"hoy", "mañana", "en 8 días"; "hoje", "amanhã", "em 8 dias".</summary>
    public string Ahead(int days) => days switch
    {
        <= 0 => Ago(days),
        1 => _formatter.DateHumanize(TimeUnit.Day, Tense.Future, days),
        _ => (_language == Language.Pt ? "em " : "en ") + Days(days),
    };

    /// <summary>Since when: "desde ayer", "desde hace 8 días"; "desde ontem", "há 8 dias".</summary>
    public string Since(int days) => days > 1 && _language == Language.Pt ? Ago(days) : "desde " + Ago(days);

    /// <summary>
    /// "Lima", "Lima y Quito", "Lima, Quito e Iquitos"; empty where there is none. Where a part has a comma or an «y» of its own,
    /// semicolons keep them apart: "Resultados; Dificultades y lecciones". What stands in «» is one part anyway.
    /// </summary>
    public string And(IEnumerable<string> parts)
    {
        string[] all = [.. parts];
        return all.Length > 1 && all.Any(IsCompound) ? string.Join("; ", all)
            : all.Length > 1 && _language == Language.Es && SpanishSounds.BeginsWithI(all[^1]) ? _lists.Humanize(all, "e")
            : _lists.Humanize(all);
    }

    private bool IsCompound(string part) => !part.StartsWith('«')
        && (part.Contains(',')
            || part.Contains(" e ", StringComparison.Ordinal)
            || (_language == Language.Es && part.Contains(" y ", StringComparison.Ordinal)));

    private string Span(TimeUnit unit, int count)
    {
        var span = Math.Max(0, count);
        var plain = span.ToString(CultureInfo.InvariantCulture);
        return _formatter.TimeSpanHumanize(unit, span).Replace(plain, Number(span), StringComparison.Ordinal);
    }
}
