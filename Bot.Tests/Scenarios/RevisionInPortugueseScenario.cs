using Bot.Domain.Practices;
using Bot.Domain.Review;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>What is published changes, is confirmed and archived, as people of Brazil read it.</summary>
public sealed class RevisionInPortugueseScenario : IDisposable
{
    private readonly Scenario _scenario = TownHall.Open();
    private readonly Phone _marta;
    private readonly Phone _bia;
    private readonly Practice _published;

    public RevisionInPortugueseScenario()
    {
        _marta = _scenario.Coordinator("Marta", languageCode: "pt-br");
        _bia = _scenario.SubmitsInPortuguese("Bia");
        _published = _scenario.PublishesInPortuguese(_marta);
    }

    [Fact]
    public void UmaNovaVersaoPassaPelaMesmaRevisao()
    {
        _bia.PressesCode("s.hub", _published.Id);
        _bia.Taps("Preparar uma nova versão");
        _bia.Sees("Nova versão de «Feira da economia solidária»\nTem os mesmos textos: altere o que for preciso e envie. O que está publicado continua à vista até que a nova versão seja aprovada.");
        _bia.Taps("Alterar os textos");
        _bia.Sees("É uma nova versão.");
        _bia.Taps("Ver tudo");
        _bia.Taps("3. O que foi alcançado");
        _bia.Taps("Resultados");
        _bia.Taps("Refazer");
        _bia.Says("As vendas dobraram: 200 famílias.");
        _bia.Taps("Pronto");
        _bia.Taps("Voltar à prática");
        _bia.Taps("Ver como fica e enviar");
        _bia.Taps("Enviar para revisão");
        Assert.Equal("As vendas cresceram um terço.", _scenario.Find(_published).Record!.Results.Text);
        _marta.Taps("Ler agora");
        _marta.Sees("O que mudaria no que está publicado\n\nResultados\nAntes:\nAs vendas cresceram um terço.\nAgora:\nAs vendas dobraram: 200 famílias.");
        _marta.Taps("Aceitar");
        _marta.Sees("Será publicada em 15 minutos.");
        _scenario.Pass(ReviewSteps.UndoTime);
        _bia.Sees("A nova versão de BBP-2026-0001 já é pública. Substituiu a anterior; o número e o link são os mesmos.");
        Assert.Equal("As vendas dobraram: 200 famílias.", _scenario.OnlyPractice().Record!.Results.Text);
        _bia.PressesCode("z.all", _published.Id);
        _bia.Sees("Bia começou uma nova versão.");
        _bia.Sees("Sem a anuência da Secretaria Técnica, que não tinha a quem perguntar.");
    }

    [Fact]
    public void UmaVezPorAnoSePerguntaEOQueNinguemConfirmaSeMostra()
    {
        _scenario.Pass(Duration.FromDays(366));
        _bia.Sees("«Feira da economia solidária» continua vigente? Passou um ano desde que foi publicada ou confirmada pela última vez. Se em 60 dias ninguém responder, será mostrada como não confirmada.");
        Assert.Equal(["Sim, continua vigente", "Preparar uma nova versão", "Já terminou: arquivar"], _bia.Last.Buttons.Select(button => button.Label));
        _scenario.Pass(Duration.FromDays(61));
        _bia.Sees("Ninguém confirmou que «Feira da economia solidária» continua vigente.");
        _bia.PressesCode("s.hub", _published.Id);
        _bia.Sees("Ninguém confirmou que continua vigente");
        _bia.Taps("Sim, continua vigente");
        _bia.Sees("Agradecemos. «Feira da economia solidária» continua vigente; vou perguntar de novo daqui a um ano.");
        Assert.Null(_scenario.OnlyPractice().UnconfirmedSince);
        _scenario.Pass(Duration.FromDays(367));
        _bia.Sees("«Feira da economia solidária» continua vigente?");
    }

    [Fact]
    public void OQueTerminouSeArquivaEAsOutrasPessoasFicamSabendo()
    {
        var rui = _scenario.Official("Rui", languageCode: "pt-br");
        rui.Says("/start " + _scenario.LinkTo(_published, _bia));
        _scenario.Pass(Duration.FromDays(366));
        _bia.Taps("Já terminou: arquivar");
        _bia.Sees("Arquivar «Feira da economia solidária»? Deixará de aparecer nas buscas. Os textos ficam salvos.");
        _bia.Taps("Sim, arquivar");
        rui.Sees("«Feira da economia solidária» foi arquivada: não aparece mais nas buscas.");
        Assert.Equal(PracticeState.Archived, _scenario.OnlyPractice().State);
        _scenario.Pass(Duration.FromDays(100));
        rui.Sees("foi arquivada");
        _bia.PressesCode("s.hub", _published.Id);
        _bia.Sees("Arquivada; não é mais mostrada.");
    }

    [Fact]
    public void OQueEsperaMuitoSeLembraUmaVezPorDiaUtil()
    {
        _bia.PressesCode("v.begin", _published.Id);
        _bia.PressesCode("s.look", _scenario.RevisionOf(_published).Id);
        _bia.Taps("Enviar para revisão");
        _scenario.Pass(Duration.FromDays(7));
        _bia.Says("/minhas_praticas");
        _bia.Sees("Nova versão. Espera há 7 dias.");
        _marta.Says("/revisar");
        _marta.Sees("Espera há 7 dias.");
        var heard = _marta.Chat.Messages.Count;
        _scenario.Pass(Duration.FromDays(1));
        _marta.Sees("Uma prática espera a sua decisão há mais de 7 dias\n«Feira da economia solidária». Espera há 8 dias.");
        _scenario.Pass(Duration.FromDays(1));
        Assert.Equal(heard + 2, _marta.Chat.Messages.Count);
    }

    public void Dispose() => _scenario.Dispose();
}
