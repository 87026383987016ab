using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>
/// The coordination reads what was submitted, accepts it, asks for changes or declines, and the bot publishes what was accepted.
/// </summary>
public sealed class Reviewing : IFeature
{
    internal static readonly Door<string, string> AcceptDoor = new("r.accept", Argument.Text, Argument.Text);
    internal static readonly Door<string, string> ChangesDoor = new("r.changes", Argument.Text, Argument.Text);
    internal static readonly Door<string, string> DeclineDoor = new("r.decline", Argument.Text, Argument.Text);
    internal static readonly Door<string, string> UndoDoor = new("r.undo", Argument.Text, Argument.Text);
    internal static readonly Door<string, string> CompleteDoor = new("r.complete", Argument.Text, Argument.Text);

    /// <summary>The same after it was said that they were asked lately.</summary>
    internal static readonly Door<string, string> CompleteAgainDoor = new("r.again", Argument.Text, Argument.Text);
    internal static readonly Door<string> WholeDoor = new("r.whole", Argument.Text);
    internal static readonly Door<string> PartsDoor = new("r.parts", Argument.Text);
    internal static readonly Door<string> MoreDoor = new("r.more", Argument.Text);
    internal static readonly Door<string> FilesDoor = new("r.files", Argument.Text);
    internal static readonly Door<string, Section> SectionDoor = new("r.sec", Argument.Text, Argument.Numbered<Section>());
    internal static readonly Door<string, string> AskFieldDoor = new("r.ask", Argument.Text, Argument.Text);
    internal static readonly Door<string, string> SendRequestsDoor = new("r.send", Argument.Text, Argument.Text);
    internal static readonly Door<string> TakeDoor = new("r.take", Argument.Text);
    internal static readonly Door<string> ReleaseDoor = new("r.release", Argument.Text);
    internal static readonly Door<string> NoteDoor = new("r.note", Argument.Text);
    internal static readonly Door<string, string> AgreeDoor = new("r.agree", Argument.Text, Argument.Text);
    internal static readonly Door<string, string> UndoAgreementDoor = new("r.ungree", Argument.Text, Argument.Text);
    internal static readonly Door<string, string> SendBackDoor = new("r.back", Argument.Text, Argument.Text);

    private readonly Publishing _publishing;
    private readonly Waiting _waiting;

    /// <param name="zones">For days of waiting, and the year of a number.</param>
    public Reviewing(Zones zones) => (_publishing, _waiting) = (new(zones), new(zones));

    public void Register(Routes routes)
    {
        var changes = new Commenting(Commenting.Changes, Step.RequestChanges);
        var decline = new Commenting("decline", Step.Decline);
        var sendBack = new Commenting("sendback", Step.SendBack);
        var requests = new RequestWriting();
        _ = routes
            .Keeps(Acceptance.All)
            .KeepsOfPerson(LastRead.All)
            .WhenChanged(PracticeBank.All, LastRead.Changed)
            .Command(
                new("revisar", "revisar", ReviewTexts.All.Es.MenuLine, ReviewTexts.All.Pt.MenuLine)
                {
                    Aliases = ["revision", "revisao", "cola", "fila"],
                    MenuFrom = Role.Coordinator,
                    Order = 40,
                },
                (context, _) => MayRead(context) ? context.Reply(_waiting.Page(context, 0)) : context.Reply(
                    new(ReviewTexts.All.In(context.Language).OnlyReviewers)))
            .InPrivate(own => own.Guarded(NoReviewer, reviewers => reviewers
                .Press(PracticeDoors.Queue, (context, page, placing) => Shown(context, _waiting.Page(context, page), placing))
                .Press(PracticeDoors.ReadForReview, (context, id, page, placing) => Reading.With(context, id, practice =>
                    Shown(context, Reading.Of(context, Settling.Settle(context, practice), page), placing)))
                .Press(AcceptDoor, Deciding.Accept)
                .Press(CompleteDoor, (context, id, version) => Deciding.AskToComplete(context, id, version, isAgain: false))
                .Press(CompleteAgainDoor, (context, id, version) => Deciding.AskToComplete(context, id, version, isAgain: true))
                .Press(UndoDoor, Deciding.Undo)
                .Press(ChangesDoor, changes.Begin)
                .Press(DeclineDoor, decline.Begin)
                .Press(WholeDoor, (context, id) => Reading.With(context, id, practice => Whole(context, practice)))
                .Press(PartsDoor, (context, id) => Reading.With(context, id, practice =>
                    context.Change(ReadingWays.AllParts(context, practice))))
                .Press(MoreDoor, (context, id) => Reading.With(context, id, practice =>
                    context.Change(ReadingWays.AllElse(context, practice))))
                .Press(FilesDoor, (context, id) => Reading.With(context, id, practice => FilesShown.Send(context, practice)))
                .Press(SectionDoor, (context, id, section) => Reading.With(context, id, practice =>
                    context.Change(SectionReading.Of(context, practice, section))))
                .Press(AskFieldDoor, requests.BeginRequest)
                .Press(SendRequestsDoor, changes.SendRequests)
                .Press(TakeDoor, (context, id) => Taking(context, id, ReadingAlone.Take, RequestTexts.All.In(context.Language).IsTaken))
                .Press(
                    ReleaseDoor, (context, id) => Taking(
                        context, id, ReadingAlone.Release, RequestTexts.All.In(context.Language).IsReleased))
                .Press(NoteDoor, requests.BeginNote)
                .Press(AgreeDoor, Agreeing.Agree)
                .Press(UndoAgreementDoor, Agreeing.Undo)
                .Press(SendBackDoor, sendBack.Begin)))
            .Form(requests.AsksRequest)
            .Form(requests.AsksNote)
            .Form(sendBack.Form)
            .Form(changes.Form)
            .Form(decline.Form)
            .WhenChanged(Persons.All, Settling.SecretaryChanged)
            .WhenChanged(PracticeBank.All, Settling.AuthorsChanged)
            .On(Settling.Now, (occasion, _) => Settling.SettleAll(occasion))
            .Recurring(Settling.Silence)
            .On(Publishing.WhenSure, _publishing.Publish);
    }

    /// <summary>Photos and documents, and under them all sections in a message of their own.</summary>
    private static Turn Whole(Context context, Practice practice) => FilesShown.Send(context, practice).Then(context.Reply(
        new Screen(PracticeCard.Section(practice, CardSection.Whole, context.Language)) { Quotes = true }
            .Row(Button.Do(ReviewTexts.All.In(context.Language).BackToPractice, PracticeDoors.ReadForReview.To(practice.Id)))));

    private static Turn Taking(Context context, string id, Func<Practice, Person, Offices, NodaTime.Instant, Reviewed> act, string toast) =>
        Reading.With(context, id, practice =>
        {
            var taken = act(practice, context.Person, Offices.Of(context.Store), context.Now);
            if (taken.Refusal is { } refusal)
            {
                return Deciding.Refused(context, practice, refusal);
            }

            context.Store.Put(PracticeBank.All, taken.Practice);
            return context.Change(Reading.Of(context, taken.Practice)).WithToast(toast);
        });

    private static bool MayRead(Context context) => Rights.CanCoordinate(context.Person) || Rights.IsSecretariat(context.Person);

    private static Turn? NoReviewer(Context context) =>
        MayRead(context) ? null : Turn.Quiet.WithToast(ReviewTexts.All.In(context.Language).OnlyReviewers.ToString());

    private static Turn Shown(Context context, Screen screen, Placing placing) =>
        placing == Placing.Apart ? context.Reply(screen) : context.Change(screen);
}
