using System.Collections.Immutable;
using Bot.Domain;

namespace Bot.Conversation.Forms;

/// <summary>One of a list.</summary>
/// <param name="Parse">Typed text to a code.</param>
internal sealed record ChoiceKind(ImmutableArray<Choice> Choices, Func<string, Parsed<string>> Parse) : FieldKind
{
    internal override IEnumerable<string> Values => Choices.Select(choice => choice.Code);

    internal override Parsed<string> Read(string typed, FormScene scene) => Parse(typed);

    internal override Refusal? Check(Answer kept, FormScene scene) => Values.Contains(kept.Text) ? null : new(RefusalCode.NotInList);

    internal override string Describe(Answer kept, FormScene scene) =>
        Choices.FirstOrDefault(choice => choice.Code == kept.Text)?.Label(scene.Language) ?? kept.Text;
}

/// <summary>One or more of a list.</summary>
/// <param name="Parse">A typed name to a code.</param>
internal sealed record ManyChoicesKind(ImmutableArray<Choice> Choices, Func<string, Parsed<string>> Parse) : FieldKind
{
    private static readonly char[] Separators = [',', ';', '\n'];

    internal override bool Gathers => true;

    internal override IEnumerable<string> Values => Choices.Select(choice => choice.Code);

    /// <summary>Names or codes, separated by commas or lines; one that is not offered refuses all.</summary>
    internal override Parsed<string> Read(string typed, FormScene scene)
    {
        var meant = typed.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToArray();
        var refusal = meant.Length == 0 ? new(RefusalCode.Empty) : meant.FirstOrDefault(one => !one.IsValid).Refusal;
        return refusal is null ? Write(meant.Select(one => one.Value)) : refusal;
    }

    internal override Refusal? Check(Answer kept, FormScene scene) => Codes(kept) switch
    {
        { Count: 0 } => new(RefusalCode.Missing),
        var codes => codes.IsSubsetOf(Values) ? null : new(RefusalCode.NotInList),
    };

    internal override string Describe(Answer kept, FormScene scene)
    {
        var codes = Codes(kept);
        return string.Join(", ", Choices.Where(choice => codes.Contains(choice.Code)).Select(choice => choice.Label(scene.Language)));
    }

    internal static ImmutableHashSet<string> Codes(Answer? kept) =>
        kept is null ? [] : [.. kept.Text.Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>What is ticked already, and these codes too.</summary>
    internal string With(Answer? kept, string codes) => Write(Codes(kept).Union(codes.Split(',')));

    /// <summary>The offered ones among these codes, in the list's order.</summary>
    internal string Write(IEnumerable<string> codes)
    {
        var wanted = codes.ToHashSet();
        return string.Join(',', Values.Where(wanted.Contains));
    }
}

/// <summary>One of many, found by a few letters, or something new.</summary>
internal sealed record LookupKind(Func<string, IEnumerable<Choice>> Search, Func<string, Choice?> Find, Func<string, Refusal?>? RefuseNew) : FieldKind
{
    /// <summary>So many matches are offered: more do not fit on a phone's screen.</summary>
    internal const int Offered = 8;

    internal override bool IsReadable => true;

    /// <summary>A code or a full name; anything else must be picked from the matches or confirmed as new.</summary>
    internal override Parsed<string> Read(string typed, FormScene scene)
    {
        Choice[] meant = [.. Search(typed).Take(Offered).Where(match => match.IsMeantBy(typed))];
        return (Find(typed), meant) switch
        {
            ({ } found, _) => found.Code,
            (_, [var only]) => only.Code,
            (_, []) => RefusalCode.NotInList,
            _ => RefusalCode.Ambiguous,
        };
    }

    internal override Refusal? Check(Answer kept, FormScene scene) => Find(kept.Text) is null ? Refuse(kept.Text) : null;

    internal override string Describe(Answer kept, FormScene scene) => Find(kept.Text)?.Label(scene.Language) ?? kept.Text;

    /// <summary>Why what was typed cannot be taken as new; null where it can.</summary>
    internal Refusal? Refuse(string typed) => RefuseNew is null ? new(RefusalCode.NotInList) : RefuseNew(typed);
}
