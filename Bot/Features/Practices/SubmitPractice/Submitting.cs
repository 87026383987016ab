using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>
/// Proposing a practice: eight questions, a preview, the way to the reviewers, and all that its author can do with it later.
/// </summary>
public sealed class Submitting : IFeature
{
    private readonly PracticeWriter _writer;
    private readonly Beginning _beginning;
    private readonly Hub _hub;
    private readonly Sending _sending;
    private readonly TakingBack _takingBack;
    private readonly DraftReminder _reminder;
    private readonly Requested _requested;
    private readonly ChoosingBetween _choosing;

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
        _choosing = new(_writer, ShowHub);
    }

    public void Register(Routes routes)
    {
        RegisterTyped(routes);
        routes
            .Command(
                new("proponer", "propor", "Proponer una práctica", "Propor uma prática") { TakesOver = true, Order = 10 },
                (context, _) => Beginning.Propose(context))
            .InPrivate(own => own
                .Press(PracticeDoors.Propose, Beginning.Propose)
                .Press(SubmitDoors.Begin, _beginning.Begin)
                .Press(PracticeDoors.Hub, Own(ShowHub))
                .Press(PracticeDoors.Continue, Own(_beginning.GoOn))
                .Press(SubmitDoors.Sections, Own(ShowSections))
                .Press(SubmitDoors.More, Own((context, practice) => context.Change(HubWays.More(context, practice))))
                .Press(SubmitDoors.Complete, Own(_writer.Complete))
                .Press(SubmitDoors.Extra, Own(_writer.OfferExtra))
                .Press(SubmitDoors.Section, Own<Section>(ShowSection))
                .Press(SubmitDoors.Ask, Own<string>((context, practice, field) => _writer.Ask(context, practice, field)))
                .Press(SubmitDoors.Copy, Own<string>(_beginning.Copy))
                .Press(SubmitDoors.Preview, Own<CardSection?>(_sending.Preview))
                .Press(SubmitDoors.Send, Own<int>(_sending.Send))
                .Press(SubmitDoors.SendUnchanged, Own<int>(_sending.SendUnchanged))
                .Press(SubmitDoors.SendIn, (context, id, version, language) =>
                    OwnPractice.With(context, id, practice => _sending.SendIn(context, practice, version, language)))
                .Press(PracticeDoors.AskWithdraw, Own(_takingBack.AskWithdraw))
                .Press(SubmitDoors.Withdraw, Own<int>(_takingBack.Withdraw))
                .Press(SubmitDoors.AskDelete, Own(_takingBack.AskDelete))
                .Press(SubmitDoors.Delete, Own<int>(_takingBack.Delete))
                .Press(SubmitDoors.Leave, LeaveForLater)
                .Press(PracticeDoors.AnswerRequest, Own<string>(_requested.Open))
                .Press(SubmitDoors.WhyNot, Own<string>(_requested.AskWhyNot))
                .Press(SubmitDoors.Mine, (context, id, replaces, field) =>
                    OwnPractice.With(context, id, practice => _choosing.Put(context, practice, replaces, field)))
                .Press(SubmitDoors.Theirs, Own<string>(_choosing.Leave)))
            .Form(_requested.AsksWhyNot)
            .OnEdited(Correction.Take);
        _reminder.Register(routes);
        foreach (var form in _writer.Forms)
        {
            _ = routes.Form(form);
        }

        RegisterFiles(routes);
    }

    private void RegisterTyped(Routes routes)
    {
        var typed = new TypedOutside(_writer, _requested, (context, text) => routes.Text?.Invoke(context, text) ?? Turn.Quiet);
        _ = routes
            .KeepsOfPerson(OfferedText.All)
            .OnPhrase(TypedOutside.Offer)
            .InPrivate(own => own
                .Press(SubmitDoors.TypedFor, Own<int>(TypedOutside.ShowPractice))
                .Press(SubmitDoors.TypedForOther, Own<int>(TypedOutside.ShowSections))
                .Press(SubmitDoors.TypedInSection, (context, id, section, message) =>
                    OwnPractice.With(context, id, practice => TypedOutside.ShowFields(context, practice, section, message)))
                .Press(SubmitDoors.TypedForField, (context, id, field, message) =>
                    OwnPractice.With(context, id, practice => typed.Put(context, practice, field, message)))
                .Press(SubmitDoors.SearchTyped, typed.Search));
    }

    private static void RegisterFiles(Routes routes) => routes
        .InPrivate(own => own
            .Press(SubmitDoors.Files, Own(FilesScreen.Show))
            .Press(SubmitDoors.SendFiles, Own(FilesScreen.Send))
            .Press(SubmitDoors.RemoveFile, (context, id, version, index) =>
                OwnPractice.With(context, id, practice => FilesScreen.Remove(context, practice, version, index))))
        .OnFile(SentToPractice.TakeOutside)
        .Hears<Downloaded>(SentToPractice.Feature, SentToPractice.Fetched)
        .WhenChanged(PracticeBank.All, UnnamedFiles.Drop);

    private static Turn LeaveForLater(Context context)
    {
        LeftQuestion.Forget(context);
        return context.Change(new(SubmitTexts.All.In(context.Language).SavedForLater));
    }

    private void LookElsewhere(Context context)
    {
        var left = LeftQuestion.Of(context);
        _writer.Settle(context);
        LeftQuestion.Keep(context, left);
    }

    private Turn ShowHub(Context context, Practice practice)
    {
        LookElsewhere(context);
        return _hub.Show(context, OwnPractice.Find(context, practice.Id)!);
    }

    private Turn ShowSections(Context context, Practice practice)
    {
        LookElsewhere(context);
        OwnPractice.CloseForm(context, practice.Id);
        return SectionScreen.ShowAll(context, OwnPractice.Find(context, practice.Id)!);
    }

    private Turn ShowSection(Context context, Practice practice, Section section)
    {
        LookElsewhere(context);
        OwnPractice.CloseForm(context, practice.Id);
        return SectionScreen.Show(context, OwnPractice.Find(context, practice.Id)!, section);
    }

    private static Func<Context, string, Turn> Own(Func<Context, Practice, Turn> act) => (context, id) =>
        OwnPractice.With(context, id, practice => act(context, practice));

    private static Func<Context, string, T, Turn> Own<T>(Func<Context, Practice, T, Turn> act) => (context, id, argument) =>
        OwnPractice.With(context, id, practice => act(context, practice, argument));
}
