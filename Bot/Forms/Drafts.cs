using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;

namespace Bot.Forms;

/// <summary>What the person at hand has written in one form, a draft for each subject.</summary>
/// <param name="form">The form's code.</param>
public sealed class Drafts(string form)
{
    /// <summary>Null where nothing was begun.</summary>
    public FormDraft? Find(Context context, string subject) =>
        context.Store.Find(FormDraft.All, FormDraft.IdOf(context.Person.Id, form, subject));

    /// <summary>An empty one, which is not kept by that, where nothing was begun.</summary>
    public FormDraft Read(Context context, string subject) =>
        Find(context, subject) ?? new() { PersonId = context.Person.Id, Form = form, Subject = subject };

    /// <summary>What was written, which is taken out by that.</summary>
    public FormDraft Take(Context context, string subject)
    {
        var draft = Read(context, subject);
        Drop(context, subject);
        return draft;
    }

    /// <param name="reached">The field that is asked now; null leaves what was noted.</param>
    public void Keep(Context context, string subject, ImmutableDictionary<string, Answer> answers, string? reached = null)
    {
        var draft = Read(context, subject);
        context.Store.Put(FormDraft.All, draft with { Answers = answers, Reached = reached ?? draft.Reached });
    }

    /// <summary>Begins anew with what is known already; parts without a text are left open.</summary>
    public void Begin(Context context, string subject, params IEnumerable<(string Code, string? Text)> known) =>
        Keep(context, subject, FormSheet.Of(context, known).Answers, reached: "");

    public void Drop(Context context, string subject) =>
        _ = context.Store.Delete(FormDraft.All, FormDraft.IdOf(context.Person.Id, form, subject));
}
