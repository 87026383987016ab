using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>What changed since the reviewers read a practice, old and new, and why the authors left something as it was.</summary>
internal static class ChangesShown
{
    /// <summary>Characters of an old or a new answer; the whole is in its section.</summary>
    private const int Shown = 700;

    /// <summary>Empty where nothing was read before.</summary>
    public static Html Of(Context context, Practice practice)
    {
        if (practice.AnswersBefore is null)
        {
            return Html.Empty;
        }

        var texts = RequestTexts.All.In(context.Language);
        var names = PracticeFieldTexts.All.In(context.Language).Names;
        var changes = AnswerChange.Of(practice);
        return Html.Paragraphs(
        [
            practice.RevisionOf is not null && practice.Requests.IsEmpty ? texts.ChangesPublished : texts.Changed,
            changes.IsEmpty ? Html.Escape(texts.SameAsBefore) : Html.Empty,
            .. changes.Select(change => PracticeFields.Find(change.Field)!.Section == Section.Private
                ? Html.Of($"<b>{names[change.Field]}</b>")
                : Html.Lines(
                    Html.Of($"<b>{names[change.Field]}</b>"),
                    Side(texts.Before, AnswerText.Of(change.Field, change.Before, context.Language), texts),
                    Side(texts.Now, AnswerText.Of(change.Field, change.After, context.Language), texts))),
            .. practice.Requests.Where(request => request.WhyNot is not null).Select(request =>
                Html.Of($"{texts.WhyNot(names[request.Field])}\n<blockquote>{request.WhyNot!.Text.Text}</blockquote>")),
        ]);
    }

    /// <summary>
    /// What its authors wrote since the reader saw it last, as it is now; empty where they wrote nothing, or this is the first look.
    /// </summary>
    public static Html SinceRead(Context context, Practice practice)
    {
        var texts = RequestTexts.All.In(context.Language);
        var names = PracticeFieldTexts.All.In(context.Language).Names;
        var changed = LastRead.TakeChanges(context, practice);
        return changed.IsEmpty ? Html.Empty : Html.Paragraphs(
        [
            texts.ChangedSinceRead,
            .. changed.Select(field => PracticeFields.Find(field)!.Section == Section.Private
                ? Html.Of($"<b>{names[field]}</b>")
                : Html.Lines(
                    Html.Of($"<b>{names[field]}</b>"),
                    Side(texts.Now, AnswerText.Of(field, practice.Answers.GetValueOrDefault(field), context.Language), texts))),
        ]);
    }

    private static Html Side(string heading, string answer, RequestTexts texts) => answer.Length == 0
        ? Html.Of($"{heading}: <i>{texts.WasEmpty}</i>")
        : Html.Of($"{heading}:\n<blockquote expandable>{Shortening.Cut(answer, Shown)}</blockquote>");
}
