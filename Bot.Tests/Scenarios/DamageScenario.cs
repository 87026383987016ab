using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Features;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>One document on disk is broken: the bot starts, everybody else is served, and the coordination hears of it once.</summary>
public sealed class DamageScenario : IDisposable
{
    private static readonly Func<string, string>[] Damages =
    [
        json => json[..(json.Length / 2)],
        _ => "[]",
        json => json.Replace("\"state\":\"published\"", "\"state\":\"perdida\"", StringComparison.Ordinal),
        json => json.Replace("\"authors\":", "\"autores\":", StringComparison.Ordinal),
        json => json.Replace("\"version\":", "\"version\":\"x\",\"otra\":", StringComparison.Ordinal),
    ];

    private readonly Scenario _scenario = new(() => FeatureList.Make(TownHall.Zones.Network));

    public static TheoryData<string> Languages => ["es", "pt-br"];

    public void Dispose() => _scenario.Dispose();

    [Theory]
    [MemberData(nameof(Languages))]
    public void APersonWhoseDocumentIsBrokenIsMetAfreshAndTheCoordinationHearsOnce(string language)
    {
        var martin = _scenario.Coordinator("Martín", languageCode: language);
        var ana = _scenario.Phone("Ana", language);
        ana.Says("/start");
        var before = martin.Chat.Messages.Count;

        _scenario.Spoil(Persons.All.Name, ana.Id, json => json[..20]);
        ana.Says("/start");

        var news = martin.Chat.Messages.Skip(before).Single().Text;
        Assert.Contains(language == "es" ? "1 documento no se pudo leer y quedó apartado" : "1 documento não pôde ser lido e foi separado", news, StringComparison.Ordinal);
        Assert.Contains(language == "es" ? "una persona" : "uma pessoa", news, StringComparison.Ordinal);
        Assert.Contains(Persons.All.Name + "/" + ana.Id, news, StringComparison.Ordinal);
        Assert.NotNull(_scenario.Read(work => work.Find(Persons.All, ana.Id)));
        _scenario.Restart();
        _scenario.Pass(Duration.FromDays(3));
        Assert.Single(martin.Chat.Messages, message => message.Text.Contains(Persons.All.Name + "/", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void ASessionThatIsMetWhileTheBotRunsIsToldToo(string language)
    {
        var martin = _scenario.Coordinator("Martín", languageCode: language);
        var ana = _scenario.Phone("Ana", language);
        ana.Says("/proponer");
        ana.Taps(language == "es" ? "Empezar" : "Começar");
        _scenario.Spoil("sessions", ana.Id, _ => "{");
        Assert.DoesNotContain(martin.Chat.Messages, message => message.Text.Contains("sessions/", StringComparison.Ordinal));

        ana.Says("/ayuda");

        Assert.Single(martin.Chat.Messages, message => message.Text.Contains("sessions/" + ana.Id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void APracticeIsLeftOutOfEverySearchAndTheOthersAreFound(int damage)
    {
        var martin = _scenario.Coordinator("Martín");
        _scenario.Write(work =>
        {
            work.Put(PracticeBank.All, (Practice)new PublishedPractice(1, "Feria de artesanías rota"));
            work.Put(PracticeBank.All, (Practice)new PublishedPractice(2, "Feria de artesanías sana"));
        });

        _scenario.Spoil(PracticeBank.All.Name, "practice-01", Damages[damage]);
        var rosa = _scenario.Phone("Rosa");
        rosa.Says("artesanías");

        Assert.Contains("sana", rosa.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("rota", rosa.Last.Text, StringComparison.Ordinal);
        _scenario.Pass(Duration.FromMinutes(1));
        Assert.Single(martin.Chat.Messages, message => message.Text.Contains("practices/practice-01", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    [InlineData(12345)]
    public void NoNumberIsGivenTwiceWhereTheYearsNumbersAreBroken(int highest)
    {
        _scenario.Write(work =>
        {
            work.Put(PracticeBank.All, (Practice)new PublishedPractice(1, "Feria"));
            work.Put(PracticeBank.All, (Practice)new PublishedPractice(highest, "Mercado"));
            work.Put(PracticeNumberings.All, new PracticeNumbers { Year = 2026, Next = highest + 1 });
        });

        _scenario.Spoil(PracticeNumberings.All.Name, "2026", json => json[..5]);

        Assert.Equal(highest + 1, _scenario.Read(work => PracticeNumberings.Of(work, 2026)).Next);
        Assert.Equal(1, _scenario.Read(work => PracticeNumberings.Of(work, 2025)).Next);
        Assert.Equal(1, _scenario.Read(work => PracticeNumberings.Of(work, 2027)).Next);
    }

    [Fact]
    public void WhileNobodyCoordinatesItWaitsForSomebodyWhoDoes()
    {
        var ana = _scenario.Phone("Ana");
        ana.Says("/start");
        _scenario.Spoil(Persons.All.Name, ana.Id, _ => "");
        ana.Says("/ayuda");
        _scenario.Pass(Duration.FromDays(1));

        var martin = _scenario.Coordinator("Martín");
        _scenario.Pass(Duration.FromMinutes(1));

        Assert.Single(martin.Chat.Messages, message => message.Text.Contains("/" + ana.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void WhoeverHasTheirDataDeletedLeavesNothingSetAside()
    {
        _ = _scenario.Coordinator("Martín");
        var ana = _scenario.Phone("Ana");
        ana.Says("/start");
        _scenario.Spoil(Persons.All.Name, ana.Id, json => json[..(json.Length - 3)]);
        ana.Says("/start");
        Assert.Contains(_scenario.Everything(), document => document.Contains("\"documentId\":\"" + ana.Id, StringComparison.Ordinal));

        ana.Says("/privacidad");
        ana.Taps("Borrar mis datos");
        ana.Taps("Sí, borrar mis datos");
        ana.Taps("Borrar para siempre");

        Assert.DoesNotContain(_scenario.Everything(), document => document.Contains("\"documentId\":\"" + ana.Id, StringComparison.Ordinal));
    }
}
