using System.Collections.Immutable;
using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Conversation.Forms;

/// <summary>What a typed text does to the field that is asked.</summary>
internal static class TypedAnswers
{
    /// <summary>Characters of what was typed, quoted in a sentence.</summary>
    private const int Quoted = 40;

    public static FormStep Take<TTexts>(Walk<TTexts> walk, string text, int messageId)
    {
        if (Presses.MeantBy(walk, text) is { } press)
        {
            return Presses.Take(walk, press, ShowMode.New);
        }

        return walk.Current.Kind switch
        {
            ReviewKind => Steps.Ask(walk, ShowMode.New, walk.Shared.PressAButton),
            FilesKind => Steps.Ask(walk, ShowMode.New, walk.Shared.SendFiles),
            _ => Read(walk, text, messageId, ShowMode.New),
        };
    }

    /// <summary>Reads what was typed, or what a suggestion says in the person's place (message id 0).</summary>
    public static FormStep Read<TTexts>(Walk<TTexts> walk, string text, int messageId, ShowMode mode)
    {
        if (walk.Current.Kind is DateKind)
        {
            return DateAnswers.Take(walk, text, messageId, mode);
        }

        var read = walk.Current.Kind.Read(text, walk.Scene);
        return (walk.Current.Kind, read) switch
        {
            (LookupKind lookup, { IsValid: false }) => Offer(walk, lookup, text, messageId, mode),
            (_, { Refusal: { } refusal }) => Steps.Ask(walk.Unanswered(messageId), mode, walk.Sentence(walk.Current, refusal)),
            (LongTextKind or LinesKind, _) => Steps.Gathered(walk.Join(text, messageId), mode),
            (TextKind { Gathers: true }, _) when messageId != 0 => Steps.Gathered(walk.Keep(read.Value, messageId), mode),
            (ManyChoicesKind many, _) => Steps.Gathered(walk.Keep(many.With(walk.Kept, read.Value), messageId), mode),
            _ => Steps.Advance(walk.Keep(read.Value, messageId), mode),
        };
    }

    /// <summary>Shows what the letters may mean; what was typed itself is offered where the list may grow.</summary>
    private static FormStep Offer<TTexts>(Walk<TTexts> walk, LookupKind lookup, string typed, int messageId, ShowMode mode)
    {
        ImmutableArray<string> matches = [.. lookup.Search(typed).Take(LookupKind.Offered).Select(match => match.Code)];
        var refusal = lookup.Refuse(typed);
        var offering = walk.Unanswered(messageId, refusal is null ? typed : "", matches);
        var shown = Shortening.Line(typed, Quoted);
        return Steps.Ask(offering, mode, (matches, refusal) switch
        {
            ({ IsEmpty: false }, _) => walk.Shared.Matches(shown),
            (_, { Code: not RefusalCode.NotInList }) => walk.Sentence(walk.Current, refusal),
            _ => walk.Shared.NoMatches(shown),
        });
    }
}
