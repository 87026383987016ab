using System.Globalization;
using Bot.Domain;
using Bot.Domain.Practices;

namespace Bot.Texts;

/// <summary>Values of a practice as people of the network write them, on one line.</summary>
public static class Facts
{
    private static readonly Bilingual<string> Percent = new(Es: " %", Pt: "%");

    /// <summary>
    /// A value of the record on one line, or one of several: words as they are, terms by their names, months, money and people as the
    /// sentences of this class say them.
    /// </summary>
    public static string Of(object value, Language language) => value switch
    {
        Term term => term.Name(language),
        StartMonth start => Dates.Month(start.Month, language),
        EndMonth { Month: { } month } => Dates.Month(month, language),
        EndMonth => Stage.Ongoing.Name(language),
        Budget budget => Money.Of(budget, language),
        Partner partner => Of(partner, language),
        Indicator indicator => Of(indicator, language),
        WebLink link => Of(link),
        Attachment file => NameOf(file) ?? PracticeCardTexts.All.In(language).Photo,
        Contact contact => Of(contact),
        Endorsement endorsement => $"{endorsement.Name}, {endorsement.Post}, {Dates.Day(endorsement.Date, language)}",
        LongText text => text.Text,
        ShortText text => text.Text,
        Title title => title.Text,
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"Nobody says how {value.GetType()} reads.", nameof(value)),
    };

    /// <summary>A field's value, a thing each; nothing for null.</summary>
    public static IEnumerable<string> Each(object? value, Language language) => value switch
    {
        null => [],
        IEnumerable<object> many => many.Select(one => Of(one, language)),
        _ => [Of(value, language)],
    };

    private static string Of(Contact contact) =>
        string.Join(
            ", ", new[] { contact.Name, contact.Post, contact.Mail, contact.Phone, contact.TelegramName }.Where(part => part is not null));

    /// <summary>"Banco Nación (financiero, técnico)".</summary>
    public static string Of(Partner partner, Language language) =>
        $"{partner.Name} ({string.Join(", ", partner.Support.Select(support => support.Name(language).ToLowerInvariant()))})";

    /// <summary>"Ventas: +30 %"; a name in small letters stands behind its figure, as it was written: "300 créditos".</summary>
    public static string Of(Indicator indicator, Language language)
    {
        var figure = indicator.Unit switch
        {
            "" => indicator.Value,
            "%" => indicator.Value + Percent.In(language),
            var unit => $"{indicator.Value} {unit}",
        };
        return char.IsLower(indicator.Name[0]) ? $"{figure} {indicator.Name}" : $"{indicator.Name}: {figure}";
    }

    /// <summary>"El video: https://..."; the address alone where it has no label.</summary>
    public static string Of(WebLink link) => link.Label is { } label ? $"{label}: {link.Address}" : link.Address;

    /// <summary>"BBP-2026-0003, Campinas".</summary>
    public static string Of(Origin origin, Language reader) => $"{origin.Number.Text}, {origin.City.NameIn(reader)}";

    /// <summary>What a file is called in a list: its description, else its name; a photo without a description has none.</summary>
    public static string? NameOf(Attachment file) => file.Caption.Length > 0 ? file.Caption : file.IsPhoto ? null : file.Name;
}
