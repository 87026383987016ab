using Bot.Domain.Meetings;
using Bot.Domain.Registers.Posts;
using Bot.Features.Registers.Funding;
using NodaTime;

namespace Bot.Tests.Domain;

/// <summary>What is read in posts about calls, on Thursday 15 October 2026 in Buenos Aires.</summary>
public sealed class FundingPostTest
{
    private static readonly DateScene Scene = new(new LocalDateTime(2026, 10, 15, 10, 0), "America/Argentina/Buenos_Aires");

    public static TheoryData<int> Written => [.. Enumerable.Range(0, WrittenPosts.All.Length)];

    [Theory]
    [MemberData(nameof(Written))]
    public void EachFieldIsReadAsAPersonReadsIt(int which)
    {
        var (text, expected) = WrittenPosts.All[which];
        var post = FundingPost.Read(text, Scene)!;
        Assert.Equal(expected, new WrittenPosts.Read(post.Title ?? "", post.Closes?.Text)
        {
            Opens = post.Opens?.Text,
            Questions = post.Questions?.Text,
            Kind = post.Kind,
            Who = post.Takers,
            From = post.From,
            To = post.To,
            Page = post.Links.FirstOrDefault()?.Address,
        });
    }

    [Fact]
    public void CodesAreThoseOfTheForm()
    {
        var read = WrittenPosts.All.Select(one => one.Read).ToArray();
        Assert.All(read.Select(one => one.Kind).OfType<string>(), code => Assert.Contains(FundingSources.Kinds, kind => kind.Code == code));
        Assert.All(
            read.SelectMany(one => one.Who.Split(',', StringSplitOptions.RemoveEmptyEntries)),
            code => Assert.Contains(FundingSources.Takers, taker => taker.Code == code));
    }

    [Theory]
    [InlineData("Abierta la convocatoria del Fondo Verde. Propuestas hasta el 15 de diciembre de 2026.", null, "2026-12-15")]
    [InlineData("Edital aberto: inscrições até 30/11/2026 para fundos de cooperação.", null, "2026-11-30")]
    [InlineData("Convocatoria a propuestas. Abre el 2 de noviembre y cierra el 20/12.", "2026-11-02", "2026-12-20")]
    [InlineData("Chamada de propostas: inscrições de 3 a 28 de novembro de 2026.", "2026-11-03", "2026-11-28")]
    [InlineData("Llamado a concurso. Fecha límite: 1º de diciembre.", null, "2026-12-01")]
    [InlineData("Fondo concursable. Plazo para postular: 5/1/2027.", null, "2027-01-05")]
    [InlineData("Subsidios para cooperativas, la inscripción vence el 30 de octubre.", null, "2026-10-30")]
    [InlineData("Convocatoria: el fondo cerró el 1 de septiembre de 2026, propuestas hasta el 1/9/2026.", null, null)]
    [InlineData("Convocatoria del fondo: la charla es el 20 de noviembre.", null, null)]
    public void DatesAreReadWhereTheTextSaysWhatHappens(string text, string? opens, string? closes)
    {
        var post = FundingPost.Read(text, Scene);
        Assert.Equal((opens, closes), (post?.Opens?.Text, post?.Closes?.Text));
    }

    [Theory]
    [InlineData("Cierra el 15 de diciembre de 2026 a las 12:00: convocatoria del Fondo Verde", "12:00")]
    [InlineData("Edital do Fundo: inscrições até 15/12/2026 às 18h", "18:00")]
    public void TheHourIsReadToo(string text, string hour) => Assert.Contains(hour, FundingPost.Read(text, Scene)!.Closes!.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Convocatoria: propuestas hasta el 15 de diciembre de 2026 a las 12:00 hora de Bogotá.", "2026-12-15T12:00 America/Bogota")]
    [InlineData("Edital do Fundo: inscrições até 15/12/2026 às 17h (horário de Lima).", "2026-12-15T17:00 America/Lima")]
    [InlineData("Convocatoria del fondo: cierra el 15/12/2026, 18:00 hora de Brasilia", "2026-12-15T18:00 America/Sao_Paulo")]
    [InlineData("Edital do Fundo: prazo 20/01/2027, 23h59, horário de La Paz.", "2027-01-20T23:59 America/La_Paz")]
    [InlineData("Convocatoria del fondo: cierra el 15/12/2026 a las 18:00, hora de Buenos Aires, sin prórroga", "2026-12-15T18:00 America/Argentina/Buenos_Aires")]
    [InlineData("Convocatoria del fondo: cierra el 15/12/2026 a las 18:00 hora de Madrid", "2026-12-15")]
    [InlineData("Edital do Fundo: inscrições prorrogadas de 10/03/2029 para 25/03/2029.", "2029-03-25")]
    public void AnHourIsThatOfThePlaceThatIsNamed(string text, string closes) => Assert.Equal(closes, FundingPost.Read(text, Scene)?.Closes?.Text);

    [Theory]
    [InlineData("Edital do Fundo. Inscrições de 01/12/2026 a 30/01/2027, até as 23h59 (horário de Brasília)", "2027-01-30T23:59 America/Sao_Paulo")]
    [InlineData("Convocatoria: postulaciones del 1/12/2026 al 30/1/2027, hasta las 18 h", "2027-01-30T18:00 America/Argentina/Buenos_Aires")]
    [InlineData("Convocatoria del fondo para municipios, cierra 12/12 a medianoche", "2026-12-12T23:59 America/Argentina/Buenos_Aires")]
    [InlineData("Edital do fundo para municípios, encerra em 12/12/2026 à meia-noite", "2026-12-12T23:59 America/Argentina/Buenos_Aires")]
    public void TheHourBehindTheLastDayIsThatOfTheClosing(string text, string closes) => Assert.Equal(closes, FundingPost.Read(text, Scene)?.Closes?.Text);

    [Theory]
    [InlineData("FONPLATA abre línea de crédito para municipios: préstamos de 1 a 5 millones de dólares, ventanilla permanente, sin fecha de cierre. Pueden solicitarlo gobiernos locales de Argentina, Uruguay y Paraguay.", "FONPLATA abre línea de crédito para municipios", "loan")]
    [InlineData("Buenas! les comparto: la Embajada de Japón recibe proyectos comunitarios (APC) todo el año, donación hasta 10 millones de yenes para organizaciones y municipios.", "La Embajada de Japón recibe proyectos comunitarios (APC)", "grant")]
    [InlineData("Banco do Sul concede empréstimos a prefeituras em fluxo contínuo, sem data de encerramento. Podem pedir governos locais do Brasil.", "Banco do Sul concede empréstimos a prefeituras em fluxo", "loan")]
    public void WhatIsAlwaysOpenIsACall(string text, string title, string kind)
    {
        var post = FundingPost.Read(text, Scene);
        Assert.Equal((title, kind, true, null), (post?.Title, post?.Kind, post?.IsAlwaysOpen ?? false, post?.Closes));
    }

    [Theory]
    [InlineData("Nuestra feria de la economía social funciona todo el año y recibe a más de cien productoras de la región.")]
    [InlineData("El taller municipal está siempre abierto y dicta cursos para las familias del barrio en la plaza.")]
    public void WhatGoesOnAllTheYearIsNoCall(string text) => Assert.Null(FundingPost.Read(text, Scene));

    [Theory]
    [InlineData("Se extiende hasta el 20 de diciembre de 2026 a las 18 hs el plazo de la convocatoria «Ferias 1» del Fondo inventado para ferias de barrio. https://example.org", "Ferias 1", "2026-12-20T18:00 America/Argentina/Buenos_Aires", true)]
    [InlineData("Prorrogado até 15 de janeiro de 2027 o prazo do edital «Feiras 1» do Fundo inventado. https://example.org", "Feiras 1", "2027-01-15", true)]
    [InlineData("Convocatoria «Ferias 1» hasta el 20 de diciembre de 2026. https://example.org", "Ferias 1", "2026-12-20", false)]
    public void AnExtensionSaysWhatIsExtended(string text, string title, string closes, bool isExtension)
    {
        var post = FundingPost.Read(text, Scene)!;
        Assert.Equal((title, closes, isExtension), (post.Title, post.Closes?.Text, post.IsExtension));
    }

    [Theory]
    [InlineData("Convocatoria del fondo para municipios de Argentina, Uruguay y Paraguay. Cubre el 70 % del costo. Hasta el 15/12/2026.", "AR,PY,UY", "70 %")]
    [InlineData("Edital do fundo para prefeituras do Brasil e da Argentina. Cobre até 80% do valor total. Até 15/12/2026.", "AR,BR", "80%")]
    [InlineData("Convocatoria del fondo para municipios de Uruguay. Contrapartida del 30 % del costo. Hasta el 15/12/2026.", "", null)]
    public void CountriesAndTheShareAreReadForTheSource(string text, string countries, string? share)
    {
        var post = FundingPost.Read(text, Scene)!;
        Assert.Equal(countries, string.Join(',', post.Countries.Split(',').Order(StringComparer.Ordinal)));
        Assert.Equal(share, post.Share);
    }

    [Theory]
    [InlineData("Convocatoria del fondo: propuestas hasta el 31/02/2027. Más en www.ejemplo.org/fondo", "31/02/2027")]
    [InlineData("Edital do Fundo: inscrições até amanhã às 18h. Veja www.exemplo.org/edital", "amanhã")]
    [InlineData("Convocatoria del fondo: propuestas hasta el 1/9/2026. Más en www.ejemplo.org/fondo", "1/9/2026")]
    public void ADateThatCannotBeUsedIsNamed(string text, string unread)
    {
        var post = FundingPost.Read(text, Scene)!;
        Assert.Equal((null, unread), (post.Closes, post.Unread));
    }

    [Fact]
    public void TheQuotedTitleIsTheName() => Assert.Equal(
        "Ciudades verdes 2027",
        FundingPost.Read("¡Atención! El BID lanza la convocatoria «Ciudades verdes 2027» para gobiernos locales.\nhttps://ejemplo.org/verdes", Scene)!.Title);

    [Theory]
    [InlineData("https://www.ejemplo.org/llamado", "https://www.ejemplo.org/llamado")]
    [InlineData("www.exemplo.org/edital.", "https://www.exemplo.org/edital")]
    public void AnAddressAloneIsKept(string text, string address)
    {
        var post = FundingPost.Read(text, Scene)!;
        Assert.Equal((null, address, null), (post.Title, Assert.Single(post.Links).Address, post.About));
    }

    [Fact]
    public void TitleAndWhatToKnowComeWithoutSignsAndAddresses()
    {
        var post = FundingPost.Read(
            "📢 *Convocatoria Fondo Verde 2027*\n\nPara gobiernos locales de hasta 100 mil habitantes.\nMás en https://ejemplo.org/verde y www.ejemplo.org/bases", Scene)!;
        Assert.Equal("Convocatoria Fondo Verde 2027", post.Title);
        Assert.Equal("Para gobiernos locales de hasta 100 mil habitantes.", post.About);
        Assert.Equal(["https://ejemplo.org/verde", "https://www.ejemplo.org/bases"], post.Links.Select(link => link.Address));
    }

    [Fact]
    public void WhatIsTooLongIsCutAtAWord()
    {
        var post = FundingPost.Read(
            "Convocatoria a propuestas para fortalecer la economía social y solidaria en ciudades intermedias del Mercosur\n" + string.Join(' ', Enumerable.Repeat("fondo", 100)), Scene)!;
        Assert.Equal("Convocatoria a propuestas para fortalecer la economía social", post.Title);
        Assert.EndsWith("fondo…", post.About, StringComparison.Ordinal);
        Assert.Equal(60, LongWords(post.About!));
    }

    [Theory]
    [InlineData("ferias de la economía social")]
    [InlineData("¿quién tiene un fondo rotatorio?")]
    [InlineData("financiamiento")]
    [InlineData("convocatoria")]
    [InlineData("fondos de financiamiento")]
    [InlineData("convocatorias hasta el 30 de noviembre")]
    [InlineData("Nos vemos el 15 de diciembre en Tandil.")]
    [InlineData("")]
    [InlineData("🎉🎉🎉")]
    [InlineData("Mi práctica: https://ejemplo.org/feria, una feria con sesenta productoras.")]
    public void OtherTextsAreNoCalls(string text) => Assert.Null(FundingPost.Read(text, Scene));

    private static int LongWords(string text) => text.Split(' ').Length;
}
