using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Practices.ReviewPractices.ReviewTexts>;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>The decisions that need words: asking for changes and declining, for the authors; sending back, for the reviewers.</summary>
internal sealed class Commenting
{
    /// <summary>The form that asks for changes.</summary>
    public const string Changes = "changes";

    private const string Comment = "comment";
    private const int MostWords = 250;

    private readonly Step _step;

    /// <param name="code">The code of the form.</param>
    /// <param name="step">RequestChanges, Decline or SendBack.</param>
    public Commenting(string code, Step step)
    {
        _step = step;
        var form = new Form<ReviewTexts>(code, version: 1,
            Field.LongText(Comment, t => step switch
            {
                Step.Decline => t.AskReason,
                Step.SendBack => t.Key.AskReason,
                _ => t.AskComment,
            }, MostWords),
            step == Step.SendBack ? Field.Summary(t => t.Key.BeforeSending, t => t.Key.SendToCoordination) : Field.Summary(
                t => t.BeforeSending, t => t.SendToAuthor));
        Form = new(new(form, ReviewTexts.All), new()
        {
            Find = (context, id) => Kept(context, id) is not null ? LeftOpen.Sheet(context, id, step) : null,
            WhyClosed = (context, id) => new(LeftOpen.WhyClosed(context, id)),
            Completed = Send,
            Left = Left,
        });
    }

    public FormConversation<ReviewTexts> Form { get; }

    /// <summary>
    /// Asks for the words below the practice, so that it can be read while writing. What was written before is there again.
    /// </summary>
    public Turn Begin(Context context, string id, string version) => Deciding.Fresh(context, id, version, practice =>
    {
        var offices = Offices.Of(context.Store);
        if (
            (ReviewRules.Check(practice, _step, context.Person, offices) ?? ReadingAlone.RefuseTaken(practice, context.Person, offices, context.Now)) is { } refusal)
        {
            return Deciding.Refused(context, practice, refusal);
        }

        _ = context.LeaveForm();
        context.Store.Put(FormDraft.All, Form.Drafts.Read(context, practice.Id) with { Version = practice.Version });
        return Form.Start(context, practice.Id, Around.Apart);
    });

    /// <summary>Whether words about the whole wait to go out with the requests.</summary>
    public static bool HasWords(Context context, string practiceId) =>
        new Drafts(Changes).Read(context, practiceId).Answers.ContainsKey(Comment);

    private FormDraft? Kept(Context context, string practiceId) =>
        Rights.CanCoordinate(context.Person) || Rights.IsSecretariat(context.Person) ? Form.Drafts.Find(context, practiceId) : null;

    private static Turn Left(Context context, string id)
    {
        var texts = ReviewTexts.All.In(context.Language);
        return context.Change(new Screen(texts.CommentKept).Row(Button.Do(texts.BackToPractice, PracticeDoors.ReadForReview.To(id))));
    }

    /// <summary>
    /// Takes the step that was read about; when the practice has moved on meanwhile, the words are kept and nothing is sent.
    /// </summary>
    private Turn Send(Context context, string id) => Reading.With(context, id, practice =>
    {
        var kept = Kept(context, id)!;
        if (kept.Version != practice.Version)
        {
            return context.Change(Reading.Of(context, practice))
                .WithToast(Reading.Happened(context, practice, context.Person), alert: true);
        }

        var words = LongText.Parse(kept[Comment], MostWords).Value;
        var decided = Decide(context, practice, words);
        return decided.Refusal is { } refusal ? Deciding.Refused(context, practice, refusal) : Sent(context, decided.Practice, words);
    });

    private Reviewed Decide(Context context, Practice practice, LongText words)
    {
        var offices = Offices.Of(context.Store);
        return _step switch
        {
            Step.Decline => practice.Decline(context.Person, words, offices, context.Now),
            Step.SendBack => practice.SendBack(context.Person, words, context.Now),
            _ => practice.RequestChanges(context.Person, RequestWriting.ToSend(context, practice.Id), words, offices, context.Now),
        };
    }

    /// <summary>
    /// Sends the requests for single fields that were noted, with the words about the whole that were written and left; these are asked
    /// again where they cannot be sent as they are.
    /// </summary>
    public Turn SendRequests(Context context, string id, string version) => Deciding.Fresh(context, id, version, practice =>
    {
        if (RequestWriting.ToSend(context, practice.Id) is not { IsEmpty: false } requests)
        {
            return context.Change(Reading.Of(context, practice));
        }

        var written = Kept(context, practice.Id)?.Answers.GetValueOrDefault(Comment);
        var words = written is null ? (Parsed<LongText>?)null : LongText.Parse(written.Text, MostWords);
        if (words is { IsValid: false })
        {
            return Begin(context, id, version);
        }

        var asked = practice.RequestChanges(context.Person, requests, words?.Value, Offices.Of(context.Store), context.Now);
        if (asked.Refusal is { } refusal)
        {
            return Deciding.Refused(context, practice, refusal);
        }

        Form.Drafts.Drop(context, practice.Id);
        return Asked(context, asked.Practice);
    });

    private Turn Sent(Context context, Practice practice, LongText words)
    {
        Form.Drafts.Drop(context, practice.Id);
        if (_step == Step.RequestChanges)
        {
            return Asked(context, practice);
        }

        context.Store.Put(PracticeBank.All, practice);
        return _step == Step.Decline ? Declined(context, practice, words) : SentBack(context, practice, words);
    }

    private static Turn Asked(Context context, Practice practice)
    {
        context.Store.Put(PracticeBank.All, practice);
        RequestWriting.Drop(context, practice.Id);
        return Result(context, ReviewTexts.All.In(context.Language).WasAskedToChange(practice.Title))
            .Then(Authors.Tell(context, practice, author => RequestLetter.Of(practice, author)));
    }

    private static Turn Declined(Context context, Practice practice, LongText words) =>
        Result(context, ReviewTexts.All.In(context.Language).WasDeclined(practice.Title)).Then(Authors.Tell(context, practice, author =>
        {
            var texts = ReviewTexts.All.In(author.Language);
            return new Screen(
                Html.Lines(
                    texts.DeclinedLetter(practice.Title, practice.RevisionOf is not null), Html.Quote(words.Text), texts.DeclinedEnd))
                .Row(Button.Do(texts.SeeMine, PracticeDoors.Hub.To(practice.Id)));
        }));

    /// <summary>Whoever accepted it reads the reason, and everybody else who coordinates finds it in the queue again.</summary>
    private static Turn SentBack(Context context, Practice practice, LongText words)
    {
        context.Unplan(Publishing.WhenSure, practice.Id);
        var acceptance = context.Store.Find(Acceptance.All, practice.Id);
        _ = context.Store.Delete(Acceptance.All, practice.Id);
        return Coordinators.InOffice(context.Store).Where(reviewer => reviewer.Reachable).Aggregate(
            Result(context, KeyTexts.All.In(context.Language).WasSentBack(practice.Title)),
            (turn, reviewer) => turn.Then(Occasion.Tell(reviewer, SentBackLetter(practice, words, reviewer))))
            .Then(acceptance is null ? Turn.Quiet : Publishing.Turned(
                context, acceptance.Reviewer, acceptance.MessageId, reviewer => Publishing.Result(context, practice, reviewer)));
    }

    private static Screen SentBackLetter(Practice practice, LongText words, Person reviewer)
    {
        var texts = KeyTexts.All.In(reviewer.Language);
        return new Screen(Html.Lines(texts.SentBackLetter(practice.Title), Html.Quote(words.Text)))
            .Row(Button.Do(texts.ReadIt, PracticeDoors.ReadForReview.To(practice.Id, 0, Placing.Apart)));
    }

    private static Turn Result(Context context, Html said) => context.Change(new Screen(said).Row(Reading.NextInQueue(context.Language)));
}
