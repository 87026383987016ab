using System.Collections.Immutable;
using Bot.Domain.Registers;
using Bot.Features.Registers;
using Bot.Texts;
using NodaTime;
using static Bot.Features.Registers.RegisterField;

namespace Bot.Tests.Scenarios;

/// <summary>What belongs to a record that is not public is not public either, since its name would tell the other's.</summary>
public sealed class ScopeOfParentScenario
{
    private static readonly Register Gardens = new()
    {
        Code = "gardens",
        Command = new("huertas", "hortas", "Huertas", "Hortas"),
        CheckedEvery = Duration.FromDays(365),
        Words = Called("huertas"),
        Fields = [Line("name", 40, new(new("Nombre", "¿?"), new("Nome", "?"))), Scope("who", new(new("Quién", "¿?"), new("Quem", "?")))],
    };

    private static readonly Register Beds = new()
    {
        Code = "beds",
        Parent = Gardens,
        CheckedEvery = Duration.FromDays(365),
        Words = Called("canteros"),
        Fields = [Line("name", 40, new(new("Nombre", "¿?"), new("Nome", "?")))],
    };

    [Theory]
    [InlineData(RecordScope.Public, true)]
    [InlineData(RecordScope.OnRequest, false)]
    [InlineData(RecordScope.OnlyCounted, false)]
    [InlineData("", false)]
    public void AChildIsSeenWithItsParent(string scope, bool isSeen)
    {
        using var scenario = new Scenario(() => [new KeepingRegisters(new(Gardens, Beds), TownHall.Zones)]);
        var (marta, ana, beto, rosa) = (scenario.Coordinator("Marta"), scenario.Official("Ana"), scenario.Official("Beto"), scenario.Phone("Rosa"));
        Put(scenario, "g", "gardens", null, ana, ("name", "Zanahoria"), ("who", scope));
        Put(scenario, "b", "beds", "g", beto, ("name", "Apio"));
        foreach (var (phone, sees) in new[] { (rosa, isSeen), (beto, isSeen), (marta, true) })
        {
            phone.Says("/huertas");
            Assert.Equal(sees, phone.Last.ToString().Contains("Zanahoria", StringComparison.Ordinal));
            phone.PressesCode("c.card", "b", "", "0");
            Assert.Equal(sees, phone.Last.ToString().Contains("Zanahoria. Apio", StringComparison.Ordinal));
            phone.Says("/huertas");
            phone.PressesCode("c.list", "beds", "g.", "0");
            Assert.Equal(sees, phone.Last.ToString().Contains("Zanahoria", StringComparison.Ordinal));
        }
    }

    private static void Put(Scenario scenario, string id, string register, string? parentId, Phone by, params (string Field, string Value)[] values) =>
        scenario.Write(work => work.Put(RegisterBook.All, new RegisterRecord
        {
            Id = id,
            Register = register,
            ParentId = parentId,
            Values = values.Where(value => value.Value.Length > 0).ToImmutableDictionary(value => value.Field, value => value.Value),
            EnteredBy = by.Id,
            EnteredAt = scenario.Now,
        }));

    private static Bilingual<RegisterWords> Called(string name)
    {
        RegisterWords words = new() { Title = name, Count = count => $"{count} {name}", Add = "Agregar", About = "De prueba", FileName = name };
        return new(words, words);
    }
}
