using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>An accepted practice never waits for somebody who is not there any more, and whoever loses the office keeps nothing from the others.</summary>
public sealed class NobodyToAgreeScenario : IDisposable
{
    private readonly Scenario _scenario = TownHall.Open();

    [Fact]
    public void TheOnlySecretaryLosesTheRole()
    {
        var (marta, lucia, ana) = Accepted();
        marta.Says("/coordinacion Lucía");
        marta.Taps("1. Lucía");
        marta.Taps("Quitar");
        marta.Taps("Sí, quitar");
        IsPublishedAlone(marta, ana);
        lucia.SeesNot("Publicada");
    }

    [Fact]
    public void TheOnlySecretaryBlocksTheBotAndStillHoldsTheKey()
    {
        var (marta, lucia, ana) = Accepted();
        lucia.Blocks();
        _scenario.Pass(Duration.FromDays(7));
        marta.Sees("«Feria de la economía social» espera el acuerdo de la Secretaría Técnica, y el bot no puede escribir a Lucía.");
        var heard = marta.Chat.Messages.Count;
        _scenario.Restart();
        _scenario.Pass(Duration.FromDays(7));
        Assert.Equal(heard + 1, marta.Chat.Messages.Count);
        Assert.True(_scenario.OnlyPractice() is { State: PracticeState.Accepted, KeyedAt: null });
        marta.Taps("Ir a coordinación");
        marta.Says("/coordinacion Lucía");
        marta.Taps("1. Lucía");
        marta.Taps("Quitar");
        marta.Taps("Sí, quitar");
        IsPublishedAlone(marta, ana);
    }

    [Fact]
    public void ASecretaryWhoComesBackInTimeAgrees()
    {
        var (_, lucia, _) = Accepted();
        lucia.Blocks();
        _scenario.Pass(Duration.FromDays(6));
        lucia.Unblocks();
        _scenario.Pass(Duration.FromDays(2));
        lucia.Taps("Leerla");
        lucia.Taps("De acuerdo, publicar");
        _scenario.Pass(ReviewSteps.UndoTime);
        Assert.True(_scenario.OnlyPractice() is { State: PracticeState.Published, History: [.., { Mark: null }] });
    }

    [Fact]
    public void TheOnlySecretaryBeginsToWriteIt()
    {
        var (marta, lucia, ana) = Accepted();
        lucia.Says("/start " + _scenario.LinkTo(_scenario.OnlyPractice(), ana));
        ana.Taps("Dejar entrar: Lucía");
        IsPublishedAlone(marta, ana);
    }

    [Fact]
    public void WhileAnotherSecretaryIsThereItWaits()
    {
        var (marta, lucia, _) = Accepted();
        var luis = _scenario.Secretary("Luis");
        var heard = marta.Chat.Messages.Count;
        lucia.Blocks();
        _scenario.Pass(Duration.FromDays(9));
        Assert.Equal(heard, marta.Chat.Messages.Count);
        Assert.True(_scenario.OnlyPractice() is { State: PracticeState.Accepted, KeyedAt: null });
        luis.Says("/revisar");
        luis.Taps("1. Feria de la economía social");
        luis.Taps("De acuerdo, publicar");
        _scenario.Pass(ReviewSteps.UndoTime);
        Assert.Null(_scenario.OnlyPractice().History[^1].Mark);
    }

    [Fact]
    public void InPortugueseTheCoordinationIsToldAndCanTakeItBack()
    {
        var (marta, lucia, _) = Accepted("pt-br");
        lucia.Blocks();
        _scenario.Pass(Duration.FromDays(7));
        marta.Sees("«Feria de la economía social» espera a anuência da Secretaria Técnica, e o bot não pode escrever para Lucía.");
        marta.Says("/coordenacao Lucía");
        marta.Taps("1. Lucía");
        marta.Taps("Remover");
        marta.Taps("Sim, remover");
        marta.Sees("A Secretaria Técnica não tem mais ninguém a quem perguntar sobre «Feria de la economía social».\nBasta a aceitação da coordenação: será publicada em 15 minutos.\nAté lá você pode desfazer.");
        marta.Taps("Desfazer");
        _scenario.Pass(Duration.FromHours(1));
        Assert.Equal(PracticeState.Submitted, _scenario.OnlyPractice().State);
    }

    [Fact]
    public void TheCoordinationTakesBackWhatTheSecretariatAgreedTo()
    {
        var (marta, lucia, _) = Accepted();
        lucia.Taps("Leerla");
        lucia.Taps("De acuerdo, publicar");
        marta.Taps("Deshacer");
        marta.Sees("La Secretaría Técnica está de acuerdo con «Feria de la economía social».");
        marta.Taps("Deshacer");
        lucia.Sees("Feria de la economía social\nMarta la devolvió a la lista de revisión.");
        _scenario.Pass(Duration.FromHours(1));
        Assert.Equal(PracticeState.Submitted, _scenario.OnlyPractice().State);
    }

    [Fact]
    public void WhoTookItAndLeftTheOfficeHoldsNobodyUp()
    {
        var (marta, rui) = (_scenario.Coordinator("Marta"), _scenario.Coordinator("Rui", "br-guarulhos", "pt-br"));
        _ = _scenario.Submits("Ana");
        rui.Taps("Ler agora");
        rui.Taps("Mais");
        rui.Taps("Reservar para mim");
        marta.Taps("Leerla");
        marta.Sees("La está leyendo Rui.");
        Assert.Null(marta.Last.Find("Aceptar"));
        marta.Says("/coordinacion Rui");
        marta.Taps("1. Rui");
        marta.Taps("Quitar");
        marta.Taps("Sí, quitar");
        marta.Says("/revisar");
        marta.SeesNot("La está leyendo");
        marta.Taps("1. Feria de la economía social");
        marta.Taps("Aceptar");
        Assert.Equal(PracticeState.Accepted, _scenario.OnlyPractice().State);
    }

    [Fact]
    public void TheReviewerSeesWhomAcceptingConfirms()
    {
        var marta = _scenario.Coordinator("Marta");
        var ana = _scenario.Submits("Ana");
        var rosa = _scenario.Phone("Rosa");
        rosa.Says("/start " + _scenario.LinkTo(_scenario.OnlyPractice(), ana));
        ana.Taps("Dejar entrar: Rosa");
        marta.Taps("Leerla");
        marta.Sees("La envió Ana (Campinas, Brasil).\nTambién la escribe: Rosa.\nTodavía sin confirmar: Ana y Rosa. Al aceptar, usted también las confirma.");
        marta.Taps("Aceptar");
        Assert.True(_scenario.PersonOf(ana) is { Role: Role.Official, Confirmed: true });
        Assert.True(_scenario.PersonOf(rosa) is { Role: Role.Official, Confirmed: true });
    }

    public void Dispose() => _scenario.Dispose();

    private (Phone Marta, Phone Lucia, Phone Ana) Accepted(string language = "es")
    {
        var (marta, lucia) = (_scenario.Coordinator("Marta", languageCode: language), _scenario.Secretary("Lucía"));
        var ana = _scenario.Submits("Ana");
        marta.Taps(language == "es" ? "Leerla" : "Ler agora");
        marta.Taps(language == "es" ? "Aceptar" : "Aceitar");
        Assert.Null(_scenario.OnlyPractice().KeyedAt);
        return (marta, lucia, ana);
    }

    private void IsPublishedAlone(Phone marta, Phone ana)
    {
        marta.Sees("La Secretaría Técnica ya no tiene a nadie a quien preguntar por «Feria de la economía social».");
        _scenario.Pass(ReviewSteps.UndoTime);
        Assert.Equal((PracticeState.Published, HistoryMark.CoordinationAlone), (_scenario.OnlyPractice().State, _scenario.OnlyPractice().History[^1].Mark));
        ana.PressesCode("z.all", _scenario.OnlyPractice().Id);
        ana.Sees("Sin el acuerdo de la Secretaría Técnica, que no tenía a quién preguntar.");
    }
}
