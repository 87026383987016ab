using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.Storage;
using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>A bot whose coordination plans meetings.</summary>
internal static class MeetingHall
{
    public static Scenario Open() => TownHall.Open();

    /// <summary>A group of the network into which the coordination let the bot.</summary>
    public static ChatView Authorised(this Scenario scenario, Phone coordinator, Where.Group group, GroupLanguage language = GroupLanguage.Es)
    {
        coordinator.LetsBotInto(group, isAdmin: true);
        var view = scenario.GroupView(group.ChatId);
        scenario.Write(work =>
        {
            var kept = work.Query(Groups.ByTelegramChat, KeyRange.Exactly(Groups.KeyOf(group.ChatId)))[0];
            work.Put(Groups.All, kept with { Language = language });
        });
        return view;
    }

    /// <summary>Plans a meeting of the UT DEL in Campinas in Spanish, to the preview.</summary>
    public static Phone Plans(this Phone coordinator, string date) =>
        coordinator.Plans("/reuniones", "Planear una reunión", "Reunión de la UT DEL", date, "Saltar", "Ver cómo queda");

    /// <summary>The same in Portuguese.</summary>
    public static Phone PlansInPortuguese(this Phone coordinator, string date) =>
        coordinator.Plans("/reunioes", "Planejar uma reunião", "Reunião da UT DEL", date, "Pular", "Ver como fica");

    /// <summary>Opens the only meeting that comes.</summary>
    public static void OpensMeeting(this Phone coordinator)
    {
        coordinator.Says("/reuniones");
        coordinator.Taps("1. Reunión de la UT DEL, Campinas");
    }

    /// <summary>Says another date of the meeting that is open, to the last look.</summary>
    public static void Redates(this Phone coordinator, string date)
    {
        if (coordinator.Last.Find("Poner la fecha") is not null)
        {
            coordinator.Taps("Poner la fecha");
            coordinator.Says(date);
            return;
        }

        coordinator.Taps("Cambiar");
        coordinator.Taps("Fecha");
        coordinator.Says(date);
        coordinator.Taps("Ver cómo queda");
    }

    public static Meeting OnlyMeeting(this Scenario scenario) => Assert.Single(scenario.Read(work => work.All(MeetingBook.All, KeyRange.All)));

    /// <summary>All meetings, as they are listed.</summary>
    public static IReadOnlyList<Meeting> Meetings(this Scenario scenario) =>
        [.. MeetingBook.InOrder(scenario.Read(work => work.All(MeetingBook.All, KeyRange.All)))];

    private static Phone Plans(this Phone coordinator, string command, string begin, string kind, string date, string skip, string look)
    {
        coordinator.Says(command);
        coordinator.Taps(begin);
        coordinator.Taps(kind);
        coordinator.Says("campinas");
        coordinator.Says(date);
        coordinator.Taps(skip);
        coordinator.Taps(skip);
        coordinator.Taps(skip);
        coordinator.Taps(look);
        return coordinator;
    }
}
