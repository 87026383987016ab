using Bot.Domain.Practices;
using Bot.Domain.Storage;
using Bot.Features.Practices.ImportBank;

namespace Bot.Tests.Scenarios;

/// <summary>For seven days what was imported is undone by whoever coordinates, also when the message of then is gone.</summary>
public sealed class ImportUndoScenario : IDisposable
{
    private static readonly string Sundays = OlderBank.Feria.Replace("los sábados", "los domingos", StringComparison.Ordinal);

    private readonly OlderBank _bank = new();

    public void Dispose() => _bank.Dispose();

    [Fact]
    public void AnotherCoordinatorFindsItInTheListAndIsAskedOnce()
    {
        _bank.BringsIn($"{OlderBank.Headings}\n{OlderBank.Feria}\n{OlderBank.Banco}\n");
        _bank.Marta.Taps("Ver las prácticas");
        Assert.Contains(_bank.Marta.Chat.Messages, message => message.Find("Deshacer todo") is not null);
        var juan = _bank.Scenario.Coordinator("Juan");
        juan.Says("/importar");
        juan.Sees("Abajo, lo que entró en los últimos 7 días: se puede deshacer.");
        juan.Taps("lun 16 nov: 2, Marta");
        juan.Sees("La hizo Marta. Nuevas: 2. Cambiadas: 0. Se puede deshacer hasta el lun 23 nov 2026.");
        juan.Taps("Deshacer todo");
        juan.Sees("¿La deshago? Lo nuevo se borra.");
        juan.Taps("No, dejarla");
        Assert.Equal(2, _bank.Practices().Length);
        juan.Taps("Deshacer todo");
        juan.Taps("Sí, deshacer");
        juan.Sees("Deshecho. La lista está como antes.");
        Assert.Empty(_bank.Practices());
        _bank.Marta.Taps("Deshacer todo");
        Assert.Contains(_bank.Marta.Chat.Messages, message =>
            message.Text.Contains("De esta importación ya no queda nada que deshacer.", StringComparison.Ordinal));
        juan.Says("/importar");
        juan.SeesNot("Abajo, lo que entró");
    }

    [Fact]
    public void WhatAnotherImportChangedIsUndoneAfterThatOne()
    {
        _bank.BringsIn($"{OlderBank.Headings}\n{OlderBank.Feria}\n{OlderBank.Banco}\n");
        var first = _bank.Marta.Last;
        _bank.BringsIn($"{OlderBank.Headings}\n{Sundays}\n");
        var second = _bank.Marta.Last;
        Undoes(first);
        Assert.Contains(_bank.Marta.Chat.Messages, message => message.Text.Contains("1 práctica quedó como está, porque cambió después.", StringComparison.Ordinal)
            && message.Text.Contains("Dentro de los 7 días puede intentarlo otra vez", StringComparison.Ordinal));
        Undoes(second);
        _bank.Marta.Says("/importar");
        _bank.Marta.Taps("lun 16 nov: 1, Marta");
        _bank.Marta.Taps("Deshacer todo");
        _bank.Marta.Taps("Sí, deshacer");
        Assert.Empty(_bank.Practices());
    }

    [Fact]
    public void WhoDoesNotCoordinateUndoesNothing()
    {
        _bank.BringsIn($"{OlderBank.Headings}\n{OlderBank.Feria}\n");
        var sure = _bank.Scenario.Read(work => work.All(PracticesTarget.Ledger.All, KeyRange.All))[0].Code;
        var ana = _bank.Scenario.Official("Ana");
        ana.PressesCode("c.unsure", sure);
        ana.SeesToast("Usted no tiene permiso");
        Assert.Equal(PracticeState.Published, _bank.Tandil().State);
    }

    private void Undoes(Message done)
    {
        _bank.Marta.Taps(done, "Deshacer todo");
        _bank.Marta.Taps(_bank.Marta.Chat.Messages.Single(message => message.Id == done.Id), "Sí, deshacer");
    }
}
