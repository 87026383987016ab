using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms;

/// <summary>The review of the whole.</summary>
internal static class ReviewScreen
{
    private const int TitlesInRow = 2;

    public static Screen Of<TTexts>(Walk<TTexts> walk, Html note)
    {
        var prompt = walk.Current.Ask(walk.Texts);
        Field<TTexts>[] missing = [.. walk.MissingSteps.Where(field => !walk.IsWrong(field))];
        Field<TTexts>[] wrong = [.. walk.MissingSteps.Except(missing)];
        var text = Html.Paragraphs(
            note,
            Html.Lines(
                QuestionScreen.About(walk), Html.Join(" ", Html.Of($"<b>{prompt.Title}.</b>"), Html.Escape(prompt.Note)), Html.Escape(prompt.Question)),
            Html.Lines([.. walk.Steps.Select(field => Line(walk, field))]),
            Html.Escape(
                missing.Length + wrong.Length == 0 ? Complete(walk) : walk.Shared.StillOpen(
                    [.. missing.Select(walk.Title)], [.. wrong.Select(walk.Title)])),
            Html.Escape(HasSeveral(walk) ? walk.Shared.ChangeByName : ""));
        return WithButtons(new Screen(text) { Quotes = true }, walk);
    }

    public static Screen WithButtons<TTexts>(Screen screen, Walk<TTexts> walk)
    {
        var first = walk.MissingSteps.FirstOrDefault() is { } next
            ? walk.Offer(walk.Shared.Continue(walk.Title(next)), Presses.Edit, next.Code)
            : walk.Offer(walk.Current.Finish?.Invoke(walk.Texts) ?? walk.Shared.Done, Presses.Complete);
        var titles = walk.Steps.Select(field => walk.Offer(walk.Title(field), Presses.Edit, field.Code));
        return screen.Row(first.AsMain()).Items(titles, TitlesInRow).Row(walk.Offer(walk.Shared.SaveAndLeave, Presses.Leave));
    }

    /// <summary>Of one text it goes without saying that nothing is missing, and which one can be changed.</summary>
    private static bool HasSeveral<TTexts>(Walk<TTexts> walk) => walk.Steps.Length > 1;

    private static string Complete<TTexts>(Walk<TTexts> walk) => string.Join(' ', new[]
    {
        !HasSeveral(walk) ? "" : walk.Current.Complete?.Invoke(walk.Texts, walk.Answers, walk.Scene) ?? walk.Shared.Complete,
        walk.Current.Finish is { } finish ? walk.Shared.GoOnWith(finish(walk.Texts)) : "",
    }.Where(sentence => sentence.Length > 0));

    private static Html Line<TTexts>(Walk<TTexts> walk, Field<TTexts> field)
    {
        var answer = walk.IsAnswered(field)
            ? field.Kind.Show(walk.KeptFor(field.Code)!, walk.Scene)
            : Html.Escape(walk.IsWrong(field) ? walk.Sentence(field, walk.ProblemOf(field)!)
                : field.IsRequired ? walk.Shared.Missing
                : walk.Shared.Empty);
        return Html.Of($"<b>{walk.Title(field)}:</b> {answer}");
    }
}
