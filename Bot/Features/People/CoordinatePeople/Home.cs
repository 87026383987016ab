using Bot.Conversation;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Features.Network;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.People.CoordinatePeople;

/// <summary>Where the coordination begins: who is in office, what waits, and the ways.</summary>
internal static class Home
{
    /// <summary>Offers only what the program has.</summary>
    /// <param name="zone">In which it is a year or the next.</param>
    public static Screen Of(Context context, Routes routes, DateTimeZone zone)
    {
        var texts = CoordinateTexts.All.In(context.Language);
        var office = Handover.InOffice(context.Store);
        var waiting = context.Store.Count(Persons.Waiting, KeyRange.All);
        var cities = UnlistedPlace.All(context.Store).Count;
        var groups = context.Store.All(Groups.All, KeyRange.All)
            .Count(group => group is { Standing: GroupStanding.Waiting, Reachable: true });
        return new Screen(Html.Paragraphs(
                Html.Of($"<b>{texts.Title(Years(Handover.TermInOffice(context.Store, context.Now.InZone(zone).Year)))}</b>"),
                Html.Lines(
                    Html.Escape(texts.Office(Role.Coordinator, office.Coordinator.Name)),
                    office.Subcoordinator is { } second ? Html.Escape(texts.Office(Role.Subcoordinator, second.Name)) : Html.Empty,
                    office.Commissions is [var commission, ..] ? Html.Escape(texts.Office(Role.Commission, commission.Place.Name)) : Html.Empty),
                Html.Lines(
                    Html.Escape(texts.HowManyWait(waiting)), Html.Escape(texts.HowManyCities(cities)), groups > 0 ? Html.Escape(texts.HowManyGroups(groups)) : Html.Empty),
                texts.FindHint))
            .Row(waiting > 0 ? Button.Do(texts.SeeWaiting(waiting), PeopleDoors.WhoWaits.To()).AsMain() : null)
            .Row(Button.Do(texts.People, Coordinating.MembersDoor.To()), Way(texts.Cities, NetworkDoors.CityList.To()))
            .Row(Way(texts.Invitations, PeopleDoors.Invitations.To()), Way(texts.AuditLog, PeopleDoors.AuditLog.To()))
            .Row(Way(texts.Groups, NetworkDoors.Groups.To()), Way(texts.HandOver, PeopleDoors.HandOver.To()));

        static string Years((int First, int Last) term) =>
            term.First == term.Last ? Coordinations.IdOf(term.First) : $"{Coordinations.IdOf(term.First)}-{Coordinations.IdOf(term.Last)}";

        Button? Way(string label, Press press) => routes.FindPress(press.Code) is null ? null : Button.Do(label, press);
    }
}
