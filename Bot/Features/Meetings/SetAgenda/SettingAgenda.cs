using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings.Agendas;
using Bot.Messages;
using Bot.Texts;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Features.Meetings.SetAgenda;

/// <summary>
/// The temario of a meeting: officials propose points, the organiser accepts, declines and orders them and goes on with what earlier
/// meetings left open; groups get it in the last week.
/// </summary>
public sealed class SettingAgenda : IFeature
{
    internal static readonly Door<string> ProposeDoor = new("ag.new", Argument.Text);
    internal static readonly Door<string, string> AcceptDoor = new("ag.yes", Argument.Text, Argument.Text);
    internal static readonly Door<string, string> DeclineDoor = new("ag.no", Argument.Text, Argument.Text);
    internal static readonly Door<string, string> WithdrawDoor = new("ag.back", Argument.Text, Argument.Text);
    internal static readonly Door<string, string, bool> ShiftDoor = new("ag.move", Argument.Text, Argument.Text, Argument.Flag("u", "d"));
    internal static readonly Door<string, string, int> MinutesDoor = new("ag.time", Argument.Text, Argument.Text, Argument.Number);
    internal static readonly Door<string> LeftDoor = new("ag.left", Argument.Text);
    internal static readonly Door<string, string> TakeDoor = new("ag.take", Argument.Text, Argument.Text);
    internal static readonly Door<string> WordDoor = new("ag.word", Argument.Text);
    internal static readonly Door<string, string> FileDoor = new("ag.file", Argument.Text, Argument.Text);

    public void Register(Routes routes) => routes
        .Keeps(Agenda.All)
        .Keeps(AgendaPost.All)
        .KeepsOfPerson(new PersonalRecords(Agenda.All.Name, Agenda.KeptOf, Agenda.Forget))
        .KeepsOfPerson(PointMention.All)
        .InTheMorning(PointMention.Mornings)
        .On(MeetingDoors.GroupReminded, AgendaTelling.Tell)
        .DeepLink(AgendaList.Link, With(Show))
        .InPrivate(own => own
            .Press(MeetingDoors.Agenda, With(Show))
            .Press(MeetingDoors.Point, OfPoint((context, at, point) => context.Change(PointScreens.Of(context, at, point))))
            .Press(ProposeDoor, PointForm.Begin)
            .Press(AcceptDoor, OfPoint(Accept))
            .Press(DeclineDoor, DeclineForm.Begin)
            .Press(WithdrawDoor, OfPoint((context, at, point) => Step(context, at, at.Agenda.Withdraw(at.Phase, point.Id, context.Person))))
            .Press(ShiftDoor, Shift)
            .Press(MinutesDoor, GiveMinutes)
            .Press(LeftDoor, With((context, at) => context.Change(AgendaScreens.Left(context, at))))
            .Press(TakeDoor, Take)
            .Press(WordDoor, With(AsWord))
            .Press(FileDoor, OfPoint((context, _, point) => SentToPoint.Send(context, point))))
        .Form(PointForm.Asks)
        .Form(DeclineForm.Asks)
        .Hears<WordMade>(AgendaFile.Feature, AgendaFile.Send)
        .Hears<Downloaded>(SentToPoint.Feature, SentToPoint.Fetched)
        .WhenChanged(Agenda.All, SentToPoint.Drop);

    private static Func<Context, string, Turn> With(Func<Context, AgendaCase, Turn> act) => (context, id) =>
        AgendaCase.Find(context, id) is { } at ? act(context, at)
        : context.Incoming is Pressed ? Turn.Quiet.WithToast(AgendaTexts.All.In(context.Language).HasMoved)
        : context.Reply(new(Html.Escape(AgendaTexts.All.In(context.Language).HasMoved)));

    /// <summary>What only its proposer and the organiser see stays theirs, also for who forges a button.</summary>
    private static Func<Context, string, string, Turn> OfPoint(Func<Context, AgendaCase, AgendaPoint, Turn> act) =>
        (context, id, pointId) => With((_, at) =>
            at.Agenda.Find(pointId) is { } point && (point.State == PointState.Accepted || AgendaScreens.Sees(context, point))
                ? act(context, at, point)
                : Turn.Quiet.WithToast(AgendaTexts.All.In(context.Language).HasMoved))(context, id);

    private static Turn Show(Context context, AgendaCase at) => context.Change(AgendaScreens.Of(context, at));

    /// <summary>The temario after a step; where that was refused, as it is, with the reason.</summary>
    private static Turn Step(Context context, AgendaCase at, Parsed<Agenda> taken) => taken is { IsValid: true, Value: var after }
        ? Show(context, at.Kept(context, after))
        : Show(context, at).WithToast(Say(context, taken.Refusal!));

    private static Turn Accept(Context context, AgendaCase at, AgendaPoint point)
    {
        var taken = CarryOver.Accept(context.Store, at.Meeting, point.Id, context.Person, context.Now, DateTimeZoneProviders.Tzdb);
        return taken is { IsValid: true, Value: var after }
            ? Step(context, at, taken).Then(Proposing.TellProposer(context, at, after.Find(point.Id)!))
            : Step(context, at, taken);
    }

    private static Turn Shift(Context context, string id, string pointId, bool up) =>
        OfPoint((_, at, point) => Step(context, at, at.Agenda.Shift(at.Phase, point.Id, up, context.Person)))(context, id, pointId);

    /// <param name="minutes">0 asks for them.</param>
    private static Turn GiveMinutes(Context context, string id, string pointId, int minutes) => OfPoint((_, at, point) =>
        minutes == 0 && at.May(AgendaStep.Arrange, context.Person, point)
            ? context.Change(PointScreens.Minutes(context, at, point))
            : Step(context, at, at.Agenda.GiveMinutes(at.Phase, point.Id, minutes, context.Person)))(context, id, pointId);

    private static Turn Take(Context context, string id, string origin) =>
        With((_, at) => Step(context, at, at.Take(context, origin, RandomId.New())))(context, id);

    private static Turn AsWord(Context context, AgendaCase at)
    {
        AgendaFile.Make(context, at.Meeting, context.Private, $"{at.Meeting.Id} {context.Person.Id}", context.Language);
        return Turn.Quiet.WithToast(AgendaTexts.All.In(context.Language).Preparing);
    }

    private static string Say(Context context, Refusal refusal) => refusal.Code == RefusalCode.NotInThisState
        ? AgendaTexts.All.In(context.Language).HasMoved
        : Refusals.Say(context.Language, refusal);
}
