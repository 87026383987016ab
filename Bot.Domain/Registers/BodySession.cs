using Bot.Domain.Meetings;
using Bot.Domain.Storage;

namespace Bot.Domain.Registers;

/// <summary>A session of a Mercosur body, as its record tells.</summary>
/// <param name="Days">Null where they cannot be read.</param>
/// <param name="Presidency">The code of the country that presided; empty where nobody has told.</param>
public sealed record BodySession(MeetingDate? Days, string Presidency)
{
    /// <summary>The code of its register.</summary>
    public const string Register = "sessions";

    /// <summary>Codes of the fields.</summary>
    public const string DaysField = "days";

    /// <inheritdoc cref="DaysField"/>
    public const string PresidencyField = "ppt";

    /// <inheritdoc cref="DaysField"/>
    public const string OrdinalField = "ordinal";

    /// <inheritdoc cref="DaysField"/>
    public const string PlaceField = "place";

    /// <summary>The code of the field in which a body's record says what it is called.</summary>
    public const string BodyField = "name";

    /// <summary>With which the names of bodies begin that are not «la».</summary>
    private static readonly string[] Masculine =
        ["consejo", "grupo", "subgrupo", "comite", "foro", "fondo", "instituto", "parlamento", "programa", "observatorio", "mecanismo", "tribunal"];

    /// <summary>In which it began.</summary>
    public HalfYear? HalfYear => Days?.Earliest is { } first ? HalfYear.Of(first) : null;

    public static BodySession Of(RegisterRecord record) => new(
        WrittenDates.ReadOfAnyYear(record[DaysField]) is { IsValid: true, Value: var days } ? days : null, record[PresidencyField]);

    /// <summary>A session that is listed, by its id; null where there is none.</summary>
    public static RegisterRecord? Find(IWork work, string id) =>
        work.Find(RegisterBook.All, id) is { Register: Register, IsListed: true } record ? record : null;

    /// <summary>The name of its body, which is the same in all languages: "RECM"; empty where the body is gone.</summary>
    public static string BodyOf(RegisterRecord record, IWork work) =>
        work.Find(RegisterBook.All, record.ParentId ?? "") is { } body ? body[BodyField] : "";

    /// <summary>«LXVIII reunión de la RECM», «LXVIII reunião da RECM».</summary>
    public static string NameOf(RegisterRecord record, IWork work, Language language)
    {
        var ordinal = SessionOrdinal.Parse(record[OrdinalField]) is { IsValid: true, Value: var read } ? read.Roman : record[OrdinalField];
        var (session, ofHer, ofHim) = language == Language.Pt ? ("reunião", "da", "do") : ("reunión", "de la", "del");
        var body = work.Find(RegisterBook.All, record.ParentId ?? "");
        return body is null
            ? $"{ordinal} {session}"
            : $"{ordinal} {session} {(Masculine.Contains(Folding.Words(body["full"]) is [var first, ..] ? first : "") ? ofHim : ofHer)} {body[BodyField]}";
    }
}
