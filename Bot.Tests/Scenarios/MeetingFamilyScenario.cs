using Bot.Domain.Network;
using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>A group hears of the kinds of meetings that it chose; on Monday, 16 November 2026.</summary>
public sealed class MeetingFamilyScenario
{
    private static readonly Where.Group Del = new(-1001, "UT DEL");

    private static readonly Where.Group Courses = new(-1002, "Cursos");

    [Fact]
    public void AGroupChoosesWhichMeetingsItHearsOf()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var (all, courses) = (scenario.Authorised(martin, Del), scenario.Authorised(martin, Courses));
        martin.SaysIn(Courses, "/grupo");
        Assert.Contains("Reuniones: todas", courses.Last.Text, StringComparison.Ordinal);
        martin.TapsIn(Courses, courses.Last, "Reuniones");
        martin.TapsIn(Courses, courses.Last, "Quitar: reuniones de la UT DEL");
        martin.TapsIn(Courses, courses.Last, "Quitar: cumbres");
        Assert.Contains("Reuniones: órganos del Mercosur, cursos y otras redes", courses.Last.Text, StringComparison.Ordinal);

        martin.Plans("18/12/2026");
        martin.Sees("Se avisará a: UT DEL.");
        martin.Taps("Publicar y avisar");
        martin.Sees("Publicada. Avisé a 1 grupo.");
        Assert.Contains("vie 18 dic 2026", all.Last.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(courses.Messages, message => message.Text.Contains("18 dic", StringComparison.Ordinal));

        martin.TapsIn(Courses, courses.Last, "Agregar: reuniones de la UT DEL");
        Assert.Contains(courses.Messages, message => message.Text.Contains("18 dic", StringComparison.Ordinal));
    }

    [Fact]
    public void EmPortuguesQuemNaoOuvePodeOuvirSoUmTipo()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        var group = scenario.Authorised(bia, Courses, GroupLanguage.Pt);
        bia.SaysIn(Courses, "/grupo");
        bia.TapsIn(Courses, group.Last, "Reuniões");
        bia.TapsIn(Courses, group.Last, "Remover: todas as reuniões");
        Assert.Contains("Reuniões: nenhuma", group.Last.Text, StringComparison.Ordinal);
        bia.TapsIn(Courses, group.Last, "Adicionar: cursos");
        Assert.Contains("Reuniões: cursos", group.Last.Text, StringComparison.Ordinal);
        Assert.NotNull(group.Last.Find("Remover: todas as reuniões"));
        bia.TapsIn(Courses, group.Last, "Remover: todas as reuniões");
        bia.TapsIn(Courses, group.Last, "Adicionar: todas as reuniões");
        Assert.Contains("Reuniões: todas", group.Last.Text, StringComparison.Ordinal);
    }
}
