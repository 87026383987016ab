using System.Collections.Immutable;
using System.Globalization;
using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.Meetings;
using Bot.Domain.Practices;
using Bot.Features.Practices;
using Bot.Features.Registers;
using Bot.Public.Pages;
using Bot.Texts;
using NodaTime.Text;

namespace Bot.Public.Data;

/// <summary>All that can be downloaded: each table with its columns and their description.</summary>
internal static class DataSets
{
    private static readonly PracticeField[] Fields =
        [.. PracticeFields.BySection.Where(field => field.Section != Section.Private && field.Code != PracticeFields.Language)];

    public static readonly DataSet Practices = new(
        "practicas",
        new("Prácticas", "Práticas"),
        [
            Column("numero", "Número", "Número", "Número de la práctica en el Banco.", "Número da prática no Banco."),
            Column("direccion", "Dirección", "Endereço", "Página de la práctica.", "Página da prática."),
            Column("ciudad", "Ciudad", "Cidade", "Ciudad que hizo la práctica.", "Cidade que fez a prática."),
            Column("pais", "País", "País", "Código ISO 3166-1 del país.", "Código ISO 3166-1 do país."),
            Column("idioma", "Idioma", "Idioma", "Idioma en que se escribió: es o pt-BR.", "Idioma em que foi escrita: es ou pt-BR."),
            Column("publicada", "Publicada", "Publicada", "Día de la primera publicación.", "Dia da primeira publicação."),
            Column("actualizada", "Última actualización", "Última atualização", "Día del último cambio.", "Dia da última alteração."),
            Column(
                "aplicada_por", "Ciudades que la aplican", "Cidades que aplicam",
                "Cuántas otras ciudades la aplican.", "Quantas outras cidades a aplicam.") with
            { IsNumber = true },
            Column("portal", "Portal", "Portal", "Página en el portal de Mercociudades.", "Página no portal de Mercocidades."),
            Column(
                "ejemplo", "Ejemplo", "Exemplo",
                "«sí» si se tomó de una fuente como ejemplo.", "«sim» se foi tomada de uma fonte como exemplo."),
            Column(
                "archivo", "Del archivo, sin confirmar", "Do arquivo, sem confirmação",
                "«sí» si viene de un banco anterior y su ciudad no la confirmó.", "«sim» se vem de um banco anterior e a cidade não confirmou."),
            Column(
                "anio_archivo", "Año en el archivo", "Ano no arquivo",
                "Año que tenía en un banco anterior; vacío si no viene de uno, o no se sabe.",
                "Ano que tinha em um banco anterior; vazio se não vem de um, ou não se sabe.") with
            { IsNumber = true },
            .. Fields.Select(field => Column(
                DataColumn.KeyOf(field.Spanish),
                field.Spanish,
                field.Portuguese,
                ColumnWords.OfPractices[field.Code].Es,
                ColumnWords.OfPractices[field.Code].Pt)),
        ],
        static (edition, language) => edition.Newest.Select(practice => RowOf(edition, practice, language)));

    public static readonly DataSet Adoptions = new(
        "aplicaciones",
        new("Prácticas aplicadas por otras ciudades", "Práticas aplicadas por outras cidades"),
        [
            Column("numero", "Número", "Número", "Número de la práctica.", "Número da prática."),
            Column("ciudad", "Ciudad", "Cidade", "Ciudad que la aplica o la adapta.", "Cidade que a aplica ou adapta."),
            Column("pais", "País", "País", "Código ISO 3166-1 del país.", "Código ISO 3166-1 do país."),
            Column("estado", "Estado", "Situação", "«la aplica» o «la adapta».", "«aplica» ou «está adaptando»."),
            Column("desde", "Desde", "Desde", "Mes en que empezó a aplicarla.", "Mês em que começou a aplicar."),
            Column(
                "confirmacion", "Confirmación", "Confirmação",
                "Quién lo dice, o desde cuándo no hay noticias.", "Quem diz, ou desde quando não há notícias."),
            Column("cambios", "Qué cambió", "O que mudou", "Qué cambió la ciudad.", "O que a cidade mudou."),
        ],
        static (edition, language) => edition.Newest.SelectMany(practice => AdoptionLedger.On(edition.Occasion.Store, practice)
            .OrderBy(adoption => adoption.City.Name, StringComparer.Ordinal)
            .Select(adoption => RowOf(edition, practice, adoption, language))));

    public static readonly DataSet Meetings = new(
        "reuniones",
        new("Reuniones que vienen", "Próximas reuniões"),
        [
            Column("reunion", "Reunión", "Reunião", "Cómo se llama.", "Como se chama."),
            Column("fecha", "Fecha", "Data", "Como la lee la gente.", "Como as pessoas leem."),
            Column("desde", "Primer día", "Primeiro dia", "Primer día posible.", "Primeiro dia possível."),
            Column("hasta", "Último día", "Último dia", "Último día posible.", "Último dia possível."),
            Column(
                "inicio", "Comienzo", "Início",
                "Hora en que empieza, ISO 8601; vacío si no se sabe.", "Horário em que começa, ISO 8601; vazio se não se sabe."),
            Column("zona", "Zona horaria", "Fuso horário", "Zona IANA de la hora.", "Fuso IANA do horário."),
            Column("ciudad", "Ciudad", "Cidade", "Ciudad que recibe.", "Cidade que recebe."),
            Column("lugar", "Lugar", "Local", "Dónde es.", "Onde é."),
        ],
        static (edition, language) => NetworkPages.Coming(edition).Select(meeting => RowOf(meeting, language)));

    public static readonly DataSet Totals = new(
        "relevamiento",
        new("Totales de la economía social y solidaria", "Totais da economia social e solidária"),
        [
            Column("registro", "Registro", "Registro", "Qué se cuenta.", "O que se conta."),
            Column("por", "Por", "Por", "Según qué se cuenta; vacío en el total.", "Segundo o que se conta; vazio no total."),
            Column("valor", "Valor", "Valor", "De qué son las cifras de la fila.", "De que são os números da linha."),
            Column("cantidad", "Cantidad", "Quantidade", "Cuántos hay.", "Quantos há.") with { IsNumber = true },
            Column(
                "mujeres", "Mujeres", "Mulheres",
                "Cuántas mujeres trabajan ahí; vacío si son menos de 5.", "Quantas mulheres trabalham ali; vazio se são menos de 5.") with
            { IsNumber = true },
            Column("nota", "Nota", "Nota", "Si todo lo que se cuenta son ejemplos.", "Se tudo o que se conta são exemplos."),
        ],
        static (edition, language) => TotalsPage.Counted(edition).SelectMany(register => RowsOf(edition, register, language)));

    /// <summary>All tables; those of registers have the columns that the register declares.</summary>
    public static ImmutableArray<DataSet> Of(Edition edition) =>
    [
        Practices,
        Adoptions,
        Meetings,
        RegisterTable.Of(
            edition.Shelf.Find(NetworkPages.SourcesCode)!,
            "fuentes",
            new("Fuentes de financiamiento", "Fontes de financiamento"),
            NetworkPages.InOrder),
        RegisterTable.Of(
            edition.Shelf.Find(NetworkPages.CallsCode)!,
            "convocatorias",
            new("Convocatorias", "Chamadas"),
            static (edition, _, _) => NetworkPages.OpenCalls(edition)),
        RegisterTable.Of(
            edition.Shelf.Find(NetworkPages.BodiesCode)!,
            "instancias",
            new("Instancias del Mercosur", "Instâncias do Mercosul"),
            NetworkPages.InOrder),
        Totals,
    ];

    private static DataColumn Column(string code, string es, string pt, string saysEs, string saysPt) =>
        new(code, new(es, pt), new(saysEs, saysPt));

    private static ImmutableArray<string> RowOf(Edition edition, Practice practice, Language language) =>
    [
        practice.Number!.Text,
        edition.Site.At(SitePaths.In(language, SitePaths.Of(practice))),
        practice.Place?.Name ?? "",
        practice.Place?.Country?.Code ?? "",
        Layout.CodeOf(practice.Language),
        edition.IsoDayOf(PublicParts.Since(practice)),
        edition.IsoDayOf(practice.UpdatedAt),
        practice.AppliedBy.ToString(CultureInfo.InvariantCulture),
        PortalLine.Find(edition.Occasion.Store, practice)?.Address ?? "",
        practice.IsExample ? language == Language.Pt ? "sim" : "sí" : "",
        practice.AwaitsCity ? language == Language.Pt ? "sim" : "sí" : "",
        practice.Archive?.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
        .. Fields.Select(field => string.Join("; ", field.Code == PracticeFields.Files
            ? FilesOf(edition, practice, language)
            : Facts.Each(field.In(practice.Record!), language))),
    ];

    /// <summary>Photos by their addresses; documents, which are sent in the chat, by their names.</summary>
    private static IEnumerable<string> FilesOf(Edition edition, Practice practice, Language language) => Photos.ShownOf(practice)
        .Select((_, index) => edition.Site.At(SitePaths.PhotoOf(practice, index + 1)))
        .Concat(practice.Record!.Attachments.Where(file => !Photos.IsShown(file)).Select(file => Facts.Of(file, language)));

    private static ImmutableArray<string> RowOf(Edition edition, Practice practice, Adoption adoption, Language language) =>
    [
        practice.Number!.Text,
        adoption.City.Name,
        adoption.City.Country?.Code ?? "",
        (adoption.State, language) switch
        {
            (AdoptionState.Applied, Language.Pt) => "aplica",
            (AdoptionState.Applied, _) => "la aplica",
            (_, Language.Pt) => "está adaptando",
            _ => "la adapta",
        },
        adoption.Report?.Since.Text ?? "",
        AdoptionLines.Mark(adoption, edition.Occasion.Now, language),
        adoption.Report?.Changed.Text ?? "",
    ];

    private static ImmutableArray<string> RowOf(Meeting meeting, Language language) =>
    [
        MeetingCard.Heading(meeting.Details, language),
        MeetingDates.Describe(meeting.Details.Date, language),
        meeting.Details.Date.Earliest is { } first ? LocalDatePattern.Iso.Format(first) : "",
        meeting.Details.Date.Latest is { } last ? LocalDatePattern.Iso.Format(last) : "",
        meeting.Details.Date is MeetingDate.Exact ? IsoDates.Of(meeting.Details.Date) : "",
        meeting.ZoneId,
        meeting.Details.Host?.Name ?? "",
        meeting.Details.Venue?.Text ?? "",
    ];

    private static IEnumerable<ImmutableArray<string>> RowsOf(Edition edition, Register register, Language language)
    {
        RegisterFigures figures = new(register, edition.Occasion);
        var name = register.Words.In(language).Title;
        yield return Row("", "", figures.Whole);
        foreach (var field in register.Fields.Where(field => field.IsTotalled))
        {
            foreach (var figure in figures.By(field, language))
            {
                yield return Row(field.Title(language), field.Say(figure.Code, language), figure);
            }
        }

        ImmutableArray<string> Row(string by, string value, RegisterFigure figure) =>
        [
            name,
            by,
            value,
            figure.Records.ToString(CultureInfo.InvariantCulture),
            figure.People?.ToString(CultureInfo.InvariantCulture) ?? "",
            figures.AreExamples ? RegisterTexts.All.In(language).OnlyExamples : "",
        ];
    }
}
