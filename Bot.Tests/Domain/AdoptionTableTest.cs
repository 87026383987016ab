using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Tests.Scenarios;
using NodaTime;

namespace Bot.Tests.Domain;

/// <summary>
/// Role x step x state, as literal data. A cell holds the state that the step leads to (in co ad ap gi), "--" where the person has the right
/// but not now, ".." where they do not have the right.
/// </summary>
public sealed class AdoptionTableTest
{
    private static readonly Instant At = Instant.FromUtc(2026, 11, 16, 12, 0);

    private static readonly Place Tandil = Place.Listed(Cities.Shipped.Find("ar-tandil")!);

    private static readonly AppliedReport Report = new(StartMonth.FromText("2026-03"), LongText.Parse("Los sábados.", AppliedReport.MostWords).Value);

    [Theory]
    // who, step                                           in co ad ap gi
    [InlineData("owner", AdoptionStep.Adapt, "ad ad -- -- ad")]
    [InlineData("owner", AdoptionStep.Apply, "ap ap ap ap ap")]
    [InlineData("owner", AdoptionStep.GiveUp, "gi gi gi gi --")]
    [InlineData("owner", AdoptionStep.Keep, "in co ad ap --")]
    [InlineData("owner", AdoptionStep.Confirm, ".. .. .. .. ..")]
    [InlineData("colleague", AdoptionStep.Adapt, ".. .. .. .. ..")]
    [InlineData("colleague", AdoptionStep.Apply, ".. .. .. .. ..")]
    [InlineData("colleague", AdoptionStep.GiveUp, ".. .. .. .. ..")]
    [InlineData("colleague", AdoptionStep.Keep, ".. .. .. .. ..")]
    [InlineData("colleague", AdoptionStep.Confirm, ".. .. .. .. ..")]
    [InlineData("author", AdoptionStep.Adapt, ".. .. .. .. ..")]
    [InlineData("author", AdoptionStep.Apply, ".. .. .. .. ..")]
    [InlineData("author", AdoptionStep.GiveUp, ".. .. .. .. ..")]
    [InlineData("author", AdoptionStep.Keep, ".. .. .. .. ..")]
    [InlineData("author", AdoptionStep.Confirm, "-- -- -- ap --")]
    [InlineData("co-author", AdoptionStep.Confirm, "-- -- -- ap --")]
    [InlineData("coordination", AdoptionStep.Confirm, ".. .. .. .. ..")]
    [InlineData("coordination", AdoptionStep.GiveUp, ".. .. .. .. ..")]
    [InlineData("the bot", AdoptionStep.Ask, "in co ad ap --")]
    public void EveryCell(string who, AdoptionStep step, string cells) =>
        Assert.Equal(cells, string.Join(' ', Enum.GetValues<AdoptionState>().Select(state => Cell(who, step, state))));

    [Fact]
    public void WhatIsConfirmedIsNotConfirmedTwiceAndStandsUntilTheCityTellsAnew()
    {
        var confirmed = In(AdoptionState.Applied).Confirm(Named("author"), PracticeOfAuthors(), At).Value;
        Assert.Equal(At, confirmed.ConfirmedAt);
        Assert.Equal(RefusalCode.NotInThisState, confirmed.Confirm(Named("co-author"), PracticeOfAuthors(), At).Refusal!.Code);
        var anew = confirmed.Apply(Named("owner"), Report, At + Duration.FromDays(1)).Value;
        Assert.Null(anew.ConfirmedAt);
        Assert.False(anew.IsOwnWord(At + Duration.FromDays(30)));
        Assert.True(anew.IsOwnWord(At + Duration.FromDays(31)));
    }

    [Fact]
    public void TwoSilencesInARowAreNoNews()
    {
        var later = At + Adoption.UntilAsked;
        var once = In(AdoptionState.Adapting).Ask(later).Value;
        Assert.Equal(later + Adoption.UntilAsked, once.AskAt);
        var twice = once.Ask(later + Adoption.UntilAsked).Value;
        Assert.Null(twice.AskAt);
        Assert.Null(twice.NoNewsSince(later + Adoption.UntilAsked));
        var end = later + Adoption.UntilAsked + Adoption.UntilAsked;
        Assert.Equal(At, twice.NoNewsSince(end));
        Assert.Null(twice.Keep(Named("owner"), end).Value.NoNewsSince(end + Adoption.UntilAsked));
    }

    [Theory]
    [InlineData("1 persona", 1)]
    [InlineData("300", 300)]
    [InlineData("muchas", null)]
    [InlineData("1,5 mil", 1500)]
    [InlineData("0", null)]
    public void PeopleReachedMayBeFew(string text, int? count) =>
        Assert.Equal(count, Inhabitants.Parse(text, fewest: 1) is { IsValid: true, Value: var read } ? read : null);

    private static string Cell(string who, AdoptionStep step, AdoptionState state)
    {
        var (adoption, by) = (In(state), Named(who));
        Parsed<Adoption> taken = step switch
        {
            AdoptionStep.Adapt => adoption.Adapt(by, At),
            AdoptionStep.Apply => adoption.Apply(by, Report, At),
            AdoptionStep.GiveUp => adoption.GiveUp(by, new(GiveUpCause.All[0], null, IsPublic: false), At),
            AdoptionStep.Keep => adoption.Keep(by, At),
            AdoptionStep.Ask => adoption.Ask(At),
            _ => adoption.Confirm(by, PracticeOfAuthors(), At),
        };
        return taken.Refusal?.Code switch
        {
            null => taken.Value.State switch { AdoptionState.InContact => "co", var to => to.ToString()[..2].ToLowerInvariant() },
            RefusalCode.NotAllowed => "..",
            RefusalCode.NotInThisState => "--",
            var other => throw new InvalidOperationException($"{other}"),
        };
    }

    private static Practice PracticeOfAuthors()
    {
        Practice practice = new PublishedPractice(12, "Feria") { Author = "2", City = "br-campinas" };
        return practice with { Authors = ["2", "3"] };
    }

    private static Adoption In(AdoptionState state) => new()
    {
        Id = "a",
        PracticeId = "practice-12",
        City = Tandil,
        Owner = "1",
        State = state,
        Report = state == AdoptionState.Applied ? Report : null,
        History = [new(AdoptionStep.Begin, "1", At, AdoptionState.Interested), .. state == AdoptionState.Applied ? new AdoptionEntry[] { new(AdoptionStep.Apply, "1", At, state) } : []],
    };

    private static Person Named(string who) => who switch
    {
        "owner" => Meet(1) with { Place = Tandil },
        "author" => Meet(2),
        "co-author" => Meet(3),
        "coordination" => Meet(4) with { Role = Role.Coordinator },
        _ => Meet(5) with { Place = Tandil },
    };

    private static Person Meet(long id) => Person.Meet(id, "Alguien", Language.Es, At) with { Role = Role.Official, Confirmed = true };
}
