using System.Collections.Frozen;
using System.Globalization;
using Bot.Domain.Practices;
using NodaTime;

namespace Bot.Domain.Meetings.Writing;

/// <summary>The words of dates in both languages, folded; and the pieces of patterns that are made of them.</summary>
internal static class DateWords
{
    public const string Month =
        "(?:enero|ene|janeiro|jan|febrero|feb|fevereiro|fev|marzo|mar|marco|abril|abr|mayo|may|maio|mai|junio|jun|junho|julio|jul|julho|"
        + "agosto|ago|septiembre|setiembre|setembro|sept|sep|set|octubre|oct|outubro|out|noviembre|novembro|nov|diciembre|dic|dezembro|dez)";

    /// <summary>"Mar" is Tuesday only where a day and another month follow.</summary>
    public const string Weekday =
        "(?:(?:segunda|terca|quarta|quinta|sexta)[- ]feira|segunda|terca|quarta|quinta|sexta|lunes|martes|miercoles|jueves|viernes|sabado|domingo|mier|juev|vier|"
        + "lun|mie|jue|vie|sab|dom|seg|ter|qua|qui|sex|mar(?=[.,]? [0-9]{1,2}(?:/| (?:de )?" + Month + @"\b)))";

    public const string Count =
        "(?:[0-9]{1,2}|una?|uma?|dos|dois|duas|tres|cuatro|quatro|cinco|seis|siete|sete|ocho|oito|nueve|nove|diez|dez|once|onze|doce|doze)";

    public const string Ordinal =
        "(?:primera|primero|primer|primeira|primeiro|segund[oa]|tercera|tercero|tercer|terceir[oa]|cuart[oa]|quart[oa]|quint[oa]|ultim[oa]|"
        + @"[1-5](?:\.?[oa]|ero|er|ro|do|to|ra|da|ta)?|iv|iii|ii|i)";

    /// <summary>Of <see cref="OrdinalOf"/>: the last one, whichever that is.</summary>
    public const int Last = -1;

    private static readonly string[][] Counts =
    [
        ["un", "una", "um", "uma"], ["dos", "dois", "duas"], ["tres"], ["cuatro", "quatro"], ["cinco"], ["seis"], ["siete", "sete"],
        ["ocho", "oito"], ["nueve", "nove"], ["diez", "dez"], ["once", "onze"], ["doce", "doze"],
    ];

    private static readonly string[] Romans = ["i", "ii", "iii", "iv"];

    private static readonly string[] OrdinalStems = ["prime", "segund", "terce", "uart", "quint"];

    private static readonly FrozenDictionary<string, IsoDayOfWeek> Weekdays = new (IsoDayOfWeek Day, string Words)[]
    {
        (IsoDayOfWeek.Monday, "lunes lun segunda seg"),
        (IsoDayOfWeek.Tuesday, "martes mar terca ter"),
        (IsoDayOfWeek.Wednesday, "miercoles mier mie quarta qua"),
        (IsoDayOfWeek.Thursday, "jueves juev jue quinta qui"),
        (IsoDayOfWeek.Friday, "viernes vier vie sexta sex"),
        (IsoDayOfWeek.Saturday, "sabado sab"),
        (IsoDayOfWeek.Sunday, "domingo dom"),
    }.SelectMany(line => line.Words.Split(' ').Select(word => (word, line.Day))).ToFrozenDictionary(pair => pair.word, pair => pair.Day);

    /// <summary>1 to 12.</summary>
    public static int MonthOf(string word) => WrittenMonth.Names[word];

    public static IsoDayOfWeek WeekdayOf(string word) => Weekdays[word.Split('-', ' ')[0]];

    /// <summary>A figure, or one of the words for 1 to 12.</summary>
    public static int CountOf(string word) =>
        char.IsAsciiDigit(word[0]) ? Number(word) : Array.FindIndex(Counts, words => words.Contains(word)) + 1;

    /// <summary>1 to 5, or <see cref="Last"/>.</summary>
    public static int OrdinalOf(string word) => word switch
    {
        _ when word.StartsWith("ultim", StringComparison.Ordinal) => Last,
        _ when char.IsAsciiDigit(word[0]) => word[0] - '0',
        _ when Romans.Contains(word) => Array.IndexOf(Romans, word) + 1,
        _ => Array.FindIndex(OrdinalStems, stem => word.Contains(stem, StringComparison.Ordinal)) + 1,
    };

    public static int Number(string figures) => int.Parse(figures, NumberStyles.None, CultureInfo.InvariantCulture);
}
