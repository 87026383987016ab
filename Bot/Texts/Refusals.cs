using Bot.Domain;

namespace Bot.Texts;

/// <summary>The sentence of every expected refusal, for whoever asked for what is refused.</summary>
public static class Refusals
{
    public static string Say(Language language, Refusal refusal) =>
        language == Language.Es ? RefusalsEs.Of(refusal) : RefusalsPt.Of(refusal);
}
