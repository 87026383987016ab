using Bot.Domain.Portal;
using Bot.Domain.Practices;

namespace Bot.Tests.Scenarios;

/// <summary>The secretariat records what of the bank stands on the network's portal.</summary>
public sealed class PortalScenario
{
    private const string Address = "https://www.mercociudades.org/fondo";

    private static readonly PublishedPractice Fondo = new(12, "Fondo barrial");

    [Theory]
    [InlineData("es", "En el portal", "no está anotada", "Anotar dónde está", "hoy", "está en el portal desde el lun 16 nov 2026", "En el portal de Mercociudades (lun 16 nov 2026)", "Todas las prácticas publicadas están anotadas")]
    [InlineData("pt", "No portal", "não está anotada", "Anotar onde está", "hoje", "está no portal desde seg 16 nov 2026", "No portal de Mercocidades (seg 16 nov 2026)", "Todas as práticas publicadas estão anotadas")]
    public void TheAddressIsRecordedFromTheCardAndStandsOnIt(
        string language, string portal, string notThere, string record, string today, string there, string line, string nothingMissing)
    {
        using var scenario = FindingBot.With(Fondo);
        var lucia = scenario.Secretary("Lucía", language);
        lucia.Says("/start p_BBP-2026-0012");
        lucia.Taps(portal);
        lucia.Sees(notThere);
        lucia.Taps(record);
        lucia.Says("www.mercociudades.org/fondo");
        lucia.Says(today);
        lucia.Sees(there);
        Assert.Equal(new PortalEntry("practice-12", Address, new(2026, 11, 16)), scenario.Read(work => work.Find(PortalEntry.All, "practice-12")));
        lucia.Says("/portal");
        lucia.Sees(nothingMissing);
        var rosa = scenario.Phone("Rosa", language);
        rosa.Says("/start p_BBP-2026-0012");
        rosa.Sees(line);
        Assert.Null(rosa.Last.Find(portal));
    }

    [Fact]
    public void WhatIsMissingIsListedForTheSecretariatAlone()
    {
        using var scenario = FindingBot.With(Fondo, new PublishedPractice(13, "Feria de vecinas"));
        scenario.Write(work => work.Put(PortalEntry.All, new("practice-12", Address, new(2026, 11, 1))));
        var lucia = scenario.Secretary("Lucía");
        lucia.Says("/portal");
        lucia.Sees("Aquí sí, en el portal todavía no: 1 práctica");
        lucia.Taps("Feria de vecinas");
        lucia.Sees("no está anotada");
        var rosa = scenario.Phone("Rosa");
        rosa.Says("/portal");
        rosa.Sees("Qué prácticas están en el portal lo lleva la Secretaría Técnica.");
        rosa.SeesNot("todavía no");
    }

    [Theory]
    [InlineData("es", "Todavía no hay prácticas de las ciudades publicadas.")]
    [InlineData("pt", "Ainda não há práticas das cidades publicadas.")]
    public void WhereOnlyExamplesArePublishedNothingIsSaidToStandThere(string language, string nothing)
    {
        using var scenario = FindingBot.With();
        var lucia = scenario.Secretary("Lucía", language);
        lucia.Says("/portal");
        lucia.Sees(nothing);
        scenario.Write(work => work.Put(PracticeBank.All, (Practice)Fondo with { IsExample = true }));
        lucia.Says("/portal");
        lucia.Sees(nothing);
    }

    [Fact]
    public void ADayToComeAndTwoAddressesAreRefused()
    {
        using var scenario = FindingBot.With(Fondo);
        var lucia = scenario.Secretary("Lucía");
        lucia.Says("/start p_BBP-2026-0012");
        lucia.Taps("En el portal");
        lucia.Taps("Anotar dónde está");
        lucia.Says("www.mercociudades.org/fondo www.mercociudades.org/otro");
        lucia.Says(Address);
        lucia.Says("1 de diciembre de 2026");
        Assert.Null(scenario.Read(work => work.Find(PortalEntry.All, "practice-12")));
        lucia.Says("1 de noviembre de 2026");
        lucia.Sees("está en el portal desde el dom 1 nov 2026");
    }

    [Fact]
    public void AnAddressAndADayThatCannotBeAreRefusedInTheirOwnWords()
    {
        using var scenario = FindingBot.With(Fondo);
        var lucia = scenario.Secretary("Lucía");
        lucia.Says("/start p_BBP-2026-0012");
        lucia.Taps("En el portal");
        lucia.Taps("Anotar dónde está");
        lucia.Says("nada de eso");
        lucia.Sees("No es una dirección de internet. Escríbala así");
        lucia.SeesNot("línea");
        lucia.Says(Address);
        lucia.Says("1 de diciembre de 2026");
        lucia.Sees("Esa fecha todavía no llegó. Escriba el día en que se publicó en el portal.");
        lucia.Says("1 de enero de 2001");
        lucia.Sees("Ese día todavía no estaba en el Banco.");
    }

    [Fact]
    public void WhatStillStandsThereStaysListedUntilItIsTakenAway()
    {
        using var scenario = FindingBot.With(Fondo);
        var lucia = scenario.Secretary("Lucía");
        scenario.Write(work => work.Put(PortalEntry.All, new("practice-12", Address, new(2026, 11, 1))));
        lucia.Says("/portal");
        Assert.Null(lucia.Last.Find("Retiradas aquí, todavía en el portal (1)"));
        scenario.Phone("Ana").Says("/retirar practice-12");
        lucia.Says("/portal");
        lucia.Taps("Retiradas aquí, todavía en el portal (1)");
        lucia.Taps("Fondo barrial");
        lucia.Sees(Address);
        lucia.Taps("Ya no está en el portal");
        lucia.Sees("Anotado");
        lucia.Taps("Faltan en el portal");
        Assert.Null(lucia.Last.Find("Retiradas aquí, todavía en el portal (1)"));
    }

    [Fact]
    public void AtAWithdrawalTheSecretariatHearsWhatStillStandsThere()
    {
        using var scenario = FindingBot.With(Fondo);
        var lucia = scenario.Secretary("Lucía");
        scenario.Write(work => work.Put(PortalEntry.All, new("practice-12", Address, new(2026, 11, 1))));
        lucia.Says("/ayuda");
        scenario.Phone("Ana").Says("/retirar practice-12");
        lucia.Sees("ya no está publicada en el Banco, pero sigue en el portal");
        lucia.Sees(Address);
        lucia.Taps("Ya no está en el portal");
        lucia.Sees("Anotado");
        Assert.Null(scenario.Read(work => work.Find(PortalEntry.All, "practice-12")));
    }
}
