using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Features.Registers;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Tests.Scenarios;

/// <summary>Each rule of screens finds what breaks it, and nothing in what keeps to all of them.</summary>
public sealed class ScreenRulesTest
{
    private static readonly Screen Good = new Screen(Html.Of($"¿Qué quiere hacer?"))
        .Row(Way("Seguir").AsMain())
        .Items([Way("Resumen"), Way("Etapa")], inRow: 2)
        .Row(Way("Volver"))
        .Row(Way("Retirar").AsDanger());

    [Fact]
    public void WhatKeepsToTheRulesIsLeftAlone() => Assert.Empty(ScreenRules.Broken(Good));

    [Fact]
    public void AnEighthWayIsOneTooMany() =>
        Breaks("8 buttons", Enumerable.Range(1, 8).Aggregate(new Screen(Html.Empty), (screen, number) => screen.Row(Way($"Camino {number}"))));

    [Fact]
    public void TheMainOneComesFirst() => Breaks("[Seguir] is not the first", new Screen(Html.Empty).Row(Way("Volver")).Row(Way("Seguir").AsMain()));

    [Fact]
    public void OneIsTheMainOne() => Breaks("[Enviar] is not the first", new Screen(Html.Empty).Row(Way("Seguir").AsMain(), Way("Enviar").AsMain()));

    [Fact]
    public void NothingComesAfterWhatIsDangerous() => Breaks("[Volver] stands after", new Screen(Html.Empty).Row(Way("Retirar").AsDanger(), Way("Volver")));

    [Theory]
    [InlineData("Sí, borrar")]
    [InlineData("Recusar")]
    [InlineData("Quitar")]
    public void WhatTakesAwayIsMarked(string label) => Breaks("is not marked as dangerous", new Screen(Html.Empty).Row(Way(label)));

    [Fact]
    public void TwoLabelsAreNeverAlike() => Breaks("[Leerla] stands there 2 times", new Screen(Html.Empty).Row(Way("Leerla")).Row(Way("Leerla")));

    [Fact]
    public void ItemsOfOneNameAreToldApart()
    {
        var screen = new Screen(Html.Empty).Items([Way("Seguir: Feria"), Way("Seguir: Feria")]);
        Assert.Equal(["Seguir: Feria", "Seguir: Feria (2)"], screen.Rows.Select(row => row[0].Label));
        Assert.Empty(ScreenRules.Broken(screen));
    }

    [Theory]
    [InlineData(1, 41)]
    [InlineData(2, 29)]
    [InlineData(3, 21)]
    public void LabelsFitIntoTheirRow(int inRow, int length) =>
        Breaks($"has {length} characters", new Screen(Html.Empty).Row([Way(new string('a', length)), .. Enumerable.Range(2, inRow - 1).Select(number => Way($"{number}"))]));

    [Fact]
    public void KeysStandAlone() => Breaks("Buttons beside keys", Good with { Picker = new("Elegir", "Dejar") });

    [Fact]
    public void KeysFitIntoTheirRow() => Breaks("has 41 characters", new Screen(Html.Empty) { Picker = new(new string('a', 41), "Dejar") });

    [Fact]
    public void ItemsLeadToThingsOfOneKind() =>
        Breaks("those are different things", new Screen(Html.Empty).Items(new[] { "a", "b", "c", "d" }.Select(code => Button.Do(code, new Press(code, [])))));

    [Fact]
    public void OnlyWordsOfPeopleMayBeLong()
    {
        var screen = new Screen(Html.Escape(new string('a', 901)));
        Breaks("quotes nobody", screen);
        Assert.Empty(ScreenRules.Broken(screen with { Quotes = true }));
    }

    [Theory]
    [InlineData("Economía social y…")]
    [InlineData("2. Economia social e… (3)")]
    [InlineData("Quitar: Economía social y…")]
    public void OurOwnWordsAreNotCut(string label) => Breaks("cuts our own", new Screen(Html.Empty).Row(Way(label)));

    [Fact]
    public void AThemeFitsWithTwoFiguresBesideIt() => Assert.All(
        Bot.Domain.Practices.Theme.All.SelectMany(theme => new[] { theme.Spanish, theme.Portuguese }),
        name => Assert.DoesNotContain("…", Shortening.Counted(name, 99, 99, Shortening.WholeRow), StringComparison.Ordinal));

    [Fact]
    public void EveryChoiceFitsWithItsFigureAndIsTakenBackWhole() => Assert.All(FixedLabels.Terms, name =>
    {
        Assert.DoesNotContain("…", Shortening.Counted(name, 999), StringComparison.Ordinal);
        Assert.All(new[] { RegisterTexts.All.Es, RegisterTexts.All.Pt }, texts => Assert.InRange(texts.Remove(name).Length, 1, Shortening.WholeRow));
    });

    [Fact]
    public void AnExactHourIsMarkedUnlessSomebodyWroteItOrACallClosesThen()
    {
        var date = MeetingDate.FromText("2026-12-18T10:00 America/Sao_Paulo");
        var written = MeetingDates.Describe(date, Language.Es);
        Breaks("«10:00 de Brasilia» is not marked as a time.", new Screen(Html.Of($"Reunión\n{written}")));
        Html[] good = [MeetingDates.Show(date, Language.Es), Html.Quote(written), Html.Of($"Cierre: {written}")];
        Assert.All(good, text => Assert.Empty(ScreenRules.Broken(new Screen(text))));
    }

    private static Button Way(string label) => Button.Do(label, new Press("x", [label]));

    private static void Breaks(string sentence, Screen screen) => Assert.Contains(sentence, Assert.Single(ScreenRules.Broken(screen)), StringComparison.Ordinal);
}
