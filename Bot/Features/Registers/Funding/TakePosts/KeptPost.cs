using System.Globalization;
using Bot.Conversation;
using Bot.Domain.Registers;
using Bot.Domain.Registers.Posts;
using Bot.Domain.Storage;
using Bot.Forms;

namespace Bot.Features.Registers.Funding.TakePosts;

/// <summary>
/// What was read in a post is a draft of the form of calls, so that it is given out and deleted as everything that a person writes; until
/// its source is known, under the message's id.
/// </summary>
internal static class KeptPost
{
    /// <summary>Of one person so many wait, the newest.</summary>
    private const int Most = 5;

    private const string CallForm = "rcalls";

    private const string SourceForm = "rfunding";

    /// <summary>The subject of a new source's draft.</summary>
    private const string NewSource = "new";

    private const string Prefix = "post";

    private const string Whole = "post";

    private const string ForSource = "forsource";

    private const string Link = "link";

    /// <summary>Fields that a source has and its calls have not.</summary>
    private static readonly string[] OnlyOfSource = [FundingSources.ShareField, FundingSources.CountriesField];

    /// <summary>Fields of a source that a post tells; those that its calls have, too, by the same codes.</summary>
    private static readonly string[] OfSource = [Link, FundingCalls.KindField, FundingCalls.TakersField, .. OnlyOfSource];

    public static void Keep(Context context, int message, string text, FundingPost post)
    {
        var draft =
            new FormDraft { PersonId = context.Person.Id, Form = CallForm, Subject = SubjectOf(message) }.With(Whole, text, context.Now);
        foreach (var (code, value) in Values(post))
        {
            draft = draft.With(code, value, context.Now);
        }

        context.Store.Put(FormDraft.All, draft);
        foreach (var old in Waiting(context, context.Person.Id).Skip(Most))
        {
            _ = context.Store.Delete(FormDraft.All, FormDraft.All.IdOf(old));
        }
    }

    public static void Drop(Occasion occasion, FormDraft post) => _ = occasion.Store.Delete(FormDraft.All, FormDraft.All.IdOf(post));

    public static FormDraft? Find(Occasion occasion, string personId, int message) =>
        occasion.Store.Find(FormDraft.All, FormDraft.IdOf(personId, CallForm, SubjectOf(message)));

    public static string TextOf(FormDraft post) => post[Whole];

    /// <summary>Becomes what is written of a call of the source; what was begun there already stays.</summary>
    /// <returns>How many answers came from the post.</returns>
    public static int MoveTo(Context context, FormDraft post, string sourceId)
    {
        var begun = context.Store.Find(FormDraft.All, FormDraft.IdOf(post.PersonId, CallForm, sourceId));
        var read = post.Answers.RemoveRange([Whole, ForSource, .. OnlyOfSource]);
        var added = begun is null ? read : read.RemoveRange(begun.Answers.Keys);
        context.Store.Put(
            FormDraft.All, (begun ?? post) with { Subject = sourceId, Answers = (begun?.Answers ?? []).AddRange(added), Reached = "" });
        _ = context.Store.Delete(FormDraft.All, FormDraft.All.IdOf(post));
        return added.Count;
    }

    /// <summary>A source with what the post tells of one, where none is begun; the post waits for it.</summary>
    public static void BeginSource(Context context, FormDraft post, Register sources)
    {
        context.Store.Put(FormDraft.All, post.With(ForSource, sources.Code, context.Now));
        string[] told = [.. OfSource.Where(code => post[code].Length > 0)];
        if (told.Length > 0 && context.Store.Find(FormDraft.All, FormDraft.IdOf(post.PersonId, SourceForm, NewSource)) is null)
        {
            context.Store.Put(
                FormDraft.All,
                told.Aggregate(
                    new FormDraft { PersonId = post.PersonId, Form = SourceForm, Subject = NewSource },
                    (draft, code) => draft.With(code, post[code], context.Now)));
        }
    }

    /// <summary>The message of the newest post whose source was to be noted first; null where none waits for one.</summary>
    public static int? WaitingForSource(Occasion occasion, string personId) =>
        Waiting(occasion, personId).FirstOrDefault(draft => draft[ForSource].Length > 0) is { } post
            ? int.Parse(post.Subject.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    /// <summary>Newest first.</summary>
    private static IEnumerable<FormDraft> Waiting(Occasion occasion, string personId) => occasion.Store
        .All(FormDraft.All, KeyRange.Under(personId), Order.NewestFirst)
        .Where(draft => draft.Form == CallForm && draft.Subject.StartsWith(Prefix, StringComparison.Ordinal));

    private static string SubjectOf(int message) => Prefix + message.ToString("D10", CultureInfo.InvariantCulture);

    private static IEnumerable<(string Code, string Value)> Values(FundingPost post)
    {
        (string Code, string? Value)[] all =
        [
            ("edition", post.Title),
            (FundingCall.OpensField, post.Opens?.Text),
            (FundingCalls.QuestionsField, post.Questions?.Text),
            (FundingCall.ClosesField, post.Closes?.Text),
            (FundingCalls.KindField, post.Kind),
            (FundingCalls.TakersField, post.Takers),
            (FundingCalls.LeastField, post.From),
            (FundingCalls.MostField, post.To),
            (FundingSources.ShareField, post.Share),
            (FundingSources.CountriesField, post.Countries),
            (Link, string.Join('\n', post.Links.Select(link => link.Address))),
            ("about", post.About),
        ];
        return all.Where(one => !string.IsNullOrEmpty(one.Value)).Select(one => (one.Code, one.Value!));
    }
}
