using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Messages;
using Bot.Sheets;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Features.Network.SeeFigures;

/// <summary>
/// What the bank and its network look like in figures, for the coordination and the secretariat: on a phone, as bars, as a table, and
/// what people look for in vain, about which the coordination asks the groups for practices.
/// </summary>
public sealed class SeeingFigures : IFeature
{
    internal static readonly Door<FigurePart> PartDoor = new("n.part", Argument.Named<FigurePart>());
    internal static readonly Door<FigurePart> BarsDoor = new("n.bars", Argument.Named<FigurePart>());
    internal static readonly Door SoughtDoor = new("n.sought");
    internal static readonly Door<string> AskCallDoor = new("n.call", Argument.Text);
    internal static readonly Door<string> SendCallDoor = new("n.callsend", Argument.Text);
    internal static readonly Door FilesDoor = new("n.files");
    internal static readonly Door<string> FileDoor = new("n.file", Argument.Text);

    private readonly Cities _cities;
    private readonly DateTimeZone _network;
    private readonly CallingForPractices _calls;
    private readonly FigureFiles _files;
    private readonly FigurePictures _pictures;

    /// <param name="network">By whose calendar days and months are counted.</param>
    public SeeingFigures(Cities cities, DateTimeZone network) =>
        (_cities, _network, _calls, _files, _pictures) = (cities, network, new(network), new(cities, network), new(cities, network));

    internal static ImmutableArray<SheetFormat> Formats { get; } = [SheetFormat.Xlsx, SheetFormat.Csv];

    public void Register(Routes routes) => routes
        .Keeps(PracticeCall.All)
        .Command(
            new("cifras", "numeros", FigureTexts.All.Es.MenuLine, FigureTexts.All.Pt.MenuLine) { MenuFor = MaySee, Order = 65 },
            (context, _) => MaySee(context.Person)
                ? context.Reply(FigureScreens.Home(Count(context), context.Language))
                : context.Reply(new(Texts.Html.Escape(FigureTexts.All.In(context.Language).OnlyOffices))))
        .Hears<WordMade>(FigureFiles.Feature, _files.Send)
        .Hears<WordMade>(FigurePictures.Feature, _pictures.Send)
        .InPrivate(own => own.Guarded(NoOffice, offices => offices
            .Press(NetworkDoors.Figures, context => context.Change(FigureScreens.Home(Count(context), context.Language)))
            .Press(PartDoor, (context, part) => context.Change(FigureScreens.Part(Count(context), part, context.Language)))
            .Press(BarsDoor, _pictures.Make)
            .Press(SoughtDoor, context => context.Change(CallingForPractices.Sought(context)))
            .Press(FilesDoor, context => context.Change(FigureScreens.Files(context.Language)))
            .Press(FileDoor, _files.Make)))
        .ForCoordination(coordination => coordination
            .Press(AskCallDoor, _calls.Ask)
            .Press(SendCallDoor, CallingForPractices.Send));

    internal static bool MaySee(Person person) => Rights.CanCoordinate(person) || Rights.IsSecretariat(person);

    private static Turn? NoOffice(Context context) =>
        MaySee(context.Person) ? null : Turn.Quiet.WithToast(FigureTexts.All.In(context.Language).OnlyOffices);

    private Counted Count(Context context) => Counted.Of(context, _cities, _network);
}
