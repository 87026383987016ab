using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Search;
using Bot.Features.AnswerMeetings;
using Bot.Features.BrowsePractices;
using Bot.Features.FindPractices;
using Bot.Features.FollowSearches;
using Bot.Features.GiveHelp;
using Bot.Features.GuardPrivacy;
using Bot.Features.KeepGroups;
using Bot.Features.KeepProfile;
using Bot.Features.MyPractices;
using Bot.Features.PlanMeetings;
using Bot.Features.RemindGroups;
using Bot.Features.ReviewPractices;
using Bot.Features.SubmitPractice;
using Bot.Features.Welcome;
using Bot.Storage;
using NodaTime;

namespace Bot.Features;

/// <summary>Everything that the bot does. A new feature is a folder and a line here.</summary>
public static class FeatureList
{
    /// <param name="network">The network's zone.</param>
    public static IReadOnlyList<IFeature> Make(DateTimeZone network)
    {
        var zones = new Zones(Cities.Shipped, network);
        var catalogue = new PracticeCatalogue();
        return
        [
            new Welcoming(),
            new Submitting(Cities.Shipped, zones),
            new Listing(zones),
            new Reviewing(zones),
            new Finding(catalogue),
            new Browsing(catalogue),
            new Following(catalogue, network),
            new Planning(Cities.Shipped, zones),
            new KeepingGroups(),
            new Reminding(Cities.Shipped),
            new Answering(Cities.Shipped),
            new KeepingProfile(Cities.Shipped, zones),
            new GivingHelp(),
            new GuardingPrivacy(StoreJson.Options),
        ];
    }
}
