using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Features.People;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>Saying yes, and taking it back.</summary>
internal static class Deciding
{
    public static Turn Accept(Context context, string id, string version) =>
        Fresh(
            context, id, version, practice => Take(
                context, practice, practice.Accept(context.Person, Offices.Of(context.Store), context.Now), Accepted));

    public static Turn Undo(Context context, string id, string version) =>
        Fresh(
            context, id, version, practice => Take(
                context, practice, practice.UndoAcceptance(context.Person, Offices.Of(context.Store), context.Now), Undone));

    /// <summary>
    /// Tells the authors what is missing before it can be accepted. It stays in the queue, and they complete it there: nothing that they
    /// sent is in question.
    /// </summary>
    /// <param name="isAgain">Although they were asked lately.</param>
    public static Turn AskToComplete(Context context, string id, string version, bool isAgain) => Fresh(context, id, version, practice =>
    {
        var offices = Offices.Of(context.Store);
        if (
            (ReviewRules.Check(practice, Step.Accept, context.Person, offices) ?? ReadingAlone.RefuseTaken(practice, context.Person, offices, context.Now)) is { } refusal)
        {
            return Refused(context, practice, refusal);
        }

        if (!isAgain && practice.Completing is { } last && context.Now < last.At + Completing.Patience)
        {
            var words = ReviewTexts.All.In(context.Language);
            return context.Change(new Screen(Html.Lines(ReviewNotes.Completing(context, practice), Html.Escape(words.AskAgain)))
                .Row(Button.Do(words.AskOnceMore, Reviewing.CompleteAgainDoor.To(id, version)))
                .Row(Button.Do(words.BackToPractice, PracticeDoors.ReadForReview.To(id))));
        }

        var asked = practice with { Completing = new(context.Person.Id, context.Now) };
        context.Store.Put(PracticeBank.All, asked);
        return context.Change(Reading.Of(context, asked)).Then(Authors.Tell(context, practice, author =>
        {
            var texts = ReviewTexts.All.In(author.Language);
            return new Screen(texts.CompleteLetter(practice.Title, Reading.MissingOf(practice, context.Now, texts)))
                .Row(Button.Do(texts.CompleteIt, PracticeDoors.Hub.To(practice.Id)));
        })).WithToast(ReviewTexts.All.In(context.Language).WasAskedToComplete);
    });

    /// <summary>Acts on the version that the button was drawn for; else says what happened meanwhile and shows how it stands.</summary>
    public static Turn Fresh(Context context, string id, string version, Func<Practice, Turn> act) => Reading.With(context, id, practice =>
        version == Reading.VersionOf(practice)
            ? act(practice)
            : context.Change(Reading.Of(context, practice)).WithToast(Reading.Happened(context, practice, context.Person), alert: true));

    public static Turn Refused(Context context, Practice practice, Refusal refusal) =>
        context.Change(Reading.Of(context, practice)).WithToast(Refusals.Say(context.Language, refusal));

    private static Turn Take(Context context, Practice before, Reviewed step, Func<Context, Practice, Turn> done) =>
        step.Refusal is { } refusal ? Refused(context, before, refusal) : done(context, step.Practice);

    /// <summary>The authors are told when it is published: until then it can be taken back.</summary>
    private static Turn Accepted(Context context, Practice practice)
    {
        context.Store.Put(PracticeBank.All, practice);
        context.Store.Put(Acceptance.All, new Acceptance
        {
            PracticeId = practice.Id,
            Reviewer = context.Person.TelegramId,
            MessageId = context.Incoming is Pressed pressed ? pressed.MessageId : 0,
            Confirmed = [.. practice.Authors.Where(author => ConfirmedNow(context, author))],
        });
        PlanNext(context, practice);
        return context.Change(Reading.Of(context, practice));
    }

    /// <summary>The publication where no other key is needed, else the secretariat is asked.</summary>
    private static void PlanNext(Context context, Practice practice)
    {
        if (practice.KeyedAt is { } keyed)
        {
            context.Plan(Publishing.WhenSure, practice.Id, keyed + ReviewSteps.UndoTime);
        }
        else
        {
            context.Raise(PracticeDoors.WasAccepted, practice.Id);
            Settling.Silence.Plan(context, practice.Id);
        }
    }

    private static bool ConfirmedNow(Context context, string author)
    {
        if (author == context.Person.Id || context.Store.Find(Persons.All, author) is not { Confirmed: false } person)
        {
            return false;
        }

        context.Store.Put(Persons.All, person.ConfirmedByCoordination());
        Record(context, AuditKind.Confirmed, person);
        return true;
    }

    private static Turn Undone(Context context, Practice practice)
    {
        context.Store.Put(PracticeBank.All, practice);
        context.Unplan(Publishing.WhenSure, practice.Id);
        var acceptance = context.Store.Find(Acceptance.All, practice.Id);
        foreach (var author in acceptance?.Confirmed ?? [])
        {
            if (context.Store.Find(Persons.All, author) is { Role: Role.Official } person)
            {
                context.Store.Put(Persons.All, person with { Confirmed = false });
                Record(context, AuditKind.ConfirmationUndone, person);
            }
        }

        _ = context.Store.Delete(Acceptance.All, practice.Id);
        return context.Change(Reading.Of(context, practice)).WithToast(ReviewTexts.All.In(context.Language).IsUndone)
            .Then(acceptance is null ? Turn.Quiet : ToSecretary(context, practice, acceptance));
    }

    /// <summary>Where the secretariat had agreed already, its message does not promise a publication any more.</summary>
    private static Turn ToSecretary(Context context, Practice practice, Acceptance acceptance) => Publishing.Turned(
        context, acceptance.Secretary, acceptance.SecretaryMessageId, secretary => Publishing.Result(context, practice, secretary));

    private static void Record(Context context, AuditKind kind, Person person)
    {
        AuditLog.Record(
            context.Store, new() { At = context.Now, By = context.Person.Id, Kind = kind, Person = person.Id, Before = person.Role, Detail = person.Place?.Name });
        context.Raise(PeopleDoors.WasAnswered, person.Id);
    }
}
