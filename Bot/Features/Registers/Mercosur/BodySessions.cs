using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Features.Meetings;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;
using NodaTime;
using static Bot.Features.Registers.RegisterField;

namespace Bot.Features.Registers.Mercosur;

/// <summary>When a body of Mercosur met, under whose presidency, and what it means for local economic development.</summary>
public static class BodySessions
{
    /// <summary>Lists are narrowed to half-years of these; both for ever, since a button tells one by its place.</summary>
    private const int FirstYear = 2010;

    /// <inheritdoc cref="FirstYear"/>
    private const int LastYear = 2040;

    /// <summary>Those that preside in turn, and one that has.</summary>
    private static readonly string[] Presiding = ["AR", "BO", "BR", "PY", "UY", "VE"];

    /// <summary>Newest first.</summary>
    private static readonly ImmutableArray<Choice> HalfYears =
    [
        .. from year in Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Reverse()
           from number in new[] { 2, 1 }
           let half = new HalfYear(year, number)
           select new Choice(half.ToString(), MercosurTexts.HalfYear.Es(half), MercosurTexts.HalfYear.Pt(half)),
    ];

    /// <param name="network">By whose clocks a day ends.</param>
    public static Register Of(Register bodies, DateTimeZone network) => new()
    {
        Code = BodySession.Register,
        Version = 3,
        Words = MercosurTexts.Sessions,
        Parent = bodies,
        CheckedEvery = bodies.CheckedEvery,
        Fields =
        [
            Read(BodySession.OrdinalField, SessionOrdinal.Parse, MercosurTexts.Say,
            new(Es: new("Número", "¿Qué número lleva la reunión? Puede escribirlo en cifras o en números romanos.", "LXVII"),
                Pt: new("Número", "Qual é o número da reunião? Pode escrever em algarismos ou em números romanos.", "LXVII")))
                .Says(RefusalCode.NumberUnclear, MercosurTexts.OrdinalUnclear),
            Days(BodySession.DaysField,
            new(Es: new("Fecha", "¿Qué día o qué días es o fue? Escriba también el año.", "19 y 20 de junio de 2024"),
                Pt: new("Data", "Em que dia ou dias é ou foi? Escreva também o ano.", "19 e 20 de junho de 2024"))).InLists(),
            Choice(BodySession.PresidencyField, [.. Country.All.Where(one => Presiding.Contains(one.Code)).Select(Forms.Choice.Of)],
            new(Es: new("Presidencia pro tempore", "¿Qué país tiene la presidencia pro tempore en esa fecha?"),
                Pt: new("Presidência pro tempore", "Que país tem a presidência pro tempore nessa data?"))).Facet(),
            Line(BodySession.PlaceField, 80,
            new(Es: new("Lugar", "¿Dónde es o fue? Si es en línea, escríbalo.", "Asunción"),
                Pt: new("Local", "Onde é ou foi? Se é on-line, escreva.", "Assunção"))).AsPlace().Optional(),
            Text("what", 120,
            new(Es: new(
                    "Qué pasó", "¿Qué se trató y qué se decidió? Puede escribir hasta 120 palabras. Si todavía no fue, toque «Saltar»."),
                Pt: new(
                    "O que aconteceu",
                    "O que foi tratado e decidido? Pode escrever até 120 palavras. Se ainda não foi, toque em «Pular».")))
                .Optional(),
            Text("means", 60,
            new(Es: new("Qué significa para el desarrollo local", "¿Qué cambia para las ciudades? Puede escribir hasta 60 palabras."),
                Pt: new("O que significa para o desenvolvimento local", "O que muda para as cidades? Pode escrever até 60 palavras.")))
                .Optional(),
            Links("link",
            new(Es: new("Página", "¿En qué página está el acta o la noticia?", "www.ejemplo.org/acta"),
                Pt: new("Site", "Em que site está a ata ou a notícia?", "www.exemplo.org/ata"))).Optional(),
            Text("reserved", 60,
            new(Es: new("Documentos reservados", "¿Hay documentos que no son públicos? Diga cuáles son y a quién se piden."),
                Pt: new("Documentos restritos", "Há documentos que não são públicos? Diga quais são e a quem se pedem.")))
                    .Private()
                    .Optional(),
        ],
        Standing = (record, _, language) => MercosurTexts.Presided(BodySession.Of(record), language),
        Rank = (record, _) => -(BodySession.Of(record).Days?.Earliest is { } first ? Period.DaysBetween(LocalDate.MinIsoValue, first) : 0),
        GrowsOld = static (_, _) => false,
        LeadsTo = (record, context) => ToMeeting(record, context, network) is { } way ? [way] : [],
        OwnFacets =
        [
            new("half", new("Semestre", "Semestre"), HalfYears,
                static (record, _) => BodySession.Of(record).HalfYear is { } half ? [half.ToString()] : [])
            {
                Heading = Presided,
            },
        ],
        Shipped = ShippedRecords.Of(BodySession.Register, "bodysessions"),
    };

    /// <summary>
    /// «PPT Brasil, 2.º semestre de 2026», where all of them were under one presidency; null where they were not, or nobody told.
    /// </summary>
    private static string? Presided(IReadOnlyList<RegisterRecord> found, Language language)
    {
        BodySession[] told = [.. found.Select(BodySession.Of).Where(session => session.Presidency.Length > 0)];
        return told.DistinctBy(session => session.Presidency).Count() == 1 ? MercosurTexts.Presided(told[0], language) : null;
    }

    /// <summary>The meeting as which it is planned; for who plans meetings, while it is to come, the way to plan it.</summary>
    private static Button? ToMeeting(RegisterRecord record, Context context, DateTimeZone network) =>
        MeetingBook.OfSession(context.Store, record.Id) is { } meeting ? See(meeting, context.Language)
        : record.IsListed && MeetingSteps.CanPlan(context.Person) && BodySession.Of(record).Days is { } days
            && DateScene.At(context.Now, network).Refuse(days) is null
            ? Button.Do(MercosurTexts.PlanMeeting.In(context.Language), MeetingDoors.PlanSession.To(RandomId.New(), record.Id))
        : null;

    private static Button See(Meeting meeting, Language language)
    {
        var label = MercosurTexts.SeeMeeting.In(language)(MeetingCard.Heading(meeting.Details, language));
        return Button.Do(Shortening.Cut(label, Shortening.WholeRow), MeetingDoors.Meeting.To(meeting.Id));
    }
}
