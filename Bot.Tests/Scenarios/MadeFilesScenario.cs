using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Outbox;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Files that are made for a person go once they are sent, given up or called off; of who wants to be forgotten nothing is left.</summary>
public sealed class MadeFilesScenario : IDisposable
{
    private const string Zoraida = "Zoraida";
    private readonly Scenario _scenario = TownHall.Open();
    private readonly List<string> _made = [];

    public MadeFilesScenario() => _scenario.Written = entry =>
    {
        if (entry.Effect is SendKept { IsMade: true } made)
        {
            _made.Add(made.StoredFile);
        }
    };

    [Theory]
    [InlineData("es", "/privacidad", "Descargar mis datos")]
    [InlineData("pt-br", "/privacidade", "Baixar meus dados")]
    [InlineData("es", "/plantilla", null)]
    [InlineData("pt-br", "/modelo", null)]
    public void WhatWasSentGoes(string language, string command, string? button)
    {
        var phone = _scenario.Phone(Zoraida, language);
        Asks(phone, command, button);
        Asks(phone, command, button);
        Assert.Equal(button is null ? 2 : 4, _made.Count);
        Assert.Equal(_made, phone.Chat.Discarded);
    }

    [Theory]
    [InlineData("es", "Lista en Word, para imprimir")]
    [InlineData("pt-br", "Lista em Word, para imprimir")]
    public void SoDoesTheQueueOnPaper(string language, string label)
    {
        var marta = _scenario.Coordinator("Marta", languageCode: language);
        _ = _scenario.Submits("Ana");
        Asks(marta, "/revisar", label);
        Assert.Equal(_made, marta.Chat.Discarded);
        Assert.Single(_made);
    }

    [Theory]
    [InlineData("es", "/privacidad", "Descargar mis datos")]
    [InlineData("pt-br", "/privacidade", "Baixar meus dados")]
    public void WhatTelegramRefusedGoesToo(string language, string command, string button)
    {
        var phone = _scenario.Phone(Zoraida, language);
        _scenario.Holds = entry => entry.Effect is SendKept;
        Asks(phone, command, button);
        Assert.Empty(phone.Chat.Discarded);
        OutboxEntry[] held = [.. _scenario.Held];
        Assert.Equal(2, held.Length);
        _scenario.Held.Clear();
        _ = _scenario.Handle([.. held.Select(entry => new Refused(entry.Id, entry.Effect, "Bad Request: file is too big"))]);
        Assert.Equal(_made, phone.Chat.Discarded);
    }

    [Theory]
    [InlineData("es", false)]
    [InlineData("es", true)]
    [InlineData("pt-br", false)]
    [InlineData("pt-br", true)]
    public void WhoeverIsForgottenIsForgottenWhole(string language, bool isStillOnItsWay)
    {
        var phone = _scenario.Phone(Zoraida, language);
        Asks(phone, Es(language) ? "/proponer" : "/propor", Es(language) ? "Empezar" : "Começar");
        phone.Says("guarulhos");
        phone.Says("Feria");
        phone.Says("/cancelar");
        _scenario.Holds = isStillOnItsWay ? entry => entry.Effect is SendKept : null;
        for (var time = 0; time < 2; time++)
        {
            Asks(phone, Es(language) ? "/privacidad" : "/privacidade", Es(language) ? "Descargar mis datos" : "Baixar meus dados");
        }

        Assert.Equal(4, _made.Count);
        Forget(phone, Es(language));
        Assert.Equal(_made.Distinct().Order(), phone.Chat.Discarded.Distinct().Order());
        Assert.DoesNotContain(_scenario.Everything(), json => json.Contains(phone.Id, StringComparison.Ordinal) || json.Contains(Zoraida, StringComparison.Ordinal));
        _scenario.DeliversHeld();
        Assert.DoesNotContain(_scenario.Everything(), json => json.Contains(phone.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void WhatDeliveryStillHadInItsHandsLeavesNoMemory()
    {
        var phone = _scenario.Phone(Zoraida);
        Asks(phone, "/proponer", "Empezar");
        _scenario.Holds = entry => entry.Effect is Show { Slot: not null };
        phone.Says("guarulhos");
        OutboxEntry[] held = [.. _scenario.Held];
        Assert.NotEmpty(held);
        _scenario.Holds = null;
        Forget(phone, isEs: true);
        _scenario.Held.Clear();
        _ = _scenario.Handle([.. held.Select(entry => new Delivered(entry.Id, entry.Effect, 90))]);
        Assert.DoesNotContain(_scenario.Everything(), json => json.Contains(phone.Id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("es", "privacy")]
    [InlineData("es", "privacypage")]
    [InlineData("pt-br", "privacy")]
    [InlineData("pt-br", "privacypage")]
    public void AFileThatWasBeingMadeWhenTheProgramEndedIsMadeAtTheStart(string language, string feature)
    {
        var phone = _scenario.Phone(Zoraida, language);
        phone.Says("/start");
        var task = new WordTask { Id = Key.Of(feature, phone.Id), Feature = feature, Subject = phone.Id, To = phone.Address };
        _scenario.Write(work => work.Put(WordTask.All, task));
        _scenario.Pass(Duration.FromSeconds(1));
        Assert.Contains(Zoraida, System.Text.Encoding.UTF8.GetString(phone.Last.FileContent!), StringComparison.Ordinal);
        Assert.Equal(_made, phone.Chat.Discarded);
    }

    [Theory]
    [InlineData("es", "Descargar mis datos", "Los preparo")]
    [InlineData("pt-br", "Baixar meus dados", "Estou preparando")]
    public void OneOfEachAtATimeIsMadeForAPerson(string language, string button, string toast)
    {
        var phone = _scenario.Phone(Zoraida, language);
        phone.Says(Es(language) ? "/privacidad" : "/privacidade");
        var sender = new Sender(phone.TelegramId, Zoraida, language);
        var data = phone.Last.Find(button)!.Data!;
        Incoming[] presses = [.. Enumerable.Range(0, 100).Select(index =>
            new Pressed(sender, new Where.Private(), $"q{index}", data, phone.Last.Id) { UpdateId = _scenario.NextUpdate() })];
        var answers = _scenario.Handle(presses);
        Assert.Equal(100, answers.Count);
        Assert.All(answers, answer => Assert.StartsWith(toast, answer.Toast!.Text, StringComparison.Ordinal));
        Assert.Equal(_made, phone.Chat.Discarded);
        Assert.Equal(2, _made.Count);
    }

    public void Dispose() => _scenario.Dispose();

    private static bool Es(string language) => language == "es";

    private static void Asks(Phone phone, string command, string? button)
    {
        phone.Says(command);
        if (button is not null)
        {
            phone.Taps(button);
        }
    }

    private static void Forget(Phone phone, bool isEs)
    {
        phone.Says(isEs ? "/privacidad" : "/privacidade");
        foreach (var button in isEs
            ? new[] { "Borrar mis datos", "Sí, borrar mis datos", "Borrar para siempre" }
            : ["Apagar meus dados", "Sim, apagar meus dados", "Apagar para sempre"])
        {
            phone.Taps(button);
        }
    }
}
