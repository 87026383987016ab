using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Features.Practices;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;
using NodaTime;
using static Bot.Features.Registers.RegisterField;

namespace Bot.Features.Registers.Funding;

/// <summary>Who gives money, credit or knowledge to cities, and how one gets it.</summary>
public static class FundingSources
{
    private const string Name = "name";
    private const string About = "about";

    /// <summary>The code of the field with the countries for which it is.</summary>
    internal const string CountriesField = "countries";

    /// <summary>The code of the field with how much of the whole it covers.</summary>
    internal const string ShareField = "share";

    private const int LongestGiver = 80;

    /// <summary>What sources give.</summary>
    internal static readonly Choice[] Kinds =
    [
        new("grant", "No reembolsable", "Não reembolsável"),
        new("loan", "Préstamo", "Empréstimo"),
        new("assist", "Asistencia técnica", "Assistência técnica"),
        new("training", "Capacitación", "Capacitação"),
        new("guarantee", "Garantía", "Garantia"),
    ];

    /// <summary>Who may apply.</summary>
    internal static readonly Choice[] Takers =
    [
        new("city", "Ciudades de Mercociudades", "Cidades de Mercocidades"),
        new("local", "Gobiernos locales", "Governos locais"),
        new("state", "Gobiernos nacionales", "Governos nacionais"),
        new("coop", "Cooperativas y mutuales", "Cooperativas e mutuais"),
        new("firm", "MiPyMEs", "MPMEs"),
        new("uni", "Universidades", "Universidades"),
        new("ngo", "Organizaciones sociales", "Organizações sociais"),
    ];

    /// <param name="network">By whose clocks a day of a call ends.</param>
    public static Register In(DateTimeZone network) => new()
    {
        Code = "funding",
        Words = FundingTexts.Sources,
        Command = new("financiamiento", "financiamento", FundingTexts.Sources.Es.About, FundingTexts.Sources.Pt.About) { Order = 36 },
        CheckedEvery = Duration.FromDays(182),
        Fields =
        [
            Line(Name, 100,
            new(Es: new("Nombre", "¿Cómo se llama la fuente?", "Fondo de Desarrollo Local"),
                Pt: new("Nome", "Como se chama a fonte?", "Fundo de Desenvolvimento Local"))),
            Read("giver", static typed => ShortText.Parse(typed, 2, LongestGiver), static (giver, language) => FundingTexts.Giver(giver.Text, language),
            new(Es: new("Quién da", "¿Qué institución la ofrece?", "Banco Interamericano de Desarrollo"),
                Pt: new("Quem oferece", "Que instituição a oferece?", "Banco Interamericano de Desenvolvimento"))).InLists(),
            Choice("kind", [.. Kinds],
            new(Es: new("Tipo de apoyo", "¿Qué ofrece?"),
                Pt: new("Tipo de apoio", "O que oferece?"))).Facet().InLists(),
            Choices("who", [.. Takers],
            new(Es: new("Quién puede pedir", "¿Quién puede pedirlo? Elija todos los que correspondan."),
                Pt: new("Quem pode pedir", "Quem pode pedir? Escolha todos os que correspondam."))).Facet(),
            Choices(CountriesField, [.. Country.All.Select(Forms.Choice.Of)],
            new(Es: new("Países", "¿Es solo para algunos países? Si es para todos, toque «Saltar»."),
                Pt: new("Países", "É só para alguns países? Se é para todos, toque em «Pular»."))).FacetOrAll().Optional(),
            Amount("from",
            new(Es: new("Monto mínimo", "¿Desde qué monto?", "USD 5.000"),
                Pt: new("Valor mínimo", "A partir de que valor?", "USD 5.000")))
                .Unless(Contradict, FundingTexts.AmountsContradict).Optional(),
            Amount("to",
            new(Es: new("Monto máximo", "¿Hasta qué monto?", "USD 10.000"),
                Pt: new("Valor máximo", "Até que valor?", "USD 10.000")))
                .Unless(Contradict, FundingTexts.AmountsContradict).Optional(),
            Share(ShareField,
            new(Es: new("Parte que cubre", "¿Qué parte del total cubre, como máximo? Escriba el porcentaje.", "50 %"),
                Pt: new("Parte que cobre", "Que parte do total cobre, no máximo? Escreva a porcentagem.", "50%"))).Optional(),
            Line("through", 100,
            new(Es: new("A través de", "¿A través de quién se pide?", "Ministerio de Economía"),
                Pt: new("Por meio de", "Por meio de quem se pede?", "Ministério da Economia"))).Optional(),
            Links("link",
            new(Es: new(
                    "Página",
                    "¿En qué página se lee? Puede escribir varias, una por línea. Si no tiene, toque «Saltar».",
                    "www.ejemplo.org/fondo"),
                Pt: new(
                    "Site",
                    "Em que site se lê? Pode escrever vários, um por linha. Se não tem, toque em «Pular».",
                    "www.exemplo.org/fundo")))
                    .Optional(),
            Text(About, 60,
            new(Es: new("Lo importante", "¿Qué conviene saber antes de pedirlo?"),
                Pt: new("O importante", "O que convém saber antes de pedir?"))).Optional(),
            Line("namept", 100,
            new(Es: new("Nombre en portugués", "¿Cómo se llama en portugués?", "Fundo de Desenvolvimento Local"),
                Pt: new("Nome em português", "Como se chama em português?", "Fundo de Desenvolvimento Local"))).InPortuguese(of: Name),
            Text("aboutpt", 60,
            new(Es: new("Lo importante, en portugués", "Lo mismo en portugués, si lo tiene."),
                Pt: new("O importante, em português", "O mesmo em português, se tiver."))).InPortuguese(of: About),
        ],
        Standing = (record, occasion, language) => Tell(record, occasion, network, language),
        LeadsTo = (record, context) => record.IsListed ? [PracticesNaming(record.Id, context.Language)] : [],
        Shipped = ShippedRecords.Of("funding", "funding"),
    };

    /// <summary>Amounts of one currency can be compared.</summary>
    internal static bool Contradict(Given given, FormScene scene) =>
        Budget.Read(given["from"], scene.Today) is { IsValid: true, Value: var least }
        && Budget.Read(given["to"], scene.Today) is { IsValid: true, Value: var most }
        && least.Currency == most.Currency && least.Amount > most.Amount;

    /// <summary>A button to the practices that name a source.</summary>
    internal static Button PracticesNaming(string sourceId, Language language) =>
        Button.Do(FundingTexts.PracticesNaming.In(language), PracticeDoors.Naming.To(FoundRecords.IdOf(sourceId)));

    /// <summary>
    /// How many of its calls are open now, or that it is always open, or when it may open again; nothing where none of it is known.
    /// </summary>
    private static string Tell(RegisterRecord source, Occasion occasion, DateTimeZone network, Language language)
    {
        FundingCall[] calls = [.. RegisterBook.Under(occasion.Store, source.Id).Select(FundingCall.Of)];
        var standings = calls.CountBy(call => call.StandingAt(occasion.Now, network)).ToDictionary();
        return (standings.ContainsKey(CallStanding.Permanent), standings.GetValueOrDefault(CallStanding.Open)) switch
        {
            (true, > 0 and var open) => FundingTexts.AlwaysAndOpen.In(language)(open),
            (true, _) => FundingTexts.Standing.In(language)(CallStanding.Permanent),
            (_, > 0 and var open) => FundingTexts.Open.In(language)(open),
            _ => CallForecast.Of(calls, occasion.Now, network) is { } forecast
                ? Tell(forecast, language)
                : "",
        };
    }

    private static string Tell(CallForecast forecast, Language language) => FundingTexts.MayOpen.In(language)(
        MeetingDates.Within(new MeetingDate.InMonth(forecast.Opens), language),
        Locale.Of(language).And(forecast.Years.Select(year => year.ToString(CultureInfo.InvariantCulture))));
}
