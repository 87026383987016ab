using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Channel.Wire;
using Telegram.Bot.Requests;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types;

namespace Bot.Playground.Schema;

/// <summary>Bot API 10.3 as the types of the package Telegram.Bot 22.10 tell it: what the shipped copy of 10.1 does not hold.</summary>
internal static class PackageSchema
{
    private static readonly Lazy<ILookup<string, Type>> Requests = new(FindRequests);
    private static readonly Lazy<ILookup<string, Type>> Types = new(() => typeof(Update).Assembly.GetExportedTypes()
        .Where(
            type => type is { IsClass: true, Namespace: { } folder } && folder.StartsWith("Telegram.Bot.Types", StringComparison.Ordinal))
        .ToLookup(NameOf, StringComparer.Ordinal));

    /// <summary>Where the package has two types for one method (a message, and one sent through inline mode), what either takes.</summary>
    public static (string Returns, IReadOnlyDictionary<string, SchemaField> Fields)? FindMethod(string name)
    {
        Type[] requests = [.. Requests.Value[name]];
        if (requests.Length == 0)
        {
            return null;
        }

        var fields = new Dictionary<string, SchemaField>(StringComparer.Ordinal);
        foreach (var field in requests.SelectMany(FieldsOf).GroupBy(field => field.Name, field => field.Field, StringComparer.Ordinal))
        {
            fields[field.Key] = field.First() with { IsRequired = field.Count() == requests.Length && field.All(one => one.IsRequired) };
        }

        return (string.Join('|', requests.Select(ResultOf).Distinct(StringComparer.Ordinal)), fields);
    }

    public static IReadOnlyDictionary<string, SchemaField>? FindType(string name) =>
        Types.Value[name].FirstOrDefault(type => !type.IsAbstract) is { } type
            ? FieldsOf(type).ToDictionary(field => field.Name, field => field.Field, StringComparer.Ordinal)
            : null;

    public static IReadOnlyList<string>? FindUnion(string name) =>
        Types.Value[name].Select(Kinds.Of).FirstOrDefault(kinds => kinds.Count > 0) is { } kinds ? [.. kinds.Values.Select(NameOf)] : null;

    private static ILookup<string, Type> FindRequests() => typeof(GetMeRequest).Assembly.GetExportedTypes()
        .Where(
            type => type is { IsClass: true, IsAbstract: false }
                && typeof(IRequest).IsAssignableFrom(type)
                && type.GetConstructor([]) is not null)
        .ToLookup(type => ((IRequest)Activator.CreateInstance(type)!).MethodName, StringComparer.Ordinal);

    private static IEnumerable<(string Name, SchemaField Field)> FieldsOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null or { Condition: not JsonIgnoreCondition.Always })
        .Select(property => (
            property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name),
            new SchemaField(SchemaTypeOf(property.PropertyType).Split('|'), IsAlwaysThere(property), null)));

    private static bool IsAlwaysThere(PropertyInfo property) =>
        property.IsDefined(typeof(RequiredMemberAttribute))
            || property.GetCustomAttribute<JsonIgnoreAttribute>()?.Condition == JsonIgnoreCondition.Never;

    private static string ResultOf(Type request)
    {
        var result = request.GetInterfaces().First(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IRequest<>))
            .GetGenericArguments()[0];
        return SchemaTypeOf(result);
    }

    /// <summary>
    /// In the words of the Bot API's page: moments are unix seconds, words of a list are texts, a chat is a number or a @name.
    /// </summary>
    private static string SchemaTypeOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        { IsEnum: true } => "String",
        var plain when plain == typeof(string) => "String",
        var plain when plain == typeof(bool) => "Boolean",
        var plain when plain == typeof(int) || plain == typeof(long) || plain == typeof(DateTime) => "Integer",
        var plain when plain == typeof(double) || plain == typeof(float) => "Float",
        var plain when plain == typeof(ChatId) => "Integer|String",
        var plain when typeof(InputFile).IsAssignableFrom(plain) => "InputFile",
        var plain when ItemOf(plain) is { } item => $"Array of {SchemaTypeOf(item)}",
        var plain => NameOf(plain),
    };

    private static Type? ItemOf(Type type) => type.GetInterfaces().Append(type)
        .FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    /// <summary>The package calls one type otherwise, because the framework has a File.</summary>
    private static string NameOf(Type type) => type == typeof(TGFile) ? "File" : type.Name;
}
