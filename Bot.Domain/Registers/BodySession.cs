using Bot.Domain.Meetings;

namespace Bot.Domain.Registers;

/// <summary>A session of a Mercosur body, as its record tells.</summary>
/// <param name="Days">Null where they cannot be read.</param>
/// <param name="Presidency">The code of the country that presided; empty where nobody has told.</param>
public sealed record BodySession(MeetingDate? Days, string Presidency)
{
    /// <summary>Codes of the fields.</summary>
    public const string DaysField = "days";

    /// <inheritdoc cref="DaysField"/>
    public const string PresidencyField = "ppt";

    /// <summary>In which it began.</summary>
    public HalfYear? HalfYear => Days?.Earliest is { } first ? HalfYear.Of(first) : null;

    public static BodySession Of(RegisterRecord record) => new(
        WrittenDates.ReadOfAnyYear(record[DaysField]) is { IsValid: true, Value: var days } ? days : null, record[PresidencyField]);
}
