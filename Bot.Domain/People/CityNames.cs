using System.Collections.Frozen;

namespace Bot.Domain.People;

/// <summary>
/// Cities that Portuguese calls otherwise than they call themselves. By their ids, so that a city that somebody typed stays as it was
/// typed, and what documents keep does not change.
/// </summary>
public static class CityNames
{
    private static readonly FrozenDictionary<string, string> Portuguese = new Dictionary<string, string>
    {
        ["uy-montevideo"] = "Montevidéu",
        ["py-asuncion"] = "Assunção",
        ["py-ciudad-del-este"] = "Cidade do Leste",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Null where it is the same, or no such city is known.</summary>
    public static string? InPortuguese(string? id) => id is null ? null : Portuguese.GetValueOrDefault(id);

    /// <summary>As the reader calls it.</summary>
    /// <param name="id">Of a listed city; null of one that was typed.</param>
    internal static string Of(string? id, string name, Language reader) => reader == Language.Pt ? InPortuguese(id) ?? name : name;
}
