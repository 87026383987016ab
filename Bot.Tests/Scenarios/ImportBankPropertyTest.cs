using System.Collections.Immutable;
using System.Text.Json;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.Practices.ImportBank;
using Bot.Imports;
using Bot.Sheets;
using Bot.Storage;
using Bot.Tests.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Scenarios;

/// <summary>Whatever bank is brought in: the same table twice changes nothing, and undoing leaves every practice as it was.</summary>
public sealed class ImportBankPropertyTest
{
    /// <summary>Few titles, so that tables meet again what they brought in.</summary>
    private static readonly Gen<Sheet> Tables =
        from titles in Gen.Elements("Feria de productores", "Banco de horas", "Huertas", "Incubadora").ArrayOf(4)
        from ids in Gen.Elements("", "", "B-1", "B-2", "B-3").ArrayOf(4)
        from cities in Gen.Elements("Tandil", "Morón", "Villa Nueva").ArrayOf(4)
        from years in Gen.Elements("", "2009", "2010").ArrayOf(4)
        from themes in Gen.Frequency((12, Gen.Elements("empleo", "emprego")), (1, Gen.Constant("astronomía"))).ArrayOf(4)
        from results in Gen.Elements("Creció la venta", "Participan muchas personas", "").ArrayOf(4)
        select new Sheet(
            ["Código", "Título", "Ciudad", "País", "Año", "Tema", "Resumen", "Resultados"],
            [.. Enumerable.Range(0, 4).Select(row => ImmutableArray.Create(
                ids[row], titles[row], cities[row], "Argentina", years[row], themes[row], "Los vecinos trabajan en la plaza", results[row]))
                .DistinctBy(row => row[1]).DistinctBy(row => row[0].Length > 0 ? row[0] : row[1])]);

    [Fact]
    public void TwiceIsAsOnceAndUndoneIsAsBefore()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.PersonOf(scenario.Coordinator("Marta"));
        var (brought, changed) = (0, 0);
        Prop.ForAll(Tables.ToArbitrary(), Tables.ToArbitrary(), (first, second) => scenario.Write(work =>
        {
            foreach (var practice in work.All(PracticeBank.All, KeyRange.All))
            {
                _ = work.Delete(PracticeBank.All, practice.Id);
            }

            _ = BringIn(scenario, work, marta, first, "1");
            var before = All(work);
            var import = BringIn(scenario, work, marta, second, "2");
            var after = All(work);
            Assert.False(PlanOf(scenario, work, marta, second).CanBringIn);
            _ = BringIn(scenario, work, marta, second, "3");
            Assert.Equal(after, All(work));
            brought += after == before ? 0 : 1;
            changed += import?.Records.Count(record => record.Before is not null) ?? 0;
            Assert.Empty(import is null ? [] : PracticesTarget.Ledger.Undo(work, import));
            Assert.Equal(before, All(work));
        })).Holds(250);
        Assert.True(brought > 10 && changed > 0, $"{brought} brought something in, {changed} practices were changed.");
    }

    private static KeptImport<Practice>? BringIn(Scenario scenario, IWork work, Person by, Sheet sheet, string code) =>
        PlanOf(scenario, work, by, sheet) is { CanBringIn: true } plan
            ? PracticesTarget.Ledger.BringIn(work, plan, PracticesTarget.Code, by.Id, code, scenario.Now)
            : null;

    private static ImportPlan PlanOf(Scenario scenario, IWork work, Person by, Sheet sheet) =>
        new BankPlanner(work, Cities.Shipped, by, scenario.Now).Of(sheet);

    private static string All(IWork work) => string.Join('\n', work.All(PracticeBank.All, KeyRange.All)
        .OrderBy(practice => practice.Id, StringComparer.Ordinal)
        .Select(practice => JsonSerializer.Serialize(
            practice with { Answers = ImmutableDictionary<string, Answer>.Empty }, StoreJson.Options)
            + string.Join(',', practice.Answers.OrderBy(answer => answer.Key, StringComparer.Ordinal)
                .Select(answer => $"{answer.Key}: {JsonSerializer.Serialize(answer.Value, StoreJson.Options)}"))));
}
