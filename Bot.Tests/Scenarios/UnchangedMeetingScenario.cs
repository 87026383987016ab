using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>An organiser who opens a published meeting and changes nothing: nobody is told, and nobody is said to have been.</summary>
public sealed class UnchangedMeetingScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    [Fact]
    public void NothingChangedIsSaidAndNothingIsOfferedToTell()
    {
        using var scenario = MeetingHall.Open();
        var martin = Published(scenario);
        martin.OpensMeeting();
        martin.Taps("Cambiar");
        martin.Sees("No aviso a nadie antes de que usted lo confirme.");
        martin.Taps("Ver cómo queda");
        martin.Sees("No cambió nada: la reunión sigue así.");
        Assert.Null(martin.Last.Find("Guardar y avisar"));
        Assert.NotNull(martin.Last.Find("Elegir a qué grupos"));
        martin.Taps("Descartar");
        martin.Sees("vie 18 dic 2026, 10:00 de Brasilia");
        Assert.Equal(1, scenario.OnlyMeeting().Version);
    }

    [Fact]
    public void AButtonThatCameTooLateChangesNothing()
    {
        using var scenario = MeetingHall.Open();
        var martin = Published(scenario);
        martin.OpensMeeting();
        martin.Redates("19/12/2026 a las 9");
        martin.Sees("Del cambio todavía no se avisó a nadie.");
        var publish = martin.Last.Find("Guardar y avisar")!.Data!;
        martin.Taps("Cambiar algo");
        martin.Taps("Fecha");
        martin.Says("18/12/2026 a las 10");
        martin.Taps("Ver cómo queda");
        martin.Sees("No cambió nada");
        martin.Presses(publish, martin.Last.Id);
        Assert.DoesNotContain("Avisamos", martin.Last.Text, StringComparison.Ordinal);
        Assert.Equal(1, scenario.OnlyMeeting().Version);
    }

    [Fact]
    public void OtherGroupsAloneAreAChange()
    {
        using var scenario = MeetingHall.Open();
        var martin = Published(scenario);
        martin.OpensMeeting();
        martin.Taps("Cambiar");
        martin.Taps("Ver cómo queda");
        martin.Taps("Elegir a qué grupos");
        martin.Taps(martin.Last.Rows[0][0].Label);
        martin.Taps("Listo, ver cómo queda");
        martin.Sees("Esto cambia y así se verá.");
        Assert.DoesNotContain("No cambió nada", martin.Last.Text, StringComparison.Ordinal);
    }

    private static Phone Published(Scenario scenario)
    {
        var martin = scenario.Coordinator("Martín");
        _ = scenario.Authorised(martin, Del);
        martin.Plans("18/12/2026 a las 10");
        martin.Taps("Publicar y avisar");
        return martin;
    }
}
