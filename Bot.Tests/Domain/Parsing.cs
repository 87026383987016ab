using Bot.Domain;

namespace Bot.Tests.Domain;

/// <summary>Shows a parser's answer as a table cell: the value's text, or "!" and the refusal's code.</summary>
internal static class Parsing
{
    public static string Cell<T>(this Parsed<T> parsed) => parsed.Refusal is { } refusal ? "!" + refusal.Code : parsed.Value!.ToString()!;
}
