using Bot.Conversation;
using Bot.Domain.Practices;
using Bot.Domain.Search;
using Bot.Features;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>The bot, on a bank of the test's own.</summary>
internal static class FindingBot
{
    public static Scenario With(params Practice[] practices) => With(() => new SearchCatalogue(), practices);

    public static Scenario With(Func<SearchCatalogue> catalogue, params Practice[] practices)
    {
        var scenario = new Scenario(() => Features(catalogue()));
        scenario.Write(work =>
        {
            foreach (var practice in practices)
            {
                work.Put(PracticeBank.All, practice);
            }
        });
        return scenario;
    }

    /// <summary>Ferias 1 to <paramref name="count"/>, of one theme and city, the first one the newest.</summary>
    public static Practice[] Fairs(int count) =>
    [
        .. Enumerable.Range(1, count).Select(number => (Practice)new PublishedPractice(number, $"Feria número {number}")
        {
            Theme = "social-economy",
            At = Instant.FromUtc(2026, 11, 1, 12, 0) - Duration.FromHours(number),
        }),
    ];

    private static IReadOnlyList<IFeature> Features(SearchCatalogue catalogue) =>
        [.. FeatureList.Make(TownHall.Zones.Network, catalogue), new Backstage()];

    /// <summary>Publishes and withdraws by hand, as the features that review do.</summary>
    internal sealed class Backstage : IFeature
    {
        public void Register(Routes routes) => routes
            .Command(new("retirar", "retirar"), (context, call) => Put(context, call.Rest, PracticeState.Withdrawn))
            .Command(new("publicar", "publicar"), (context, call) => Put(context, call.Rest, PracticeState.Published));

        private static Turn Put(Context context, string id, PracticeState state)
        {
            var practice = context.Store.Find(PracticeBank.All, id)!;
            var publishedAt = state == PracticeState.Published ? practice.PublishedAt ?? context.Now : practice.PublishedAt;
            context.Store.Put(PracticeBank.All, practice with { State = state, PublishedAt = publishedAt });
            return Turn.Quiet;
        }
    }
}
