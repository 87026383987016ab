using Bot.Domain;

namespace Bot.Tests.Forms;

/// <summary>How a test answers one field: written for the test, never the field's own example.</summary>
/// <param name="Field">The field's code.</param>
public sealed record Answering(string Field)
{
    /// <summary>Typed one after the other; a field that gathers is then done with «Listo».</summary>
    public string[] Es { get; init; } = [];

    public string[] Pt { get; init; } = [];

    /// <summary>Pressed instead of typed, in order, by label.</summary>
    public string[] TapsEs { get; init; } = [];

    public string[] TapsPt { get; init; } = [];

    /// <summary>So many files are sent instead.</summary>
    public int Files { get; init; }

    /// <summary>Typed in either language, and refused.</summary>
    public string[] Invalid { get; init; } = [];

    /// <summary>The same text in both languages.</summary>
    public static Answering Typed(string field, params string[] texts) => new(field) { Es = texts, Pt = texts };

    public static Answering Tapped(string field, string es, string pt) => new(field) { TapsEs = [es], TapsPt = [pt] };

    public Answering Refuses(params string[] invalid) => this with { Invalid = invalid };

    public string[] Texts(Language language) => language == Language.Pt ? Pt : Es;

    public string[] Taps(Language language) => language == Language.Pt ? TapsPt : TapsEs;
}
