using Telegram.Bot.Types;

namespace Bot.Channel.Wire;

/// <summary>The kinds of an abstract type of the package, as the package's own attributes list them.</summary>
internal static class Kinds
{
    /// <returns>By the word that tells the kind; empty for a type that has none.</returns>
    public static IReadOnlyDictionary<string, Type> Of(Type type) =>
        type.Assembly != typeof(Update).Assembly ? new Dictionary<string, Type>() : type.GetCustomAttributesData()
        .Where(
            attribute => attribute.AttributeType.Name == "CustomJsonDerivedTypeAttribute"
                && attribute.ConstructorArguments is [_, { Value: string }])
        .ToDictionary(
            attribute => (string)attribute.ConstructorArguments[1].Value!, attribute => (Type)attribute.ConstructorArguments[0].Value!);

    /// <summary>The package itself takes unknown kinds of some types (rich texts and their blocks).</summary>
    public static bool HaveWordForUnknown(Type type) => type.GetCustomAttributesData()
        .Any(
            attribute => attribute.AttributeType.Name == "CustomJsonPolymorphicAttribute"
                && attribute.ConstructorArguments is [_, { Value: not null }]);
}
