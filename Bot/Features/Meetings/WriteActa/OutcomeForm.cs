using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings.Actas;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using Field = Bot.Forms.Field<Bot.Features.Meetings.WriteActa.ActaTexts>;

namespace Bot.Features.Meetings.WriteActa;

/// <summary>What came of a point, in words. The subject is the meeting's id, a space, the point's.</summary>
internal static class OutcomeForm
{
    public const string Text = "text";

    public static readonly FormConversation<ActaTexts> Asks = new(
        new(
            new Form<ActaTexts>("outcome", version: 1, Field.LongText(Text, t => t.AskOutcome, Acta.MostWords)),
            ActaTexts.All),
        new()
        {
            Find = (context, subject) => Open(context, subject) is var (_, entry) ? new() { About = entry.Title(context.Language) } : null,
            WhyClosed = (context, _) => new(Html.Escape(ActaTexts.All.In(context.Language).HasMoved)),
            Completed = Keep,
            Left = Keep,
        });

    public static Turn Show(Context context, string meetingId, string pointId) =>
        Open(context, SubjectOf(meetingId, pointId)) is var (at, entry)
            ? context.Change(ActaScreens.Point(context, at, entry))
            : WritingActa.Moved(context);

    /// <summary>Begins with what is written already.</summary>
    public static Turn Begin(Context context, string meetingId, string pointId)
    {
        var subject = SubjectOf(meetingId, pointId);
        if (Open(context, subject) is not var (at, entry))
        {
            return WritingActa.Moved(context);
        }

        _ = context.LeaveForm();
        if (Asks.Drafts.Find(context, subject) is null)
        {
            var now = at.Acta.Outcomes.GetValueOrDefault(entry.Id)?.Text?.Text;
            Asks.Drafts.Begin(context, subject, (Text, now), (OutcomeClash.Seen, now));
        }

        return Asks.AskOnly(context, subject, Text, Around.Apart);
    }

    /// <summary>Whether the next meeting goes on with it, turned round.</summary>
    public static Turn Leave(Context context, string meetingId, string pointId)
    {
        if (Open(context, SubjectOf(meetingId, pointId)) is not var (at, entry)
            || at.Acta.Leave(
                pointId, at.Acta.Outcomes.GetValueOrDefault(pointId) is not { IsUnfinished: true }, context.Person, context.Now)
                is not { IsValid: true, Value: var after })
        {
            return WritingActa.Moved(context);
        }

        return context.Change(ActaScreens.Point(context, at.Kept(context, after), entry));
    }

    /// <summary>
    /// What is too long stays a draft: the next «Cambiar» goes on with it. So does what would replace words that another person wrote
    /// meanwhile, until it is said what becomes of both.
    /// </summary>
    private static Turn Keep(Context context, string subject)
    {
        if (Open(context, subject) is not var (at, entry))
        {
            return WritingActa.Moved(context);
        }

        var draft = Asks.Drafts.Read(context, subject);
        if (OutcomeClash.Is(at.Acta.Outcomes.GetValueOrDefault(entry.Id), context.Person, draft) && draft[Text].Length > 0)
        {
            return OutcomeClash.Show(context, at.Meeting.Id, entry.Id);
        }

        if (LongText.Parse(draft[Text], Acta.MostWords) is not { IsValid: true, Value: var text }
            || at.Acta.Write(entry.Id, text, context.Person, context.Now) is not { IsValid: true, Value: var after })
        {
            return context.Change(ActaScreens.Point(context, at, entry));
        }

        Asks.Drafts.Drop(context, subject);
        return context.Change(ActaScreens.Point(context, at.Kept(context, after), entry));
    }

    public static string SubjectOf(string meetingId, string pointId) => $"{meetingId} {pointId}";

    public static (ActaCase At, AgendaEntry Entry)? Open(Context context, string subject) =>
        subject.Split(' ') is [var meetingId, var pointId] && ActaCase.Written(context, meetingId) is { } at
        && at.Entries(context).FirstOrDefault(entry => entry.Id == pointId) is { } entry
            ? (at, entry)
            : null;
}
