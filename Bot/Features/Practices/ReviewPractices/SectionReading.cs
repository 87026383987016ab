using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>
/// One section of a practice as its reviewers read it, each field with the way to ask for a change. The private one is never shown.
/// </summary>
internal static class SectionReading
{
    private const int InRow = 2;

    /// <summary>In the order in which they are read.</summary>
    public static readonly Section[] Shown = [.. Enum.GetValues<Section>().Where(section => section != Section.Private)];

    /// <param name="asked">The private one shows the first.</param>
    public static Screen Of(Context context, Practice practice, Section asked)
    {
        var section = Shown.Contains(asked) ? asked : Section.Identity;
        var texts = RequestTexts.All.In(context.Language);
        var noted = RequestWriting.Noted(context, practice.Id);
        PracticeField[] fields = [.. PracticeFields.All.Where(
            field => field.Section == section && (practice.Answers.ContainsKey(field.Code) || field.Need != Need.Optional))];
        var mayAsk = ReviewRules.Check(practice, Step.RequestChanges, context.Person, Offices.Of(context.Store)) is null;
        var screen = new Screen(Html.Paragraphs(
        [
            Html.Of($"<b>{practice.Title}</b>. {SectionNames.Of(section).In(context.Language)}"),
            .. fields.Select(field => Field(context, practice, field, noted.GetValueOrDefault(field.Code))),
            mayAsk ? texts.HowToAsk : Html.Empty,
        ]))
        {
            Quotes = true,
        };
        var names = PracticeFieldTexts.All.In(context.Language);
        var asking = mayAsk ? fields.Where(field => IsTheirs(practice, field)).Select(field => Button.Do(
            Shortening.Cut(names.Name(field), Shortening.WholeRow), Reviewing.AskFieldDoor.To(practice.Id, field.Code))) : [];
        return screen.Items(asking, InRow)
            .Row(Array.IndexOf(Shown, section) is var place && place + 1 < Shown.Length
                ? Button.Do(
                    SectionNames.Of(Shown[place + 1]).In(context.Language), Reviewing.SectionDoor.To(practice.Id, Shown[place + 1]))
                : null)
            .Row(Button.Do(ReviewTexts.All.In(context.Language).BackToPractice, PracticeDoors.ReadForReview.To(practice.Id)));
    }

    public static Section SectionOf(string field) => PracticeFields.Find(field)?.Section ?? Section.Identity;

    /// <summary>What a reviewer translated is shown, and asked of nobody else.</summary>
    private static bool IsTheirs(Practice practice, PracticeField field) =>
        field.Code is not (PracticeFields.OtherTitle or PracticeFields.OtherSummary)
        || (practice.Answers.GetValueOrDefault(field.Code) is { } answer && practice.IsAuthor(answer.By));

    private static Html Field(Context context, Practice practice, PracticeField field, Answer? request)
    {
        var texts = RequestTexts.All.In(context.Language);
        var name = PracticeFieldTexts.All.In(context.Language).Name(field);
        return Html.Lines(
            IsTheirs(practice, field) ? Html.Of($"<b>{name}</b>") : Html.Of($"<b>{name}</b> <i>({texts.TranslatedByReviewers})</i>"),
            AnswerText.Of(field.Code, practice.Answers.GetValueOrDefault(field.Code), context.Language) is { Length: > 0 } answer
                ? Html.Escape(answer)
                : Html.Of($"<i>{texts.WasEmpty}</i>"),
            request is null ? Html.Empty : Html.Of($"{texts.AskedFor(name)}\n<blockquote>{request.Text}</blockquote>"));
    }
}
