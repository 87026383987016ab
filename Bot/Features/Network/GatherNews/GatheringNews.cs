using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.Practices;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Network.GatherNews;

/// <summary>Tells the groups that want it, on Mondays, which practices were published since; gathered, never one by one.</summary>
/// <param name="network">By whose clocks it is Monday, 10:00.</param>
public sealed class GatheringNews(DateTimeZone network) : IFeature
{
    private const int MostListed = 10;

    public void Register(Routes routes) => routes
        .Keeps(GroupNews.All)
        .Recurring(new Recurring<Group[]>(new("o.week"))
        {
            Watched = _ => [""],
            First = Recurring.NextMonday(network),
            Still = (occasion, _) =>
            [
                .. occasion.Store.All(Groups.All, KeyRange.All)
                    .Where(group => group is { Standing: GroupStanding.Authorised, Reachable: true, PracticesSince: not null }),
            ],
            Tell = (occasion, groups) => groups.Aggregate(Turn.Quiet, (turn, group) => turn.Then(Tell(occasion, group))),
            Again = Recurring.NextMonday(network),
        });

    private static Turn Tell(Occasion occasion, Group group)
    {
        var since = Instant.Max(group.PracticesSince!.Value, occasion.Store.Find(GroupNews.All, group.Id)?.ToldUpTo ?? Instant.MinValue);
        occasion.Store.Put(GroupNews.All, new GroupNews { GroupId = group.Id, ToldUpTo = occasion.Now });
        Practice[] published =
        [
            .. occasion.Store.Query(PracticeBank.ByPublication, new KeyRange(Key.Of(since), Key.Of(occasion.Now)))
                .Where(practice => !practice.AwaitsCity && practice.PublishedAt >= since && practice.PublishedAt < occasion.Now),
        ];
        return published.Length == 0
            ? Turn.Quiet
            : Turn.Of(
                new Show(
                    Address.OfGroup(group.Id, group.Topic),
                    null,
                    News(occasion, published, group.Language),
                    ShowMode.New)
                { Broadcast = true });
    }

    private static Screen News(Occasion occasion, Practice[] published, GroupLanguage language)
    {
        Practice[] listed = [.. published.Take(MostListed)];
        var text = GroupText.In(language, one => Html.Lines(
        [
            Html.Of($"<b>{GatherTexts.All.In(one).Heading(published.Length)}</b>"),
            .. listed.Select((practice, index) => Html.Of($"{index + 1}. {Title(practice, one)}. {PracticeCard.Place(practice, one)}")),
            published.Length > listed.Length ? Html.Escape(GatherTexts.All.In(one).AndMore(published.Length - listed.Length)) : Html.Empty,
        ]));
        return new Screen(text) { Silent = true }.Items(listed.Select((practice, index) => Button.Link(
            Shortening.Cut(
                $"{index + 1}. {GroupText.Label(language, one => Title(practice, one), Title(practice, practice.Language))}", Shortening.WholeRow),
            occasion.Bot.DeepLink(PracticeDoors.PracticeLink + practice.Number?.Text))));
    }

    /// <summary>In the reader's language where the practice has a title in it.</summary>
    private static string Title(Practice practice, Language language) =>
        (practice.Language == language ? practice.Record?.Title : practice.Record?.OtherTitle ?? practice.Record?.Title)?.Text ?? "";
}
