using Bot.Domain;
using Bot.Domain.Practices;
using Bot.Playground;

namespace Bot.Tests.EndToEnd;

/// <summary>A practice is proposed over real HTTP, in both languages, by people who are known and by people who are not.</summary>
public sealed class ProposeTest
{
    [Fact]
    public async Task A_known_official_proposes_in_Portuguese()
    {
        await using var bot = await RunningBot.Start(pacing: false);
        var ana = bot.ChatOf(PlaygroundPeople.Official);

        await Proposal.Portuguese("ana", cityButton: null).FillIn(ana);

        Assert.Contains("Ainda não é pública.", ana.Shown!.Text, StringComparison.Ordinal);
        Assert.Equal((PracticeState.Submitted, Language.Pt, "br-campinas"), Written(bot, ana, "Feira do rio ana"));
    }

    [Fact]
    public async Task Two_newcomers_propose_side_by_side()
    {
        await using var bot = await RunningBot.Start(pacing: false);
        var (eva, bia) = (bot.Newcomer("Eva"), bot.Newcomer("Bia", "pt-br"));

        await Task.WhenAll(Proposal.Spanish("eva").FillIn(eva), Proposal.Portuguese("bia").FillIn(bia));

        Assert.Contains("La leerán la coordinación (Morón) y la Secretaría Técnica.", eva.Shown!.Text, StringComparison.Ordinal);
        Assert.Equal((PracticeState.Submitted, Language.Es, "br-campinas"), Written(bot, eva, "Feria del río eva"));
        Assert.Equal((PracticeState.Submitted, Language.Pt, "ar-moron"), Written(bot, bia, "Feira do rio bia"));
    }

    private static (PracticeState State, Language Language, string? City) Written(RunningBot bot, PrivateChat author, string title)
    {
        var practice = Assert.Single(bot.PracticesOf(author.Person), practice => practice.Title == title);
        return (practice.State, practice.Language, practice.Place?.CityId);
    }
}
