using Bot.Domain;

namespace Bot.Texts;

/// <summary>The sentences of one feature, once in each language. T is a record of required members, so none can be missing.</summary>
public sealed record Bilingual<T>(T Es, T Pt)
{
    public T In(Language language) => language == Language.Pt ? Pt : Es;
}
