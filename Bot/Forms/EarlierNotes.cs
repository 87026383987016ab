using System.Collections.Immutable;
using System.Text.Json;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Storage;

namespace Bot.Forms;

/// <summary>Answers of forms as the sessions of stores of versions up to 0.1 (November 2026) hold them: notes with a JSON list.</summary>
internal static class EarlierNotes
{
    /// <summary>Of «whynot»: the practice's id, the field's code, and when what was explained before was written.</summary>
    private const string Explained = "whynot.field";

    /// <summary>By the note's name: the form, and its subject where there is only one.</summary>
    private static readonly Dictionary<string, (string Form, string? Subject)> Forms = new(StringComparer.Ordinal)
    {
        ["city"] = ("city", null),
        ["groupcities"] = ("group", null),
        ["handover"] = ("handover", "next"),
        ["invite"] = ("invite", "new"),
        ["join"] = ("join", "me"),
        ["place"] = ("place", "me"),
        ["same"] = ("same", null),
        ["who"] = ("who", "name"),
        ["whynot"] = ("whynot", null),
    };

    /// <summary>
    /// Makes drafts of them; what was about a subject that is not asked about now could not be gone on with then either.
    /// </summary>
    public static void Renew(IWork work)
    {
        foreach (var session in work.Query(Session.WithEarlierAnswers, KeyRange.All))
        {
            foreach (var (note, (form, only)) in Forms)
            {
                var asked = session.Form?.Form == form ? session.Form.Subject : null;
                if (session.Note(note) is { Length: > 0 } kept && (only ?? asked) is { } subject)
                {
                    work.Put(FormDraft.All, DraftOf(session, form, subject, kept));
                }
            }

            work.Put(Session.All, session with { Notes = session.Notes.RemoveRange([.. Forms.Keys, Explained]) });
        }
    }

    private static FormDraft DraftOf(Session session, string form, string subject, string kept)
    {
        var draft = new FormDraft
        {
            PersonId = session.Id,
            Form = form,
            Subject = subject,
            Answers = JsonSerializer.Deserialize<Kept[]>(kept)!.ToImmutableDictionary(
                answer => answer.Field, answer => Answer.Of(answer.Text, answer.MessageId, session.Id, EarlierDraft.Unknown)),
        };
        return form == "whynot" && session.Note(Explained)?.Split(' ') is [_, var field, var seen]
            ? draft.With("field", field, EarlierDraft.Unknown).With("seen", seen, EarlierDraft.Unknown)
            : draft;
    }

    private sealed record Kept(string Field, string Text, int MessageId);
}
