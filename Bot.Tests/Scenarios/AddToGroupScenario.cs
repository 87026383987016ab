using Bot.Domain.Network;
using Bot.Domain.Storage;
using Bot.Messages;

namespace Bot.Tests.Scenarios;

/// <summary>«Agregar a un grupo»: Telegram lists the groups, lets the bot in, and the settings follow.</summary>
public sealed class AddToGroupScenario
{
    private static readonly Where.Group Del = new(-4711, "UT DEL");

    [Theory]
    [InlineData("es", "Agregar a un grupo", "Elegir el grupo", "El bot está en «UT DEL».")]
    [InlineData("pt-BR", "Adicionar a um grupo", "Escolher o grupo", "O bot está em «UT DEL».")]
    public void APickedGroupIsTheNetworksAndItsSettingsFollow(string language, string way, string key, string told)
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín", languageCode: language);
        martin.Says("/grupo");
        martin.Taps(way);
        Assert.Equal(key, martin.Last.Picker?.Label);
        Assert.Contains("<a href=\"https://t.me/bbp_bot?startgroup\">", martin.Last.Html, StringComparison.Ordinal);
        martin.Picks(Del);
        var before = martin.Chat.Messages[^2];
        Assert.Equal(told, before.Text);
        Assert.True(before.EndsPicking);
        martin.Sees("UT DEL\n");
        Assert.Equal(GroupStanding.Authorised, Assert.Single(scenario.Read(work => work.All(Groups.All, KeyRange.All))).Standing);
    }

    [Fact]
    public void WhereTheAppDidNotLetTheBotInALinkDoes()
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        martin.Says("/grupo");
        martin.Taps("Agregar a un grupo");
        martin.Picks(Del, letsBotIn: false);
        martin.Sees("Telegram no agregó el bot a «UT DEL».");
        Assert.Contains("<a href=\"https://t.me/bbp_bot?startgroup&amp;admin=pin_messages\">", martin.Last.Html, StringComparison.Ordinal);
        Assert.True(martin.Last.EndsPicking);
        Assert.Empty(scenario.Read(work => work.All(Groups.All, KeyRange.All)));
    }

    /// <summary>The second key says its words in the person's name: neither a search nor an answer to what is being asked.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void TheOtherKeyLeavesEverythingAsItIs(bool isAsked)
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        martin.Says("/grupo");
        var list = martin.Last;
        if (isAsked)
        {
            martin.Says("/proponer");
            martin.Taps("Empezar");
        }

        martin.Taps(list, "Agregar a un grupo");
        martin.Says(martin.Chat.Messages.Last(message => message.Picker is not null).Picker!.Decline);
        var told = Assert.Single(martin.Chat.Messages, message => message.EndsPicking);
        Assert.Equal("De acuerdo, no se agregó a ningún grupo. Los grupos están en /grupo.", told.Text);
        Assert.Equal(isAsked, martin.Last != told);
    }

    /// <summary>Who only borrows somebody's keys gets no settings.</summary>
    [Fact]
    public void AnOfficialIsToldNoMoreThanThatTheBotIsThere()
    {
        using var scenario = MeetingHall.Open();
        var (martin, rosa) = (scenario.Coordinator("Martín"), scenario.Phone("Rosa"));
        rosa.Says("/start");
        _ = scenario.Authorised(martin, Del);
        rosa.SendsOnTheWire($"'chat_shared':{{'request_id':{GroupPicker.RequestId},'chat_id':{Del.ChatId},'title':'UT DEL'}}");
        rosa.Sees("El bot está en «UT DEL».");
        Assert.Empty(rosa.Last.Buttons);
    }
}
