using Bot.Calendars;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Search;
using Bot.Features.Help.GiveHelp;
using Bot.Features.Help.Welcome;
using Bot.Features.Meetings;
using Bot.Features.Meetings.AnswerMeetings;
using Bot.Features.Meetings.AskDays;
using Bot.Features.Meetings.FollowDecisions;
using Bot.Features.Meetings.PlanMeetings;
using Bot.Features.Meetings.RemindGroups;
using Bot.Features.Meetings.RemindMe;
using Bot.Features.Meetings.RepeatMeetings;
using Bot.Features.Meetings.SetAgenda;
using Bot.Features.Meetings.ShareCalendar;
using Bot.Features.Meetings.WriteActa;
using Bot.Features.Network.GatherNews;
using Bot.Features.Network.JoinNetwork;
using Bot.Features.Network.KeepCities;
using Bot.Features.Network.KeepGroups;
using Bot.Features.Network.RequestContacts;
using Bot.Features.Network.SeeFigures;
using Bot.Features.Network.SeeFigures.WriteReport;
using Bot.Features.People.CoordinatePeople;
using Bot.Features.People.GuardPrivacy;
using Bot.Features.People.HandOver;
using Bot.Features.People.HearOfDamage;
using Bot.Features.People.InvitePeople;
using Bot.Features.People.KeepProfile;
using Bot.Features.People.RemindInMornings;
using Bot.Features.People.SeeAuditLog;
using Bot.Features.Practices.AdoptPractices;
using Bot.Features.Practices.BrowsePractices;
using Bot.Features.Practices.ConfirmForCity;
using Bot.Features.Practices.FindPractices;
using Bot.Features.Practices.FollowPortal;
using Bot.Features.Practices.FollowSearches;
using Bot.Features.Practices.HearArrivals;
using Bot.Features.Practices.ImportBank;
using Bot.Features.Practices.ImportDocuments;
using Bot.Features.Practices.KeepCurrent;
using Bot.Features.Practices.MyPractices;
using Bot.Features.Practices.PrintPractices;
using Bot.Features.Practices.PrintQueue;
using Bot.Features.Practices.RemindReviewers;
using Bot.Features.Practices.ReviewPractices;
using Bot.Features.Practices.SeeHistory;
using Bot.Features.Practices.SubmitPractice;
using Bot.Features.Practices.TranslatePractices;
using Bot.Features.Practices.WriteTogether;
using Bot.Features.Registers;
using Bot.Features.Registers.AskForRecords;
using Bot.Features.Registers.Funding;
using Bot.Features.Registers.Funding.FollowCalls;
using Bot.Features.Registers.Funding.TakePosts;
using Bot.Features.Registers.ImportRecords;
using Bot.Features.Registers.Mercosur;
using Bot.Features.Registers.Mercosur.FollowBodies;
using Bot.Features.Registers.Survey;
using Bot.Features.Registers.TellGroups;
using Bot.Forms.Kinds;
using Bot.Imports;
using Bot.Storage;
using NodaTime;

namespace Bot.Features;

/// <summary>Everything that the bot does. A new feature is a folder and a line here.</summary>
public static class FeatureList
{
    /// <param name="network">The network's zone.</param>
    /// <param name="catalogue">The published practices as they are searched; null for one that is built beside the loop.</param>
    /// <param name="calendars">Serves private calendars; null where nothing is reached from outside.</param>
    public static IReadOnlyList<IFeature> Make(
        DateTimeZone network, SearchCatalogue? catalogue = null, CalendarShelf? calendars = null)
    {
        var cities = new Cities(Cities.Shipped.All);
        var zones = new Zones(cities, network);
        var registers = RegistersIn(network, cities);
        var bank = new PracticesTarget(cities, Importing.WithoutOwnWords);
        catalogue ??= new();
        return
        [
            new TakingAnswers(cities),
            new TakingPosts(registers.Find("calls")!, zones),
            new Welcoming(),
            new Submitting(cities, zones),
            // Before what takes Word files: a table may be expected.
            new BringingIn(zones, new RecordsTarget(registers, zones), bank),
            new Importing(),
            new Printing(),
            new Listing(zones),
            new Reviewing(zones),
            new Translating(),
            new Hearing(),
            new LateReminding(zones),
            new RemindingInMornings(zones),
            new PrintingQueue(zones),
            new Sharing(zones),
            new SeeingHistory(zones),
            new KeepingCurrent(zones),
            new Finding(
                catalogue, zones, [FoundRecords.In(registers), FoundMeetings.All], CallsOfTheme.In(registers.Find("calls")!, network),
                ConfirmPart.All),
            new Browsing(catalogue),
            new FollowingPortal(),
            new Following(catalogue, zones),
            new KeepingRegisters(registers, zones),
            new AskingForRecords(registers, zones),
            new ImportingBank(bank, zones),
            new ConfirmingForCity(),
            new FollowingCalls(registers.Find("calls")!, zones),
            new FollowingBodies(registers, zones),
            new TellingGroups(
                network, CallWeek.Of(registers.Find("calls")!, network), FollowedSessions.ForGroups(registers.Find("sessions")!)),
            new Planning(cities, zones),
            new AskingDays(),
            new Repeating(cities),
            new SettingAgenda(),
            new WritingActa(cities),
            new FollowingDecisions(cities, zones),
            new GatheringNews(network),
            new SeeingFigures(cities, network),
            new WritingReports(cities, registers, network),
            new KeepingGroups(cities, registers.Find("bodies")!),
            new Reminding(cities),
            new RemindingMe(),
            new SharingCalendar(calendars, zones),
            new KeepingProfile(cities, zones),
            new Joining(cities),
            new RequestingContacts(zones),
            new AdoptingPractices(),
            new Inviting(cities, zones),
            new Coordinating(zones),
            new KeepingCities(cities, zones),
            new HandingOver(cities, zones),
            new SeeingAuditLog(zones),
            new HearingOfDamage(),
            new GivingHelp(),
            new GuardingPrivacy(StoreJson.Options, zones),
        ];
    }

    /// <summary>All registers. A new one is a folder with its table and a line here.</summary>
    public static RegisterShelf RegistersIn(DateTimeZone network, Cities cities)
    {
        var (funding, choices) = (FundingSources.In(network), new CityChoices(cities));
        return new(
            funding, FundingCalls.Of(funding, network),
            MercosurBodies.All, BodySessions.Of(MercosurBodies.All, network), JointActivities.Of(MercosurBodies.All, choices),
            Ventures.In(choices), SupportBodies.In(choices), PublicPolicies.In(choices));
    }
}
