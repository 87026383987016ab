using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>A bot whose people have profiles, propose practices, and have them reviewed.</summary>
internal static class TownHall
{
    public static readonly Zones Zones = new(Cities.Shipped, DateTimeZoneProviders.Tzdb["America/Argentina/Buenos_Aires"]);

    /// <summary>The whole bot.</summary>
    public static Scenario Open() => new(() => FeatureList.Make(Zones.Network));

    /// <summary>A group that the coordination let the bot into.</summary>
    public static Where.Group NetworkGroup(this Scenario scenario, long chatId, string title)
    {
        scenario.Write(work => work.Put(
            Groups.All, new Group { Id = RandomId.New(), TelegramChatId = chatId, Title = title, Standing = GroupStanding.Authorised }));
        return new Where.Group(chatId, title);
    }

    /// <summary>Somebody whom the configuration made a coordinator, and who hears at once of what comes in unless told otherwise.</summary>
    public static Phone Coordinator(this Scenario scenario, string name, string cityId = "ar-moron", string languageCode = "es", bool hearsAtOnce = true)
    {
        var phone = scenario.Phone(name, languageCode);
        scenario.Write(work =>
        {
            Coordinators.Appoint(work, [phone.TelegramId], scenario.Now);
            work.Put(Persons.All, work.Find(Persons.All, phone.Id)! with
            {
                TelegramName = name,
                Reachable = true,
                HearsAtOnce = hearsAtOnce,
                Language = languageCode.StartsWith("pt", StringComparison.Ordinal) ? Language.Pt : Language.Es,
                Place = Place.Listed(Cities.Shipped.Find(cityId)!),
            });
        });
        return phone;
    }

    /// <summary>Somebody of the secretariat, who hears at once of what waits for them unless told otherwise.</summary>
    public static Phone Secretary(this Scenario scenario, string name, string languageCode = "es", bool hearsAtOnce = true)
    {
        var phone = scenario.Phone(name, languageCode);
        scenario.Write(work => work.Put(Persons.All, Person.Meet(
            phone.TelegramId, name, languageCode.StartsWith("pt", StringComparison.Ordinal) ? Language.Pt : Language.Es, scenario.Now) with
        {
            Role = Role.Secretariat,
            Confirmed = true,
            HearsAtOnce = hearsAtOnce,
            Place = Place.Listed(Cities.Shipped.Find("uy-montevideo")!),
        }));
        return phone;
    }

    /// <summary>Somebody who has a confirmed place in a city.</summary>
    public static Phone Official(this Scenario scenario, string name, string cityId = "br-campinas", string languageCode = "es")
    {
        var phone = scenario.Phone(name, languageCode);
        scenario.Write(work => work.Put(Persons.All, Person.Meet(
            phone.TelegramId, name, languageCode.StartsWith("pt", StringComparison.Ordinal) ? Language.Pt : Language.Es, scenario.Now) with
        {
            Role = Role.Official,
            Confirmed = true,
            Place = Place.Listed(Cities.Shipped.Find(cityId)!),
        }));
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

    /// <summary>Somebody of Rosario asks to be confirmed, by their name twice and as a technician.</summary>
    public static Phone Joins(this Scenario scenario, string name, string city = "rosario")
    {
        var phone = scenario.Phone(name);
        phone.Says("/perfil");
        phone.Taps("Soy de una ciudad o agencia");
        phone.Says(city);
        phone.Says($"{name} {name}");
        phone.Says("Técnica");
        phone.Taps("Enviar");
        return phone;
    }

    public static Person PersonOf(this Scenario scenario, Phone phone) => scenario.Read(work => work.Find(Persons.All, phone.Id))!;

    public static Practice OnlyPractice(this Scenario scenario) => Assert.Single(scenario.Read(work => work.All(PracticeBank.All, KeyRange.All)));
}
