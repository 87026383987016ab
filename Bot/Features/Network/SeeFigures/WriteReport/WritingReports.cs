using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Figures;
using Bot.Domain.People;
using Bot.Features.People;
using Bot.Features.Registers;
using Bot.Messages;
using Bot.Texts;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Features.Network.SeeFigures.WriteReport;

/// <summary>
/// The report of a coordination's term: figures and remarks as Word, a draft until the handover, then frozen with its SHA-256. Who takes
/// over gets it, and what is open.
/// </summary>
public sealed class WritingReports : IFeature
{
    internal static readonly Door WriteDoor = new("n.rwrite");
    internal static readonly Door<Language> DraftDoor = new("n.rdraft", Argument.Named<Language>());
    internal static readonly Door FrozenDoor = new("n.rfrozen");
    internal static readonly Door<string, Language> FileDoor = new("n.rfile", Argument.Text, Argument.Named<Language>());

    private readonly ReportScreens _screens;
    private readonly ReportFiles _files;
    private readonly RemarkForm _remarks;

    /// <param name="cities">The list as it is known.</param>
    /// <param name="registers">What is counted of them.</param>
    /// <param name="network">By whose calendar days are told.</param>
    public WritingReports(Cities cities, RegisterShelf registers, DateTimeZone network)
    {
        _screens = new(network);
        _files = new(new(cities, registers, network), new(registers.Find("calls")!, network), network);
        _remarks = new(_screens.Home);
    }

    public void Register(Routes routes) => routes
        .Keeps(ReportRemarks.All)
        .Keeps(FrozenReport.All)
        .Keeps(DueReport.All)
        .KeepsOfPerson(DueReport.OfPerson)
        .On(ReportFiles.Again, ReportFiles.TryAgain)
        .Command(
            new("informe", "relatorio"),
            (context, _) => SeeingFigures.MaySee(context.Person)
                ? context.Reply(_screens.Home(context))
                : context.Reply(new(Html.Escape(ReportTexts.All.In(context.Language).OnlyOffices))))
        .On(PeopleDoors.HandedOver, _files.Freeze)
        .Hears<WordMade>(ReportFiles.Feature, _files.Made)
        .InPrivate(own => own.Guarded(NoOffice, offices => offices
            .Press(NetworkDoors.Report, context => context.Change(_screens.Home(context)))
            .Press(DraftDoor, _files.AskDraft)
            .Press(FrozenDoor, context => context.Change(ReportScreens.Frozen(context)))
            .Press(FileDoor, _files.SendFrozen)))
        .ForCoordination(coordination => coordination.Press(WriteDoor, _remarks.Begin))
        .Form(_remarks.Asks);

    private static Turn? NoOffice(Context context) =>
        SeeingFigures.MaySee(context.Person) ? null : Turn.Quiet.WithToast(ReportTexts.All.In(context.Language).OnlyOffices);
}
