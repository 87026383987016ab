namespace Bot.Domain.Search;

/// <summary>Words that are written together by rule and apart by habit: micro crédito, agro-ecología, eco turismo.</summary>
internal static class WordParts
{
    /// <summary>The fewest letters of each part that a word is taken apart into.</summary>
    public const int ShortestPart = 4;

    private static readonly HashSet<string> prefixes =
    [
        .. ("agro auto bi bici bio ciber co e eco electro eletro etno euro extra foto geo hidro hiper infra inter intra macro"
            + " mega meta micro mini moto mono multi nano neo neuro peri pluri poli post pos pre pro re retro"
            + " semi socio sub super tecno tele trans tri ultra"
            + " uni vice video xeno start fab").Split(' '),
    ];

    /// <summary>Whether a first part is one that stands before words, so that both may be one.</summary>
    public static bool MayJoin(string first, string next) =>
        prefixes.Contains(first) && next.Length > 1 && CommonWords.Of(next) < Commonness.Stop;
}
