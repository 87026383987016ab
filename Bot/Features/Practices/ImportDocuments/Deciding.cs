using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.ImportDocuments;

/// <summary>
/// What a person does with a part. A button names what was on the screen; what changed since is shown again instead of taken.
/// </summary>
internal static class Deciding
{
    public static Turn Show(Context context, PartPlace at) => context.Change(PartScreens.Part(context, at.Proposal, at.Practice, at.Index));

    /// <summary>The proposal in which nothing waits that its practice says already, to the letter.</summary>
    public static Proposal WithoutKnown(Occasion occasion, Proposal proposal, Person person, Practice practice) => proposal.Waiting.ToArray()
        .Where(index => proposal.Parts[index] is { Field: { } field, Words: var words } && PartScreens.IsAnswered(practice, field)
            && ImportedAnswer.Read(practice, field, words, person, occasion.Now) is { IsValid: true, Value: var read }
            && Cleaning.Line(read) == Cleaning.Line(practice.Answers[field].Text))
        .Aggregate(proposal, (left, index) => left.With(index, left.Parts[index] with { Fate = Fate.Taken }));

    public static Turn Take(Context context, PartPlace at, Seen seen) => Decide(context, at, seen, mayJoin: false, mayReplace: false);

    public static Turn Replace(Context context, PartPlace at, Seen seen) => Decide(context, at, seen, mayJoin: false, mayReplace: true);

    public static Turn Join(Context context, PartPlace at, Seen seen) => Decide(context, at, seen, mayJoin: true, mayReplace: true);

    public static Turn Discard(Context context, PartPlace at) =>
        Settle(context, at, at.Part with { Fate = Fate.Discarded }, ImportTexts.All.In(context.Language).DiscardedToast);

    /// <summary>
    /// Says for which field a part is. It is taken at once where all of it was seen, it is valid, and the field is empty.
    /// </summary>
    public static Turn Put(Context context, PartPlace at, string field)
    {
        if (ImportedAnswer.Fields.All(one => one.Code != field))
        {
            return Show(context, at).WithToast(FormTexts.Of.In(context.Language).OldButton);
        }

        var isSeen = PartScreens.IsShownWhole(at.Part, null);
        var placed = at with { Proposal = at.Proposal.With(at.Index, at.Part with { Field = field }) };
        OwnProposals.Keep(context, placed.Proposal);
        var read = ImportedAnswer.Read(at.Practice, field, placed.Part.Words, context.Person, context.Now);
        return isSeen && read.IsValid && !PartScreens.IsAnswered(at.Practice, field)
            ? Keep(context, placed, field, read.Value, isJoined: false)
            : Show(context, placed);
    }

    /// <summary>Takes the rewritten text away; what stood in the document counts again.</summary>
    public static Turn Original(Context context, PartPlace at)
    {
        var before = at with { Proposal = at.Proposal.With(at.Index, at.Part with { Rewritten = null }) };
        OwnProposals.Keep(context, before.Proposal);
        return Show(context, before);
    }

    private static Turn Decide(Context context, PartPlace at, Seen seen, bool mayJoin, bool mayReplace)
    {
        var field = seen.Field;
        var isAsSeen = at.Part.Field == field && seen.IsRewritten == at.Part.Rewritten is not null
            && (!mayReplace || seen.Version == at.Practice.Version)
            && (mayReplace || !PartScreens.IsAnswered(at.Practice, field));
        if (!isAsSeen)
        {
            return Show(context, at).WithToast(ImportTexts.All.In(context.Language).LookAgain);
        }

        var text = mayJoin ? at.Practice.Answers[field].Add(at.Part.Words, 0, context.Person.Id, context.Now).Text : at.Part.Words;
        var read = ImportedAnswer.Read(at.Practice, field, text, context.Person, context.Now);
        return read.Refusal is { } refusal
            ? Show(context, at).WithToast(Refusals.Say(context.Language, refusal), alert: true)
            : Keep(context, at, field, mayJoin ? at.Part.Words : read.Value, mayJoin);
    }

    private static Turn Keep(Context context, PartPlace at, string field, string answer, bool isJoined)
    {
        var kept = isJoined
            ? at.Practice.AddToAnswer(context.Person, field, answer, 0, context.Now)
            : at.Practice.ReplaceAnswer(context.Person, field, answer, 0, context.Now);
        if (kept.Refusal is { } refusal)
        {
            return Show(context, at).WithToast(Refusals.Say(context.Language, refusal), alert: true);
        }

        context.Store.Put(PracticeBank.All, kept.Practice);
        if (context.Session.Form is { } asked && asked.Subject == kept.Practice.Id && asked.Field == field)
        {
            // What is typed next is no answer to a question that has one now.
            _ = context.LeaveForm();
        }

        var name = PracticeFieldTexts.All.In(context.Language).Names[field];
        return Settle(
            context, at with { Practice = kept.Practice }, at.Part with { Fate = Fate.Taken, Field = field }, ImportTexts.All.In(context.Language).TakenToast(name));
    }

    /// <summary>Goes on to the next part; a proposal in which all was taken has done its work.</summary>
    private static Turn Settle(Context context, PartPlace at, ProposedPart decided, string toast)
    {
        var proposal = at.Proposal.With(at.Index, decided);
        Action<Occasion, Proposal> act = proposal.Taken == proposal.Parts.Length ? OwnProposals.Forget : OwnProposals.Keep;
        act(context, proposal);
        return context.Change(PartScreens.Part(context, proposal, at.Practice, proposal.NextAfter(at.Index))).WithToast(toast);
    }
}

/// <summary>What was on the screen whose button was pressed.</summary>
/// <param name="Field">For which the part was.</param>
/// <param name="IsRewritten">Whether its rewritten text was shown.</param>
/// <param name="Version">Of the practice, where an answer that was shown is changed.</param>
internal sealed record Seen(string Field, bool IsRewritten, int? Version = null);

/// <summary>A part that waits, in its proposal, for its practice.</summary>
internal sealed record PartPlace(Proposal Proposal, Practice Practice, int Index)
{
    public ProposedPart Part => Proposal.Parts[Index];
}
