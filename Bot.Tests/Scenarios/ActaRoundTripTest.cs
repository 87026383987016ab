using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Tests.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Bot.Tests.Scenarios;

/// <summary>Any acta, made as Word or read in the chat and sent back as it is, says what it said.</summary>
public sealed class ActaRoundTripTest
{
    private const int Points = 3;

    private static readonly Gen<string> Line = Gen.Elements(
        "Se aprobó.", "2. Ferias de la región", "7. Otra cosa", "Acuerdos", "Sigue.", "Se habló de: sillas y mesas.", "- una lista", "O prazo é maio.");

    private static readonly Gen<(string Text, bool GoesOn)[]> Actas = (
        from lines in Line.ListOf()
        from goesOn in Gen.Elements(true, false)
        select (Cleaning.Paragraphs(string.Join('\n', lines.Take(4))), goesOn)).ArrayOf(Points);

    [Fact]
    public void TheWordFileSentBackChangesNothing() => Prop.ForAll(Actas.ToArbitrary(), written =>
    {
        using var scenario = MeetingHall.Open();
        var (martin, first) = Held(scenario, written);
        var before = scenario.Read(work => Acta.Of(work, first.Id)).Outcomes;
        martin.Taps("En Word");
        var word = martin.Last.FileContent!;
        scenario.TelegramFiles["word"] = word;
        martin.OpensActa(first);
        martin.Taps("Pegar o enviar el acta entera");
        martin.SendsFile(new("word", IsPhoto: false, "acta.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", word.Length));
        martin.SeesNot("Qued");
        Assert.Equal(Said(before), Said(scenario.Read(work => Acta.Of(work, first.Id)).Outcomes));
    }).Holds(times: 12);

    [Fact]
    public void TheMessagePastedBackChangesNothing()
    {
        using var scenario = MeetingHall.Open();
        var (martin, first) = Held(scenario, [("Se aprobó.\n\nPor unanimidad.", false), ("", true), ("", false)]);
        var (before, message) = (scenario.Read(work => Acta.Of(work, first.Id)), martin.Last.Text);
        martin.Taps("Pegar o enviar el acta entera");
        martin.Says(message);
        martin.Taps("Listo");
        martin.SeesNot("Qued");
        Assert.Equal(Said(before.Outcomes), Said(scenario.Read(work => Acta.Of(work, first.Id)).Outcomes));
    }

    private static (Phone Martin, Meeting First) Held(Scenario scenario, (string Text, bool GoesOn)[] written)
    {
        var martin = scenario.Coordinator("Martín");
        var (first, _) = ActaWorld.Planned(scenario, martin);
        foreach (var title in new[] { "Presupuesto 2027", "Ferias de la región", "Varios" })
        {
            martin.AddsPoint(first, title);
        }

        martin.Decides(first, "Enviar la lista", "Tandil", "18/1/2027");
        var person = scenario.PersonOf(martin);
        scenario.Write(work =>
        {
            var acta = Acta.Of(work, first.Id);
            foreach (var (point, (text, goesOn)) in Bot.Domain.Meetings.Agendas.Agenda.Of(work, first.Id).Accepted.Zip(written))
            {
                acta = LongText.Parse(text, Acta.MostWords) is { IsValid: true, Value: var words } ? acta.Write(point.Id, words, person, scenario.Now).Value : acta;
                acta = acta.Leave(point.Id, goesOn, person, scenario.Now).Value;
            }

            work.Put(Acta.All, acta);
        });
        martin.OpensActa(first);
        return (martin, first);
    }

    private static string[] Said(ImmutableDictionary<string, Bot.Domain.Meetings.Actas.Outcome> outcomes) =>
        [.. outcomes.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value.IsUnfinished} {pair.Value.Text?.Text}")];
}
