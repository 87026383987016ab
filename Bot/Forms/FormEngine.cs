using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Forms;

/// <summary>
/// Walks a person through a form. Pure: it is given where the person stands and what was answered, and gives both back with what to show.
/// Answers are only ever replaced by what the person typed, pressed or edited; what a newer form refuses stays kept until then.
/// </summary>
public sealed class FormEngine<TTexts>(Form<TTexts> form, Bilingual<TTexts> texts)
{
    public Form<TTexts> Form => form;

    /// <summary>Begins or resumes: asks the first field that is missing, or shows the review.</summary>
    /// <param name="subject">What is filled in, without ~ and @.</param>
    /// <param name="reached">The field that was asked last; where it may stay empty and is, it is asked again.</param>
    public FormStep Start(string subject, ImmutableDictionary<string, Answer> answers, FormScene scene, string reached = "")
    {
        var walk = Begin(subject, answers, scene);
        return Way.First(walk, reached) is { } first
            ? Steps.Ask(walk.To(first, Destination.Next), ShowMode.New)
            : Steps.Finish(walk, ShowMode.New);
    }

    /// <summary>
    /// Asks one field only; the outcome is Left when it is answered. Starts as usual where that field does not apply (any more).
    /// </summary>
    public FormStep AskOnly(string subject, string field, ImmutableDictionary<string, Answer> answers, FormScene scene)
    {
        var walk = Begin(subject, answers, scene);
        return walk.Steps.FirstOrDefault(step => step.Code == field) is { } only
            ? Steps.Ask(walk.To(only, Destination.Owner), ShowMode.New)
            : Start(subject, answers, scene);
    }

    /// <summary>The question that is pending, once more: after a restart, or an upgrade of the form.</summary>
    public FormStep Show(FormCursor cursor, ImmutableDictionary<string, Answer> answers, FormScene scene) =>
        WithSettled(cursor, answers, scene, ShowMode.New, walk => Steps.Ask(walk, ShowMode.New));

    /// <summary>
    /// That it is pending, below something else that was asked for: the question, or of one with many buttons only its name, so that the
    /// answer above stays in sight.
    /// </summary>
    public FormStep Remind(FormCursor cursor, ImmutableDictionary<string, Answer> answers, FormScene scene) =>
        WithSettled(cursor, answers, scene, ShowMode.New, walk => Steps.Remind(walk));

    /// <summary>A text message.</summary>
    /// <param name="messageId">Its Telegram id; one that was heard before is Quiet. 0 is never the same message.</param>
    public FormStep Said(FormCursor cursor, ImmutableDictionary<string, Answer> answers, FormScene scene, string text, int messageId) =>
        Walk(cursor, answers, scene).Knows(messageId)
            ? Steps.Quiet(cursor, answers)
            : WithSettled(cursor, answers, scene, ShowMode.New, walk => Presses.Hear(walk.Heard(messageId), text, messageId));

    /// <summary>
    /// A message that was edited: replaces the piece that it became, answers anew where it had been refused; else Quiet.
    /// </summary>
    public FormStep Edited(FormCursor cursor, ImmutableDictionary<string, Answer> answers, FormScene scene, string text, int messageId) =>
        Walk(cursor, answers, scene).Knows(messageId)
            ? WithSettled(cursor, answers, scene, ShowMode.New, walk => Corrections.Take(walk, text, messageId))
            : Steps.Quiet(cursor, answers);

    /// <summary>A photo or a document. The parts of one album are answered in one message.</summary>
    public FormStep Sent(FormCursor cursor, ImmutableDictionary<string, Answer> answers, FormScene scene, SentFile sent) =>
        Walk(cursor, answers, scene).Knows(sent.MessageId)
            ? Steps.Quiet(cursor, answers)
            : WithSettled(cursor, answers, scene, ShowMode.New, walk => Steps.Receive(walk, sent));

    /// <summary>A shared contact: what it says is an answer where the question takes contacts; else it is nothing that is taken.</summary>
    public FormStep SentContact(
        FormCursor cursor, ImmutableDictionary<string, Answer> answers, FormScene scene, ContactCard card, int messageId) =>
        Walk(cursor, answers, scene).Knows(messageId) ? Steps.Quiet(cursor, answers)
        : form.Find(cursor.Field)?.ReadsCards?.Invoke(card) is not { Length: > 0 } written ? SentOther(
            cursor, answers, scene, OtherKind.Contact)
        : WithSettled(cursor, answers, scene, ShowMode.New, walk => Steps.Hear(walk.Heard(messageId), written, messageId, ShowMode.New));

    /// <summary>Something that no field takes: says so and asks again.</summary>
    public FormStep SentOther(FormCursor cursor, ImmutableDictionary<string, Answer> answers, FormScene scene, OtherKind kind) =>
        WithSettled(cursor, answers, scene, ShowMode.New, walk =>
            Steps.Ask(
                walk, ShowMode.New, Html.Escape(walk.Current.Kind.IsPressed ? walk.Shared.PressAButton : walk.Shared.CannotRead(kind))));

    /// <summary>A button whose code is the form's. Old, foreign and forged ones change nothing and get a toast.</summary>
    public FormStep Pressed(FormCursor cursor, ImmutableDictionary<string, Answer> answers, FormScene scene, Press press)
    {
        var shared = FormTexts.Of.In(scene.Language);
        return press.Code != form.PressCode || FormPress.Of(form, press) is not { } told
            || !PressMark.Means(told.Subject, cursor.Subject) ? Steps.Quiet(cursor, answers, shared.OtherDraft)
            : cursor.Version != form.Version ? Show(cursor, answers, scene) with { Mode = ShowMode.Change, Toast = new(shared.FormChanged) }
            : WithSettled(cursor, answers, scene, ShowMode.Change, walk => Presses.Take(walk, told, ShowMode.Change));
    }

    /// <summary>Leaves the form with everything kept, as «Guardar y salir» does.</summary>
    public FormStep Leave(FormCursor cursor, ImmutableDictionary<string, Answer> answers, FormScene scene) =>
        Steps.Leave(Walk(cursor, answers, scene), ShowMode.New);

    /// <summary>The fields that apply and have no valid answer, in order.</summary>
    public ImmutableArray<Field<TTexts>> Open(ImmutableDictionary<string, Answer> answers, FormScene scene)
    {
        var walk = Begin("", answers, scene);
        return [.. walk.Steps.Where(field => !walk.IsAnswered(field))];
    }

    public Progress Progress(ImmutableDictionary<string, Answer> answers, FormScene scene)
    {
        var walk = Begin("", answers, scene);
        var steps = walk.Steps;
        return new(steps.Count(walk.IsAnswered), steps.Length);
    }

    /// <summary>Whether the form has the field, and its condition holds.</summary>
    public bool IsAsked(string field, ImmutableDictionary<string, Answer> answers, FormScene scene) =>
        Begin("", answers, scene).Steps.Any(step => step.Code == field);

    /// <summary>A field's answer as the review shows it; empty where it has no valid one.</summary>
    public string Describe(string field, ImmutableDictionary<string, Answer> answers, FormScene scene)
    {
        var walk = Begin("", answers, scene);
        return form.Find(field) is { } found && walk.IsAnswered(found) ? found.Kind.Describe(walk.KeptFor(field)!, scene) : "";
    }

    /// <summary>Why what was answered does not count, in a sentence; empty where it counts or nothing was answered.</summary>
    public string Problem(string field, ImmutableDictionary<string, Answer> answers, FormScene scene)
    {
        var walk = Begin("", answers, scene);
        return form.Find(field) is { } found && walk.IsWrong(found)
            ? walk.Sentence(found, walk.ProblemOf(found)!)
            : "";
    }

    private FormStep WithSettled(
        FormCursor cursor, ImmutableDictionary<string, Answer> answers, FormScene scene, ShowMode mode, Func<Walk<TTexts>, FormStep> act)
    {
        var walk = Walk(cursor, answers, scene);
        return Way.Settle(walk) switch
        {
            null => Steps.Finish(walk, mode),
            var settled when settled.Cursor.Field != cursor.Field => Steps.Ask(settled, mode, Html.Escape(walk.Shared.FormChanged)),
            var settled => act(settled),
        };
    }

    private Walk<TTexts> Begin(string subject, ImmutableDictionary<string, Answer> answers, FormScene scene) =>
        Walk(new() { Form = form.Code, Version = form.Version, Subject = subject, Field = form.Fields[0].Code }, answers, scene);

    private Walk<TTexts> Walk(FormCursor cursor, ImmutableDictionary<string, Answer> answers, FormScene scene) =>
        new(form, texts.In(scene.Language), cursor, answers, scene);
}
