using System.Collections.Immutable;
using System.Globalization;
using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>The five sections of a practice: how each stands, and one with all its answers.</summary>
internal static class SectionScreen
{
    private const string NoteName = "section";

    private const int TitlesInRow = 2;

    /// <summary>All sections: how each stands, the next question, and the way into each.</summary>
    public static Turn ShowAll(Context context, Practice practice)
    {
        Leave(context);
        var texts = SubmitTexts.All.In(context.Language);
        return context.Change(new Screen(Html.Paragraphs(
                Html.Of($"<b>{OwnPractice.TitleOf(practice, context.Language)}</b>"), Standing(context, practice)))
            .Row(HubWays.Next(context, practice)?.AsMain())
            .Items(
                Enum.GetValues<Section>().Select(section => Button.Do(
                    SectionNames.Of(section).In(context.Language), SubmitDoors.Section.To(practice.Id, section))),
                TitlesInRow)
            .Row(Button.Do(texts.BackToHub, PracticeDoors.Hub.To(practice.Id))));
    }

    /// <summary>One line a section: done, missing, optional.</summary>
    private static Html Standing(Context context, Practice practice)
    {
        var texts = SubmitTexts.All.In(context.Language);
        return Html.Lines([.. Enum.GetValues<Section>().Select(section =>
        {
            var open = Fields(context, practice, section).Where(field => !field.IsAnswered).ToArray();
            var optional = open.Count(field => field.Need == Need.Optional);
            return Html.Escape(
                $"{SectionNames.Of(section).In(context.Language)}: {texts.SectionStanding(open.Length - optional, optional)}");
        })]);
    }

    /// <summary>Shows a section; a question that is asked from it comes back to it.</summary>
    public static Turn Show(Context context, Practice practice, Section section)
    {
        context.Session = context.Session.WithNote(NoteName, $"{practice.Id} {Number(section)}");
        var texts = SubmitTexts.All.In(context.Language);
        var shared = FormTexts.Of.In(context.Language);
        var fields = Fields(context, practice, section);
        var isLocked = practice.State == PracticeState.Submitted && fields.Any(field => field.Need == Need.ToSubmit);
        var screen = new Screen(Html.Paragraphs(
            Html.Of($"<b>{OwnPractice.TitleOf(practice, context.Language)}</b>. {SectionNames.Of(section).In(context.Language)}"),
            Html.Lines([.. fields.Select(field => Line(field, shared))]),
            Html.Escape(isLocked ? texts.StaysAsSent : shared.ChangeByName)))
        {
            Quotes = true,
        };
        var open = fields.Where(field => practice.State != PracticeState.Submitted || field.Need != Need.ToSubmit).ToArray();
        return context.Change(screen
            .Row(open.FirstOrDefault(field => field is { IsAnswered: false, Need: not Need.Optional }) is { } next
                ? Button.Do(shared.Continue(next.Title), SubmitDoors.Ask.To(practice.Id, next.Code)).AsMain()
                : null)
            .Items(open.Select(field => Button.Do(field.Title, SubmitDoors.Ask.To(practice.Id, field.Code))), TitlesInRow)
            .Row(Button.Do(texts.BackToHub, PracticeDoors.Hub.To(practice.Id))));
    }

    /// <summary>The section from which the question was asked; null where it was none of this practice.</summary>
    public static Turn? ShowAgain(Context context, Practice practice) =>
        context.Session.Note(NoteName)?.Split(' ') is [var id, var number] && id == practice.Id
            ? Show(
                context, practice, Enum.TryParse<Section>(number, out var section) && Enum.IsDefined(section) ? section : Section.Identity)
            : null;

    /// <summary>Questions asked from now on come back to the hub.</summary>
    public static void Leave(Context context)
    {
        if (context.Session.Note(NoteName) is not null)
        {
            context.Session = context.Session with { Notes = context.Session.Notes.Remove(NoteName) };
        }
    }

    private static Html Line(SectionField field, FormTexts shared)
    {
        var answer = field.IsAnswered ? field.Answer
            : field.Problem.Length > 0 ? field.Problem
            : field.Need == Need.Optional ? shared.Empty
            : shared.Missing;
        return Html.Of($"<b>{field.Title}:</b> {answer}");
    }

    private static ImmutableArray<SectionField> Fields(Context context, Practice practice, Section section)
    {
        var scene = OwnPractice.SceneOf(context, practice);
        var titles = QuestionTexts.All.In(context.Language);
        return
        [
            .. from field in PracticeFields.All
               where field.Section == section
               let engine = PracticeForms.EngineOf(field.Code)
               where engine.IsAsked(field.Code, practice.Answers, scene)
               let answer = engine.Describe(field.Code, practice.Answers, scene)
               select new SectionField(field.Code, field.Need, titles.Of(field.Code).Title, answer)
               {
                   Problem = engine.Problem(field.Code, practice.Answers, scene),
               },
        ];
    }

    private static string Number(Section section) => ((int)section).ToString(CultureInfo.InvariantCulture);

    /// <summary>A field as its section shows it.</summary>
    /// <param name="Answer">Empty where it has no valid one.</param>
    private sealed record SectionField(string Code, Need Need, string Title, string Answer)
    {
        /// <summary>Why what was written does not count; empty where it does, or nothing was.</summary>
        public required string Problem { get; init; }

        public bool IsAnswered => Answer.Length > 0;
    }
}
