using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Figures;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Features.People;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Network.SeeFigures.WriteReport;

/// <summary>Where the report stands, and those that are frozen.</summary>
/// <param name="network">By whose calendar it is a year or the next.</param>
internal sealed class ReportScreens(DateTimeZone network)
{
    /// <summary>Two of each term; older ones are further back than anybody asks for on a phone.</summary>
    private const int MostFrozen = 12;

    public Screen Home(Context context)
    {
        var (texts, term) = (ReportTexts.All.In(context.Language), Handover.InOffice(context.Store));
        var remarks = ReportRemarks.Of(context.Store, term.Id);
        var objectives = Enum.GetValues<PlanObjective>();
        var frozen = Newest(context).Count;
        return new Screen(Html.Lines(
                Html.Of($"<b>{texts.Title(TermLine.Of(term, context.Now.InZone(network).Date, context.Language))}</b>"),
                texts.Home(objectives.Count(objective => remarks[objective].Length > 0), objectives.Length)))
            .Row(Rights.CanCoordinate(context.Person) ? Button.Do(texts.Write, WritingReports.WriteDoor.To()).AsMain() : null)
            .Row(
                Button.Do(texts.Draft.Es, WritingReports.DraftDoor.To(Language.Es)),
                Button.Do(texts.Draft.Pt, WritingReports.DraftDoor.To(Language.Pt)))
            .Row(frozen > 0 ? Button.Do(texts.Frozen(frozen), WritingReports.FrozenDoor.To()) : null);
    }

    public static Screen Frozen(Context context)
    {
        var texts = ReportTexts.All.In(context.Language);
        return new Screen(texts.AboutFrozen)
            .Items(Newest(context).Select(report => Button.Do(
                $"{report.Term}, {texts.InLanguage.In(report.Language)}", WritingReports.FileDoor.To(report.TermId, report.Language))))
            .Row(Button.Do(texts.Back, NetworkDoors.Report.To()));
    }

    private static IReadOnlyList<FrozenReport> Newest(Context context) =>
        context.Store.All(FrozenReport.All, KeyRange.All, Domain.Storage.Order.NewestFirst, MostFrozen);
}
