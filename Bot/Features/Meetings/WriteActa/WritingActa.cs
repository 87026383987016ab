using Bot.Conversation;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Messages;
using Bot.WordFiles;

namespace Bot.Features.Meetings.WriteActa;

/// <summary>
/// The acta of a meeting: the cities that were there, what came of each point, handed round to those who were there, and approved by the
/// next meeting of its kind.
/// </summary>
/// <param name="cities">Those that can have been there.</param>
public sealed class WritingActa(Cities cities) : IFeature
{
    internal static readonly Door<string, string> WriteDoor = new("ac.write", Argument.Text, Argument.Text);
    internal static readonly Door<string, string> LeaveDoor = new("ac.goeson", Argument.Text, Argument.Text);
    internal static readonly Door<string, int> CitiesDoor = new("ac.cities", Argument.Text, Argument.Number);
    internal static readonly Door<string, string, int> CityDoor = new("ac.city", Argument.Text, Argument.Text, Argument.Number);
    internal static readonly Door<string> OtherCityDoor = new("ac.other", Argument.Text);
    internal static readonly Door<string, int> WriterDoor = new("ac.who", Argument.Text, Argument.Number);
    internal static readonly Door<string, string> NameDoor = new("ac.name", Argument.Text, Argument.Text);
    internal static readonly Door<string> WholeDoor = new("ac.whole", Argument.Text);
    internal static readonly Door<string> CirculateDoor = new("ac.round", Argument.Text);
    internal static readonly Door<string> MoreDoor = new("ac.more", Argument.Text);
    internal static readonly Door<string> SendDoor = new("ac.send", Argument.Text);
    internal static readonly Door<string> RemarkDoor = new("ac.remark", Argument.Text);
    internal static readonly Door<string> ApproveDoor = new("ac.yes", Argument.Text);
    internal static readonly Door<string> ApprovedDoor = new("ac.final", Argument.Text);
    internal static readonly Door<string, string> ClashDoor = new("ac.both", Argument.Text, Argument.Text);
    internal static readonly Door<string, string, bool> MineDoor = new("ac.mine", Argument.Text, Argument.Text, Argument.Flag("r", "a"));
    internal static readonly Door<string, string> TheirsDoor = new("ac.theirs", Argument.Text, Argument.Text);
    internal static readonly Door<string> WordDoor = new("ac.word", Argument.Text);

    public void Register(Routes routes)
    {
        var (present, whole) = (new ActaCities(cities), new WholeActa());
        _ = routes
            .Keeps(Acta.All)
            .KeepsOfPerson(new PersonalRecords(Acta.All.Name, ActaSteps.KeptOf, ActaSteps.Forget))
            .InPrivate(own => own
                .Press(MeetingDoors.Acta, (context, id) =>
                    ActaCase.Find(context, id) is { } at ? context.Change(ActaScreens.Of(context, at)) : Moved(context))
                .Press(
                    MoreDoor, (context, id) => ActaCase.Written(context, id) is { } at ? context.Change(ActaScreens.More(context, at)) : Moved(context))
                .Press(MeetingDoors.Outcome, OutcomeForm.Show)
                .Press(WriteDoor, OutcomeForm.Begin)
                .Press(LeaveDoor, OutcomeForm.Leave)
                .Press(ClashDoor, OutcomeClash.Show)
                .Press(MineDoor, OutcomeClash.PutMine)
                .Press(TheirsDoor, OutcomeClash.KeepTheirs)
                .Press(CitiesDoor, ActaCities.Show)
                .Press(CityDoor, ActaCities.Toggle)
                .Press(OtherCityDoor, present.AskOther)
                .Press(WriterDoor, ActaWriter.Ask)
                .Press(NameDoor, ActaWriter.Name)
                .Press(WholeDoor, whole.Begin)
                .Press(CirculateDoor, Circulating.AskCirculate)
                .Press(SendDoor, Circulating.Circulate)
                .Press(RemarkDoor, RemarkForm.Begin)
                .Press(ApproveDoor, Circulating.AskApprove)
                .Press(ApprovedDoor, Circulating.Approve)
                .Press(WordDoor, ActaFile.Ask))
            .Form(OutcomeForm.Asks)
            .Form(RemarkForm.Asks)
            .Form(present.Form)
            .Form(whole.Asks)
            .Hears<WordMade>(ActaFile.Feature, ActaFile.Send)
            .Hears<Downloaded>(WholeActa.Feature, WholeActa.Arrived)
            .Hears<WordRead>(WholeActa.Feature, WholeActa.Read);
    }

    /// <summary>What the button was for is not so any more, or was never this person's.</summary>
    internal static Turn Moved(Context context)
    {
        var texts = ActaTexts.All.In(context.Language);
        return context.Incoming is Pressed ? Turn.Quiet.WithToast(texts.HasMoved) : context.Reply(new(Texts.Html.Escape(texts.HasMoved)));
    }
}
