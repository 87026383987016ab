namespace Bot.Domain;

/// <summary>An expected "no": a code that the texts turn into a kind sentence, and the figures that the sentence names.</summary>
/// <param name="Code">Which rule said no.</param>
/// <param name="Limit">The bound that was passed, in the unit of the rule (characters, words, files); 0 where there is none.</param>
/// <param name="Actual">What was given, in the same unit; 0 where there is none.</param>
public sealed record Refusal(RefusalCode Code, int Limit = 0, int Actual = 0);

/// <summary>What was read from raw text: a valid value, or the refusal that says why there is none.</summary>
public readonly record struct Parsed<T>
{
    private readonly T? _value;

    private Parsed(T? value, Refusal? refusal)
    {
        _value = value;
        Refusal = refusal;
    }

    public Refusal? Refusal { get; }

    public bool IsValid => Refusal is null;

    /// <summary>The value; asking for it after a refusal is a bug.</summary>
    public T Value => Refusal is null ? _value! : throw new InvalidOperationException($"Refused: {Refusal}");

    public static implicit operator Parsed<T>(T value) => new(value, null);

    public static implicit operator Parsed<T>(Refusal refusal) => new(default, refusal);

    public static implicit operator Parsed<T>(RefusalCode code) => new(default, new Refusal(code));

    public Parsed<TOther> Select<TOther>(Func<T, TOther> map) => Refusal is null ? map(_value!) : Refusal;
}
