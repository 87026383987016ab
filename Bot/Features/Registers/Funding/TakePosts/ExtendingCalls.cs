using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Registers;
using Bot.Domain.Registers.Posts;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Registers.Funding.TakePosts;

/// <summary>
/// A post that tells of a call that is there already and closes on another day now: its closing is changed, so that those who follow calls
/// hear of it as when the form changes it, and no second call is noted.
/// </summary>
internal sealed class ExtendingCalls(Register calls)
{
    /// <summary>From the message with the post, and the call.</summary>
    internal static readonly Door<int, string> ChangeDoor = new("c.postend", Argument.Count, Argument.Text);

    private Register Sources => calls.Parent!;

    /// <summary>Null where the post tells of no extension, or the call is not there.</summary>
    public Screen? Ask(Context context, int message, string text, FundingPost post)
    {
        if (!post.IsExtension || post.Closes is not { } closes || Find(context, text) is not { } call)
        {
            return null;
        }

        var texts = PostTexts.All.In(context.Language);
        var (name, before) = (calls.NameOf(call, context.Store, context.Language), ClosingOf(call, context.Language));
        var card = Button.Do(RegisterTexts.All.In(context.Language).ToCard, RegisterDoors.Card.To(call.Id));
        return call[FundingCall.ClosesField] == closes.Text ? new Screen(texts.IsThere(name, before)).Row(card.AsMain())
            : !calls.Offices.MayChange(context.Person, call)
                ? new Screen(Html.Lines(texts.IsThere(name, before), Html.Escape(texts.ChangedBy))).Row(card.AsMain())
            : new Screen(texts.AskExtend(name, before, MeetingDates.Within(closes, context.Language)))
                .Row(Button.Do(texts.Extend, ChangeDoor.To(message, call.Id)).AsMain());
    }

    /// <summary>As the form does, with a word to those who verify.</summary>
    public Turn Change(Context context, int message, string callId)
    {
        if (KeptPost.Find(context, context.Person.Id, message) is not { } post || post[FundingCall.ClosesField] is not { Length: > 0 } closes
            || context.Store.Find(RegisterBook.All, callId) is not { IsListed: true } call || call.Register != calls.Code)
        {
            return Turn.Quiet.WithToast(PostTexts.All.In(context.Language).Gone);
        }

        var changed = call.Change(
            call.Values.SetItem(FundingCall.ClosesField, closes), call.Version, context.Person, calls.Offices, context.Now);
        if (changed.Refusal is { } refusal)
        {
            return context.Refuse(refusal);
        }

        context.Store.Put(RegisterBook.All, changed.Value);
        KeptPost.Drop(context, post);
        var texts = RegisterTexts.All.In(context.Language);
        var shown = context.Change(new Screen(Html.Lines(
            Html.Of($"<b>{calls.NameOf(call, context.Store, context.Language)}</b>"),
            Html.Escape(PostTexts.All.In(context.Language).Closes(ClosingOf(changed.Value, context.Language))),
            Html.Escape(changed.Value.AsVerified is null ? texts.IsSaved : texts.IsChangeSaved)))
            .Row(Button.Do(texts.ToCard, RegisterDoors.Card.To(call.Id))));
        return calls.Offices.MayVerify(context.Person) ? shown : shown.Then(Verifiers.Tell(context, calls, changed.Value));
    }

    /// <summary>
    /// The call whose edition the post names, of the sources that it names; null where there is none, or more than one may be meant.
    /// </summary>
    private RegisterRecord? Find(Context context, string text)
    {
        var words = Folding.Spaced(text);
        var named = Sources.Listed(context, context.Person)
            .Where(source => new[] { Language.Es, Language.Pt }.Any(reader => IsNamed(Sources.NameOf(source, reader))))
            .Select(source => source.Id)
            .ToHashSet(StringComparer.Ordinal);
        var found = calls.Listed(context, context.Person)
            .Where(call => (named.Count == 0 || named.Contains(call.ParentId ?? "")) && IsNamed(calls.NameOf(call, Language.Es)))
            .ToArray();
        return found is [var only] ? only : null;

        bool IsNamed(string name) => words.Contains(Folding.Spaced(name), StringComparison.Ordinal);
    }

    private static string ClosingOf(RegisterRecord call, Language language) => call[FundingCall.ClosesField] is { Length: > 0 } closes
        ? MeetingDates.Within(MeetingDate.FromText(closes), language)
        : FundingTexts.Standing.In(language)(CallStanding.Permanent);
}
