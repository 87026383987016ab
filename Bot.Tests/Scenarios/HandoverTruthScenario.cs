namespace Bot.Tests.Scenarios;

/// <summary>What is answered about a handover is refused where it cannot be, kept where it can, and told to whom it concerns.</summary>
public sealed class HandoverTruthScenario
{
    [Fact]
    public void TheSecretariatHearsOfEveryStepAndWhoCoordinatedIsThanked()
    {
        using var scenario = TownHall.Open();
        var (marta, ana, lucia) = (scenario.Coordinator("Marta"), scenario.Official("Ana", "ar-rosario"), scenario.Secretary("Lucía"));
        Begins(marta, "rosario");
        marta.Taps("Ver qué cambia");
        marta.Taps("Ofrecer el traspaso");
        lucia.Sees("Morón ofrece la coordinación a Rosario.");
        ana.Taps("Aceptar la coordinación");
        Assert.Contains(lucia.Chat.Messages, message => message.Text == "Listo. Desde hoy coordina Rosario.");
        Assert.Contains(lucia.Chat.Messages, message => message.FileName?.StartsWith("informe-", StringComparison.Ordinal) == true);
        Assert.Contains(marta.Chat.Messages, message => message.Text.Contains("Gracias por coordinar. Desde hoy participa por", StringComparison.Ordinal));
    }

    [Fact]
    public void AnOfferThatWasTakenBackSaysSoToWhoAcceptsIt()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Official("Ana", "ar-rosario"));
        Begins(marta, "rosario");
        marta.Taps("Ver qué cambia");
        marta.Taps("Ofrecer el traspaso");
        var offer = ana.Last;
        marta.Says("/traspaso");
        marta.Taps("Retirar la oferta");
        ana.Taps(offer, "Aceptar la coordinación");
        Assert.Contains(ana.Chat.Messages, message => message.Text.Contains("Esta oferta ya no está en pie.", StringComparison.Ordinal));
    }

    [Fact]
    public void AnswersThatContradictEachOtherAreRefusedAtTheQuestion()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta");
        _ = scenario.Official("Ana", "ar-rosario");
        Begins(marta, "rosario");
        Answers(marta, "Desde", "3 de diciembre de 2028");
        Answers(marta, "Hasta", "2 de diciembre de 2020");
        marta.Sees("Ese día es anterior al comienzo, o el mismo.");
        marta.Sees("¿Qué día es la Cumbre en que termina?");
        marta.Says("2 de diciembre de 2029");
        Answers(marta, "Subcoordina", "rosario");
        marta.Sees("Esa ciudad ya coordina");
        marta.Says("campinas");
        Answers(marta, "Coordina", "campinas");
        marta.SeesNot("No falta nada.");
        Answers(marta, "Subcoordina", "rosario");
        marta.Sees("No falta nada.");
    }

    [Fact]
    public void AnAnswerThatLeadsNowhereCanBeMended()
    {
        using var scenario = TownHall.Open();
        var marta = scenario.Coordinator("Marta", "ar-rosario");
        Begins(marta, "rosario");
        marta.Taps("Ver qué cambia");
        marta.Taps("Ofrecer el traspaso");
        marta.Sees("De esa ciudad solo está usted, y la oferta la tiene que aceptar otra persona.");
        marta.Taps("Corregir las respuestas");
        marta.Sees("Rosario");
    }

    private static void Begins(Phone marta, string city)
    {
        marta.Says("/coordinacion");
        marta.Taps("Más");
        marta.Taps("Traspasar la coordinación");
        Answers(marta, "Coordina", city);
    }

    private static void Answers(Phone phone, string question, string answer)
    {
        phone.Taps(question);
        phone.Says(answer);
    }
}
