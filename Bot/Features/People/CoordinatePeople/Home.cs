using Bot.Conversation;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.Network;
using Bot.Features.Practices;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.People.CoordinatePeople;

/// <summary>Where the coordination begins: what waits, and the ways.</summary>
internal static class Home
{
    /// <summary>Offers only what the program has.</summary>
    /// <param name="zone">In which it is a year or the next.</param>
    public static Screen Of(Context context, Routes routes, DateTimeZone zone)
    {
        var texts = CoordinateTexts.All.In(context.Language);
        var waiting = context.Store.Count(Persons.Waiting, KeyRange.All);
        var cities = UnlistedPlace.All(context.Store).Count;
        var groups = context.Store.All(Groups.All, KeyRange.All)
            .Count(group => group is { Standing: GroupStanding.Waiting, Reachable: true });
        var toReview = context.Store.Count(PracticeBank.ByState, KeyRange.Under(nameof(PracticeState.Submitted)));
        string[] waits =
        [
            toReview > 0 ? texts.HowManyToReview(toReview)
                : "", waiting > 0 ? texts.HowManyWait(waiting)
                : "", cities > 0 ? texts.HowManyCities(cities)
                : "", groups > 0 ? texts.HowManyGroups(groups)
                : "",
        ];
        return new Screen(Html.Paragraphs(
                Title(context, zone),
                Html.Lines(
                    [.. waits.All(line => line.Length == 0) ? [Html.Escape(texts.NothingWaits)] : waits.Select(line => Html.Escape(line))])))
            .Row(toReview > 0 ? Way(routes, texts.SeeToReview(toReview), PracticeDoors.Queue.To())?.AsMain() : null)
            .Row(waiting > 0 ? MostDue(Button.Do(texts.SeeWaiting(waiting), PeopleDoors.WhoWaits.To()), isMain: toReview == 0) : null)
            .Row(toReview + waiting == 0 && cities > 0
                ? [Way(routes, texts.Cities, NetworkDoors.CityList.To())?.AsMain(), Button.Do(texts.People, Coordinating.MembersDoor.To())]
                :
                [
                    MostDue(Button.Do(texts.People, Coordinating.MembersDoor.To()), isMain: toReview + waiting == 0),
                    Way(routes, texts.Cities, NetworkDoors.CityList.To()),
                ])
            .Row(Way(routes, texts.Invitations, PeopleDoors.Invitations.To()), Way(routes, texts.Groups, NetworkDoors.Groups.To()))
            .Row(Button.Do(texts.More, Coordinating.MoreDoor.To()));
    }

    /// <summary>What is needed once in a while: who is in office, who did what, and the handover.</summary>
    public static Screen More(Context context, Routes routes, DateTimeZone zone)
    {
        var texts = CoordinateTexts.All.In(context.Language);
        var office = Handover.InOffice(context.Store);
        return new Screen(Html.Paragraphs(
                Title(context, zone),
                Html.Escape(TermLine.Days(office, context.Language)),
                Html.Lines(
                    Html.Escape(texts.Office(Role.Coordinator, office.Coordinator.NameIn(context.Language))),
                    office.Subcoordinator is { } second
                        ? Html.Escape(texts.Office(Role.Subcoordinator, second.NameIn(context.Language)))
                        : Html.Empty,
                    office.Commissions is [var commission, ..] ? Html.Escape(texts.Office(Role.Commission, commission.Place.NameIn(context.Language))) : Html.Empty),
                texts.FindHint))
            .Row(Way(routes, texts.AuditLog, PeopleDoors.AuditLog.To()))
            .Row(Way(routes, texts.Figures, NetworkDoors.Figures.To()), Way(routes, texts.Report, NetworkDoors.Report.To()))
            .Row(Way(routes, texts.HandOver, PeopleDoors.HandOver.To()))
            .Row(Button.Do(texts.ToCoordination, PeopleDoors.Coordinate.To()));
    }

    private static Html Title(Context context, DateTimeZone zone)
    {
        var term = TermLine.Of(Handover.NotedInOffice(context.Store), context.Now.InZone(zone).Date, context.Language);
        return Html.Of($"<b>{CoordinateTexts.All.In(context.Language).Title(term)}</b>");
    }

    /// <summary>One main button: what is most due, or the people.</summary>
    private static Button MostDue(Button button, bool isMain) => isMain ? button.AsMain() : button;

    private static Button? Way(Routes routes, string label, Press press) =>
        routes.FindPress(press.Code) is null ? null : Button.Do(label, press);
}
