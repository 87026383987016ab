using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
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

    private readonly Publishing _publishing;
    private readonly Waiting _waiting;

    /// <param name="zones">For days of waiting, and the year of a number.</param>
    public Reviewing(Zones zones) => (_publishing, _waiting) = (new(zones), new(zones));

    public void Register(Routes routes)
    {
        var changes = new Commenting("changes", Step.RequestChanges, routes);
        var decline = new Commenting("decline", Step.Decline, routes);
        _ = routes
            .Keeps(Acceptance.All)
            .KeepsOfPerson(ReviewComment.All)
            .Command(
                new("revisar", "revisar", ReviewTexts.All.Es.MenuLine, ReviewTexts.All.Pt.MenuLine) { MenuFrom = Role.Coordinator, Order = 40 },
                (context, _) => MayRead(context) ? context.Reply(_waiting.Page(context, 0)) : context.Reply(new(ReviewTexts.All.In(context.Language).OnlyReviewers)))
            .Press(Doors.Queue, Reviewer((context, press) => Shown(context, _waiting.Page(context, PageOf(press[0])), press[1])))
            .Press(Doors.ReadForReview, Reviewer((context, press) => Reading.With(context, press[0], practice =>
                Shown(context, Reading.Of(context, practice, press[1]), press[2]))))
            .Press(AcceptCode, Reviewer(Deciding.Accept))
            .Press(CompleteCode, Reviewer(Deciding.AskToComplete))
            .Press(UndoCode, Reviewer(Deciding.Undo))
            .Press(ChangesCode, Reviewer(changes.Begin))
            .Press(DeclineCode, Reviewer(decline.Begin))
            .Form(changes.Form)
            .Form(decline.Form)
            .Due(Publishing.Code, _publishing.Publish);
    }

    private static bool MayRead(Context context) => Rights.CanCoordinate(context.Person) || Rights.IsSecretariat(context.Person);

    private static Func<Context, Press, Turn> Reviewer(Func<Context, Press, Turn> act) => InPrivate((context, press) =>
        MayRead(context) ? act(context, press) : Turn.Quiet.WithToast(ReviewTexts.All.In(context.Language).OnlyReviewers.ToString()));

    private static Turn Shown(Context context, Screen screen, string mode) => mode == Doors.Apart ? context.Reply(screen) : context.Change(screen);

    private static int PageOf(string argument) => int.TryParse(argument, out var page) ? page : 0;
}
