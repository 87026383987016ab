namespace Bot.Domain.Registers;

/// <summary>How far those of whom a record tells let it be shown: what the field of that question holds.</summary>
public static class RecordScope
{
    /// <summary>Everybody reads what is public of it.</summary>
    public const string Public = "public";

    /// <summary>Who entered it and who verifies read it; others ask them.</summary>
    public const string OnRequest = "request";

    /// <summary>As <see cref="OnRequest"/>, and nobody is given it: it only counts in totals.</summary>
    public const string OnlyCounted = "count";

    /// <summary>Whether more people would know more than before.</summary>
    public static bool IsWider(string scope, string before) => Width(scope) > Width(before);

    /// <summary>The one in which fewer people know less.</summary>
    public static string Narrower(string one, string other) => IsWider(one, other) ? other : one;

    private static int Width(string scope) => scope switch
    {
        Public => 2,
        OnRequest => 1,
        _ => 0,
    };
}
