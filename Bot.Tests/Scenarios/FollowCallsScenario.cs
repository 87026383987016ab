using System.Collections.Immutable;
using Bot.Domain.Meetings;
using Bot.Domain.Practices;
using Bot.Domain.Registers;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>Who wants it hears when calls open, move and close. The scenario begins on Monday, 16 November 2026, at 9:00 in Buenos Aires.</summary>
public sealed class FollowCallsScenario : IDisposable
{
    private readonly Scenario _scenario = TownHall.Open();

    [Theory]
    [InlineData("es", "/financiamiento", "Convocatorias", "Avisarme de convocatorias", "Avisarme", "Los avisos están activos.", "Avisos de convocatorias\n1. FOCEM. Ferias. Abrió; cierra: mié 20 ene 2027.", "Faltan 30 días; cierra: mié 20 ene 2027.", "Se extendió el plazo: mié 20 ene 2027 → lun 1 feb 2027.")]
    [InlineData("pt-br", "/financiamento", "Chamadas", "Avisar sobre chamadas", "Avisar", "Os avisos estão ativos.", "Avisos de chamadas\n1. FOCEM. Ferias. Abriu; encerra: qua 20 jan 2027.", "Faltam 30 dias; encerra: qua 20 jan 2027.", "O prazo foi prorrogado: qua 20 jan 2027 → seg 1 fev 2027.")]
    public void ACallIsToldWhenItOpensMovesAndCloses(string language, string command, string calls, string alerts, string on, string isOn, string opened, string closes, string moved)
    {
        var rosa = _scenario.Phone("Rosa", language);
        rosa.Says(command);
        rosa.Taps(calls);
        rosa.Taps(alerts);
        rosa.Taps(on);
        rosa.Sees(isOn);
        Put(new(2027, 1, 20));
        var before = rosa.Chat.Messages.Count;
        _scenario.Pass(Duration.FromDays(1));
        rosa.Sees(opened);
        _scenario.Pass(Duration.FromDays(33));
        Assert.Equal(before + 1, rosa.Chat.Messages.Count);
        _scenario.Pass(Duration.FromDays(1));
        rosa.Sees(closes);
        Put(new(2027, 2, 1));
        _scenario.Pass(Duration.FromDays(1));
        rosa.Sees(moved);
        _scenario.Pass(Duration.FromDays(60));
        Assert.Equal(before + 7, rosa.Chat.Messages.Count);
    }

    [Theory]
    [InlineData("es", "/financiamiento", "Convocatorias", "Avisarme de convocatorias", "Avisarme", "Cambió el cierre: mié 20 ene 2027 → vie 15 ene 2027.")]
    [InlineData("pt-br", "/financiamento", "Chamadas", "Avisar sobre chamadas", "Avisar", "Mudou o encerramento: qua 20 jan 2027 → sex 15 jan 2027.")]
    public void ACallThatClosesSoonerIsNotExtended(string language, string command, string calls, string alerts, string on, string moved)
    {
        var rosa = _scenario.Phone("Rosa", language);
        Put(new(2027, 1, 20));
        rosa.Says(command);
        rosa.Taps(calls);
        rosa.Taps(alerts);
        rosa.Taps(on);
        Put(new(2027, 1, 15));
        _scenario.Pass(Duration.FromDays(1));
        rosa.Sees(moved);
    }

    [Fact]
    public void OnlyWhatWasChosenIsTold()
    {
        var (rosa, beto) = (_scenario.Phone("Rosa"), _scenario.Phone("Beto"));
        foreach (var (phone, theme) in new[] { (rosa, "Turismo"), (beto, "Economía social y solidaria") })
        {
            phone.Says("/financiamiento");
            phone.Taps("Convocatorias");
            phone.Taps("Avisarme de convocatorias");
            phone.Taps("Tema: todos");
            phone.Taps(theme);
            phone.Taps("Avisarme");
        }

        Put(new(2027, 1, 20), ("themes", "social-economy"));
        _scenario.Pass(Duration.FromDays(1));
        beto.Sees("FOCEM. Ferias. Abrió");
        rosa.Sees("Los avisos están activos.");
        beto.Taps("Cambiar los avisos");
        beto.Taps("No avisarme más");
        Put(new(2027, 3, 1));
        var count = beto.Chat.Messages.Count;
        _scenario.Pass(Duration.FromDays(3));
        Assert.Equal(count, beto.Chat.Messages.Count);
    }

    [Fact]
    public void ACallLeadsToThePracticesOfItsTheme()
    {
        var rosa = _scenario.Phone("Rosa");
        Put(new(2027, 1, 20), ("themes", "social-economy,tourism"));
        rosa.Says("/financiamiento focem");
        rosa.Taps("1. FOCEM");
        rosa.Taps("Ferias: Abierta; cierra: mié 20 ene 2027");
        rosa.Taps("Prácticas de su tema");
        rosa.Sees("Economía social y solidaria");
    }

    [Theory]
    [InlineData("es", "/buscar BBP-2026-0001", "Para su tema hay 3 convocatorias abiertas: 1 con fecha de cierre y 2 siempre abiertas.", "Convocatorias abiertas (3)", "Convocatorias: 3 convocatorias\nAbierta, Turismo\n\n1. FOCEM. Ferias\n")]
    [InlineData("pt-br", "/buscar BBP-2026-0001", "Para o seu tema há 3 chamadas abertas: 1 com data de encerramento e 2 sempre abertas.", "Chamadas abertas (3)", "Chamadas: 3 chamadas\nAberta, Turismo\n\n1. FOCEM. Ferias\n")]
    public void APracticeLeadsToTheOpenCallsOfItsTheme(string language, string find, string line, string calls, string list)
    {
        _scenario.Write(work =>
        {
            work.Put(PracticeBank.All, new PublishedPractice(1, "Feria de la tierra") { Theme = "tourism", At = _scenario.Now });
            work.Put(PracticeBank.All, new PublishedPractice(2, "Microcrédito rural") { At = _scenario.Now });
        });
        var rosa = _scenario.Phone("Rosa", language);
        rosa.Says(find);
        Assert.DoesNotContain(line, rosa.Last.Text, StringComparison.Ordinal);
        Put(new(2027, 1, 20), ("themes", "social-economy,tourism"));
        rosa.Says(find);
        rosa.Sees(line);
        rosa.Taps(calls);
        rosa.Sees(list);
        rosa.Says("/buscar BBP-2026-0002");
        Assert.DoesNotContain(line, rosa.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", "/financiamiento focem", "Prácticas que nombran la fuente", "\"FOCEM\": 1 práctica\n1. Puente nuevo")]
    [InlineData("pt-br", "/financiamento focem", "Práticas que citam a fonte", "\"FOCEM\": 1 prática\n1. Puente nuevo")]
    public void ASourceLeadsToThePracticesThatNameIt(string language, string find, string practices, string list)
    {
        _scenario.Write(work =>
        {
            work.Put(PracticeBank.All, new PublishedPractice(1, "Puente nuevo") { Summary = "La obra se pagó con dinero del FOCEM.", At = _scenario.Now });
            work.Put(PracticeBank.All, new PublishedPractice(2, "Microcrédito rural") { At = _scenario.Now });
        });
        var rosa = _scenario.Phone("Rosa", language);
        rosa.Says(find);
        rosa.Taps("1. FOCEM");
        rosa.Taps(practices);
        rosa.Sees(list);
    }

    [Fact]
    public void ACallWithoutThemesIsForAll()
    {
        _scenario.Write(work => work.Put(PracticeBank.All, new PublishedPractice(1, "Feria de la tierra") { At = _scenario.Now }));
        Put(new(2027, 1, 20));
        var rosa = _scenario.Phone("Rosa");
        rosa.Says("/buscar BBP-2026-0001");
        rosa.Sees("Para su tema hay 3 convocatorias abiertas: 1 con fecha de cierre y 2 siempre abiertas.");
        _scenario.Pass(Duration.FromDays(70));
        rosa.Says("/buscar BBP-2026-0001");
        Assert.DoesNotContain("convocatoria", rosa.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void OneOpenCallIsOneInWordsAndInItsList()
    {
        _scenario.Write(work =>
        {
            work.Put(PracticeBank.All, new PublishedPractice(1, "Feria de la tierra") { At = _scenario.Now });
            foreach (var call in RegisterBook.Listed(work, "calls").Where(call => !call.Values.ContainsKey(FundingCall.ClosesField)))
            {
                work.Put(RegisterBook.All, call with { State = RecordState.Retired });
            }
        });
        Put(new(2027, 1, 20));
        var rosa = _scenario.Phone("Rosa");
        rosa.Says("/buscar BBP-2026-0001");
        rosa.Sees("Para su tema hay 1 convocatoria abierta.");
        rosa.Taps("Convocatorias abiertas (1)");
        rosa.Sees("Convocatorias: 1 convocatoria\nAbierta");
    }

    public void Dispose() => _scenario.Dispose();

    private void Put(LocalDate closes, params (string Field, string Value)[] more) => _scenario.Write(work => work.Put(RegisterBook.All, new()
    {
        Id = "c-ferias",
        Register = "calls",
        ParentId = "s-focem",
        Values = more.Append(("edition", "Ferias")).Append((FundingCall.ClosesField, new MeetingDate.Day(closes).Text)).Append(("link", "https://example.org"))
            .ToImmutableDictionary(value => value.Item1, value => value.Item2),
        State = RecordState.Verified,
        EnteredBy = "0",
        EnteredAt = _scenario.Now,
        CheckedAt = _scenario.Now,
    }));
}
