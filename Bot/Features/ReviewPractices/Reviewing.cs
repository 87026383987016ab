using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Texts;
using static Bot.Features.PrivateOnly;

namespace Bot.Features.ReviewPractices;

/// <summary>The coordination reads what was submitted, accepts it, asks for changes or declines, and the bot publishes what was accepted.</summary>
public sealed class Reviewing : IFeature
{
    internal const string AcceptCode = "r.accept";
    internal const string ChangesCode = "r.changes";
    internal const string DeclineCode = "r.decline";
    internal const string UndoCode = "r.undo";
    internal const string CompleteCode = "r.complete";
    internal const string WholeCode = "r.whole";
    internal const string FilesCode = "r.files";
    internal const string SectionCode = "r.sec";
    internal const string AskFieldCode = "r.ask";
    internal const string SendRequestsCode = "r.send";
    internal const string TakeCode = "r.take";
    internal const string ReleaseCode = "r.release";
    internal const string NoteCode = "r.note";
    internal const string AgreeCode = "r.agree";
    internal const string UndoAgreementCode = "r.ungree";
    internal const string SendBackCode = "r.back";

    private readonly Publishing _publishing;
    private readonly Waiting _waiting;

    /// <param name="zones">For days of waiting, and the year of a number.</param>
    public Reviewing(Zones zones) => (_publishing, _waiting) = (new(zones), new(zones));

    public void Register(Routes routes)
    {
        var changes = new Commenting("changes", Step.RequestChanges, routes);
        var decline = new Commenting("decline", Step.Decline, routes);
        var sendBack = new Commenting("sendback", Step.SendBack, routes);
        var requests = new RequestWriting(routes);
        _ = routes
            .Keeps(Acceptance.All)
            .KeepsOfPerson(RequestDraft.All)
            .KeepsOfPerson(ReviewComment.All)
            .KeepsOfPerson(LastRead.All)
            .WhenChanged(PracticeBank.All, LastRead.Changed)
            .Command(
                new("revisar", "revisar", ReviewTexts.All.Es.MenuLine, ReviewTexts.All.Pt.MenuLine) { MenuFrom = Role.Coordinator, Order = 40 },
                (context, _) => MayRead(context) ? context.Reply(_waiting.Page(context, 0)) : context.Reply(new(ReviewTexts.All.In(context.Language).OnlyReviewers)))
            .Press(Doors.Queue, Reviewer((context, press) => Shown(context, _waiting.Page(context, PageOf(press[0])), press[1])))
            .Press(Doors.ReadForReview, Reviewer((context, press) => Reading.With(context, press[0], practice =>
                Shown(context, Reading.Of(context, Settling.Settle(context, practice), press[1]), press[2]))))
            .Press(AcceptCode, Reviewer(Deciding.Accept))
            .Press(CompleteCode, Reviewer(Deciding.AskToComplete))
            .Press(UndoCode, Reviewer(Deciding.Undo))
            .Press(ChangesCode, Reviewer(changes.Begin))
            .Press(DeclineCode, Reviewer(decline.Begin))
            .Press(WholeCode, Reviewer((context, press) => Reading.With(context, press[0], practice => Whole(context, practice))))
            .Press(FilesCode, Reviewer((context, press) => Reading.With(context, press[0], practice => FilesShown.Send(context, practice))))
            .Press(SectionCode, Reviewer((context, press) => Reading.With(context, press[0], practice =>
                context.Change(SectionReading.Of(context, practice, press[1])))))
            .Press(AskFieldCode, Reviewer(requests.BeginRequest))
            .Press(SendRequestsCode, Reviewer(changes.SendRequests))
            .Press(TakeCode, Reviewer((context, press) => Taking(context, press, ReadingAlone.Take, RequestTexts.All.In(context.Language).IsTaken)))
            .Press(ReleaseCode, Reviewer((context, press) => Taking(context, press, ReadingAlone.Release, RequestTexts.All.In(context.Language).IsReleased)))
            .Press(NoteCode, Reviewer(requests.BeginNote))
            .Press(AgreeCode, Reviewer(Agreeing.Agree))
            .Press(UndoAgreementCode, Reviewer(Agreeing.Undo))
            .Press(SendBackCode, Reviewer(sendBack.Begin))
            .Form(requests.AsksRequest)
            .Form(requests.AsksNote)
            .Form(sendBack.Form)
            .Form(changes.Form)
            .Form(decline.Form)
            .WhenChanged(Persons.All, Settling.SecretaryChanged)
            .WhenChanged(PracticeBank.All, Settling.AuthorsChanged)
            .Due(Settling.Code, Settling.SettleAll)
            .Due(Settling.SilentCode, Settling.TellOfSilence)
            .Due(Publishing.Code, _publishing.Publish);
    }

    /// <summary>Photos and documents, and under them all sections in a message of their own.</summary>
    private static Turn Whole(Context context, Practice practice) => FilesShown.Send(context, practice).Then(context.Reply(
        new Screen(PracticeCard.Section(practice, CardSection.Whole, context.Language))
            .Row(Button.Do(ReviewTexts.All.In(context.Language).BackToPractice, Doors.ReadForReview, practice.Id))));

    private static Turn Taking(Context context, Press press, Func<Practice, Person, Offices, NodaTime.Instant, Reviewed> act, string toast) =>
        Reading.With(context, press[0], practice =>
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

    private static Func<Context, Press, Turn> Reviewer(Func<Context, Press, Turn> act) => InPrivate((context, press) =>
        MayRead(context) ? act(context, press) : Turn.Quiet.WithToast(ReviewTexts.All.In(context.Language).OnlyReviewers.ToString()));

    private static Turn Shown(Context context, Screen screen, string mode) => mode == Doors.Apart ? context.Reply(screen) : context.Change(screen);

    private static int PageOf(string argument) => int.TryParse(argument, out var page) ? page : 0;
}
