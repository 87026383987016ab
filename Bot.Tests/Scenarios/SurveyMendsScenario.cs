using System.Text;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Forms;
using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>
/// No address in what everybody reads; who does not want to figure is known again in time, under other spellings, and may come back.
/// </summary>
public sealed class SurveyMendsScenario : IDisposable
{
    private const string Headings = "Nombre;Ciudad;Zona;Actividad;Qué hace;Forma jurídica;Dónde vende;Quién la ve";
    private const string Rest = ";Tandil;Urbana;Artesanía e industria;Hacen dulces;Cooperativa;En la feria;Pública: todos la ven";

    private readonly Scenario _scenario = TownHall.Open();
    private readonly Phone _zoe;

    public SurveyMendsScenario()
    {
        _zoe = _scenario.OfTheCommission("Zoe");
    }

    public void Dispose() => _scenario.Dispose();

    [Theory]
    [InlineData("es", "En Mitre 1234", "Saltar", "direcciones, teléfonos ni correos. Diga el lugar sin calle", "En la feria")]
    [InlineData("pt-br", "Na rua Sete de Setembro, 500", "Pular", "endereços, telefones nem e-mails. Diga o lugar sem rua", "Na feira")]
    public void AnAddressIsNoPlaceToSell(string language, string address, string skip, string sentence, string place)
    {
        var ana = _scenario.Official("Ana", languageCode: language);
        ana.BeginsVenture("Las Manos");
        ana.Taps("Urbana");
        ana.Taps(language == "es" ? "Artesanía e industria" : "Artesanato e indústria");
        ana.Says("Hacen dulces. Están en la calle mitre 450.");
        ana.Sees(sentence);
        ana.Says("Hacen dulces.");
        ana.Taps(language == "es" ? "Listo" : "Pronto");
        ana.Taps(skip);
        ana.Taps("Cooperativa");
        for (var left = 4; left > 0; left--)
        {
            ana.Taps(skip);
        }

        ana.Says(address);
        ana.Sees(sentence);
        ana.Says(place);
        ana.SeesNot(sentence);
    }

    [Fact]
    public void OfATableItIsSaidInTheRow()
    {
        Sends($"{Headings}\nLas Manos{Rest.Replace("En la feria", "Mitre 1234", StringComparison.Ordinal)}\n");
        _zoe.Sees("Fila 2: Dónde vende: Esto es público y no publicamos direcciones");
        Assert.Null(_zoe.Last.Find("Guardar todo"));
    }

    [Fact]
    public void WhoDoesNotWantToFigureIsKnownAsSoonAsNameAndCityAreAndNoDraftStays()
    {
        _ = Declines("Las Manos");
        var beto = _scenario.Official("Beto");
        beto.BeginsVenture("Las Manos");
        beto.Sees("«Las Manos» pidió no figurar. No la guardé.");
        Assert.Empty(_scenario.Read(work => work.All(FormDraft.All, KeyRange.All)));
        beto.Says("/relevamiento");
        beto.Taps("Emprendimientos (0)");
        Assert.NotNull(beto.Last.Find("Agregar un emprendimiento"));
    }

    [Fact]
    public void UnderANearNameItIsAskedAboutAndWhoVerifiesSeesIt()
    {
        _ = Declines("Cooperativa Las Manos");
        var beto = _scenario.Official("Beto");
        beto.BeginsVenture("Coop. Las Mnaos");
        beto.Sees("Hay una con un nombre parecido, en la misma ciudad, que pidió no figurar.");
        beto.SeesNot("«Cooperativa Las Manos»");
        beto.Taps("Es la misma: no anotarla");
        beto.SeesToast("Ficha empezada descartada.");
        Assert.Empty(_scenario.Read(work => work.All(FormDraft.All, KeyRange.All)));
        beto.BeginsVenture("Coop. Las Mnaos");
        beto.Taps("Es otra: seguir");
        beto.Sees("3 de");
        beto.EndsVenture();
        beto.Sees("Ficha guardada.");
        _zoe.Taps("A la ficha");
        _zoe.Sees("⚠️ Se parece a una que pidió no figurar.");
        beto.SeesNot("Se parece");
    }

    [Theory]
    [InlineData("Coop. Las Mános")]
    [InlineData("LasManos")]
    public void ATableBringsNobodyBackUnderANearName(string name)
    {
        _ = Declines("Cooperativa Las Manos");
        Sends($"{Headings}\n{name}{Rest}\nLos Pies{Rest}\n");
        _zoe.Sees("1 ficha nueva\n1 fila que queda afuera\n\nFila 2: Se parece a una que pidió no figurar: queda afuera.");
        Assert.Contains("queda afuera", Encoding.UTF8.GetString(_zoe.Last.FileContent!), StringComparison.Ordinal);
        _zoe.Taps("Guardar todo");
        Assert.Equal(["Los Pies"], _scenario.Read(work => RegisterBook.Listed(work, "venture")).Select(record => record["name"]));
    }

    [Fact]
    public void WhatStaysOutKeepsNothingElseOutButErrorsDo()
    {
        _ = Declines("Las Manos");
        Sends($"{Headings}\nLas Manos{Rest}\nLos Pies{Rest}\n");
        _zoe.Sees("1 ficha nueva\n1 fila que queda afuera\n\nFila 2: Pidió no figurar.");
        Assert.NotNull(_zoe.Last.Find("Guardar todo"));
        Sends($"{Headings}\nLas Manos{Rest}\nLos Pies{Rest.Replace("Urbana", "Lunar", StringComparison.Ordinal)}\n");
        _zoe.Sees("Fila 3: Zona: «Lunar» no es una de las opciones.\nFila 2: Pidió no figurar.");
        Assert.Null(_zoe.Last.Find("Guardar todo"));
    }

    [Fact]
    public void WhatMayBeThereAlreadyIsRemarked()
    {
        Sends($"{Headings}\nCooperativa Las Manos{Rest}\n");
        _zoe.Taps("Guardar todo");
        Sends($"{Headings}\nCoop. Las Manos{Rest}\n");
        _zoe.Sees("1 ficha nueva\nCon una observación: 1.");
        var answer = Encoding.UTF8.GetString(_zoe.Last.FileContent!);
        Assert.Contains("Se parece a «Cooperativa Las Manos», que ya está", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoVerifiesFindsARefusalAgainAndTakesItBack()
    {
        _ = Declines("Las Manos");
        _zoe.Says("/relevamiento");
        _zoe.Taps("Emprendimientos (0)");
        _zoe.Taps("No quieren figurar (1)");
        _zoe.Sees("1. Las Manos\nTandil, Argentina. No quiere figurar.");
        _zoe.Taps("1. Las Manos");
        _zoe.Taps("Ahora sí quiere figurar");
        _zoe.SeesToast("Está otra vez en la lista.");
        Assert.NotNull(_zoe.Last.Find("Cambiar"));
        Assert.Null(_zoe.Last.Find("Verificar"));
        var beto = _scenario.Official("Beto");
        beto.Says("/relevamiento");
        beto.Taps("Emprendimientos (0)");
        Assert.Null(beto.Last.Find("No quieren figurar (1)"));
        beto.PressesCode("c.list", "venture", "ae", "0");
        beto.SeesNot("Las Manos");
        Assert.Equal(RecordState.Unverified, _scenario.OnlyVenture().State);
    }

    [Fact]
    public void TakingBackCountsAsALookAndTheCardSaysWhatToFillIn()
    {
        _ = Declines("Las Manos");
        _scenario.Pass(NodaTime.Duration.FromDays(740));
        _zoe.PressesCode("c.restore", _scenario.OnlyVenture().Id);
        _zoe.SeesToast("Está otra vez en la lista.");
        _zoe.SeesNot("Ya no se muestra");
        _zoe.Sees("Falta completar: Zona, Actividad, Qué hace, Forma jurídica, Quién la ve. Toque «Cambiar»");
    }

    [Fact]
    public void WhoVerifiesIsWarnedOfWhatWasKeptBefore()
    {
        var ana = _scenario.Official("Ana");
        var kept = _scenario.Venture(ana, "v1", "Las Manos", "ar-tandil", RecordScope.Public, 8);
        var withDoor = kept with { Values = kept.Values.SetItem("about", "Dulces en Alem 450 los sábados") };
        _scenario.Write(work => work.Put(RegisterBook.All, withDoor));
        _zoe.PressesCode("c.card", "v1", "", "0");
        _zoe.Sees("⚠️ Parece tener una dirección, un teléfono o un correo.");
        ana.PressesCode("c.card", "v1", "", "0");
        ana.SeesNot("Parece tener");
    }

    [Fact]
    public void TheListThatWhoVerifiesDownloadsComesBackWithARowMore()
    {
        _zoe.WritesVenture("Las Manos");
        _zoe.PressesCode("c.file", "venture", "csv");
        var list = Encoding.UTF8.GetString(_zoe.Last.FileContent!);
        Assert.Contains("Quién la ve", list, StringComparison.Ordinal);
        var more = list.TrimEnd().Split("\r\n")[^1].Replace("Las Manos", "Los Pies", StringComparison.Ordinal);
        Sends($"{list.TrimStart('\uFEFF')}{more}\r\n");
        _zoe.Sees("1 ficha nueva\n1 fila igual");
        var ana = _scenario.Official("Ana");
        ana.PressesCode("c.file", "venture", "csv");
        Assert.DoesNotContain("Quién la ve", Encoding.UTF8.GetString(ana.Last.FileContent!), StringComparison.Ordinal);
    }

    [Fact]
    public void ARetiredOneIsFoundAgainByWhoMayShowIt()
    {
        _zoe.WritesVenture("Las Manos");
        _zoe.Taps("Retirar de la lista");
        _zoe.Says("/relevamiento");
        _zoe.Taps("Emprendimientos (0)");
        _zoe.Taps("Filtrar");
        _zoe.Taps("Verificación");
        _zoe.Taps("Retiradas de la lista (1)");
        _zoe.Taps("1. Las Manos");
        _zoe.Taps("Volver a mostrar");
        Assert.True(_scenario.OnlyVenture().IsListed);
    }

    private Phone Declines(string name)
    {
        var ana = _scenario.Official("Ana");
        ana.WritesVenture(name);
        ana.PressesCode("c.not", _scenario.OnlyVenture().Id);
        return ana;
    }

    private void Sends(string content, string register = "venture")
    {
        var table = SentSheets.Csv(content);
        _scenario.TelegramFiles["lista.csv"] = table;
        _zoe.PressesCode("c.import", register);
        _zoe.SendsFile(new RemoteFile("lista.csv", false, "lista.csv", "application/octet-stream", table.Length));
    }
}
