using System.Globalization;
using Bot.Domain;

namespace Bot.Texts;

/// <summary>
/// .NET's cultures "es" and "pt-BR" with weekdays and months shortened as our readers write them: three letters and no dot. ICU has "sept"
/// in Spanish and "sex.", "out." in Portuguese. Cultures of countries are left alone: es-UY writes "Ene.", es-419 "1,234.50".
/// </summary>
internal static class Cultures
{
    private const int Letters = 3;

    private static readonly Bilingual<CultureInfo> All = new(Es: Shortened("es"), Pt: Shortened("pt-BR"));

    /// <summary>Read-only, so that patterns made with it are kept.</summary>
    public static CultureInfo Of(Language language) => All.In(language);

    private static CultureInfo Shortened(string name)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(name).Clone();
        var format = culture.DateTimeFormat;
        format.AbbreviatedDayNames = Shortened(format.AbbreviatedDayNames);
        format.AbbreviatedMonthNames = Shortened(format.AbbreviatedMonthNames);
        format.AbbreviatedMonthGenitiveNames = format.AbbreviatedMonthNames;
        return CultureInfo.ReadOnly(culture);
    }

    private static string[] Shortened(string[] names) => [.. names.Select(name => name.Length > Letters ? name[..Letters] : name)];
}
