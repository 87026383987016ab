using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Texts;

namespace Bot.Conversation.Forms;

/// <summary>The review of the whole.</summary>
internal static class ReviewScreen
{
    private const int TitlesInRow = 2;

    public static Screen Of<TTexts>(Walk<TTexts> walk, string note)
    {
        var prompt = walk.Current.Ask(walk.Texts);
        Field<TTexts>[] missing = [.. walk.MissingSteps];
        var text = Html.Paragraphs(
            Html.Escape(note),
            Html.Lines(Html.Join(" ", Html.Of($"<b>{prompt.Title}.</b>"), Html.Escape(prompt.Note)), Html.Escape(prompt.Question)),
            Html.Lines([.. walk.Steps.Select(field => Line(walk, field))]),
            Html.Escape(missing.Length == 0 ? walk.Shared.Complete : walk.Shared.AllMissing([.. missing.Select(walk.Title)])),
            Html.Escape(walk.Shared.ChangeByName));
        return WithButtons(new Screen(text), walk);
    }

    public static Screen WithButtons<TTexts>(Screen screen, Walk<TTexts> walk)
    {
        var first = walk.MissingSteps.FirstOrDefault() is { } next
            ? Presses.Button(walk, walk.Shared.Continue(walk.Title(next)), Presses.Actions.Edit, next.Code)
            : Presses.Button(walk, walk.Current.Finish?.Invoke(walk.Texts) ?? walk.Shared.Done, Presses.Actions.Complete);
        return Titles(screen.Row(first), walk).Row(Presses.Button(walk, walk.Shared.SaveAndLeave, Presses.Actions.Leave));
    }

    public static string Describe<TTexts>(Walk<TTexts> walk, Field<TTexts> field)
    {
        var kept = walk.KeptFor(field.Code)!;
        var line = Shortening.Line(field.Kind.Describe(kept, walk.Scene), Shortening.Answer);
        return field.Kind switch
        {
            LongTextKind kind => $"{line} ({walk.Shared.Words(LongText.CountWords(kept.Text), kind.Words)})",
            ConsentKind => walk.Shared.Agree,
            _ => line,
        };
    }

    private static Html Line<TTexts>(Walk<TTexts> walk, Field<TTexts> field)
    {
        var answer = walk.IsAnswered(field) ? Describe(walk, field)
            : field.Need == Need.Optional ? walk.Shared.Empty
            : walk.Shared.Missing;
        return Html.Of($"<b>{walk.Title(field)}:</b> {answer}");
    }

    private static Screen Titles<TTexts>(Screen screen, Walk<TTexts> walk) => walk.Steps
        .Select(field => Presses.Button(walk, walk.Title(field), Presses.Actions.Edit, field.Code))
        .Chunk(TitlesInRow)
        .Aggregate(screen, (rows, row) => rows.Row(row));
}
