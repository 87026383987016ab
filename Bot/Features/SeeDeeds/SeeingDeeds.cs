using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.SeeDeeds;

/// <summary>The record of who did what about people, cities and invitations, newest first.</summary>
/// <param name="zones">For the moments.</param>
public sealed class SeeingDeeds(Zones zones) : IFeature
{
    private const int OnPage = 10;

    public void Register(Routes routes) => routes
        .KeepsOfPerson(new PersonalRecords(Deeds.All.Name, (work, id) => [.. Deeds.Of(work, id)], Deeds.Forget))
        .ForCoordination(coordination => coordination.Press(Doors.Deeds, (context, page) => context.Change(Page(context, page))));

    private Screen Page(Context context, int page)
    {
        var texts = DeedTexts.All.In(context.Language);
        var paging = Paging.Of(page, context.Store.Count(Deeds.ByMoment, KeyRange.All), OnPage);
        var deeds = context.Store.Query(Deeds.ByMoment, KeyRange.All, Order.NewestFirst, paging.Limit).Skip(paging.First);
        Html[] lines = [.. deeds.Select(deed => Line(context, deed))];
        return new Screen(Html.Lines([lines.Length == 0 ? texts.Nothing : Html.Of($"<b>{texts.Title}</b>"), .. lines]))
            .Row(paging.Earlier(texts.Newer, Doors.Deeds.To), paging.Later(texts.Older, Doors.Deeds.To))
            .Row(Button.Do(texts.ToCoordination, Doors.Coordinate.To()));
    }

    private Html Line(Context context, Deed deed)
    {
        var texts = DeedTexts.All.In(context.Language);
        var moment = Dates.DayAndTime(deed.At.InZone(zones.Of(context.Person)).LocalDateTime, context.Language);
        var by = deed.By is null ? texts.Configuration : NameOf(context, deed.By);
        return Html.Of($"{moment}. {texts.Happened(deed, by, deed.Person is null ? "" : NameOf(context, deed.Person))}");
    }

    private static string NameOf(Context context, string id) =>
        context.Store.Find(Persons.All, id) is { } person ? PersonLine.NameOf(person) : DeedTexts.All.In(context.Language).Somebody;
}
