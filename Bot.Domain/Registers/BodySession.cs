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

    /// <summary>What it is called in all languages: "LXVIII RECM".</summary>
    public static string NameOf(RegisterRecord record, IWork work)
    {
        var ordinal = SessionOrdinal.Parse(record[OrdinalField]) is { IsValid: true, Value: var read } ? read.Roman : record[OrdinalField];
        return $"{ordinal} {BodyOf(record, work)}".TrimEnd();
    }
}
