using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Texts;
using NodaTime;
using static Bot.Features.Registers.RegisterField;

namespace Bot.Features.Registers.Survey;

/// <summary>What the three registers of the social economy have in common, after Brazil's national survey (SIES).</summary>
internal static class SurveyFields
{
    private const string CityCode = "city";

    /// <summary>The field that asks for the number of a norm or of an inscription.</summary>
    public const string NumberCode = "number";

    private const int FirstYear = 1800;
    private const int LastYear = 2100;

    private static readonly Choice[] Areas =
        [new("urban", "Urbana", "Urbana"), new("rural", "Rural", "Rural"), new("both", "Urbana y rural", "Urbana e rural")];

    public static readonly RegisterHome Home = new(
        "survey",
        new("relevamiento", "levantamento", SurveyTexts.Title.Es, SurveyTexts.Title.Pt) { Order = 38 },
        SurveyTexts.Title,
        SurveyTexts.About);

    /// <summary>A register of them: asked for again every year, not shown after two years without a look.</summary>
    /// <param name="name">What its records are called.</param>
    /// <param name="scope">Asks who may see a record.</param>
    /// <param name="own">What only this one asks.</param>
    public static Register Register(
        string code,
        Bilingual<RegisterWords> words,
        CityChoices cities,
        RegisterField name,
        Bilingual<string> scope,
        params ImmutableArray<RegisterField> own) => new()
        {
            Code = code,
            Words = words,
            Home = Home,
            Offices = RegisterOffices.OfTheSolidarityEconomy,
            CheckedEvery = Duration.FromDays(365),
            HiddenAfter = Duration.FromDays(730),
            SameBy = [CityCode],
            Located = record => CityCentres.Of(record[CityCode]),
            OwnFacets = [CityFacet()],
            Fields =
            [
                .. new[] { name }.Concat(First(cities)).Concat(own).Concat(Last(scope)).Select(field => WithoutAddress(field, name.Code)),
            ],
        };

    /// <summary>
    /// What everybody reads tells nobody's door, telephone or mail address: that is promised to those who are asked, many of whom work at
    /// home.
    /// </summary>
    /// <param name="name">The code of the field of names, where a number may stand behind a word.</param>
    private static RegisterField WithoutAddress(RegisterField field, string name) =>
        field is not { IsPublic: true, IsFreeText: true } ? field
        : field.Code == NumberCode ? field.Guarded(StreetWords.HoldsStreet, SurveyTexts.HoldsAddress)
        : field.Code == name
            ? field.Guarded(static text => StreetWords.HoldsStreet(text) || ContactWords.HoldsContact(text), SurveyTexts.HoldsAddress)
        : field.Guarded(static text => StreetWords.HoldsDoor(text) || ContactWords.HoldsContact(text), SurveyTexts.HoldsAddress);

    private static ImmutableArray<RegisterField> First(CityChoices cities) =>
    [
        City(CityCode, cities,
        new(Es: new("Ciudad", "¿En qué ciudad?", "Tandil"),
            Pt: new("Cidade", "Em que cidade?", "Campinas"))),
        Choice("area", [.. Areas],
        new(Es: new("Zona", "¿Es urbana o rural?"),
            Pt: new("Área", "É urbana ou rural?"))).Facet(),
        Choice("activity", [.. Activity.All.Select(Forms.Choice.Of)],
        new(Es: new("Actividad", "¿Cuál es su actividad principal?"),
            Pt: new("Atividade", "Qual é a atividade principal?"))).Facet().InLists().Totalled(),
        Text("about", 60,
        new(Es: new("Qué hace", "¿Qué hace? Puede escribir hasta 60 palabras."),
            Pt: new("O que faz", "O que faz? Pode escrever até 60 palavras."))),
        Number("year", FirstYear, LastYear,
        new(Es: new("Desde", "¿En qué año empezó?", "2015"),
            Pt: new("Desde", "Em que ano começou?", "2015")))
            .Unless(
                static (given, scene) =>
                    WholeNumber.Parse(given["year"], FirstYear, LastYear) is { IsValid: true, Value.Number: var year }
                        && year > scene.Today.Year,
                SurveyTexts.YearToCome)
            .Optional(),
    ];

    private static ImmutableArray<RegisterField> Last(Bilingual<string> scope) =>
    [
        Line("source", 100,
        new(Es: new("Fuente", "¿De dónde salen estos datos?", "Visita de junio de 2026"),
            Pt: new("Fonte", "De onde vêm estes dados?", "Visita de junho de 2026"))).Optional(),
        Line("contact", 120,
        new(Es: new("Contacto", "¿Con quién se habla, y cómo?"),
            Pt: new("Contato", "Com quem se fala, e como?"))).Private().Optional(),
        Scope("scope",
        new(Es: new("Quién la ve", scope.Es),
            Pt: new("Quem vê", scope.Pt))),
    ];

    /// <summary>
    /// A button tells a city by its place, so that new ones go to the end; those that the coordination added are together.
    /// </summary>
    private static RegisterFacet CityFacet()
    {
        ImmutableArray<Choice> choices =
        [
            SurveyTexts.OtherCities,
            .. CityCentres.Ids.Select(id => Cities.Shipped.Find(id)).OfType<City>()
                .Select(city => new Choice(city.Id, city.NameIn(Language.Es), city.NameIn(Language.Pt))),
        ];
        return new(CityCode, SurveyTexts.City, choices, (record, _) =>
            [choices.Any(choice => choice.Code == record[CityCode]) ? record[CityCode] : SurveyTexts.OtherCities.Code]);
    }
}
