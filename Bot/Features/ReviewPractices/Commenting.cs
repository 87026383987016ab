using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Conversation.Forms;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Texts;
using Field = Bot.Conversation.Forms.Field<Bot.Features.ReviewPractices.ReviewTexts>;

namespace Bot.Features.ReviewPractices;

/// <summary>The two decisions that need words for the authors: asking for changes, and declining.</summary>
internal sealed class Commenting
{
    private const string Comment = "comment";
    private const int MostWords = 250;

    private readonly Step _step;
    private readonly Routes _routes;

    /// <param name="code">The code of the form.</param>
    /// <param name="step">RequestChanges or Decline.</param>
    /// <param name="routes">Knows the form that may be open.</param>
    public Commenting(string code, Step step, Routes routes)
    {
        (_step, _routes) = (step, routes);
        var form = new Form<ReviewTexts>(code, version: 1,
            Field.LongText(Comment, t => step == Step.Decline ? t.AskReason : t.AskComment, MostWords),
            Field.Summary(t => t.BeforeSending, t => t.SendToAuthor));
        Form = new(new(form, ReviewTexts.All), new()
        {
            Find = (context, id) => Kept(context, id) is { } kept ? new(kept.Answers) : null,
            Save = (context, id, answers) => context.Store.Put(ReviewComment.All, Kept(context, id)! with { Answers = answers }),
            Completed = Send,
            Left = Left,
        });
    }

    public FormConversation<ReviewTexts> Form { get; }

    /// <summary>Asks for the words below the practice, so that it can be read while writing. What was written before is there again.</summary>
    public Turn Begin(Context context, Press press) => Deciding.Fresh(context, press, practice =>
    {
        if (ReviewRules.Check(practice, _step, context.Person) is { } refusal)
        {
            return Deciding.Refused(context, practice, refusal);
        }

        _ = PendingForm.Leave(context, _routes);
        context.Store.Put(ReviewComment.All, new ReviewComment
        {
            Reviewer = context.Person.Id,
            PracticeId = practice.Id,
            Step = _step,
            Version = practice.Version,
            Answers = Kept(context, practice.Id)?.Answers ?? ImmutableDictionary<string, Answer>.Empty,
        });
        return Below(context, Form.Start(context, practice.Id));
    });

    private static Turn Below(Context context, Turn asked) => asked with
    {
        Effects = [.. asked.Effects.Select(effect => effect is Show show
            ? new Show(context.Private, FormConversation<ReviewTexts>.Slot, show.Screen, ShowMode.New)
            : effect)],
    };

    private ReviewComment? Kept(Context context, string practiceId) =>
        Rights.CanCoordinate(context.Person)
            ? context.Store.Find(ReviewComment.All, ReviewComment.IdOf(context.Person.Id, practiceId, _step))
            : null;

    private static Turn Left(Context context, string id)
    {
        var texts = ReviewTexts.All.In(context.Language);
        return context.Change(new Screen(texts.CommentKept).Row(Button.Do(texts.BackToPractice, Doors.ReadForReview, id)));
    }

    /// <summary>Takes the step that was read about; when the practice has moved on meanwhile, the words are kept and nothing is sent.</summary>
    private Turn Send(Context context, string id) => Reading.With(context, id, practice =>
    {
        var kept = Kept(context, id)!;
        if (kept.Version != practice.Version)
        {
            return context.Change(Reading.Of(context, practice)).WithToast(Reading.Happened(context, practice, context.Person), alert: true);
        }

        var words = LongText.Parse(kept.Answers[Comment].Text, MostWords).Value;
        var decided = _step == Step.Decline
            ? practice.Decline(context.Person, words, context.Now)
            : practice.RequestChanges(context.Person, words, context.Now);
        return decided.Refusal is { } refusal ? Deciding.Refused(context, practice, refusal) : Sent(context, decided.Practice, words);
    });

    private Turn Sent(Context context, Practice practice, LongText words)
    {
        context.Store.Put(PracticeBank.All, practice);
        _ = context.Store.Delete(ReviewComment.All, ReviewComment.IdOf(context.Person.Id, practice.Id, _step));
        var texts = ReviewTexts.All.In(context.Language);
        var result = new Screen(_step == Step.Decline ? texts.WasDeclined(practice.Title) : texts.WasAskedToChange(practice.Title))
            .Row(Reading.NextInQueue(context.Language));
        return context.Change(result).Then(Authors.Tell(context, practice, author => Letter(practice, words, author)));
    }

    private Screen Letter(Practice practice, LongText words, Person author)
    {
        var texts = ReviewTexts.All.In(author.Language);
        var quoted = Html.Of($"<blockquote>{words.Text}</blockquote>");
        return _step == Step.Decline
            ? new Screen(Html.Lines(texts.DeclinedLetter(practice.Title), quoted, texts.DeclinedEnd)).Row(Button.Do(texts.SeeMine, Doors.Hub, practice.Id))
            : new Screen(Html.Lines(texts.ChangesLetter(practice.Title), quoted, texts.ChangesEnd)).Row(Button.Do(texts.ChangeAndSend, Doors.Hub, practice.Id));
    }
}
