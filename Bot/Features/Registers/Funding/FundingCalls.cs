using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Practices;
using Bot.Domain.Registers;
using Bot.Features.Practices;
using Bot.Features.Registers.Funding.FollowCalls;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;
using NodaTime;
using static Bot.Features.Registers.RegisterField;

namespace Bot.Features.Registers.Funding;

/// <summary>When a source takes proposals: each call or edition, open until it closes; without a closing date it is permanent.</summary>
public static class FundingCalls
{
    /// <summary>The code of what lists are narrowed by: where a call stands, by the names of <see cref="CallStanding"/>.</summary>
    internal const string StandingFacet = "standing";

    /// <summary>The code of the field with the themes of practices that a call is for; empty for all.</summary>
    internal const string ThemesField = "themes";

    /// <summary>Codes of the fields with what it gives, to whom and how much, where that is not said of its source or is another.</summary>
    internal const string KindField = "kind";

    /// <inheritdoc cref="KindField"/>
    internal const string TakersField = "who";

    /// <inheritdoc cref="KindField"/>
    internal const string LeastField = "from";

    /// <inheritdoc cref="KindField"/>
    internal const string MostField = "to";

    /// <summary>The code of the field with the day until which one may ask.</summary>
    internal const string QuestionsField = "questions";

    private static readonly ImmutableArray<Choice> Standings =
        [.. Enum.GetValues<CallStanding>().Select(one => new Choice(one.ToString(), Name(one, Language.Es), Name(one, Language.Pt)))];

    /// <param name="network">By whose clocks a day ends.</param>
    public static Register Of(Register sources, DateTimeZone network) => new()
    {
        Code = "calls",
        Version = 2,
        Words = FundingTexts.Calls,
        Parent = sources,
        CheckedEvery = sources.CheckedEvery,
        Fields =
        [
            Line("edition", 60,
            new(Es: new("Edición", "¿Cómo se llama la convocatoria?", "Edición 2027"),
                Pt: new("Edição", "Como se chama a chamada?", "Edição 2027"))),
            Date(FundingCall.OpensField,
            new(Es: new("Apertura", "¿Cuándo abre? Si ya abrió, toque «Saltar»."),
                Pt: new("Abertura", "Quando abre? Se já abriu, toque em «Pular».")))
                .Unless(Contradict, FundingTexts.DatesContradict).Optional(),
            Date(QuestionsField,
            new(Es: new("Consultas hasta", "¿Hasta cuándo se pueden hacer consultas?"),
                Pt: new("Perguntas até", "Até quando se podem enviar perguntas?")))
                .Unless(Contradict, FundingTexts.DatesContradict).Optional(),
            Date(FundingCall.ClosesField,
            new(Es: new("Cierre", "¿Cuándo cierra? Puede escribir también la hora. Si está siempre abierta, toque «Saltar»."),
                Pt: new("Encerramento", "Quando encerra? Pode escrever também a hora. Se está sempre aberta, toque em «Pular».")))
                .Unless(Contradict, FundingTexts.DatesContradict).Optional(),
            Choices(ThemesField, [.. Theme.All.Select(Forms.Choice.Of)],
            new(Es: new("Temas", "¿Es solo para algunos temas? Si es para todos, toque «Saltar»."),
                Pt: new("Temas", "É só para alguns temas? Se é para todos, toque em «Pular»."))).FacetOrAll().Optional(),
            Choice(KindField, [.. FundingSources.Kinds],
            new(Es: new("Tipo de apoyo", "¿Qué ofrece? Si es lo mismo que ofrece su fuente, toque «Saltar»."),
                Pt: new("Tipo de apoio", "O que oferece? Se é o mesmo que a fonte oferece, toque em «Pular»."))).Optional(),
            Choices(TakersField, [.. FundingSources.Takers],
            new(Es: new("Quién puede presentarse", "¿Quién puede presentarse? Si son los mismos que dice su fuente, toque «Saltar»."),
                Pt: new("Quem pode se inscrever", "Quem pode se inscrever? Se são os mesmos que a fonte diz, toque em «Pular».")))
                    .Optional(),
            Amount(LeastField,
            new(Es: new("Monto mínimo", "¿Desde qué monto?", "USD 5.000"),
                Pt: new("Valor mínimo", "A partir de que valor?", "USD 5.000")))
                .Unless(FundingSources.Contradict, FundingTexts.AmountsContradict).Optional(),
            Amount(MostField,
            new(Es: new("Monto máximo", "¿Hasta qué monto puede recibir cada propuesta?", "USD 10.000"),
                Pt: new("Valor máximo", "Até que valor cada proposta pode receber?", "USD 10.000")))
                .Unless(FundingSources.Contradict, FundingTexts.AmountsContradict).Optional(),
            Links("link",
            new(Es: new("Página", "¿En qué página está la convocatoria? Si no tiene, toque «Saltar».", "www.ejemplo.org/convocatoria"),
                Pt: new("Site", "Em que site está a chamada? Se não tem, toque em «Pular».", "www.exemplo.org/chamada"))).Optional(),
            Text("about", 60,
            new(Es: new("Lo importante", "¿Qué conviene saber antes de presentarse?"),
                Pt: new("O importante", "O que convém saber antes de se inscrever?"))).Optional(),
        ],
        Standing = (record, occasion, language) =>
            Tell(FundingCall.Of(record), FundingCall.Of(record).StandingAt(occasion.Now, network), language),
        Rank = (record, occasion) => FundingCall.Of(record).RankAt(occasion.Now, network),
        GrowsOld = (record, occasion) => FundingCall.Of(record).StandingAt(occasion.Now, network) != CallStanding.Closed,
        Ends = record => FundingCall.Of(record).EndsIn(network),
        LeadsTo = (record, context) =>
        [
            FundingSources.PracticesNaming(record.ParentId ?? "", context.Language),
            .. record[ThemesField].Split(',')[0] is { Length: > 0 } theme
                ? [Button.Do(FundingTexts.PracticesOfTheme.In(context.Language), PracticeDoors.ListBy.To("t", theme))]
                : Array.Empty<Button>(),
        ],
        OwnButton = language => Button.Do(CallAlertTexts.ToAlerts.In(language), FollowingCalls.OpenDoor.To()),
        OwnFacets =
        [
            new(StandingFacet, new("Estado", "Situação"), Standings,
                (record, occasion) => FundingCall.Of(record).StandingAt(occasion.Now, network) switch
                {
                    CallStanding.Permanent => [nameof(CallStanding.Permanent), nameof(CallStanding.Open)],
                    var standing => [standing.ToString()],
                }),
        ],
        Shipped = ShippedRecords.Of("calls", "fundingcalls"),
    };

    /// <summary>It opens, questions are taken until then, and it closes, in this order.</summary>
    private static bool Contradict(Given given, FormScene scene)
    {
        MeetingDate?[] order = [.. new[] { FundingCall.OpensField, QuestionsField, FundingCall.ClosesField }
            .Select(code => given[code] is { Length: > 0 } kept ? MeetingDate.FromText(kept) : null)];
        return IsAfter(order[0], order[1]) || IsAfter(order[0], order[2]) || IsAfter(order[1], order[2]);
    }

    /// <summary>For certain: what may be on one day is not.</summary>
    private static bool IsAfter(MeetingDate? one, MeetingDate? other) => (one, other) is
        (MeetingDate.Exact first, MeetingDate.Exact second)
            ? first.In(DateTimeZoneProviders.Tzdb) > second.In(DateTimeZoneProviders.Tzdb)
            : one?.Earliest > other?.Latest;

    /// <summary>"Abierta hasta el mar 15 dic 2026, 12:00 de Montevideo", "Permanente", "Cerrada".</summary>
    private static string Tell(FundingCall call, CallStanding standing, Language language) => standing switch
    {
        CallStanding.Open => FundingTexts.OpenUntil.In(language)(MeetingDates.Within(call.Closes!, language)),
        CallStanding.Forecast => FundingTexts.OpensOn.In(language)(MeetingDates.Within(call.Opens!, language)),
        _ => Name(standing, language),
    };

    private static string Name(CallStanding standing, Language language) => FundingTexts.Standing.In(language)(standing);
}
