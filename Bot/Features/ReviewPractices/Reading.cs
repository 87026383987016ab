using System.Globalization;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Texts;

namespace Bot.Features.ReviewPractices;

/// <summary>One practice as its reviewers read it: what would be published, what is known of its author, and what they can decide.</summary>
internal static class Reading
{
    /// <summary>Does something with a practice that is before its reviewers; a toast where it is not.</summary>
    public static Turn With(Context context, string id, Func<Practice, Turn> act) =>
        Find(context, id) is { } practice ? act(practice) : Turn.Quiet.WithToast(ReviewTexts.All.In(context.Language).Gone);

    public static Practice? Find(Context context, string id) =>
        id.Length > 0 && context.Store.Find(PracticeBank.All, id) is { IsExample: false } practice && Rights.CanRead(context.Person, practice)
            ? practice
            : null;

    /// <summary>As it stands now: to be decided, accepted for the moment, or past.</summary>
    /// <param name="page">The page of the queue that it was opened from.</param>
    public static Screen Of(Context context, Practice practice, string page = "") => practice.State switch
    {
        PracticeState.Submitted => ToDecide(context, practice, page),
        PracticeState.Accepted => Accepted(context, practice),
        _ => new Screen(Html.Lines(Html.Of($"<b>{practice.Title}</b>"), Html.Escape(Happened(context, practice))))
            .Row(Translate(context, practice))
            .Row(BackToQueue(context.Language, page)),
    };

    /// <summary>The last step in one sentence, with who took it.</summary>
    public static string Happened(Occasion occasion, Practice practice, Person reader)
    {
        var texts = ReviewTexts.All.In(reader.Language);
        var last = practice.History[^1];
        var name = last.By == reader.Id ? texts.You : last.By is null ? "" : NameOf(occasion.Store.Find(Persons.All, last.By), texts);
        return texts.Happened(last.Step, name);
    }

    public static string VersionOf(Practice practice) => practice.Version.ToString(CultureInfo.InvariantCulture);

    /// <summary>The queue in a message of its own, so that this one can still change.</summary>
    public static Button NextInQueue(Language language) => Button.Do(ReviewTexts.All.In(language).GoOn, Doors.Queue, "", Doors.Apart);

    private static string Happened(Context context, Practice practice) => Happened(context, practice, context.Person);

    private static Screen Accepted(Context context, Practice practice)
    {
        var texts = ReviewTexts.All.In(context.Language);
        var left = practice.AcceptedAt!.Value + ReviewSteps.UndoTime - context.Now;
        return new Screen(texts.Accepted(practice.Title, Math.Max(1, (int)Math.Ceiling(left.TotalMinutes))))
            .Row(
                ReviewRules.Check(practice, Step.UndoAcceptance, context.Person) is null
                    ? Button.Do(texts.Undo, Reviewing.UndoCode, practice.Id, VersionOf(practice))
                    : null,
                NextInQueue(context.Language));
    }

    private static Screen ToDecide(Context context, Practice practice, string page)
    {
        var texts = ReviewTexts.All.In(context.Language);
        var (id, version) = (practice.Id, VersionOf(practice));
        var screen = new Screen(Html.Paragraphs(PracticeCard.Section(practice, CardSection.Whole, context.Language), Notes(context, practice, texts)));
        return ReviewRules.Check(practice, Step.Accept, context.Person) is not null
            ? screen.Row(BackToQueue(context.Language, page))
            : screen
                .Row(practice.Read(context.Now).NotPublishable is null
                    ? Button.Do(texts.Accept, Reviewing.AcceptCode, id, version)
                    : Button.Do(texts.AskToComplete, Reviewing.CompleteCode, id, version))
                .Row(Button.Do(texts.AskForChanges, Reviewing.ChangesCode, id, version), Button.Do(texts.Decline, Reviewing.DeclineCode, id, version))
                .Row(Translate(context, practice))
                .Row(BackToQueue(context.Language, page));
    }

    /// <summary>Offered to whoever may, while it has not both.</summary>
    private static Button? Translate(Context context, Practice practice) =>
        practice.Record is { OtherTitle: null } or { OtherSummary: null } && ReviewRules.Check(practice, Step.Translate, context.Person) is null
            ? Button.Do(ReviewTexts.All.In(context.Language).Translate, Doors.Translate, practice.Id)
            : null;

    /// <summary>What is not published: for the decision only.</summary>
    private static Html Notes(Context context, Practice practice, ReviewTexts texts)
    {
        var author = context.Store.Find(Persons.All, practice.AuthorId);
        var isPrivateComplete = practice.Record is { Contact: not null, Authorisation: not null };
        string[] missing = MissingOf(practice, context.Now, texts);
        return Html.Lines(
            texts.ForReview,
            Html.Escape(texts.Author(NameOf(author, texts), AboutOf(author, context.Language))),
            Html.Escape(author is { Confirmed: true } ? texts.AuthorConfirmed : texts.AuthorNotConfirmed),
            practice.Place is { CityId: null } place ? Html.Escape(texts.UnlistedCity(place.Name)) : Html.Empty,
            Html.Escape(isPrivateComplete ? texts.PrivateComplete : texts.PrivateIncomplete),
            Html.Escape(missing.Length == 0 ? texts.NothingMissing : texts.Missing(missing)),
            Rights.IsOwnCity(context.Person, practice) ? Html.Escape(texts.OwnCity) : Html.Empty,
            Earlier(practice, texts));
    }

    /// <summary>The names of the answers that a publication needs and that are not there.</summary>
    public static string[] MissingOf(Practice practice, NodaTime.Instant now, ReviewTexts texts) =>
        [.. practice.Read(now).ToPublish.Select(problem => texts.Field(problem.Field))];

    private static Html Earlier(Practice practice, ReviewTexts texts) =>
        practice.History.LastOrDefault(entry => entry.Step == Step.RequestChanges) is { Reason: { } comment }
            ? Html.Of($"{texts.EarlierRequest}\n<blockquote expandable>{comment.Text}</blockquote>")
            : Html.Empty;

    private static string NameOf(Person? person, ReviewTexts texts) => person is { Name.Length: > 0 } ? person.Name : texts.WithoutName;

    private static string AboutOf(Person? author, Language language)
    {
        var city = author?.Place is { } place ? place.Country is { } country ? $"{place.Name}, {country.Name(language)}" : place.Name : null;
        return string.Join("; ", new[] { author?.Post, author?.Agency, city }.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static Button BackToQueue(Language language, string page) => Button.Do(ReviewTexts.All.In(language).BackToQueue, Doors.Queue, page);
}
