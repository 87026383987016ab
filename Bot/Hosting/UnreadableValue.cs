using System.Globalization;
using Bot.Storage;

namespace Bot.Hosting;

/// <summary>Says of a value that does not fit its setting what would fit.</summary>
internal static class UnreadableValue
{
    /// <returns>The first such value with what is right instead, in one line; null when each can be read.</returns>
    public static string? Of(IConfiguration configuration) => (
        from section in UnknownSetting.Sections
        from property in section.Options.GetProperties()
        let setting = configuration.GetSection($"{section.Section}:{property.Name}")
        let expected = setting.Value is null ? null : Expected(property.PropertyType, setting.Value)
        where expected is not null
        select $"{section.Section}:{property.Name} must be {expected}, not '{setting.Value}'.").FirstOrDefault();

    /// <returns>Null if the value can be read, or the type is none that this knows.</returns>
    private static string? Expected(Type type, string value) => type switch
    {
        _ when type == typeof(StoreEngine) => Enum.TryParse<StoreEngine>(value, ignoreCase: true, out _) ? null : "litedb or sqlite",
        _ when type == typeof(int) => int.TryParse(value, CultureInfo.InvariantCulture, out _) ? null : "a whole number",
        _ when type == typeof(bool) => bool.TryParse(value, out _) ? null : "true or false",
        _ when type == typeof(TimeSpan) => TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out _) ? null : "a time such as 00:00:05",
        _ => null,
    };
}
