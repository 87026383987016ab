using System.Collections.Immutable;
using System.Text.Json;
using Bot.Domain.Practices;
using Bot.Domain.Registers;
using Bot.Public.Data;
using Bot.Tests.Scenarios;
using NodaTime;

namespace Bot.Tests.Public;

/// <summary>The open data as programs read them.</summary>
public sealed class DataOnSiteTest
{
    [Fact]
    public void NoColumnIsDescribedByTheQuestionOfAForm()
    {
        using var world = new SiteWorld();
        foreach (var column in DataSets.Of(world.Edition).SelectMany(set => set.Columns).SelectMany(column => new[] { column.Says.Es, column.Says.Pt }))
        {
            Assert.EndsWith(".", column, StringComparison.Ordinal);
            Assert.DoesNotContain("?", column, StringComparison.Ordinal);
            Assert.DoesNotMatch("(?i)\\b(toque|env[ií]e|escriba|escreva|elija|escolha|puede escribir|pode escrever)\\b", column);
        }
    }

    [Fact]
    public void EveryKeyIsSpanishPlainAndItsOwn()
    {
        using var world = new SiteWorld();
        string[] english =
        [
            .. PracticeFields.All.Select(field => field.Code),
            .. world.Edition.Shelf.All.SelectMany(register => register.Fields).Select(field => field.Code),
        ];
        foreach (var set in DataSets.Of(world.Edition))
        {
            string[] keys = [.. set.Columns.Select(column => column.Code)];
            Assert.Equal(keys.Distinct(), keys);
            Assert.All(keys, key => Assert.Matches("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", key));
            Assert.Empty(keys.Intersect(english));
        }
    }

    [Fact]
    public void FiguresAreNumbersInJson()
    {
        using var world = new SiteWorld((Practice)new PublishedPractice(1, "Feria") with { AppliedBy = 3 });
        using var practices = JsonDocument.Parse(world.Find("/datos/practicas.json").Content);
        Assert.Equal(3, practices.RootElement[0].GetProperty("aplicada_por").GetInt32());
        Assert.Equal(JsonValueKind.Null, practices.RootElement[0].GetProperty("anio_archivo").ValueKind);
        using var totals = JsonDocument.Parse(world.Find("/datos/relevamiento.json").Content);
        Assert.All(totals.RootElement.EnumerateArray(), row => Assert.Equal(JsonValueKind.Number, row.GetProperty("cantidad").ValueKind));
    }

    [Theory]
    [InlineData("2026-12-19T12:00 America/Montevideo", "2026-12-19T12:00-03:00", "sáb 19 dic 2026, 12:00 de Montevideo")]
    [InlineData("2026-12-19", "2026-12-19", "sáb 19 dic 2026")]
    [InlineData("2026-12", "2026-12", "dic 2026")]
    [InlineData("2026-H2", "", "2.º semestre de 2026")]
    public void DatesOfCallsAreIsoWhereTheyArePreciseAndWordsBeside(string kept, string iso, string words)
    {
        using var world = new SiteWorld();
        world.Chat.Write(work =>
        {
            work.Put(RegisterBook.All, Record("funding", "source-1", ("name", "Fondo de prueba")));
            work.Put(RegisterBook.All, Record("calls", "call-1", ("edition", "Edición de prueba"), ("closes", kept), ("link", "https://example.org")) with { ParentId = "source-1" });
        });
        using var calls = JsonDocument.Parse(world.Find("/datos/convocatorias.json").Content);
        var call = calls.RootElement.EnumerateArray().Single(row => row.GetProperty("edicion").GetString() == "Edición de prueba");
        Assert.Equal((iso, words), (call.GetProperty("cierre").GetString(), call.GetProperty("cierre_texto").GetString()));
        Assert.Equal("2026-11-01", call.GetProperty("verificada").GetString());
    }

    [Fact]
    public void SourcesHaveAFileAsTheirCallsDo()
    {
        using var world = new SiteWorld();
        using var sources = JsonDocument.Parse(world.Find("/datos/fuentes.json").Content);
        var focem = sources.RootElement.EnumerateArray().Single(row => row.GetProperty("nombre").GetString() == "FOCEM");
        Assert.Equal(("No reembolsable", "Siempre abierta"), (focem.GetProperty("tipo_de_apoyo").GetString(), focem.GetProperty("hoy").GetString()));
    }

    private static RegisterRecord Record(string register, string id, params (string Field, string Value)[] values) => new()
    {
        Id = id,
        Register = register,
        Values = values.ToImmutableDictionary(value => value.Field, value => value.Value),
        State = RecordState.Verified,
        EnteredBy = "7",
        EnteredAt = Instant.FromUtc(2026, 11, 1, 12, 0),
        CheckedAt = Instant.FromUtc(2026, 11, 2, 1, 0),
        History = [],
    };
}
