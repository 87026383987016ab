using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;

namespace Bot.Tests.Scenarios;

/// <summary>Two meetings, and what people do with temario, acta and decisions.</summary>
internal static class ActaWorld
{
    /// <summary>Two meetings of the UT DEL, on 30 November and on 9 February.</summary>
    public static (Meeting First, Meeting Next) Planned(Scenario scenario, Phone organiser)
    {
        foreach (var date in new[] { "30/11/2026 a las 10", "9/2/2027 a las 10" })
        {
            organiser.Plans(date);
            organiser.Taps(organiser.Last.Find("Publicar y avisar") is null ? "Publicar" : "Publicar y avisar");
        }

        var meetings = scenario.Meetings();
        return (meetings[0], meetings[1]);
    }

    /// <summary>An acta that those of Tandil and Guarulhos have, so that what is decided is told at once.</summary>
    public static void IsHandedRound(this Scenario scenario, Meeting meeting) => scenario.Write(work => work.Put(Acta.All, Acta.Of(work, meeting.Id) with
    {
        State = ActaState.Circulated,
        Present = [.. new[] { "ar-tandil", "br-guarulhos" }.Select(id => Place.Listed(Cities.Shipped.Find(id)!))],
        CirculatedAt = scenario.Now,
    }));

    public static void Answers(this Phone phone, Meeting meeting, string answer) => phone.Presses($"1v.say~{meeting.Id}~{answer}", 1);

    public static void OpensAgenda(this Phone phone, Meeting meeting) => phone.Presses($"1ag.open~{meeting.Id}", phone.Chat.Messages.Count == 0 ? 1 : phone.Last.Id);

    public static void OpensActa(this Phone phone, Meeting meeting) => phone.Presses($"1ac.open~{meeting.Id}", phone.Chat.Messages.Count == 0 ? 1 : phone.Last.Id);

    public static void AddsPoint(this Phone organiser, Meeting meeting, string title)
    {
        OpensAgenda(organiser, meeting);
        organiser.Taps("Agregar un punto");
        organiser.Says(title);
        organiser.Taps("15 min");
        organiser.Says("Hay que decidirlo.");
        organiser.Taps("Listo");
        organiser.Taps("Saltar");
        organiser.Taps("Proponer");
    }

    public static void Decides(this Phone organiser, Meeting meeting, string text, string cities, string date)
    {
        OpensActa(organiser, meeting);
        organiser.Taps("Agregar un acuerdo");
        organiser.Says(text);
        organiser.Taps("Listo");
        organiser.Says(cities);
        organiser.Taps("Una fecha");
        organiser.Says(date);
        organiser.Taps("Guardar el acuerdo");
    }
}
