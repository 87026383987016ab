using System.Collections.Immutable;
using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms.Kinds;

/// <summary>One of many, found by a few letters, or something new.</summary>
internal sealed record LookupKind(
    Func<string, IEnumerable<Choice>> Search, Func<string, Choice?> Find, Func<string, Refusal?>? RefuseNew) : FieldKind
{
    /// <summary>So many matches are offered: more do not fit on a phone's screen.</summary>
    internal const int MostOffered = 8;

    private const string TakeAsNew = "n";

    /// <summary>Characters of what was typed, quoted in a sentence.</summary>
    private const int Quoted = 40;

    /// <summary>Characters of what was typed, on a button that says more than it.</summary>
    private const int OnButton = 20;

    internal override bool IsReadable => true;

    internal override IEnumerable<string> ButtonValues(Question question) => KindState.Read<Offer>(question.Cursor.State).Candidates;

    internal override Parsed<string> Correct(string former, string text, FormScene scene) =>
        Read(text, scene) is { IsValid: false } unlisted ? Refuse(text) is null ? text : unlisted : Read(text, scene);

    internal override Refusal? Check(Answer kept, FormScene scene) => Find(kept.Text) is null ? Refuse(kept.Text) : null;

    /// <summary>What is no full name shows what the letters may mean; what was typed itself is offered where the list may grow.</summary>
    internal override Reaction Hear(Question question, string typed, int messageId)
    {
        if (Read(typed, question.Scene) is { IsValid: true, Value: var code })
        {
            return Take(question, code, messageId);
        }

        ImmutableArray<string> matches = [.. Search(typed).Take(MostOffered).Select(match => match.Code)];
        var (refusal, shown) = (Refuse(typed), Shortening.Line(typed, Quoted));
        var note = (matches, refusal) switch
        {
            ({ IsEmpty: false }, _) => question.Shared.Matches(shown),
            (_, { Code: not RefusalCode.NotInList }) => question.Sentence(refusal),
            _ => question.Shared.NoMatches(shown),
        };
        var offer = new Offer { Typed = refusal is null ? typed : "", Candidates = matches };
        return new Reaction.AsksBack(Html.Escape(note), KindState.Write(offer));
    }

    internal override Reaction? Press(Question question, string action, string value)
    {
        var offer = KindState.Read<Offer>(question.Cursor.State);
        return action switch
        {
            Presses.Value when offer.Candidates.Contains(value) && Find(value) is not null =>
                new Reaction.Answered(question.Written(value, messageId: 0)),
            TakeAsNew when offer.Typed.Length > 0 && value == MessageOf(question) && Refuse(offer.Typed) is null =>
                new Reaction.Answered(question.Written(offer.Typed, question.Cursor.Unanswered)),
            _ => null,
        };
    }

    internal override Screen Draw(Screen screen, Question question)
    {
        var offer = KindState.Read<Offer>(question.Cursor.State);
        var matches = screen.Items(offer.Candidates.Select(Find).OfType<Choice>()
            .Select(choice => question.Offer(choice.Label(question.Scene.Language), Presses.Value, choice.Code)));
        var isNew = question.Shared.TakeAsNew(Shortening.Line(offer.Typed, OnButton));
        return offer.Typed.Length == 0 ? matches : matches.Items([question.Offer(isNew, TakeAsNew, MessageOf(question))]);
    }

    internal override string Say(Answer kept, FormScene scene) => Find(kept.Text)?.Label(scene.Language) ?? kept.Text;

    /// <summary>A code or a full name; anything else must be picked from the matches or confirmed as new.</summary>
    private protected override Parsed<string> Read(string typed, FormScene scene)
    {
        Choice[] meant = [.. Search(typed).Take(MostOffered).Where(match => match.IsMeantBy(typed))];
        return (Find(typed), meant) switch
        {
            ({ } found, _) => found.Code,
            (_, [var only]) => only.Code,
            (_, []) => RefusalCode.NotInList,
            _ => RefusalCode.Ambiguous,
        };
    }

    /// <summary>Which message the button was made for: an older one's would take something else.</summary>
    private static string MessageOf(Question question) => question.Cursor.Unanswered.ToString(CultureInfo.InvariantCulture);

    /// <summary>Why what was typed cannot be taken as new; null where it can.</summary>
    private Refusal? Refuse(string typed) => RefuseNew is null ? new(RefusalCode.NotInList) : RefuseNew(typed);

    /// <summary>What the last message may mean.</summary>
    private sealed record Offer
    {
        /// <summary>What it said, where it may be taken as new.</summary>
        public string Typed { get; init; } = "";

        /// <summary>The codes that were offered for it.</summary>
        public ImmutableArray<string> Candidates { get; init; } = [];
    }
}

/// <summary>The factory by which forms name it.</summary>
public static class LookupField
{
    extension<TTexts>(Field<TTexts>)
    {
        /// <summary>
        /// Too many for buttons: the person types a few letters and picks from the matches. The code of the match is kept.
        /// </summary>
        /// <param name="search">What these letters may mean, best first; the first eight are offered.</param>
        /// <param name="find">The choice of a kept code, or null.</param>
        /// <param name="refuseNew">Why what was typed cannot be taken as new, after asking, or null; only the list counts where this is
        /// left out.</param>
        public static Field<TTexts> Lookup(
            string code,
            Func<TTexts, Prompt> ask,
            Func<string, IEnumerable<Choice>> search,
            Func<string, Choice?> find,
            Func<string, Refusal?>? refuseNew = null) =>
            new(code, ask, new LookupKind(search, find, refuseNew));
    }
}
