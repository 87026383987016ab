using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Forms;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>
/// What somebody typed for a field into which a co-author had written meanwhile, until they have seen that and said what to do. It waits
/// whatever they do in between, and whatever they type for the same field joins it.
/// </summary>
internal static class HeldTexts
{
    private const string Form = "held";

    /// <summary>Behind a field's code: a digest of the co-author's answer beside which the text was shown last.</summary>
    private const string BesidePart = ".beside";

    private static readonly Drafts Kept = new(Form);

    /// <summary>Null where nothing waits.</summary>
    public static Answer? Find(Context context, string practiceId, string field) =>
        Kept.Find(context, practiceId)?.Answers.GetValueOrDefault(field);

    /// <summary>The fields in which a text waits, in their order.</summary>
    public static ImmutableArray<string> FieldsOf(Context context, string practiceId) => Kept.Find(context, practiceId) is { } draft
        ? [.. PracticeFields.All.Select(field => field.Code).Where(draft.Answers.ContainsKey)]
        : [];

    /// <summary>What it was shown beside; empty where that is not known.</summary>
    public static string Beside(Context context, string practiceId, string field) => Kept.Read(context, practiceId)[field + BesidePart];

    /// <param name="beside">A digest of the co-author's answer beside which it is shown now.</param>
    public static void Keep(Context context, string practiceId, string field, Answer held, string beside) => Kept.Keep(
        context, practiceId, Kept.Read(context, practiceId).Answers
            .SetItem(field, held)
            .SetItem(field + BesidePart, Answer.Of(beside, 0, Person.Nobody, context.Now)));

    public static void Drop(Context context, string practiceId, string field)
    {
        var left = Kept.Read(context, practiceId).Answers.Remove(field).Remove(field + BesidePart);
        if (left.IsEmpty)
        {
            Kept.Drop(context, practiceId);
        }
        else
        {
            Kept.Keep(context, practiceId, left);
        }
    }

    /// <summary>Takes over the edited text of a message that waits.</summary>
    /// <returns>The practice and field for which it waits; null where the message is none that waits.</returns>
    public static (string PracticeId, string Field)? Correct(Context context, int messageId, string text)
    {
        foreach (var draft in context.Store.All(FormDraft.All, KeyRange.Under(context.Person.Id, Form)))
        {
            foreach (var (field, held) in draft.Answers)
            {
                if (held.Replace(messageId, text, context.Person.Id, context.Now) is { } corrected)
                {
                    Kept.Keep(context, draft.Subject, draft.Answers.SetItem(field, corrected));
                    return (draft.Subject, field);
                }
            }
        }

        return null;
    }
}
