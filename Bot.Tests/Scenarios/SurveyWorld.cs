using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Domain.Storage;

namespace Bot.Tests.Scenarios;

/// <summary>People and records of the survey of the social economy.</summary>
internal static class SurveyWorld
{
    /// <summary>Somebody of the commission that verifies.</summary>
    public static Phone OfTheCommission(this Scenario scenario, string name, bool hearsAtOnce = true)
    {
        var phone = scenario.Official(name, "br-guarulhos");
        scenario.Write(work => work.Put(Persons.All, work.Find(Persons.All, phone.Id)! with { Role = Role.Commission, HearsAtOnce = hearsAtOnce }));
        return phone;
    }

    /// <summary>Writes a venture of Tandil up to its scope, in Spanish, and saves it.</summary>
    public static void WritesVenture(this Phone phone, string name, string scope = "Pública: todos la ven", string women = "12", string contact = "Carla, 099 123 456", string city = "tandil")
    {
        phone.BeginsVenture(name, city);
        phone.EndsVenture(scope, women, contact);
    }

    /// <summary>Up to its city.</summary>
    public static void BeginsVenture(this Phone phone, string name, string city = "tandil")
    {
        phone.Says("/relevamiento");
        phone.Taps(phone.Last.Buttons.First(button => button.Label.StartsWith("Emp", StringComparison.Ordinal)).Label);
        phone.Taps(phone.Last.Buttons.First(button => button.Label is "Agregar un emprendimiento" or "Adicionar um empreendimento").Label);
        phone.Says(name);
        phone.Says(city);
    }

    /// <summary>From behind its city, in Spanish.</summary>
    public static void EndsVenture(
        this Phone phone, string scope = "Pública: todos la ven", string women = "12", string contact = "Carla, 099 123 456")
    {
        phone.Taps("Urbana");
        phone.Taps("Artesanía e industria");
        phone.Says("Hacen dulces con fruta de la zona.");
        phone.Taps("Listo");
        phone.Says("2015");
        phone.Taps("Cooperativa");
        phone.Says(women);
        phone.Says("8");
        phone.Taps("Saltar");
        phone.Says("Dulces");
        phone.Says("En la feria");
        phone.Taps("Saltar");
        phone.Taps("Saltar");
        phone.Says(contact);
        phone.Taps(scope);
        phone.Taps("Guardar la ficha");
    }

    /// <summary>A verified venture that somebody entered.</summary>
    public static RegisterRecord Venture(this Scenario scenario, Phone by, string id, string name, string city, string scope, int women)
    {
        var record = new RegisterRecord
        {
            Id = id,
            Register = "venture",
            Values = new Dictionary<string, string>
            {
                ["name"] = name,
                ["city"] = city,
                ["area"] = "urban",
                ["activity"] = "a01",
                ["about"] = $"Trabajan en {name}.",
                ["form"] = "coop",
                ["women"] = $"{women}",
                ["contact"] = $"Quien atiende en {name}",
                ["scope"] = scope,
            }.ToImmutableDictionary(),
            State = RecordState.Verified,
            EnteredBy = by.Id,
            EnteredAt = scenario.Now,
            CheckedAt = scenario.Now,
            History = [new(RecordStep.Enter, by.Id, scenario.Now)],
        };
        scenario.Write(work => work.Put(RegisterBook.All, record));
        return record;
    }

    public static RegisterRecord OnlyVenture(this Scenario scenario) =>
        Assert.Single(scenario.Read(work => work.Query(RegisterBook.ByRegister, KeyRange.Under("venture"))));
}
