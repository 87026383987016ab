using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.Meetings.Agendas;
using Bot.Features.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Meetings.SetAgenda;

/// <summary>One point, and what the reader may do with it.</summary>
internal static class PointScreens
{
    public static Screen Of(Context context, AgendaCase at, AgendaPoint point)
    {
        var (texts, id, pointId) = (AgendaTexts.All.In(context.Language), at.Meeting.Id, point.Id);
        return new Screen(Text(context, at, point)) { Quotes = true }
            .Row(May(AgendaStep.Accept) ? Button.Do(texts.Accept, SettingAgenda.AcceptDoor.To(id, pointId)).AsMain() : null)
            .Row(
                May(AgendaStep.Arrange) ? Button.Do(texts.Up, SettingAgenda.ShiftDoor.To(id, pointId, true)) : null,
                May(AgendaStep.Arrange) ? Button.Do(texts.Down, SettingAgenda.ShiftDoor.To(id, pointId, false)) : null)
            .Row(May(AgendaStep.Arrange) ? Button.Do(texts.GiveMinutes, SettingAgenda.MinutesDoor.To(id, pointId)) : null)
            .Row(MayWrite(context, at, point) ? Button.Do(texts.WriteOutcome, MeetingDoors.Outcome.To(id, pointId)) : null)
            .Row(LinkOf(context, at, point))
            .Row(Button.Do(texts.BackToAgenda, MeetingDoors.Agenda.To(id)))
            .Row(May(AgendaStep.Decline) && point.ProposedBy != context.Person.Id
                ? Button.Do(point.State == PointState.Accepted ? texts.TakeOff : texts.Decline, SettingAgenda.DeclineDoor.To(id, pointId))
                    .AsDanger()
                : null)
            .Row(May(AgendaStep.Withdraw) ? Button.Do(texts.Withdraw, SettingAgenda.WithdrawDoor.To(id, pointId)).AsDanger() : null);

        bool May(AgendaStep step) => at.May(step, context.Person, point);
    }

    public static Screen Minutes(Context context, AgendaCase at, AgendaPoint point)
    {
        var texts = AgendaTexts.All.In(context.Language);
        return new Screen(Html.Lines(Html.Of($"<b>{point.Content.Title.Text}</b>"), Html.Escape(texts.ChooseMinutes))) { Quotes = true }
            .Items(
                AgendaPoint.Lengths.Select(minutes => Button.Do(
                    AgendaListTexts.All.In(context.Language).Minutes(minutes),
                    SettingAgenda.MinutesDoor.To(at.Meeting.Id, point.Id, minutes))),
                inRow: 4)
            .Row(Button.Do(texts.BackToAgenda, MeetingDoors.Point.To(at.Meeting.Id, point.Id)));
    }

    /// <summary>The point as its card and the Word file tell it, without its title.</summary>
    public static string Said(AgendaPoint point, Language language)
    {
        var texts = AgendaTexts.All.In(language);
        string?[] parts =
        [
            point.City is { } city ? texts.ProposedBy(city.NameIn(language)) : point.Origin is null ? null : texts.CarriedOn,
            point.Content.Link?.Text,
            point.Content.File is { } file ? texts.HasFile(Facts.Of(file, language)) : null,
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    private static Html Text(Context context, AgendaCase at, AgendaPoint point)
    {
        var (language, texts) = (context.Language, AgendaTexts.All.In(context.Language));
        var acta = Acta.Of(context.Store, at.Meeting.Id);
        var isRead = ActaRules.IsReadBy(acta, context.Person, Presence.Of(context.Store, acta));
        var outcome = isRead ? acta.Outcomes.GetValueOrDefault(point.Id)?.Text : null;
        return Html.Lines(
            Html.Of($"<b>{point.Content.Title.Text}</b>"),
            Html.Escape(texts.Takes(AgendaListTexts.All.In(language).Minutes(point.Content.Minutes))),
            Html.Escape(Said(point, language)),
            Quoted(point.Content.Why),
            Html.Escape(point.State switch
            {
                PointState.Proposed => texts.StateWaits,
                PointState.Declined => texts.StateDeclined(point.Reason!.Text),
                PointState.Withdrawn => texts.StateWithdrawn,
                _ => "",
            }),
            Quoted(outcome));
    }

    private static Html Quoted(LongText? words) => words is null ? Html.Empty : Html.Of($"<blockquote>{words.Text}</blockquote>");

    private static Button? LinkOf(Context context, AgendaCase at, AgendaPoint point)
    {
        var texts = AgendaTexts.All.In(context.Language);
        return point.Content.File is { } file
            ? SentToPoint.Button(at, point, texts.SeeFile(Facts.Of(file, context.Language)))
            : point.Content.Link is not { } link ? null
            : link.Practice is { } practice ? Button.Link(
                texts.SeePractice, context.Bot.DeepLink(PracticeDoors.PracticeLink + practice.Text))
            : Button.Link(texts.SeePage, link.Text);
    }

    private static bool MayWrite(Context context, AgendaCase at, AgendaPoint point) => point.State == PointState.Accepted
        && ActaRules.Check(Acta.Of(context.Store, at.Meeting.Id), ActaStep.Write, context.Person, []) is null;
}
