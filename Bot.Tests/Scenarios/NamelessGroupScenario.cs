using Bot.Domain;
using Bot.Domain.Network;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Tests.Scenarios;

/// <summary>Telegram takes group titles of which nothing is seen; no button's label may be so.</summary>
public sealed class NamelessGroupScenario
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u200B\u200D")]
    [InlineData("\u3164")]
    [InlineData("\u2800 \u00A0")]
    [InlineData("\u202E\u2066")]
    public void A_title_that_shows_nothing_is_told_in_words(string title)
    {
        using var scenario = MeetingHall.Open();
        var martin = scenario.Coordinator("Martín");
        var place = new Where.Group(-1001, title);
        var group = scenario.Authorised(martin, place);

        martin.SaysIn(place, "/grupo");

        Assert.StartsWith("Grupo sin nombre", group.Last.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Um_titulo_vazio_e_dito_em_portugues()
    {
        using var scenario = MeetingHall.Open();
        var bia = scenario.Coordinator("Bia", "br-campinas", "pt-br");
        var place = new Where.Group(-1001, "\u200B");
        var group = scenario.Authorised(bia, place, GroupLanguage.Pt);

        bia.SaysIn(place, "/grupo");

        Assert.StartsWith("Grupo sem nome", group.Last.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("UT DEL")]
    [InlineData(" . ")]
    [InlineData("🌎")]
    [InlineData("ñ")]
    [InlineData("\u200BX")]
    public void A_title_that_shows_something_stays(string title) =>
        Assert.Equal(title, GroupText.NameOf(new Group { Id = "g", TelegramChatId = -1, Title = title }, Language.Es));
}
