using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Review;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>
/// The question that an author left by looking at something else of the practice: it still stands above, so that what is typed next may be
/// its answer.
/// </summary>
internal static class LeftQuestion
{
    private const string NoteName = "leftquestion";
    private const char Between = '~';

    /// <summary>Remembers the question that is open, before it is closed.</summary>
    public static string Of(Context context) => context.Session.Form is { } open && PracticeFields.Find(open.Field) is not null
        && OwnPractice.Find(context, open.Subject) is not null ? open.Subject + Between + open.Field : "";

    public static void Keep(Context context, string left)
    {
        if (left.Length > 0)
        {
            context.Session = context.Session.WithNote(NoteName, left);
        }
    }

    public static void Forget(Context context)
    {
        if (context.Session.Note(NoteName) is not null)
        {
            context.Session = context.Session with { Notes = context.Session.Notes.Remove(NoteName) };
        }
    }

    /// <summary>It is asked about once; null where there is none, or it cannot be answered any more.</summary>
    public static (Practice Practice, string Field)? Take(Context context)
    {
        var left = context.Session.Note(NoteName)?.Split(Between);
        Forget(context);
        return left is [var id, var field]
            && OwnPractice.Find(context, id) is { State: PracticeState.Draft or PracticeState.ChangesRequested } practice
            && ReviewRules.Check(practice, Step.Write, context.Person) is null && PracticeForms.IsAsked(context, practice, field)
            ? (practice, field)
            : null;
    }
}
