using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Search;
using Bot.Features.AnswerMeetings;
using Bot.Features.AskDays;
using Bot.Features.BrowsePractices;
using Bot.Features.CoordinatePeople;
using Bot.Features.FindPractices;
using Bot.Features.FollowSearches;
using Bot.Features.GatherNews;
using Bot.Features.GiveHelp;
using Bot.Features.GuardPrivacy;
using Bot.Features.HandOver;
using Bot.Features.HearArrivals;
using Bot.Features.ImportDocuments;
using Bot.Features.InvitePeople;
using Bot.Features.JoinNetwork;
using Bot.Features.KeepCities;
using Bot.Features.KeepCurrent;
using Bot.Features.KeepGroups;
using Bot.Features.KeepProfile;
using Bot.Features.MyPractices;
using Bot.Features.PlanMeetings;
using Bot.Features.PrintPractices;
using Bot.Features.PrintQueue;
using Bot.Features.RemindGroups;
using Bot.Features.RemindReviewers;
using Bot.Features.ReviewPractices;
using Bot.Features.SeeDeeds;
using Bot.Features.SeeHistory;
using Bot.Features.SubmitPractice;
using Bot.Features.TranslatePractices;
using Bot.Features.Welcome;
using Bot.Features.WriteTogether;
using Bot.Storage;
using NodaTime;

namespace Bot.Features;

/// <summary>Everything that the bot does. A new feature is a folder and a line here.</summary>
public static class FeatureList
{
    /// <param name="network">The network's zone.</param>
    public static IReadOnlyList<IFeature> Make(DateTimeZone network)
    {
        var cities = new Cities(Cities.Shipped.All);
        var zones = new Zones(cities, network);
        var catalogue = new PracticeCatalogue();
        return
        [
            new Welcoming(),
            new Submitting(cities, zones),
            new Importing(),
            new Printing(),
            new Listing(zones),
            new Reviewing(zones),
            new Translating(),
            new Hearing(zones),
            new LateReminding(zones),
            new PrintingQueue(zones),
            new Sharing(zones),
            new SeeingHistory(zones),
            new KeepingCurrent(zones),
            new Finding(catalogue, zones),
            new Browsing(catalogue),
            new Following(catalogue, zones),
            new Planning(cities, zones),
            new AskingDays(),
            new GatheringNews(network),
            new KeepingGroups(cities),
            new Reminding(cities),
            new TakingAnswers(cities),
            new KeepingProfile(cities, zones),
            new Joining(cities),
            new Inviting(cities, zones),
            new Coordinating(zones),
            new KeepingCities(cities, zones),
            new HandingOver(cities, zones),
            new SeeingDeeds(zones),
            new GivingHelp(),
            new GuardingPrivacy(StoreJson.Options),
        ];
    }
}
