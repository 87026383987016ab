using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain.Figures;
using Bot.Domain.People;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Network.SeeFigures.WriteReport.ReportTexts>;

namespace Bot.Features.Network.SeeFigures.WriteReport;

/// <summary>
/// What the coordination says about each objective. The subject is the id of the term in office; whoever coordinates goes on where the last
/// one stopped.
/// </summary>
/// <param name="shown">The screen to which it returns.</param>
internal sealed class RemarkForm(Func<Context, Screen> shown)
{
    public FormConversation<ReportTexts> Asks { get; } = new(
        new(
            new Form<ReportTexts>("report", version: 1,
            [
                .. Enum.GetValues<PlanObjective>().Select(objective =>
                    Field.LongText(objective.ToString(), texts => texts.RemarkOn(objective), ReportRemarks.MostWords).Optional()),
                Field.Summary(texts => texts.BeforeEnd, texts => texts.End),
            ]),
            ReportTexts.All),
        new()
        {
            Find = (context, termId) => IsOpen(context, termId) ? Sheet(context, termId) : null,
            WhyClosed = (context, _) => new(Html.Escape(ReportTexts.All.In(context.Language).OnlyOffices)),
            Save = (context, termId, answers) => context.Store.Put(ReportRemarks.All, new()
            {
                TermId = termId,
                Texts = answers.Where(answer => answer.Value.Text.Length > 0)
                    .ToImmutableDictionary(answer => answer.Key, answer => answer.Value.Text),
            }),
            Completed = (context, _) => context.Change(shown(context)),
            Left = (context, _) => context.Change(shown(context)),
        });

    public Turn Begin(Context context)
    {
        _ = context.LeaveForm();
        return Asks.Start(context, Handover.InOffice(context.Store).Id, Around.Apart);
    }

    /// <summary>Of a term that is over nothing is written any more.</summary>
    private static bool IsOpen(Context context, string termId) =>
        Rights.CanCoordinate(context.Person) && Handover.InOffice(context.Store).Id == termId;

    private static FormSheet Sheet(Context context, string termId) =>
        FormSheet.Of(context, ReportRemarks.Of(context.Store, termId).Texts.Select(text => (text.Key, (string?)text.Value)));
}
