namespace Bot.Tests.Scenarios;

/// <summary>What a planner is asked and shown first: an hour that is written as the place, a date that is to be confirmed, the card.</summary>
public sealed class PlannersCardScenario
{
    [Theory]
    [InlineData("es", "/reuniones", "Planear una reunión", "Reunión de la UT DEL", "11/12", "10:00", "«10:00» parece una hora.", "Sí, empieza a las 10:00", "Saltar", "4 de 6. Lugar.")]
    [InlineData("pt-br", "/reunioes", "Planejar uma reunião", "Reunião da UT DEL", "11/12", "às 10h", "«às 10h» parece um horário.", "Sim, começa às 10:00", "Pular", "4 de 6. Local.")]
    public void AnHourThatIsWrittenAsThePlaceIsOfferedAsTheHour(
        string language, string command, string plan, string kind, string day, string hour, string question, string yes, string skip, string venue)
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín", languageCode: language);
        martin.Says(command);
        martin.Taps(plan);
        martin.Taps(kind);
        martin.Says("campi");
        martin.Taps("Campinas, Brasil");
        martin.Says(day);
        martin.Says(hour);
        martin.Sees(question);
        martin.Taps(yes);
        martin.SeesToast(yes);
        martin.Sees(venue);
        martin.Says("Av. 10 de Diciembre 1000");
        martin.Taps(skip);
        martin.Taps(skip);
        martin.Sees("11 ");
        martin.Sees(", 10:00 de Bras");
        martin.Sees("Av. 10 de Diciembre 1000");
    }

    [Theory]
    [InlineData("es", "/reuniones", "Planear una reunión", "Reunión de la UT DEL", "Saltar", "\nFecha: a confirmar\n")]
    [InlineData("pt-br", "/reunioes", "Planejar uma reunião", "Reunião da UT DEL", "Pular", "\nData: a confirmar\n")]
    public void ADateToBeConfirmedIsSaidOnce(string language, string command, string plan, string kind, string skip, string line)
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín", languageCode: language);
        martin.Says(command);
        martin.Taps(plan);
        martin.Taps(kind);
        martin.Taps(skip);
        martin.Says("a confirmar");
        martin.Taps(skip);
        martin.Taps(skip);
        martin.Taps(skip);
        martin.Sees(line);
    }

    [Fact]
    public void APlannersCardBeginsWithWhatIsDueAndKeepsTheirOwnAnswerUnderMore()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín").Plans("octubre de 2027");
        martin.Taps("Publicar");
        martin.OpensMeeting();
        Assert.Equal(
            ["Poner la fecha", "Preguntar qué días", "Quiénes vienen", "Cambiar", "Temario", "Más", "Todas las reuniones"],
            martin.Last.Buttons.Select(button => button.Label));
        Assert.Equal(Bot.Messages.ButtonRole.Main, martin.Last.Buttons.First().Role);
        martin.Redates("15/10/2027 a las 10");
        martin.Taps("Guardar");
        martin.OpensMeeting();
        Assert.Equal(
            ["Quiénes vienen", "Cambiar", "Temario", "Agregar a mi calendario", "Más", "Todas las reuniones"], martin.Last.Buttons.Select(button => button.Label));
        martin.Taps("Más");
        martin.Sees("¿Usted va? Toque Sí, Tal vez o No.");
        martin.Taps("Sí");
        martin.Sees("Anotado: sí.");
    }
}
