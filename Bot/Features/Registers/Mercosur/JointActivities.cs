using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using static Bot.Features.Registers.RegisterField;

namespace Bot.Features.Registers.Mercosur;

/// <summary>What cities do together with programmes of productive integration, from the first proposal on.</summary>
public static class JointActivities
{
    /// <summary>For ever.</summary>
    private const string Code = "joint";

    private const string State = "state";
    private const string When = "days";
    private const string Done = "done";
    private const string Dropped = "dropped";

    /// <summary>In the order in which lists show them.</summary>
    private static readonly Choice[] States =
    [
        new("underway", "En marcha", "Em andamento"),
        new("agreed", "Acordada", "Acordada"),
        new("proposed", "Propuesta", "Proposta"),
        new(Done, "Realizada", "Realizada"),
        new(Dropped, "No se hizo", "Não foi feita"),
    ];

    public static Register Of(Register bodies, CityChoices cities) => new()
    {
        Code = Code,
        Words = MercosurTexts.Activities,
        CheckedEvery = bodies.CheckedEvery,
        Fields =
        [
            Line("name", 100, new(
                Es: new("Nombre", "¿Cómo se llama la actividad?", "Ronda de negocios de cooperativas"),
                Pt: new("Nome", "Como se chama a atividade?", "Rodada de negócios de cooperativas"))),
            Choice(State, [.. States], new(
                Es: new("Situación", "¿Cómo va?"),
                Pt: new("Situação", "Como está?")))
                .Unless(IsDoneTooEarly, MercosurTexts.DoneTooEarly).Facet().InLists(),
            Line("programme", 100, new(
                Es: new("Programa", "¿Con qué programa de integración productiva se hace?", "Programa de Integración Productiva"),
                Pt: new("Programa", "Com que programa de integração produtiva é feita?", "Programa de Integração Produtiva"))),
            Read("cities", typed => CitiesIn(typed, cities), Say, new(
                Es: new("Ciudades", "¿Qué ciudades participan? Sepárelas con comas.", "Tandil, Campinas"),
                Pt: new("Cidades", "Que cidades participam? Separe com vírgulas.", "Tandil, Campinas")))
                .Says(RefusalCode.NotInList, MercosurTexts.CitiesUnclear).InLists(),
            Days(When, new(
                Es: new("Fecha", "¿Qué día o qué días es o fue? Escriba también el año.", "3 y 4 de mayo de 2027"),
                Pt: new("Data", "Em que dia ou dias é ou foi? Escreva também o ano.", "3 e 4 de maio de 2027")))
                .Unless(IsDoneTooEarly, MercosurTexts.DoneTooEarly).Optional(),
            Text("what", 60, new(
                Es: new("Qué se hace", "¿Qué se hace y para quién? Puede escribir hasta 60 palabras."),
                Pt: new("O que se faz", "O que se faz e para quem? Pode escrever até 60 palavras."))),
            Links("link", new(
                Es: new("Página", "¿En qué página se cuenta?", "www.ejemplo.org/ronda"),
                Pt: new("Site", "Em que site está descrita?", "www.exemplo.org/rodada"))).Optional(),
        ],
        Rank = static (record, _) => Array.FindIndex(States, state => state.Code == record[State]),
        GrowsOld = static (record, _) => record[State] is not (Done or Dropped),
        OwnButton = language => Button.Do(MercosurTexts.Bodies.In(language).Title, RegisterDoors.List.To(bodies.Code)),
    };

    /// <summary>The way to them from another list.</summary>
    internal static Button Way(Language language) => Button.Do(MercosurTexts.Activities.In(language).Title, RegisterDoors.List.To(Code));

    /// <summary>Listed cities only. Refuses with Empty, NotInList.</summary>
    private static Parsed<ImmutableArray<City>> CitiesIn(string typed, CityChoices cities)
    {
        var read = cities.CitiesIn(typed);
        return read.IsEmpty ? RefusalCode.Empty
            : read.Any(city => city is null) ? RefusalCode.NotInList
            : read.OfType<City>().Distinct().ToImmutableArray();
    }

    private static bool IsDoneTooEarly(Given given, FormScene scene) => given[State] == Done
        && WrittenDates.ReadOfAnyYear(given[When]) is { IsValid: true, Value.Earliest: { } first } && first > scene.Today;

    private static string Say(ImmutableArray<City> cities, Language language) =>
        Locale.Of(language).And(cities.Select(city => city.NameIn(language)));
}
