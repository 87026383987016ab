using System.Text.RegularExpressions;
using Bot.Domain.Practices;

namespace Bot.Tests.Scenarios;

/// <summary>The link by which co-authors come in, as an author reads it off the screen.</summary>
internal static partial class TeamLinks
{
    public static string LinkTo(this Scenario scenario, Practice practice, Phone author)
    {
        author.PressesCode("x.link", practice.Id);
        return Link().Match(scenario.ChatOf(author.Address).Messages.Last(message => Link().IsMatch(message.Text)).Text).Groups[1].Value;
    }

    [GeneratedRegex("start=(w_[A-Za-z0-9_-]{22})")]
    private static partial Regex Link();
}
