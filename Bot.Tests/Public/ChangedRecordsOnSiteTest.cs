using System.Collections.Immutable;
using Bot.Domain.Registers;
using Bot.Tests.Scenarios;
using NodaTime;

namespace Bot.Tests.Public;

/// <summary>
/// What somebody changes of a verified record who may not verify it: until somebody looks at it, the site tells what was verified, to as
/// many as both the old consent and the new one allow.
/// </summary>
public sealed class ChangedRecordsOnSiteTest : IDisposable
{
    private readonly SiteWorld _world = new();

    [Theory]
    [InlineData("/convocatorias/", "Abierta; cierra: mar 15 dic 2026", "20 ene 2027")]
    [InlineData("/pt/convocatorias/", "Aberta; encerra: ter 15 dez 2026", "20 jan 2027")]
    [InlineData("/datos/convocatorias.csv", "2026-12-15", "2027-01-20")]
    public void ACallStandsOnTheSiteAsItWasVerified(string path, string verified, string changed)
    {
        Put(Record("funding", "s-1", ("name", "Fondo de prueba")));
        var call = Record("calls", "c-1", ("edition", "Edición de prueba"), ("closes", "2026-12-15")) with { ParentId = "s-1" };
        Put(call);
        Put(Changed(call, ("closes", "2027-01-20")));
        var text = Text(path);
        Assert.Contains(verified, text, StringComparison.Ordinal);
        Assert.DoesNotContain(changed, text, StringComparison.Ordinal);
        Assert.Contains("Edición de prueba", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sin verificar", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/convocatorias/", "Siempre abierta ⚠️ Nadie la revisó desde el lun 16 nov 2026")]
    [InlineData("/pt/convocatorias/", "Sempre aberta ⚠️ Ninguém a revisou desde seg 16 nov 2026")]
    [InlineData("/datos/convocatorias.csv", "\"Siempre abierta\",\"⚠️ Nadie la revisó desde el lun 16 nov 2026\",2026-11-16")]
    public void WhatNobodyCheckedForLongIsMarkedThere(string path, string mark)
    {
        Put(Record("funding", "s-1", ("name", "Fondo de prueba")));
        Put(Record("calls", "c-1", ("edition", "Permanente")) with { ParentId = "s-1" });
        Assert.DoesNotContain("Nadie la revisó", Text("/convocatorias/"), StringComparison.Ordinal);
        _world.Chat.Pass(Duration.FromDays(200));
        Assert.Contains(mark, Text(path), StringComparison.Ordinal);
    }

    [Fact]
    public void AnExampleIsMarkedInTheFiles()
    {
        Put(Record("funding", "s-1", ("name", "Fondo de prueba")));
        Put(Record("calls", "c-1", ("edition", "De muestra")) with { ParentId = "s-1", IsExample = true });
        Assert.Contains("\"Ejemplo inventado\",2026-11-16", Text("/datos/convocatorias.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RecordScope.Public, RecordScope.Public, true)]
    [InlineData(RecordScope.Public, RecordScope.OnRequest, false)]
    [InlineData(RecordScope.Public, RecordScope.OnlyCounted, false)]
    [InlineData(RecordScope.OnRequest, RecordScope.Public, false)]
    [InlineData(RecordScope.OnlyCounted, RecordScope.Public, false)]
    public void OfTwoConsentsTheNarrowerCountsAndTotalsAreThoseOfTheChat(string before, string after, bool isTold)
    {
        var ana = _world.Chat.Official("Ana");
        var venture = _world.Chat.Venture(ana, "v-1", "Zanahoria", "ar-tandil", before, 11);
        _world.Chat.Venture(ana, "v-2", "Remolacha", "ar-tandil", RecordScope.OnlyCounted, 12);
        Put(Changed(venture, ("about", "Cocinan perejil."), ("women", "90"), ("scope", after)));
        var site = string.Join('\n', _world.All().Values.Select(SiteWorld.Text));
        var edition = _world.Edition;
        Assert.Equal(
            isTold ? [("Zanahoria", "Trabajan en Zanahoria.")] : [],
            edition.Shelf.Find("venture")!.Listed(edition.Occasion, reader: null).Select(record => (record["name"], record["about"])));
        Assert.DoesNotContain("perejil", site, StringComparison.Ordinal);
        Assert.DoesNotContain("Quien atiende en", site, StringComparison.Ordinal);
        Assert.Contains("Emprendimientos: 2 emprendimientos", Text("/relevamiento/"), StringComparison.Ordinal);
        Assert.Contains("Tandil, Argentina 2 23", Text("/relevamiento/"), StringComparison.Ordinal);
        var rosa = _world.Chat.Phone("Rosa");
        rosa.PressesCode("c.totals", "venture", "city");
        rosa.Sees("Emprendimientos, totales: 2 emprendimientos\nMujeres: 23.");
    }

    public void Dispose() => _world.Dispose();

    private void Put(RegisterRecord record) => _world.Chat.Write(work => work.Put(RegisterBook.All, record));

    private string Text(string path) => path.EndsWith('/')
        ? string.Join(' ', _world.Page(path).QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : SiteWorld.Text(_world.Find(path));

    private RegisterRecord Record(string register, string id, params (string Field, string Value)[] values) => new()
    {
        Id = id,
        Register = register,
        Values = values.ToImmutableDictionary(value => value.Field, value => value.Value),
        State = RecordState.Verified,
        EnteredBy = "7",
        EnteredAt = _world.Chat.Now,
        CheckedAt = _world.Chat.Now,
        History = [new(RecordStep.Enter, "7", _world.Chat.Now)],
    };

    /// <summary>By somebody who may not verify it.</summary>
    private static RegisterRecord Changed(RegisterRecord record, params (string Field, string Value)[] values) => record with
    {
        Values = record.Values.SetItems(values.Select(value => KeyValuePair.Create(value.Field, value.Value))),
        State = RecordState.Unverified,
        Version = record.Version + 1,
        History = record.History.Add(new(RecordStep.Change, record.EnteredBy, record.EnteredAt + Duration.FromHours(1))
        {
            Changes = [.. values.Select(value => new ValueChange(value.Field, record[value.Field], value.Value))],
            Version = record.Version + 1,
        }),
    };
}
