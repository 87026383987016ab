using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.Meetings.Agendas;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.SetAgenda;

/// <summary>The temario of a meeting, and what it can go on with.</summary>
internal static class AgendaScreens
{
    public static Screen Of(Context context, AgendaCase at)
    {
        var (language, texts, id) = (context.Language, AgendaTexts.All.In(context.Language), at.Meeting.Id);
        var entries = AgendaList.Of(context, at.Meeting);
        AgendaPoint[] waiting = [.. at.Agenda.Waiting.Where(point => Sees(context, point))];
        var organises = at.May(AgendaStep.Add, context.Person);
        var left = organises ? at.Leftovers(context).Count : 0;
        var text = Html.Paragraphs(
            AgendaList.Text(at.Meeting, entries, language),
            organises && waiting.Length > 0 ? Html.Escape(texts.Waiting(waiting.Length)) : Html.Empty);
        return new Screen(text) { Quotes = true }
            .Row(organises ? Button.Do(texts.AddOwn, SettingAgenda.ProposeDoor.To(id)).AsMain()
                : at.May(AgendaStep.Propose, context.Person) ? Button.Do(texts.Propose, SettingAgenda.ProposeDoor.To(id)).AsMain()
                : null)
            .Items(
            [
                .. waiting.Select(point => Button.Do(texts.Proposed(point.Content.Title.Text), MeetingDoors.Point.To(id, point.Id))),
                .. entries.Select((entry, index) => Button.Do(AgendaList.Numbered(entry, index, language).Written, Way(id, entry))),
            ])
            .Items(entries.SelectMany((entry, index) => entry.Point is { Content.File: { } file } point
                ? [SentToPoint.Button(at, point, texts.SeeFileOf(index + 1, Facts.Of(file, language)))]
                : Array.Empty<Button>()))
            .Row(left > 0 ? Button.Do(texts.FromEarlier(left), SettingAgenda.LeftDoor.To(id)) : null)
            .Row(HasActa(context, at) ? Button.Do(texts.SeeActa, MeetingDoors.Acta.To(id)) : null)
            .Row(
                entries.Count > 0 ? Button.Do(texts.AsWord, SettingAgenda.WordDoor.To(id)) : null,
                Button.Do(texts.BackToMeeting, MeetingDoors.Meeting.To(id)));
    }

    /// <summary>For the organiser: each thing that earlier meetings left open, to be taken over.</summary>
    public static Screen Left(Context context, AgendaCase at)
    {
        var (texts, left) = (AgendaTexts.All.In(context.Language), at.Leftovers(context));
        return new Screen(left.Count == 0 ? texts.NothingLeft : texts.LeftOpen)
            .Items(
                left.Select(
                    leftover => Button.Do(leftover.Content.Title.Text, SettingAgenda.TakeDoor.To(at.Meeting.Id, leftover.Origin.Text))))
            .Row(Button.Do(texts.BackToAgenda, MeetingDoors.Agenda.To(at.Meeting.Id)));
    }

    /// <summary>The acta can be written before the meeting, by whoever organises it.</summary>
    private static bool HasActa(Context context, AgendaCase at) => at.Phase != AgendaPhase.Open
        || MeetingSteps.CanPlan(context.Person) || Acta.Of(context.Store, at.Meeting.Id).Writer == context.Person.Id;

    /// <summary>Whether the reader sees a point that is not accepted (yet).</summary>
    public static bool Sees(Context context, AgendaPoint point) =>
        MeetingSteps.CanPlan(context.Person) || point.ProposedBy == context.Person.Id;

    private static Press Way(string meetingId, AgendaEntry entry) =>
        entry.Held is { } held ? MeetingDoors.Acta.To(held.Id) : MeetingDoors.Point.To(meetingId, entry.Id);
}
