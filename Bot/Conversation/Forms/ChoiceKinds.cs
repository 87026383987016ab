using System.Collections.Immutable;
using Bot.Domain;

namespace Bot.Conversation.Forms;

/// <summary>One of a list.</summary>
internal sealed record ChoiceKind(ImmutableArray<Choice> Choices) : FieldKind
{
    internal override IEnumerable<string> Values => Choices.Select(choice => choice.Code);

    internal override Reading Read(string typed, FormScene scene) =>
        Choices.FirstOrDefault(choice => choice.IsMeantBy(typed)) is { } meant ? Reading.Of(meant.Code) : Reading.NotOffered;

    internal override Reading Check(Answer kept, FormScene scene) =>
        Choices.Any(choice => choice.Code == kept.Text) ? Reading.Of(kept.Text) : Reading.NotOffered;

    internal override string Describe(Answer kept, FormScene scene) =>
        Choices.FirstOrDefault(choice => choice.Code == kept.Text)?.Label(scene.Language) ?? kept.Text;
}

/// <summary>One or more of a list.</summary>
internal sealed record ManyChoicesKind(ImmutableArray<Choice> Choices) : FieldKind
{
    internal override bool Gathers => true;

    internal override IEnumerable<string> Values => Choices.Select(choice => choice.Code);

    /// <summary>Labels or codes, separated by commas or lines; one that is not offered refuses all.</summary>
    internal override Reading Read(string typed, FormScene scene)
    {
        var parts = typed.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var meant = parts.Select(part => Choices.FirstOrDefault(choice => choice.IsMeantBy(part))).ToArray();
        return meant.Length == 0 || meant.Contains(null) ? Reading.NotOffered : Reading.Of(Write(meant.Select(choice => choice!.Code)));
    }

    internal override Reading Check(Answer kept, FormScene scene) =>
        Codes(kept) is { Count: > 0 } codes && codes.All(code => Choices.Any(choice => choice.Code == code)) ? Reading.Of(kept.Text) : Reading.NotOffered;

    internal override string Describe(Answer kept, FormScene scene)
    {
        var codes = Codes(kept);
        return string.Join(", ", Choices.Where(choice => codes.Contains(choice.Code)).Select(choice => choice.Label(scene.Language)));
    }

    internal static ImmutableHashSet<string> Codes(Answer? kept) =>
        kept is null ? [] : [.. kept.Text.Split(',', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The offered ones among these codes, in the list's order.</summary>
    internal string Write(IEnumerable<string> codes)
    {
        var wanted = codes.ToHashSet();
        return string.Join(',', Values.Where(wanted.Contains));
    }
}

/// <summary>One of many, found by a few letters, or something new.</summary>
internal sealed record LookupKind(Func<string, IEnumerable<Choice>> Search, Func<string, Choice?> Find, Func<string, Refusal?>? ParseNew) : FieldKind
{
    /// <summary>So many matches are offered: more do not fit on a phone's screen.</summary>
    internal const int Offered = 8;

    /// <summary>A code or a full name; anything else must be picked from the matches or confirmed as new.</summary>
    internal override Reading Read(string typed, FormScene scene)
    {
        var meant = Find(typed) ?? Search(typed).Take(Offered).FirstOrDefault(match => match.IsMeantBy(typed));
        return meant is null ? Reading.NotOffered : Reading.Of(meant.Code);
    }

    internal override Reading Check(Answer kept, FormScene scene) => Find(kept.Text) is not null ? Reading.Of(kept.Text) : ReadNew(kept.Text);

    internal override string Describe(Answer kept, FormScene scene) => Find(kept.Text)?.Label(scene.Language) ?? kept.Text;

    internal Reading ReadNew(string typed) => ParseNew is null ? Reading.NotOffered
        : ParseNew(typed) is { } refusal ? Reading.Refused(refusal)
        : Reading.Of(typed);
}
