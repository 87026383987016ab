using Bot.Domain.Adoptions;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Public;
using Bot.Storage;
using Bot.Tests.Domain.Meetings;
using Bot.Tests.Scenarios;
using NodaTime;

namespace Bot.Tests.Public;

/// <summary>How long a made file is kept: as long as it would be made the same again.</summary>
public sealed class FileShelfTest
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 16, 12, 0);

    private static readonly string[] OfPractices =
        ["/p/BBP-2026-0001/", "/pt/p/BBP-2026-0001/", "/p/BBP-2026-0003/tarjeta/", "/pt/p/BBP-2026-0003/oembed.json"];

    private static readonly string[] Others = ["/inicio/", "/pt/reuniones/", "/datos/", "/practicas/"];

    private static readonly Snapshot Bank = new()
    {
        Practices = FindingBot.Fairs(3).Aggregate(new Snapshot().Practices, (all, practice) => all.With(PublicParts.Of(practice)!)),
        IsWhole = true,
    };

    private readonly PublicSite _site = new(new Photos(FileFolder.Beside("none.db")));
    private readonly FileShelf _shelf = new();

    [Fact]
    public void PagesOfPracticesOutliveAMeetingAndTheMinutes()
    {
        Make(Of(Bank));
        var meeting = SampleMeetings.On(MeetingDate.FromText("2026-12-15T10:00 America/Montevideo"));
        var later = Of(Bank with { Meetings = Bank.Meetings.With(PublicParts.Of(meeting)!) }, Duration.FromMinutes(10));
        Assert.All(OfPractices, path => Assert.Equal(new ServedFile(_site.Find(later, path)).Tag, _shelf.Find(later, path)?.Tag));
        Assert.All(Others, path => Assert.Null(_shelf.Find(later, path)));
    }

    [Fact]
    public void PagesOfPracticesAreMadeAgainWhenAnythingChangesThatTheyTell()
    {
        Edition[] changed =
        [
            Of(Bank with { Practices = Bank.Practices.With(PublicParts.Of(FindingBot.Fairs(4)[3])!) }),
            Of(Bank with { Practices = Bank.Practices.Without("practice-02") }),
            Of(Bank with { Adoptions = Bank.Adoptions.With(Adapting) }),
            Of(Bank with { Portal = Bank.Portal.With(new("practice-01", "https://mercociudades.org/feria", new(2026, 11, 16))) }),
            Of(Bank, Duration.FromDays(1)),
        ];
        foreach (var edition in changed)
        {
            Make(Of(Bank));
            Assert.All(OfPractices, path => Assert.NotNull(_shelf.Find(Of(Bank), path)));
            Assert.All(OfPractices, path => Assert.Null(_shelf.Find(edition, path)));
        }
    }

    [Fact]
    public void WhatIsMadeOfAnOlderEditionIsNotFoundInANewerOne()
    {
        var (older, newer) = (Of(Bank), Of(Bank with { Practices = Bank.Practices.Without("practice-01") }));
        Assert.Null(_shelf.Find(newer, OfPractices[0]));
        Make(older);
        Assert.Null(_shelf.Find(newer, OfPractices[0]));
    }

    private static Adoption Adapting => new()
    {
        Id = "adoption-1",
        PracticeId = "practice-01",
        City = Place.Listed(Cities.Shipped.Find("ar-tandil")!),
        Owner = Person.Nobody,
        State = AdoptionState.Adapting,
        History = [new(AdoptionStep.Begin, Person.Nobody, Now, AdoptionState.Adapting)],
    };

    private static Edition Of(Snapshot snapshot, Duration after = default) =>
        new(snapshot, Now + after, new(SiteWorld.Address, "https://creativecommons.org/licenses/by/4.0/", SubmitWorld.Zones.Network, Scenario.Account), new());

    private void Make(Edition edition)
    {
        foreach (var path in OfPractices.Concat(Others))
        {
            _shelf.Put(edition, path, new(_site.Find(edition, path)));
        }
    }
}
