using System.Collections.Immutable;
using System.Text;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.Playground.Examples;

namespace Bot.Tests.Scenarios;

/// <summary>Requests for single fields reach their author whatever the practice's id is, and each can be settled.</summary>
public sealed class RequestOfLongIdScenario
{
    [Theory]
    [InlineData("es", "Beneficiarios", "Mujeres", "Listo")]
    [InlineData("pt-br", "Beneficiários", "Mulheres", "Pronto")]
    public void The_author_of_the_waiting_example_answers_a_request_for_its_beneficiaries(string language, string field, string choice, string done)
    {
        using var scenario = TownHall.Open();
        var ana = Asked(scenario, language, [PracticeFields.Beneficiaries]);
        ana.Taps(field);
        Assert.Empty(scenario.Failures);
        ana.Taps(ana.Last.Buttons.First(button => button.Label.StartsWith(choice, StringComparison.Ordinal)).Label);
        ana.Taps(done);
        ana.Sees("Pedidos respondidos: 1 de 1.");
        Assert.NotNull(ana.Last.Find(language == "es" ? "Ver cómo queda y enviar" : "Ver como fica e enviar"));
    }

    [Theory]
    [InlineData("es", "Explicar por qué no", "Listo", "Ver cómo queda y enviar")]
    [InlineData("pt-br", "Explicar por que não", "Pronto", "Ver como fica e enviar")]
    public void Every_request_for_every_field_can_be_settled_and_the_practice_sent_again(string language, string explain, string done, string send)
    {
        using var scenario = TownHall.Open();
        string[] fields = [.. PracticeFields.All.Where(field => field.Section != Section.Private).Select(field => field.Code)];
        var ana = Asked(scenario, language, fields);
        scenario.Write(work => work.Put(PracticeBank.All, work.Find(PracticeBank.All, WaitingPractice.Id)! with
        {
            Answers = work.Find(PracticeBank.All, WaitingPractice.Id)!.Answers.Remove(PracticeFields.Budget),
        }));
        foreach (var field in fields)
        {
            ana.PressesCode("s.req", WaitingPractice.Id, field);
            if (ana.Last.Find(explain) is not null)
            {
                ana.Taps(explain);
            }

            Assert.All(ana.Last.Buttons, button => Assert.InRange(Encoding.UTF8.GetByteCount(button.Data!), 1, Press.MaxBytes));
            ana.Says("No hace falta.");
            ana.Taps(done);
        }

        Assert.NotNull(ana.Last.Find(send));
    }

    private static Phone Asked(Scenario scenario, string language, string[] fields)
    {
        var ana = scenario.Official("Ana", languageCode: language);
        scenario.Write(work => work.Put(PracticeBank.All, WaitingPractice.Of(work.Find(Persons.All, ana.Id)!, scenario.Now)));
        var requests = fields.ToImmutableDictionary(field => field, _ => LongText.Parse("Cuente más.", 20).Value);
        scenario.Review(WaitingPractice.Id, (practice, coordinator) =>
            practice.RequestChanges(coordinator, requests, comment: null, new Offices([coordinator], []), scenario.Now));
        ana.PressesCode("s.hub", WaitingPractice.Id);
        return ana;
    }
}
