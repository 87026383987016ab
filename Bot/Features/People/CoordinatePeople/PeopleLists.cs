using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.People.CoordinatePeople;

/// <summary>People, some a page: who waits, who is in, and who was found by name. Each opens their card.</summary>
internal sealed class PeopleLists(Zones zones)
{
    private const int OnPage = 6;

    /// <summary>Longest waiting first.</summary>
    public Screen Waiting(Context context, int page)
    {
        var texts = CoordinateTexts.All.In(context.Language);
        var count = context.Store.Count(Persons.Waiting, KeyRange.All);
        var paging = Paging.Of(page, count, OnPage);
        var people = context.Store.Query(Persons.Waiting, KeyRange.All, limit: paging.Limit).Skip(paging.First);
        return List(
            context, count == 0 ? texts.NobodyWaits : texts.Waiting(count), [.. people], paging, page => PeopleDoors.WhoWaits.To(page));
    }

    /// <summary>Those with an office first, then by name.</summary>
    public Screen Members(Context context, int page)
    {
        var texts = CoordinateTexts.All.In(context.Language);
        var count = context.Store.Count(Persons.Members, KeyRange.All);
        var paging = Paging.Of(page, count, OnPage);
        var people = context.Store.Query(Persons.Members, KeyRange.All, limit: paging.Limit).Skip(paging.First);
        return List(context, texts.Members(count), [.. people], paging, Coordinating.MembersDoor.To);
    }

    public Screen Found(Context context, string name, int page)
    {
        var texts = CoordinateTexts.All.In(context.Language);
        var people = Persons.Named(context.Store, name);
        var paging = Paging.Of(page, people.Count, OnPage);
        return List(
            context, texts.Found(people.Count, name), [.. people.Skip(paging.First).Take(OnPage)], paging, Coordinating.FoundDoor.To);
    }

    private Screen List(Context context, Html heading, Person[] people, Paging paging, Func<int, Press> to)
    {
        var texts = CoordinateTexts.All.In(context.Language);
        var entries = people.Select((person, index) => Html.Lines(
            Html.Of($"<b>{paging.First + index + 1}. {PersonLine.NameOf(person)}</b>"),
            Html.Escape($"{PersonLine.About(person, context.Language)} {Standing(person, context)}".Trim())));
        return new Screen(Html.Paragraphs([heading, .. entries]))
            .Items(people.Select((person, index) => Button.Do(
                Shortening.Cut($"{paging.First + index + 1}. {PersonLine.NameOf(person)}", Shortening.WholeRow), Coordinating.PersonDoor.To(person.Id))))
            .Row(paging.Earlier(texts.Earlier, to), paging.Later(texts.Later, to))
            .Row(Button.Do(texts.FindByName, Coordinating.FindDoor.To()))
            .Row(Button.Do(texts.ToCoordination, PeopleDoors.Coordinate.To()));
    }

    private string Standing(Person person, Context context)
    {
        var texts = CoordinateTexts.All.In(context.Language);
        return person switch
        {
            { IsWaiting: true } => texts.Waits(DaysOf(person.AskedAt ?? person.FirstSeen, context.Now)),
            { HoldsOffice: true } => RoleTexts.All.In(context.Language).Name(person.Role) + ".",
            { Confirmed: true, Role: Role.Official } => "",
            _ => texts.OnlyVisits,
        };
    }

    /// <summary>Midnights of the network since then.</summary>
    private int DaysOf(Instant since, Instant now) =>
        Period.DaysBetween(since.InZone(zones.Network).Date, now.InZone(zones.Network).Date);
}
