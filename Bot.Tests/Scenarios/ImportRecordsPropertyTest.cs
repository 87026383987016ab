using System.Collections.Immutable;
using System.Text.Json;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Features.Registers;
using Bot.Features.Registers.ImportRecords;
using Bot.Imports;
using Bot.Sheets;
using Bot.Storage;
using Bot.Tests.Domain;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Bot.Features.Registers.RegisterField;

namespace Bot.Tests.Scenarios;

/// <summary>Whatever is brought in: the same table a second time changes nothing, and undoing leaves the register as it was.</summary>
public sealed class ImportRecordsPropertyTest
{
    private static readonly Register Trees = new()
    {
        Code = "trees",
        CheckedEvery = Duration.FromDays(365),
        SameBy = ["fruit"],
        Words = new(Named, Named),
        Fields =
        [
            Line("name", 40, new(new("Nombre", "¿?"), new("Nome", "?"))),
            Choice("fruit", [new("yes", "Da", "Dá"), new("no", "No da", "Não dá")], new(new("Fruta", "¿?"), new("Fruta", "?"))),
            Number("age", 0, 5000, new(new("Edad", "¿?"), new("Idade", "?"))).Optional(),
            Scope("who", new(new("Quién", "¿?"), new("Quem", "?"))).Optional(),
        ],
    };

    /// <summary>Few names, so that tables meet again what they brought in; each once in a table.</summary>
    private static readonly Gen<Sheet> Tables =
        from names in Gen.Elements("Jacarandá", "Ceibo", "Ombú", "Lapacho").ListOf(4)
        from fruits in Gen.Elements("Da", "No da", "no").ArrayOf(4)
        from ages in Gen.Frequency((9, Gen.Elements("", "12", "1.200", "90 años")), (1, Gen.Constant("muchos"))).ArrayOf(4)
        from scopes in Gen.Elements("", "Pública: todos la ven", "count").ArrayOf(4)
        select new Sheet(
            ["Nombre", "Fruta", "Edad", "Quién"],
            [.. names.Select((name, place) => ImmutableArray.Create(name, fruits[place], ages[place], scopes[place])).DistinctBy(row => row[0])]);

    [Fact]
    public void TwiceIsAsOnceAndUndoneIsAsBefore()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.PersonOf(scenario.Coordinator("Marta"));
        var (brought, changed) = (0, 0);
        Prop.ForAll(Tables.ToArbitrary(), Tables.ToArbitrary(), (first, second) => scenario.Write(work =>
        {
            foreach (var record in RegisterBook.Every(work, "trees"))
            {
                _ = work.Delete(RegisterBook.All, record.Id);
            }

            _ = BringIn(scenario, work, marta, first, "1");
            var before = All(work);
            var import = BringIn(scenario, work, marta, second, "2");
            var after = All(work);
            Assert.False(PlanOf(scenario, work, marta, second).CanBringIn);
            _ = BringIn(scenario, work, marta, second, "3");
            Assert.Equal(after, All(work));
            (brought, changed) = (brought + (after == before ? 0 : 1), changed + (import?.Records.Count(record => record.Before is not null) ?? 0));
            Assert.Empty(import is null ? [] : RecordsTarget.Ledger.Undo(work, import));
            Assert.Equal(before, All(work));
        })).Holds(100);
        Assert.True(brought > 20 && changed > 5, $"{brought} brought something in, {changed} records were changed.");
    }

    private static KeptImport<RegisterRecord>? BringIn(Scenario scenario, IWork work, Person by, Sheet sheet, string code) =>
        PlanOf(scenario, work, by, sheet) is { CanBringIn: true } plan
            ? RecordsTarget.Ledger.BringIn(work, plan, Trees.Code, by.Id, code, scenario.Now)
            : null;

    private static ImportPlan PlanOf(Scenario scenario, IWork work, Person by, Sheet sheet) =>
        new Planner(Trees, new Occasion(work, scenario.Now, Scenario.Account), by, "America/Montevideo").Of(sheet);

    private static string All(IWork work) => string.Join('\n', RegisterBook.Every(work, "trees")
        .OrderBy(record => record.Id, StringComparer.Ordinal)
        .Select(record => JsonSerializer.Serialize(
            record with { Values = ImmutableDictionary<string, string>.Empty }, StoreJson.Options)
            + string.Join(',', record.Values.OrderBy(value => value.Key, StringComparer.Ordinal))));

    private static RegisterWords Named => new() { Title = "Árboles", Count = count => $"{count}", Add = "+", About = "De prueba", FileName = "arboles" };
}
