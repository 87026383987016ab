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
            .Row(ReadingWays.Translate(context, practice))
            .Row(ReadingWays.History(context, practice), ReadingWays.BackToQueue(context.Language, page))
            .Row(!practice.IsExample && ReviewRules.Check(practice, Step.Archive, context.Person, Offices.Of(context.Store)) is null
                ? Button.Do(RequestTexts.All.In(context.Language).Archive, PracticeDoors.AskArchive.To(practice.Id)).AsDanger()
                : null),
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
    public static Button NextInQueue(Language language) =>
        Button.Do(ReviewTexts.All.In(language).GoOn, PracticeDoors.Queue.To(0, Placing.Apart));

    private static string Happened(Context context, Practice practice) => Happened(context, practice, context.Person);

    private static Screen ToDecide(Context context, Practice practice, int page)
    {
        var content = ChangesShown.Of(context, practice) is { IsEmpty: false } changes
            ? Html.Paragraphs(Html.Of($"<b>{practice.Title}</b>"), changes)
            : PracticeCard.Card(practice, context.Language);
        var text = Html.Paragraphs(ChangesShown.SinceRead(context, practice), content, ReviewNotes.Of(context, practice));
        return ReadingWays.Decide(new(text) { Quotes = true }, context, practice, page);
    }

    /// <summary>Accepted by the coordination: for the secretariat to agree, for the reviewers to take back.</summary>
    private static Screen Accepted(Context context, Practice practice, int page)
    {
        if (PracticeRights.HoldsSecondKey(context.Person, practice))
        {
            return KeyScreens.Of(context, practice, page);
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

    /// <summary>The names of the answers that a publication needs and that are not there.</summary>
    public static string[] MissingOf(Practice practice, NodaTime.Instant now, ReviewTexts texts) =>
        [.. practice.Read(now).ToPublish.Select(problem => texts.Field(problem.Field))];
}
