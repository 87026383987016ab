namespace Bot.Tests.Scenarios;

public sealed class FundingScenario
{
    [Fact]
    public void Prints()
    {
        using var scenario = TownHall.Open();
        var (marta, ana) = (scenario.Coordinator("Marta"), scenario.Official("Ana", languageCode: "pt-br"));
        void Show(Phone phone) => Console.WriteLine(phone.Last + "\n" + phone.Toast?.Text + "\n-------");
        marta.Says("/ayuda"); Show(marta);
        marta.Says("/financiamiento"); Show(marta);
        marta.Taps("Siguientes"); Show(marta);
        marta.Taps("Filtrar"); Show(marta);
        marta.Taps("Tipo de apoyo"); Show(marta);
        marta.Taps("No reembolsable (3)"); Show(marta);
        marta.Taps("2. Programa de Cooperación…"); Show(marta);
        marta.Taps("Edición 2017: Cerrada"); Show(marta);
        marta.Taps("Historial"); Show(marta);
        marta.Says("/financiamiento coope"); Show(marta);
        ana.Says("/financiamento"); Show(ana);
        ana.Taps("Acrescentar uma fonte"); Show(ana);
        ana.Says("Fundo Verde"); Show(ana);
        ana.Says("Caixa"); Show(ana);
        ana.Taps("Empréstimo"); Show(ana);
        ana.Taps("Governos locais"); Show(ana);
        ana.Taps("Pronto"); Show(ana);
        ana.Taps("Pular"); Show(ana);
        ana.Says("USD 1000"); Show(ana);
        ana.Taps("Pronto"); Show(ana);
        ana.Taps("Pular"); Show(ana);
        ana.Says("50%"); Show(ana);
        ana.Says("/financiamento"); Show(ana);
        ana.Taps("Continuar a ficha começada"); Show(ana);
        ana.Taps("Pular"); Show(ana);
        ana.Says("www.exemplo.org/fundo"); Show(ana);
        ana.Taps("Pular");
        ana.Taps("Pular"); Show(ana);
        ana.Taps("Pular"); Show(ana);
        ana.Taps("Salvar a ficha"); Show(ana); Show(marta);
        marta.Taps("A la ficha"); Show(marta);
        marta.Taps("Verificar"); Show(marta); Show(ana);
        ana.Taps("Voltar à ficha"); Show(ana);
        ana.Taps("Acrescentar uma chamada"); Show(ana);
        ana.Says("Edição 2027"); Show(ana);
        ana.Says("1 de março"); Show(ana);
    }
}
