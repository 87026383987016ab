using Bot.Conversation;
using Bot.Conversation.Forms;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Messages;

namespace Bot.Features.SubmitPractice;

/// <summary>Proposing a practice: eight questions, a preview, the way to the reviewers, and all that its author can do with it later.</summary>
public sealed class Submitting : IFeature
{
    private readonly PracticeWriter _writer;
    private readonly Beginning _beginning;
    private readonly Hub _hub;
    private readonly Sending _sending;
    private readonly TakingBack _takingBack;
    private readonly DraftReminder _reminder;
    private readonly Requested _requested;

    /// <param name="cities">The cities that can be picked.</param>
    /// <param name="zones">For the promised day, and for mentions by day.</param>
    public Submitting(Cities cities, Zones zones)
    {
        _hub = new(zones);
        _sending = new(_hub);
        _takingBack = new(_hub);
        _reminder = new(zones);
        _writer = new(cities, _sending.Preview, _hub.Show);
        _beginning = new(_writer, _reminder);
        _requested = new(_writer, _hub.Show);
    }

    public void Register(Routes routes)
    {
        IFormOwner[] forms = [.. _writer.Forms];
        routes
            .KeepsOfPerson(HeldText.All)
            .Keeps(DraftMentions.All)
            .Command(
                new("proponer", "propor", "Proponer una práctica", "Propor uma prática") { TakesOver = true, Order = 10 },
                (context, _) => Beginning.Propose(context))
            .Press(Doors.Propose, InPrivate((context, _) => Beginning.Propose(context)))
            .Press(SubmitCodes.Begin, InPrivate((context, press) => _beginning.Begin(context, press[0])))
            .Press(Doors.Hub, Own((context, practice, _) => ShowHub(context, practice)))
            .Press(SubmitCodes.Continue, Own((context, practice, _) => _beginning.GoOn(context, practice)))
            .Press(SubmitCodes.ReviewAll, Own((context, practice, _) => _writer.ReviewAll(context, practice)))
            .Press(SubmitCodes.Complete, Own((context, practice, _) => _writer.Complete(context, practice)))
            .Press(SubmitCodes.Extra, Own((context, practice, _) => _writer.OfferExtra(context, practice)))
            .Press(SubmitCodes.Section, Own((context, practice, press) => ShowSection(context, practice, press[1])))
            .Press(SubmitCodes.Ask, Own((context, practice, press) => _writer.Ask(context, practice, press[1])))
            .Press(SubmitCodes.Copy, Own((context, practice, press) => _beginning.Copy(context, practice, press[1])))
            .Press(SubmitCodes.Preview, Own((context, practice, press) => _sending.Preview(context, practice, press[1])))
            .Press(SubmitCodes.Send, Own(_sending.Send))
            .Press(SubmitCodes.SendIn, Own(_sending.SendIn))
            .Press(SubmitCodes.AskWithdraw, Own((context, practice, _) => _takingBack.AskWithdraw(context, practice)))
            .Press(SubmitCodes.Withdraw, Own(_takingBack.Withdraw))
            .Press(SubmitCodes.AskDelete, Own((context, practice, _) => _takingBack.AskDelete(context, practice)))
            .Press(SubmitCodes.Delete, Own(_takingBack.Delete))
            .Press(SubmitCodes.Leave, InPrivate((context, _) => context.Change(new(SubmitTexts.All.In(context.Language).SavedForLater))))
            .Press(Doors.AnswerRequest, Own((context, practice, press) => _requested.Open(context, practice, press[1])))
            .Press(SubmitCodes.WhyNot, Own((context, practice, press) => _requested.AskWhyNot(context, practice, press[1])))
            .Press(SubmitCodes.Mine, Own((context, practice, press) => SideBySide.Put(context, practice, press, forms, ShowHub)))
            .Press(SubmitCodes.Theirs, Own((context, practice, _) => SideBySide.Leave(context, practice, forms, ShowHub)))
            .Press(SubmitCodes.NoMoreMentions, Own((context, practice, _) => DraftReminder.End(context, practice)))
            .WhenChanged(PracticeBank.All, _reminder.Changed)
            .Form(_requested.AsksWhyNot)
            .OnEdited(Correction.Take)
            .Due(Doors.WasBegun, _reminder.Begin)
            .Due(SubmitCodes.Abandoned, _reminder.Mention);
        foreach (var form in forms)
        {
            _ = routes.Form(form);
        }

        RegisterFiles(routes);
    }

    private static void RegisterFiles(Routes routes) => routes
        .Press(SubmitCodes.Files, Own((context, practice, _) => FilesScreen.Show(context, practice)))
        .Press(SubmitCodes.SendFiles, Own((context, practice, _) => FilesScreen.Send(context, practice)))
        .Press(SubmitCodes.RemoveFile, Own(FilesScreen.Remove))
        .OnFile(SentToPractice.TakeOutside)
        .Hears<Downloaded>(SentToPractice.Feature, SentToPractice.Fetched)
        .WhenChanged(PracticeBank.All, UnnamedFiles.Drop);

    private Turn ShowHub(Context context, Practice practice)
    {
        _writer.Settle(context);
        return _hub.Show(context, OwnPractice.Find(context, practice.Id)!);
    }

    private Turn ShowSection(Context context, Practice practice, string number)
    {
        _writer.Settle(context);
        OwnPractice.CloseForm(context, practice.Id);
        return SectionScreen.Show(context, OwnPractice.Find(context, practice.Id)!, number);
    }

    private static Func<Context, Press, Turn> Own(Func<Context, Practice, Press, Turn> act) =>
        InPrivate((context, press) => OwnPractice.With(context, press[0], practice => act(context, practice, press)));

    /// <summary>Drafts are nobody else's to read, so these buttons do nothing where others look on.</summary>
    private static Func<Context, Press, Turn> InPrivate(Func<Context, Press, Turn> act) => (context, press) =>
        context.IsPrivate ? act(context, press) : Turn.Quiet.WithToast(SubmitTexts.All.In(context.Language).OnlyInPrivate);
}
