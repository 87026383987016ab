using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.People.SeeAuditLog;

/// <summary>The record of who did what about people, cities and invitations, newest first.</summary>
/// <param name="zones">For the moments.</param>
public sealed class SeeingAuditLog(Zones zones) : IFeature
{
    private const int OnPage = 10;

    public void Register(Routes routes) => routes
        .KeepsOfPerson(new PersonalRecords(AuditLog.All.Name, (work, id) => [.. AuditLog.Of(work, id)], AuditLog.Forget))
        .ForCoordination(coordination => coordination.Press(PeopleDoors.AuditLog, (context, page) => context.Change(Page(context, page))));

    private Screen Page(Context context, int page)
    {
        var texts = AuditTexts.All.In(context.Language);
        var paging = Paging.Of(page, context.Store.Count(AuditLog.ByMoment, KeyRange.All), OnPage);
        var entries = context.Store.Query(AuditLog.ByMoment, KeyRange.All, Order.NewestFirst, paging.Limit).Skip(paging.First);
        Html[] lines = [.. entries.Select(entry => Line(context, entry))];
        return new Screen(Html.Lines([lines.Length == 0 ? texts.Nothing : Html.Of($"<b>{texts.Title}</b>"), .. lines]))
            .Row(paging.Earlier(texts.Newer, PeopleDoors.AuditLog.To), paging.Later(texts.Older, PeopleDoors.AuditLog.To))
            .Row(Button.Do(texts.ToCoordination, PeopleDoors.Coordinate.To()));
    }

    private Html Line(Context context, AuditEntry entry)
    {
        var texts = AuditTexts.All.In(context.Language);
        var moment = Dates.DayAndTime(entry.At.InZone(zones.Of(context.Person)).LocalDateTime, context.Language);
        var by = entry.By is null ? texts.Configuration : NameOf(context, entry.By);
        return Html.Of($"{moment}. {texts.Happened(entry, by, entry.Person is null ? "" : NameOf(context, entry.Person))}");
    }

    private static string NameOf(Context context, string id) =>
        context.Store.Find(Persons.All, id) is { } person ? PersonLine.NameOf(person) : AuditTexts.All.In(context.Language).Somebody;
}
