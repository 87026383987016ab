using Bot.Domain.Practices;

namespace Bot.Domain.Review;

/// <summary>What came of a step: the practice after it, or why it was not taken.</summary>
public readonly record struct Reviewed
{
    private readonly Practice? _practice;

    private Reviewed(Practice? practice, Refusal? refusal)
    {
        _practice = practice;
        Refusal = refusal;
    }

    public Refusal? Refusal { get; }

    public bool IsDone => Refusal is null;

    /// <summary>The practice to keep; asking for it after a refusal is a bug.</summary>
    public Practice Practice => _practice ?? throw new InvalidOperationException($"Refused: {Refusal}");

    /// <summary>Goes on from the practice; a refusal stays as it is.</summary>
    public Reviewed Then(Func<Practice, Reviewed> next) => _practice is null ? this : next(_practice);

    public static implicit operator Reviewed(Practice practice) => new(practice, null);

    public static implicit operator Reviewed(Refusal refusal) => new(null, refusal);

    public static implicit operator Reviewed(RefusalCode code) => new(null, new Refusal(code));
}
