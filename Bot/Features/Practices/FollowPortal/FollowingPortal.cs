using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Portal;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.FollowPortal;

/// <summary>
/// What of the bank stands on the network's portal: the secretariat records the address and the day, sees what is missing there, and is
/// told what still stands there when it is not published here any more.
/// </summary>
public sealed class FollowingPortal : IFeature
{
    internal static readonly Door<string> RecordDoor = new("o.record", Argument.Text);
    internal static readonly Door<int> MissingDoor = new("o.missing", Argument.Number);
    internal static readonly Door<string> TookAwayDoor = new("o.away", Argument.Text);
    internal static readonly Door<int> LeftDoor = new("o.left", Argument.Number);
    internal static readonly Door<string> LeftOneDoor = new("o.leftone", Argument.Text);

    public void Register(Routes routes) => routes
        .Keeps(PortalEntry.All)
        .WhenChanged(PracticeBank.All, PracticeChanged)
        .Command(
            new("portal", "portal", PortalTexts.All.Es.MenuLine, PortalTexts.All.Pt.MenuLine)
            {
                MenuFrom = Role.Secretariat,
                MenuFor = Rights.IsSecretariat,
                Order = 62,
            },
            (context, _) => Rights.IsSecretariat(context.Person) ? context.Reply(PortalScreens.Missing(context, 0))
                : context.Reply(new(Html.Escape(PortalTexts.All.In(context.Language).OnlySecretariat))))
        .InPrivate(own => own
            .Press(PracticeDoors.Portal, With((context, practice) => context.Change(PortalScreens.Of(context, practice))))
            .Press(RecordDoor, With(PortalForm.Begin))
            .Press(MissingDoor, (context, page) =>
                Rights.IsSecretariat(context.Person) ? context.Change(PortalScreens.Missing(context, page)) : Gone(context))
            .Press(LeftDoor, (context, page) =>
                Rights.IsSecretariat(context.Person) ? context.Change(PortalScreens.Left(context, page)) : Gone(context))
            .Press(LeftOneDoor, (context, id) =>
                Rights.IsSecretariat(context.Person) && context.Store.Find(PortalEntry.All, id) is { } entry
                    ? context.Change(PortalScreens.LeftOne(context, entry))
                    : Gone(context))
            .Press(TookAwayDoor, TakeAway))
        .Form(PortalForm.Asks);

    private static Func<Context, string, Turn> With(Func<Context, Practice, Turn> answer) => (context, id) =>
        PortalForm.Open(context, id) is { } practice ? answer(context, practice) : Gone(context);

    private static Turn Gone(Context context)
    {
        var text = PortalTexts.All.In(context.Language).Gone;
        return context.Incoming is Pressed ? Turn.Quiet.WithToast(text) : context.Reply(new(Html.Escape(text)));
    }

    /// <summary>The same for a practice that is not published here any more.</summary>
    private static Turn TakeAway(Context context, string id)
    {
        if (!Rights.IsSecretariat(context.Person) || !context.Store.Delete(PortalEntry.All, id))
        {
            return Gone(context);
        }

        var said = PortalTexts.All.In(context.Language).IsTakenAway;
        return PortalForm.Open(context, id) is { } practice
            ? context.Change(PortalScreens.Of(context, practice)).WithToast(said)
            : context.Change(new Screen(Html.Escape(said))
                .Row(Button.Do(PortalTexts.All.In(context.Language).ToMissing, MissingDoor.To(0))));
    }

    /// <summary>Everybody of the secretariat hears what still stands there.</summary>
    private static Turn PracticeChanged(Occasion occasion, Practice? before, Practice? after) =>
        before is { State: PracticeState.Published } && after is not { State: PracticeState.Published }
        && PortalLine.Find(occasion.Store, before) is { } entry
            ? Offices.Of(occasion.Store).Secretaries.Where(person => person.Reachable)
                .Aggregate(Turn.Quiet, (turn, person) => turn.Then(Tell(person, before, entry)))
            : Turn.Quiet;

    private static Turn Tell(Person person, Practice practice, PortalEntry entry)
    {
        var texts = PortalTexts.All.In(person.Language);
        return Occasion.Tell(
            person,
            new Screen(texts.StillThere(practice.TitleFor(person.Language), entry.Address))
                .Row(Button.Do(texts.TookAway, TookAwayDoor.To(practice.Id)).AsMain()));
    }
}
