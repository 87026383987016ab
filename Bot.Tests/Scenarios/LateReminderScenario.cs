using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Storage;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>What waits longer than seven days is told in one message a working day, at 9:00 of whoever decides: three times, then weekly.</summary>
public sealed class LateReminderScenario : IDisposable
{
    private readonly Scenario _scenario = TownHall.Open();

    [Fact]
    public void ThreeTimesOnWorkingDaysAtNineOfTheirOwnZoneAndThenWeekly()
    {
        var marta = _scenario.Coordinator("Marta", "br-guarulhos", "pt-br");
        _scenario.Write(work => work.Put(Persons.All, work.Find(Persons.All, marta.Id)! with { TimeZone = "America/Manaus" }));
        _ = _scenario.Submits("Ana");
        List<(Instant At, int Count)> told = [];
        for (var (hours, heard) = (0, marta.Chat.Messages.Count); hours < 31 * 24; hours++)
        {
            _scenario.Pass(Duration.FromHours(1));
            if (marta.Chat.Messages.Count > heard)
            {
                told.Add((_scenario.Now, marta.Chat.Messages.Count - heard));
                heard = marta.Chat.Messages.Count;
            }
        }

        Assert.All(told, one => Assert.Equal(1, one.Count));
        Assert.Equal(
            ["2026-11-23", "2026-11-24", "2026-11-25", "2026-12-02", "2026-12-09", "2026-12-16"],
            told.Select(one => one.At.InZone(DateTimeZoneProviders.Tzdb["America/Manaus"])).Select(at => at.Date.ToString("uuuu-MM-dd", null)).ToArray());
        Assert.All(told, one => Assert.Equal(new LocalTime(9, 0), one.At.InZone(DateTimeZoneProviders.Tzdb["America/Manaus"]).TimeOfDay));
        marta.Taps("Ler agora: Feria de la economía social");
        marta.Taps("Aceitar");
        var silent = marta.Chat.Messages.Count;
        _scenario.Pass(Duration.FromDays(20));
        Assert.Equal(silent, marta.Chat.Messages.Count);
    }

    [Theory]
    [InlineData("es", "No recordar más", "Desde ahora se lo recordaré una vez por semana.", "No habrá más recordatorios de «Feria de la economía social». Sigue en /revisar.")]
    [InlineData("pt-br", "Não lembrar mais", "A partir de agora, lembrarei uma vez por semana.", "Não haverá mais lembretes de «Feria de la economía social». Continua em /revisar.")]
    public void WhoWantsToHearNoMoreOfItHearsNoMoreUntilItComesAgain(string languageCode, string button, string weekly, string over)
    {
        var (marta, rui) = (_scenario.Coordinator("Marta", languageCode: languageCode), _scenario.Coordinator("Rui", "br-guarulhos"));
        var ana = _scenario.Submits("Ana");
        _scenario.Pass(Duration.FromDays(7) + Duration.FromHours(1));
        marta.SeesNot(weekly);
        _scenario.Pass(Duration.FromDays(3));
        marta.Sees(weekly);
        marta.Taps(button);
        marta.Sees(over);
        var (heard, others) = (marta.Chat.Messages.Count, rui.Chat.Messages.Count);
        _scenario.Restart();
        _scenario.Pass(Duration.FromDays(15));
        Assert.Equal((heard, others + 2), (marta.Chat.Messages.Count, rui.Chat.Messages.Count));
        ana.PressesCode("s.hub", _scenario.OnlyPractice().Id);
        ana.Taps("Más");
        ana.Taps("Retirar");
        ana.Taps("Sí, retirar");
        Assert.Empty(_scenario.Read(work => work.All(Bot.Features.Practices.RemindReviewers.LateMentions.All, KeyRange.All)));
        ana.Taps("Ver cómo queda y enviar");
        ana.Taps("Enviar a revisión");
        _scenario.Pass(Duration.FromDays(11));
        Assert.NotNull(marta.Last.Find(button));
    }

    [Fact]
    public void ThatItIsWeeklyIsSaidOnceAndAuthorsHearOfAPromiseThatWasNotKept()
    {
        var marta = _scenario.Coordinator("Marta");
        var ana = _scenario.Submits("Ana");
        var heard = ana.Chat.Messages.Count;
        _scenario.Pass(Duration.FromDays(37));
        Assert.Single(marta.Chat.Messages, message => message.Text.Contains("una vez por semana", StringComparison.Ordinal));
        Assert.Equal(heard + 1, ana.Chat.Messages.Count);
        ana.Sees("«Feria de la economía social» sigue en revisión. Le habíamos dicho que respondería la coordinación antes del lun 7 dic 2026");
        marta.Sees("A quien la envió se le prometió una respuesta antes del lun 7 dic 2026.");
        ana.Taps("Ver la práctica");
        ana.Sees("En revisión");
    }

    [Fact]
    public void EachPracticeHasItsOwnCountAndButton()
    {
        var marta = _scenario.Coordinator("Marta");
        _ = _scenario.Submits("Ana");
        _scenario.Pass(Duration.FromDays(2));
        _ = _scenario.Submits("Beto", phone => phone.Says("campi"), phone => phone.Taps("Campinas, Brasil"));
        _scenario.Pass(Duration.FromDays(7) + Duration.FromHours(1));
        marta.Sees("2 prácticas esperan su decisión");
        marta.Taps(marta.Last.Buttons.First(one => one.Label.StartsWith("No recordar más: ", StringComparison.Ordinal)).Label);
        marta.Sees("No habrá más recordatorios");
        marta.Sees("Una práctica espera su decisión");
        Assert.NotNull(marta.Last.Find("No recordar más"));
    }

    [Fact]
    public void WhatAnotherReviewerReadIsTheirsAndThenEverybodys()
    {
        var (marta, rui) = (_scenario.Coordinator("Marta"), _scenario.Coordinator("Rui", "br-guarulhos", "pt-br"));
        _ = _scenario.Submits("Ana");
        _scenario.Pass(Duration.FromDays(6));
        rui.Taps("Ler agora");
        rui.Taps("Mais");
        rui.Taps("Reservar para mim");
        var heard = marta.Chat.Messages.Count;
        _scenario.Pass(Duration.FromDays(2));
        rui.Sees("Uma prática espera a sua decisão há mais de 7 dias");
        Assert.Equal(heard, marta.Chat.Messages.Count);
        _scenario.Pass(Duration.FromDays(2));
        marta.Sees("Una práctica espera su decisión desde hace más de 7 días");
    }

    [Fact]
    public void TheSecretariatIsRemindedOfItsKeyAndTheCoordinationIsNot()
    {
        var (marta, lucia) = (_scenario.Coordinator("Marta"), _scenario.Secretary("Lucía", "pt-br"));
        _ = _scenario.Submits("Ana");
        marta.Taps("Leerla");
        marta.Taps("Aceptar");
        var (heard, asked) = (marta.Chat.Messages.Count, lucia.Chat.Messages.Count);
        _scenario.Pass(Duration.FromDays(8));
        lucia.Sees("Uma prática espera a sua decisão há mais de 7 dias\n«Feria de la economía social». Espera há 8 dias.");
        Assert.Equal((heard, asked + 1), (marta.Chat.Messages.Count, lucia.Chat.Messages.Count));
    }

    [Fact]
    public void WhatWasSubmittedBeforeThereWereRemindersIsRemindedOf()
    {
        var marta = _scenario.Coordinator("Marta");
        _ = _scenario.Submits("Ana");
        Forget();
        _scenario.Restart();
        _scenario.Restart();
        _scenario.Pass(Duration.FromDays(8));
        marta.Sees("Una práctica espera su decisión desde hace más de 7 días");
        Assert.Equal(2, marta.Chat.Messages.Count);
    }

    [Fact]
    public void WhatWasPublishedBeforeThereWasAYearlyQuestionIsAskedAboutInTheMorning()
    {
        var (marta, ana) = (_scenario.Coordinator("Marta"), _scenario.Submits("Ana"));
        _ = _scenario.Publishes(marta);
        Forget();
        _scenario.Restart();
        _scenario.Restart();
        _scenario.Pass(Duration.FromDays(366));
        ana.Sees("¿Sigue vigente «Feria de la economía social»?");
        var heard = ana.Chat.Messages.Count;
        Forget();
        _scenario.SleepsFor(Duration.FromDays(30) - Duration.FromHours(6));
        Assert.Equal(heard, ana.Chat.Messages.Count);
        _scenario.Pass(Duration.FromHours(12));
        Assert.Equal(heard + 1, ana.Chat.Messages.Count);
        ana.Sees("¿Sigue vigente «Feria de la economía social»?");
    }

    public void Dispose() => _scenario.Dispose();

    /// <summary>As a version that planned nothing left the store.</summary>
    private void Forget() => _scenario.Write(work =>
    {
        foreach (var due in work.All(Schedule.All, KeyRange.All))
        {
            _ = work.Delete(Schedule.All, due.Id);
        }
    });
}
