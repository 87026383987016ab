using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>An author's way to a practice of their own, and what is said where there is none.</summary>
internal static class OwnPractice
{
    private const int MostRead = 50;

    /// <summary>Characters of a title on a button that says more than it.</summary>
    private const int ShownTitle = 32;

    /// <summary>
    /// Null where it is gone or somebody else's: both sound alike, so that nobody learns of other people's drafts. The id of a revision
    /// that was published, or ended with its practice, still leads to that practice: its buttons stand in many messages.
    /// </summary>
    public static Practice? Find(Context context, string id) => id.Length == 0 ? null
        : context.Store.Find(PracticeBank.All, id) is { } practice ? practice.IsAuthor(context.Person.Id) ? practice : null
        : context.Store.Query(PracticeBank.ByRevision, KeyRange.Exactly(id), limit: 1) is [var original]
            && original.IsAuthor(context.Person.Id) ? original
        : null;

    /// <summary>The newest, fifty at most, last changed first.</summary>
    public static IReadOnlyList<Practice> Newest(IWork store, Person person, int limit = MostRead) =>
        store.Query(PracticeBank.ByAuthor, KeyRange.Under(person.Id), Order.NewestFirst, limit);

    /// <summary>The newest fifty that were not submitted yet, last changed first.</summary>
    public static IReadOnlyList<Practice> Drafts(IWork store, Person person) =>
        store.Query(PracticeBank.DraftsByAuthor, KeyRange.Under(person.Id), Order.NewestFirst, MostRead);

    /// <summary>Does something with an own practice; a toast where there is none.</summary>
    public static Turn With(Context context, string id, Func<Practice, Turn> act) =>
        Find(context, id) is { } practice ? act(practice) : Turn.Quiet.WithToast(SubmitTexts.All.In(context.Language).Gone);

    public static string TitleOf(Practice practice, Language language) =>
        practice.Title.Length > 0 ? practice.Title : SubmitTexts.All.In(language).Untitled;

    /// <summary>The title as part of a button's label, cut to what a phone shows.</summary>
    public static string ShortTitleOf(Practice practice, Language language) => Shortening.Cut(TitleOf(practice, language), ShownTitle);

    /// <summary>How the forms see who answers, for what is read outside of them.</summary>
    public static FormScene SceneOf(Context context, Practice practice) => new()
    {
        Language = context.Language,
        By = context.Person.Id,
        At = context.Now,
        Known = Suggestions.Started(practice),
    };

    /// <summary>Why a question that was left open is closed: how its practice stands now, and the words that came too late.</summary>
    public static Html WhyClosed(Context context, string id)
    {
        var texts = SubmitTexts.All.In(context.Language);
        var written = context.Incoming is Said said ? said.Text : "";
        return Find(context, id) is { } practice
            ? texts.MovedOn(texts.Standing(practice, TitleOf(practice, context.Language)), written)
            : Html.Escape(texts.Gone);
    }

    /// <summary>No question of this practice is pending any more.</summary>
    public static void CloseForm(Context context, string id)
    {
        if (context.Session.Form?.Subject == id)
        {
            context.Session = context.Session with { Form = null };
        }
    }
}
