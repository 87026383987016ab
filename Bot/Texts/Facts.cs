using Bot.Domain;
using Bot.Domain.Practices;

namespace Bot.Texts;

/// <summary>Values of a practice as people of the network write them, on one line.</summary>
public static class Facts
{
    private static readonly Bilingual<string> Percent = new(Es: " %", Pt: "%");

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

    /// <summary>What a file is called in a list: its description, else its name; a photo without a description has none.</summary>
    public static string? NameOf(Attachment file) => file.Caption.Length > 0 ? file.Caption : file.IsPhoto ? null : file.Name;
}
