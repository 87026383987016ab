using System.Globalization;

namespace Bot.Hosting;

/// <summary>Says of a value that does not fit its setting what would fit.</summary>
internal static class UnreadableValue
{
    /// <returns>The first such value of the section with what is right instead, in one line; null when each can be read.</returns>
    public static string? Of(IConfigurationSection section, Type options)
    {
        foreach (var setting in section.GetChildren())
        {
            if (options.GetProperties().FirstOrDefault(property => property.Name.Equals(setting.Key, StringComparison.OrdinalIgnoreCase)) is { } property
                && Expected(property.PropertyType, setting.Value) is { } expected)
                return $"{section.Key}:{property.Name} must be {expected}, not '{setting.Value}'.";
        }

        return null;
    }

    /// <returns>Null if the value can be read, or the type is none that this knows.</returns>
    private static string? Expected(Type type, string? value) => type switch
    {
        _ when type.IsEnum =>
            Enum.TryParse(type, value, ignoreCase: true, out _) ? null : string.Join(" or ", Enum.GetNames(type)).ToLowerInvariant(),
        _ when type == typeof(int) =>
            int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) ? null : "a whole number",
        _ when type == typeof(bool) => bool.TryParse(value, out _) ? null : "true or false",
        _ when type == typeof(TimeSpan) => TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out _) ? null : "a time such as 00:00:05",
        _ => null,
    };
}
