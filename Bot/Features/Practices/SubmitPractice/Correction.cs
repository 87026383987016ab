using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>An edit of a message that became part of a practice whose question is not the pending one.</summary>
internal static class Correction
{
    /// <summary>Null where the message is part of none of the person's practices.</summary>
    public static Turn? Take(Context context, Edited edited)
    {
        if (HeldTexts.Correct(context, edited.MessageId, edited.Text) is var (id, field))
        {
            return OwnPractice.With(context, id, waiting => context.Reply(
                SideBySide.Show(context, waiting, field, HeldTexts.Find(context, waiting.Id, field)!)));
        }

        var practice = OwnPractice.Newest(context.Store, context.Person)
            .FirstOrDefault(own => FieldOf(own, edited.MessageId, context.Person.Id) is not null);
        if (practice is null || FieldOf(practice, edited.MessageId, context.Person.Id) is not { } code)
        {
            return null;
        }

        var language = context.Language;
        if (!practice.MayChange(code) || ReviewRules.Check(practice, Step.Write, context.Person) is not null)
        {
            return context.Reply(new(SubmitTexts.All.In(language).EditedTooLate(OwnPractice.TitleOf(practice, language))));
        }

        return Correct(context, practice, code, PracticeForms.EngineOf(code), edited);
    }

    private static Turn Correct(Context context, Practice practice, string code, FormEngine<QuestionTexts> engine, Edited edited)
    {
        var cursor = new FormCursor { Form = engine.Form.Code, Version = engine.Form.Version, Subject = practice.Id, Field = code };
        var step = engine.Edited(cursor, practice.Answers, OwnPractice.SceneOf(context, practice), edited.Text, edited.MessageId);
        var kept = practice.KeepAnswers(context.Person, step.Answers, context.Now);
        var shared = FormTexts.Of.In(context.Language);
        var field = QuestionTexts.All.In(context.Language).Of(code).Title;
        var isTaken = kept.IsDone && !ReferenceEquals(step.Answers, practice.Answers);
        if (isTaken)
        {
            context.Store.Put(PracticeBank.All, kept.Practice);
        }

        return context.Reply(
            new(Html.Of($"<b>{OwnPractice.TitleOf(practice, context.Language)}</b>. {(isTaken ? shared.Corrected(field) : shared.NotCorrected(field))}")));
    }

    /// <summary>The code of the field whose answer a message of this person is part of.</summary>
    public static string? FieldOf(Practice practice, int messageId, string by) =>
        practice.Answers.FirstOrDefault(pair => pair.Value.Pieces.Any(piece => piece.MessageId == messageId && piece.By == by && messageId != 0)).Key;
}
