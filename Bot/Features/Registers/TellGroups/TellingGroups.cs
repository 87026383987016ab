using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain.Network;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Registers.TellGroups;

/// <summary>
/// Tells groups on Mondays, in one message, what is new in the registers that they want to hear of; nothing twice, and nothing where
/// nothing is new. What is known when they begin to listen is no news.
/// </summary>
/// <param name="network">By whose clocks it is Monday.</param>
/// <param name="parts">In the order in which they are told.</param>
public sealed class TellingGroups(DateTimeZone network, params ImmutableArray<WeeklyPart> parts) : IFeature
{
    private static readonly Bilingual<string> Heading = new("Novedades de la semana", "Novidades da semana");

    public void Register(Routes routes) => routes
        .Keeps(GroupTold.All)
        .WhenChanged(Groups.All, Begin)
        .Recurring(new Recurring<Group[]>(new("c.week"))
        {
            Watched = _ => [""],
            First = Recurring.NextMonday(network),
            Still = (occasion, _) =>
            [
                .. occasion.Store.All(Groups.All, KeyRange.All)
                    .Where(group => group is { Standing: GroupStanding.Authorised, Reachable: true }),
            ],
            Tell = (occasion, groups) => groups.Aggregate(Turn.Quiet, (turn, group) => turn.Then(Tell(occasion, group))),
            Again = Recurring.NextMonday(network),
        });

    private IEnumerable<Followed> FollowedBy(Occasion occasion, Group group) => parts.SelectMany(part => part.Of(occasion, group));

    private void Begin(Occasion occasion, Group? before, Group? after)
    {
        if (after is null || (before is not null && before.HearsCalls == after.HearsCalls && before.Bodies.SequenceEqual(after.Bodies)))
        {
            return;
        }

        var already = before is null ? [] : FollowedBy(occasion, before).Select(one => one.Record.Id).ToHashSet();
        Followed[] begun = [.. FollowedBy(occasion, after).Where(one => !already.Contains(one.Record.Id))];
        if (begun.Length > 0)
        {
            var known = GroupTold.Of(occasion.Store, after.Id);
            occasion.Store.Put(GroupTold.All, known with { Told = FollowedNews.Begun(known.Told, begun) });
        }
    }

    private Turn Tell(Occasion occasion, Group group)
    {
        var known = GroupTold.Of(occasion.Store, group.Id);
        var (news, told) = FollowedNews.Of(known.Told, FollowedBy(occasion, group));
        if (news.Length == 0)
        {
            return Turn.Quiet;
        }

        occasion.Store.Put(GroupTold.All, known with { Told = told });
        var screen = News(occasion, group, news, known.Told);
        return Turn.Of(new Show(Address.OfGroup(group.Id, group.Topic), null, screen, ShowMode.New) { Broadcast = true });
    }

    private static Screen News(Occasion occasion, Group group, Followed[] news, ImmutableDictionary<string, string> told) => new Screen(
        GroupText.In(group.Language, language => FollowedNews.Lines(occasion, Heading.In(language), news, told, language)))
    { Silent = true }
        .Items(news.Select((one, index) => Button.Link(
            Shortening.Cut(
                GroupText.Label(
                    group.Language,
                    language => FollowedNews.Label(occasion, one, index, language),
                    FollowedNews.Label(occasion, one, index, Domain.Language.Es)),
                Shortening.WholeRow),
            occasion.Bot.DeepLink(RegisterDoors.RecordLink + one.Record.Id))));
}
