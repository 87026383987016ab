using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Features;
using Bot.Messages;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Somebody who proposes a practice, step by step.</summary>
internal static class SubmitWorld
{
    public const string Title = "Feria de la economía social";

    public static readonly Zones Zones = new(Cities.Shipped, DateTimeZoneProviders.Tzdb["America/Argentina/Buenos_Aires"]);

    public static Scenario Open() => new(() => FeatureList.Make(Zones.Network));

    public static ImmutableArray<Practice> PracticesOf(this Scenario scenario, Phone phone) =>
        [.. scenario.Read(work => work.Query(PracticeBank.ByAuthor, KeyRange.Under(phone.Id)))];

    public static Practice PracticeOf(this Scenario scenario, Phone phone) => Assert.Single(scenario.PracticesOf(phone));

    public static Person ProfileOf(this Scenario scenario, Phone phone) => scenario.Read(work => work.Find(Persons.All, phone.Id))!;

    /// <summary>Somebody reads the bot in another language from now on.</summary>
    public static void Speaks(this Scenario scenario, Phone phone, string languageCode) => scenario.Write(work => work.Put(
        Persons.All, work.Find(Persons.All, phone.Id)!.Speaking(languageCode.StartsWith("pt", StringComparison.Ordinal) ? Language.Pt : Language.Es)));

    /// <summary>How often this reviewer was told that a practice with the title arrived.</summary>
    public static int ArrivalsOf(this Phone reviewer, string title) =>
        reviewer.Chat.Messages.Count(message => message.Text.Contains(title, StringComparison.Ordinal));

    /// <summary>One thing after the other, from the wish to the first question.</summary>
    public static ImmutableArray<Action<Phone>> BeginningEs { get; } =
    [
        ana => ana.Says("/proponer"),
        ana => ana.Taps("Empezar"),
        ana => ana.Says("campi"),
        ana => ana.Taps("Campinas, Brasil"),
    ];

    /// <summary>The eight steps, up to the preview.</summary>
    public static ImmutableArray<Action<Phone>> StepsEs { get; } =
    [
        ana => ana.Says(Title),
        ana => ana.Taps("Economía social y solidaria"),
        ana => ana.Says("Cedimos un predio municipal a sesenta productores."),
        ana => ana.Taps("Listo"),
        ana => ana.Says("Las ventas crecieron un tercio."),
        ana => ana.Taps("Listo"),
        ana => ana.Taps("En curso"),
        ana => ana.Says("marzo de 2024"),
        ana => ana.Says("Ana Silva, directora, ana@campinas.sp.gov.br"),
        ana => ana.Taps("Listo"),
        ana => ana.Taps("Autorizo"),
    ];

    public static ImmutableArray<Action<Phone>> SendingEs { get; } =
    [
        ana => ana.Taps("Enviar a revisión"),
    ];

    /// <summary>What a publication needs beyond the eight, from the receipt or the hub to the hub.</summary>
    public static ImmutableArray<Action<Phone>> CompletingEs { get; } =
    [
        ana => ana.Taps("Completar"),
        ana => ana.Taps("El gobierno local"),
        ana => ana.Says("120 mil"),
        ana => ana.Taps("Mujeres"),
        ana => ana.Taps("Listo"),
        .. new[] { "Antes vendían en la calle.", "Vender sin intermediarios.", "Primero un censo.", "Faltó transporte.", "Un predio con agua." }
            .SelectMany(text => new Action<Phone>[] { ana => ana.Says(text), ana => ana.Taps("Listo") }),
    ];

    public static Phone Does(this Phone phone, params IEnumerable<Action<Phone>> actions)
    {
        foreach (var action in actions)
        {
            action(phone);
        }

        return phone;
    }

    /// <summary>Presses a button as an old screen or a forged app would.</summary>
    public static void PressesCode(this Phone phone, string code, params ReadOnlySpan<string> arguments) =>
        phone.Presses(new Press(code, [.. arguments]).ToData(), messageId: 1);

    /// <summary>Presses it as an old screen would.</summary>
    public static void PressesCode(this Phone phone, Press press) => phone.Presses(press.ToData(), messageId: 1);

    /// <summary>The coordination does something with a practice, as it would from its queue.</summary>
    public static void Review(this Scenario scenario, string id, Func<Practice, Person, Reviewed> step) => scenario.Write(work =>
    {
        var coordinator = Person.Meet(99, "Coordinación", Language.Es, scenario.Now) with { Role = Role.Coordinator, Confirmed = true };
        work.Put(PracticeBank.All, step(work.Find(PracticeBank.All, id)!, coordinator).Practice);
    });
}
