using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>An accepted practice: what the secretariat decides, and how it stands for the coordination.</summary>
internal static class KeyScreens
{
    /// <param name="page">The page of the queue that it was opened from.</param>
    public static Screen Of(Context context, Practice practice, int page)
    {
        var texts = KeyTexts.All.In(context.Language);
        var (id, version) = (practice.Id, Reading.VersionOf(practice));
        if (practice.AgreedAt is not null)
        {
            return new Screen(texts.Agreed(practice.Title, MinutesLeft(context, practice)))
                .Row(Button.Do(texts.Undo, Reviewing.UndoAgreementDoor.To(id, version)), Reading.NextInQueue(context.Language));
        }

        var content = ChangesShown.Of(context, practice) is { IsEmpty: false } changes && practice.RevisionOf is not null
            ? Html.Paragraphs(Html.Of($"<b>{practice.Title}</b>"), changes)
            : PracticeCard.Card(practice, context.Language);
        var review = ReviewTexts.All.In(context.Language);
        var screen = new Screen(Html.Paragraphs(content, Html.Lines(
            texts.IsYourTurn,
            Html.Escape(texts.AcceptedBy(AcceptedBy(context, practice, review))),
            ReviewNotes.Internal(context, practice, review))))
        {
            Quotes = true,
        };
        return ReadingWays.ReadOn(screen.Row(Button.Do(texts.Agree, Reviewing.AgreeDoor.To(id, version)).AsMain()), context, practice, page)
            .Row(Button.Do(texts.SendBack, Reviewing.SendBackDoor.To(id, version)).AsDanger());
    }

    /// <summary>For the coordination: that the secretariat is asked, that it agreed, or that its own key was enough.</summary>
    public static Html StandingFor(Context context, Practice practice) => practice switch
    {
        { KeyedAt: null } => KeyTexts.All.In(context.Language).WaitsForSecretariat(practice.Title, Secretaries(context, practice)),
        { AgreedAt: not null } => KeyTexts.All.In(context.Language).SecretariatAgreed(practice.Title, MinutesLeft(context, practice)),
        _ => ReviewTexts.All.In(context.Language).Accepted(practice.Title, MinutesLeft(context, practice)),
    };

    private static string Secretaries(Context context, Practice practice) => Locale.Of(context.Language).And(
        Offices.Of(context.Store).Secretaries.Where(one => PracticeRights.HoldsSecondKey(one, practice)).Select(PersonLine.NameOf));

    private static int MinutesLeft(Context context, Practice practice) =>
        Math.Max(1, (int)Math.Ceiling((practice.KeyedAt!.Value + ReviewSteps.UndoTime - context.Now).TotalMinutes));

    private static string AcceptedBy(Context context, Practice practice, ReviewTexts texts) => ReviewNotes.NameOf(
        practice.History.LastOrDefault(entry => entry.Step == Step.Accept)?.By is { } by ? context.Store.Find(Persons.All, by) : null, texts);
}
