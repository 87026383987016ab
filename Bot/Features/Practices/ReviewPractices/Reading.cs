using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>
/// One practice as its reviewers read it: what would be published, what is known of its author, and what they can decide.
/// </summary>
internal static class Reading
{
    /// <summary>Does something with a practice that is before its reviewers; a toast where it is not.</summary>
    public static Turn With(Context context, string id, Func<Practice, Turn> act) =>
        Find(context, id) is { } practice ? act(practice) : Turn.Quiet.WithToast(ReviewTexts.All.In(context.Language).Gone);

    public static Practice? Find(Context context, string id) =>
        id.Length > 0 && context.Store.Find(PracticeBank.All, id) is { IsExample: false } practice
            && PracticeRights.CanRead(context.Person, practice)
            ? practice
            : null;

    /// <summary>As it stands now: to be decided, accepted for the moment, or past.</summary>
    /// <param name="page">The page of the queue that it was opened from.</param>
    public static Screen Of(Context context, Practice practice, int page = 0) => practice.State switch
    {
        PracticeState.Submitted => ToDecide(context, practice, page),
        PracticeState.Accepted => Accepted(context, practice, page),
        _ => new Screen(Html.Lines(Html.Of($"<b>{practice.Title}</b>"), Html.Escape(Happened(context, practice))))
            .Row(Translate(context, practice))
            .Row(
                Button.Do(RequestTexts.All.In(context.Language).History, PracticeDoors.History.To(practice.Id)),
                ReviewRules.Check(practice, Step.Archive, context.Person, Offices.Of(context.Store)) is null
                    ? Button.Do(RequestTexts.All.In(context.Language).Archive, PracticeDoors.AskArchive.To(practice.Id))
                    : null)
            .Row(BackToQueue(context.Language, page)),
    };

    /// <summary>The last step in one sentence, with who took it.</summary>
    public static string Happened(Occasion occasion, Practice practice, Person reader)
    {
        var texts = ReviewTexts.All.In(reader.Language);
        var last = practice.History[^1];
        var name = last.By == reader.Id ? texts.You : last.By is null ? "" : ReviewNotes.NameOf(
            occasion.Store.Find(Persons.All, last.By), texts);
        return texts.Happened(last.Step, name);
    }

    public static string VersionOf(Practice practice) => practice.Version.ToString(CultureInfo.InvariantCulture);

    /// <summary>The queue in a message of its own, so that this one can still change.</summary>
    public static Button NextInQueue(Language language) => Button.Do(ReviewTexts.All.In(language).GoOn, PracticeDoors.Queue.To(0, Placing.Apart));

    private static string Happened(Context context, Practice practice) => Happened(context, practice, context.Person);

    private static Screen ToDecide(Context context, Practice practice, int page)
    {
        var (texts, words) = (ReviewTexts.All.In(context.Language), RequestTexts.All.In(context.Language));
        var content = ChangesShown.Of(context, practice) is { IsEmpty: false } changes
            ? Html.Paragraphs(Html.Of($"<b>{practice.Title}</b>"), changes)
            : PracticeCard.Card(practice, context.Language);
        var screen = SectionReading.Buttons(
                new Screen(Html.Paragraphs(ChangesShown.SinceRead(context, practice), content, ReviewNotes.Of(context, practice))), context, practice)
            .Row(Button.Do(words.ReadAll, Reviewing.WholeDoor.To(practice.Id)), FilesShown.Button(context, practice));
        return Ends(Decisions(screen, context, practice, texts), context, practice, page);
    }

    /// <summary>What the reader may do with it now.</summary>
    private static Screen Decisions(Screen screen, Context context, Practice practice, ReviewTexts texts)
    {
        var (id, version, words) = (practice.Id, VersionOf(practice), RequestTexts.All.In(context.Language));
        var offices = Offices.Of(context.Store);
        if (ReviewRules.Check(practice, Step.Accept, context.Person, offices) is not null
            || ReadingAlone.OtherReader(practice, context.Person, offices, context.Now) is not null)
        {
            return screen;
        }

        var noted = RequestWriting.ToSend(context, id).Count;
        return screen
            .Row(noted > 0 ? Button.Do(words.Send(noted), Reviewing.SendRequestsDoor.To(id, version)) : null)
            .Row(practice.Read(context.Now).NotPublishable is null
                ? Button.Do(texts.Accept, Reviewing.AcceptDoor.To(id, version))
                : Button.Do(texts.AskToComplete, Reviewing.CompleteDoor.To(id, version)))
            .Row(
                Button.Do(texts.AskForChanges, Reviewing.ChangesDoor.To(id, version)), Button.Do(texts.Decline, Reviewing.DeclineDoor.To(id, version)))
            .Row(
                practice.Taken?.By == context.Person.Id
                    ? Button.Do(words.Release, Reviewing.ReleaseDoor.To(id))
                    : Button.Do(words.Take, Reviewing.TakeDoor.To(id)))
            .Row(Translate(context, practice));
    }

    private static Screen Ends(Screen screen, Context context, Practice practice, int page)
    {
        var words = RequestTexts.All.In(context.Language);
        var mayNote = PracticeRights.CanReadNotes(context.Person, practice)
            && ReviewRules.Check(practice, Step.Note, context.Person, Offices.Of(context.Store)) is null;
        return screen
            .Row(
                mayNote ? Button.Do(words.WriteNote, Reviewing.NoteDoor.To(practice.Id)) : null, Button.Do(words.History, PracticeDoors.History.To(practice.Id)))
            .Row(BackToQueue(context.Language, page));
    }

    /// <summary>Accepted by the coordination: for the secretariat to agree, for the reviewers to take back.</summary>
    private static Screen Accepted(Context context, Practice practice, int page)
    {
        if (PracticeRights.HoldsSecondKey(context.Person, practice))
        {
            return KeyScreens.Of(context, practice, screen => Ends(
                SectionReading.Buttons(screen, context, practice).Row(FilesShown.Button(context, practice)), context, practice, page));
        }

        var texts = ReviewTexts.All.In(context.Language);
        return new Screen(KeyScreens.StandingFor(context, practice))
            .Row(
                ReviewRules.Check(practice, Step.UndoAcceptance, context.Person, Offices.Of(context.Store)) is null
                    ? Button.Do(texts.Undo, Reviewing.UndoDoor.To(practice.Id, VersionOf(practice)))
                    : null,
                NextInQueue(context.Language))
            .Row(FilesShown.Button(context, practice));
    }

    /// <summary>Offered to whoever may, while it has not both.</summary>
    private static Button? Translate(Context context, Practice practice) =>
        practice.Record is { OtherTitle: null } or { OtherSummary: null }
            && ReviewRules.Check(practice, Step.Translate, context.Person) is null
            ? Button.Do(ReviewTexts.All.In(context.Language).Translate, PracticeDoors.Translate.To(practice.Id))
            : null;

    /// <summary>The names of the answers that a publication needs and that are not there.</summary>
    public static string[] MissingOf(Practice practice, NodaTime.Instant now, ReviewTexts texts) =>
        [.. practice.Read(now).ToPublish.Select(problem => texts.Field(problem.Field))];

    private static Button BackToQueue(Language language, int page) =>
        Button.Do(ReviewTexts.All.In(language).BackToQueue, PracticeDoors.Queue.To(page));
}
