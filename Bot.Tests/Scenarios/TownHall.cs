using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.GiveHelp;
using Bot.Features.GuardPrivacy;
using Bot.Features.ImportDocuments;
using Bot.Features.KeepProfile;
using Bot.Features.MyPractices;
using Bot.Features.PrintPractices;
using Bot.Features.ReviewPractices;
using Bot.Features.SubmitPractice;
using Bot.Features.TranslatePractices;
using Bot.Features.Welcome;
using Bot.Storage;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>A bot whose people have profiles, propose practices, and have them reviewed.</summary>
internal static class TownHall
{
    public static readonly Zones Zones = new(Cities.Shipped, DateTimeZoneProviders.Tzdb["America/Argentina/Buenos_Aires"]);

    public static Scenario Open() => new(() =>
    [
        new Submitting(Cities.Shipped, Zones),
        new Importing(),
        new Printing(),
        new Listing(Zones),
        new Welcoming(),
        new GivingHelp(),
        new KeepingProfile(Cities.Shipped, Zones),
        new Reviewing(Zones),
        new Translating(),
        new GuardingPrivacy(StoreJson.Options),
    ]);

    /// <summary>Somebody whom the configuration made a coordinator.</summary>
    public static Phone Coordinator(this Scenario scenario, string name, string cityId = "ar-moron", string languageCode = "es")
    {
        var phone = scenario.Phone(name, languageCode);
        scenario.Write(work =>
        {
            Coordinators.Appoint(work, [phone.TelegramId], scenario.Now);
            work.Put(Persons.All, work.Find(Persons.All, phone.Id)! with
            {
                TelegramName = name,
                Reachable = true,
                Language = languageCode.StartsWith("pt", StringComparison.Ordinal) ? Language.Pt : Language.Es,
                Place = Place.Listed(Cities.Shipped.Find(cityId)!),
            });
        });
        return phone;
    }

    /// <summary>Somebody submits a practice; from Campinas unless they tell another city.</summary>
    public static Phone Submits(this Scenario scenario, string name, params Action<Phone>[] place)
    {
        var phone = scenario.Phone(name);
        return phone.Does(place.Length == 0 ? SubmitWorld.BeginningEs : [.. SubmitWorld.BeginningEs.Take(2), .. place])
            .Does(SubmitWorld.StepsEs)
            .Does(SubmitWorld.SendingEs)
            .Does(SubmitWorld.CompletingEs);
    }

    public static Person PersonOf(this Scenario scenario, Phone phone) => scenario.Read(work => work.Find(Persons.All, phone.Id))!;

    public static Practice OnlyPractice(this Scenario scenario) => Assert.Single(scenario.Read(work => work.All(PracticeBank.All, KeyRange.All)));
}
