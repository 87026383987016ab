using System.Collections.Immutable;
using Bot.Domain.Practices;
using Bot.Domain.Review;

namespace Bot.Tests.Scenarios;

/// <summary>The same town hall in Portuguese: somebody of Campinas proposes, and it is published.</summary>
internal static class PortugueseHall
{
    public const string Title = "Feira da economia solidária";

    /// <summary>One thing after the other, from the wish to the review of all answers.</summary>
    public static ImmutableArray<Action<Phone>> Steps { get; } =
    [
        bia => bia.Says("/propor"),
        bia => bia.Taps("Começar"),
        bia => bia.Says("campi"),
        bia => bia.Taps("Campinas, Brasil"),
        bia => bia.Says(Title),
        bia => bia.Taps("Economia social e solidária"),
        bia => bia.Says("Cedemos um terreno municipal a sessenta produtores."),
        bia => bia.Taps("Pronto"),
        bia => bia.Says("As vendas cresceram um terço."),
        bia => bia.Taps("Pronto"),
        bia => bia.Taps("Em andamento"),
        bia => bia.Says("março de 2024"),
        bia => bia.Says("Bia Souza, diretora, bia@campinas.sp.gov.br"),
        bia => bia.Taps("Pronto"),
        bia => bia.Taps("Autorizo"),
    ];

    /// <summary>Sending it, and what a publication needs beyond the eight.</summary>
    public static ImmutableArray<Action<Phone>> Sending { get; } =
    [
        bia => bia.Taps("Enviar para revisão"),
        bia => bia.Taps("Completar"),
        bia => bia.Taps("O governo local"),
        bia => bia.Says("120 mil"),
        bia => bia.Taps("Mulheres"),
        bia => bia.Taps("Pronto"),
        .. new[] { "Antes vendiam na rua.", "Vender sem intermediários.", "Primeiro um cadastro.", "Faltou transporte.", "Um terreno com água." }
            .SelectMany(text => new Action<Phone>[] { bia => bia.Says(text), bia => bia.Taps("Pronto") }),
    ];

    public static Phone SubmitsInPortuguese(this Scenario scenario, string name) => scenario.Phone(name, "pt-br").Does(Steps).Does(Sending);

    /// <summary>Reads what came in, accepts it, and lets the quarter of an hour pass.</summary>
    public static Practice PublishesInPortuguese(this Scenario scenario, Phone reviewer)
    {
        reviewer.Taps("Ler agora");
        reviewer.Taps("Aceitar");
        scenario.Pass(ReviewSteps.UndoTime);
        return scenario.OnlyPractice();
    }

    public static Practice Publishes(this Scenario scenario, Phone reviewer)
    {
        reviewer.Taps("Leerla");
        reviewer.Taps("Aceptar");
        scenario.Pass(ReviewSteps.UndoTime);
        return scenario.OnlyPractice();
    }

    /// <summary>The other practice, where there are two.</summary>
    public static Practice RevisionOf(this Scenario scenario, Practice original) => Assert.Single(
        scenario.Read(work => work.All(PracticeBank.All, Bot.Domain.Storage.KeyRange.All)), practice => practice.RevisionOf == original.Id);

    public static Practice Find(this Scenario scenario, Practice practice) => scenario.Read(work => work.Find(PracticeBank.All, practice.Id))!;
}
