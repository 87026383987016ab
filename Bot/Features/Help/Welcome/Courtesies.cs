using System.Collections.Frozen;
using Bot.Domain;

namespace Bot.Features.Help.Welcome;

/// <summary>What people write to be polite, which is no search. Compared folded, as whole messages.</summary>
internal static class Courtesies
{
    private static readonly FrozenSet<string> Greetings = Folded(
        "hola", "hola buenas", "buenas", "buen día", "buenos días", "buenas tardes", "buenas noches", "hola buen día", "hola buenos días", "hola buenas tardes",
        "hola buenas noches", "hola qué tal", "qué tal", "saludos", "oi", "olá", "oi tudo bem", "olá tudo bem", "tudo bem", "tudo bom", "bom dia", "boa tarde", "boa noite",
        "oi bom dia", "olá bom dia", "oi boa tarde", "olá boa tarde", "oi boa noite", "olá boa noite", "alô", "hello", "hi", "hey", "empezar", "começar", "comenzar", "inicio", "início");

    private static readonly FrozenSet<string> ThankYous = Folded(
        "gracias", "muchas gracias", "mil gracias", "ok gracias", "listo gracias", "perfecto gracias", "bueno gracias", "obrigado", "obrigada", "muito obrigado",
        "muito obrigada", "ok obrigado", "ok obrigada", "valeu", "ok", "vale", "dale", "perfecto", "perfeito", "excelente", "genial", "ótimo", "beleza", "chau", "chao", "adiós", "tchau",
        "até logo", "hasta luego");

    public static bool IsGreeting(string text) => Greetings.Contains(Key(text));

    /// <summary>Thanks, consent, goodbye.</summary>
    public static bool IsThanks(string text) => ThankYous.Contains(Key(text));

    private static FrozenSet<string> Folded(params string[] phrases) => phrases.Select(Key).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words in order, without accents, capitals and signs.</summary>
    private static string Key(string text) => string.Join(' ', Folding.Words(text));
}
