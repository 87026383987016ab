using System.Collections.Immutable;
using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Registers;
using Bot.Tests.Scenarios;
using NodaTime;

namespace Bot.Tests.Public;

/// <summary>Marked words stand in everything that is private; no file of the site holds one.</summary>
public sealed class PlantedWordsTest
{
    private const string Mark = "zzplanted";

    private static readonly Instant At = Instant.FromUtc(2026, 11, 1, 12, 0);

    private static readonly LongText Long = LongText.Parse(Mark + " palabras", 60).Value;

    [Fact]
    public void NothingPrivateIsInAnyFile()
    {
        using var world = new SiteWorld(Published(), Hidden(2, PracticeState.Draft), Hidden(3, PracticeState.Submitted), Hidden(4, PracticeState.Declined), Hidden(5, PracticeState.Archived));
        world.Chat.Write(work =>
        {
            foreach (var adoption in new[] { Adopted("ar-tandil", AdoptionState.Applied), Adopted("ar-rosario", AdoptionState.GivenUp), Adopted("ar-moron", AdoptionState.Interested) })
            {
                work.Put(AdoptionLedger.All, adoption);
            }

            work.Put(MeetingBook.All, Meeting());
            work.Put(Acta.All, new() { MeetingId = "meeting-1", State = ActaState.Circulated, Writer = Mark, Present = [Place.Listed(Cities.Shipped.Find("ar-tandil")!)], Outcomes = ImmutableDictionary.CreateRange([KeyValuePair.Create(Mark, new Outcome(Long, false, Mark, At))]), Remarks = [new(Mark, null, Long, At)] });
            work.Put(DecisionBook.All, new() { Number = new(2026, 1), MeetingId = "meeting-1", Text = Long, Cities = [Place.Unlisted(Mark, Country.FromText("AR")).Value], State = DecisionState.Done, Line = ShortText.Parse(Mark, 2, 80).Value, History = [new(DecisionStep.Make, Mark, At, DecisionState.Open), new(DecisionStep.Finish, Mark, At, DecisionState.Done)] });
            work.Put(RegisterBook.All, Venture("a", RecordScope.Public, "Cooperativa Visible", RecordState.Verified));
            work.Put(RegisterBook.All, Venture("b", RecordScope.OnRequest, Mark, RecordState.Verified));
            work.Put(RegisterBook.All, Venture("c", RecordScope.OnlyCounted, Mark, RecordState.Verified));
            work.Put(RegisterBook.All, Venture("d", RecordScope.Public, Mark, RecordState.Declined));
        });

        var files = world.All();
        Assert.Contains("/p/BBP-2026-0001/", files.Keys);
        Assert.Contains("Acuerdos: 1 cumplido", SiteWorld.Text(files["/cifras/"]), StringComparison.Ordinal);
        Assert.All(files, file => Assert.DoesNotContain(Mark, SiteWorld.Text(file.Value), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void WhatIsPlantedWhereItIsPublicIsFound()
    {
        using var world = new SiteWorld((Practice)new PublishedPractice(1, Mark));
        Assert.Contains(world.All().Values, file => SiteWorld.Text(file).Contains(Mark, StringComparison.OrdinalIgnoreCase));
    }

    private static Practice Published()
    {
        Practice practice = new PublishedPractice(1, "Feria de vecinas") { Author = Mark };
        return practice with
        {
            Record = practice.Record! with
            {
                Contact = new(Mark, Mark, Mark + "@example.org", Mark, "@" + Mark, 77),
                Authorisation = new(Mark, At),
                Endorsement = new(Mark, Mark, new(2026, 1, 1)),
                Attachments =
                [
                    Attachment.Of(Mark, "acta.pdf", "application/pdf", isPhoto: false, 10, "Acta") with { StoredFile = Mark },
                ],
            },
            Answers = practice.Answers.Add(PracticeFields.Lessons, Answer.Of(Mark, 1, Mark, At)),
            History = [new(Step.Submit, Mark, At, PracticeState.Submitted, Long), new(Step.RequestChanges, Mark, At, PracticeState.ChangesRequested, Long), new(Step.Publish, Mark, At, PracticeState.Published, Long)],
            Notes = [new(Mark, At, Long)],
            Asking = [Mark],
            Likes = [Mark],
        };
    }

    /// <summary>Not public, whatever stands in it.</summary>
    private static Practice Hidden(int number, PracticeState state)
    {
        Practice practice = new PublishedPractice(number, Mark) { Summary = Mark, City = "ar-tandil", Theme = "tourism" };
        return practice with { State = state, PublishedAt = state == PracticeState.Archived ? At : null };
    }

    private static Adoption Adopted(string city, AdoptionState state) => new()
    {
        Id = city + Mark,
        PracticeId = "practice-01",
        City = Place.Listed(Cities.Shipped.Find(city)!),
        Owner = Mark,
        State = state,
        Report = state == AdoptionState.Applied ? new(StartMonth.FromText("2026-03"), LongText.Parse("La hacemos los sábados.", 60).Value) : null,
        GivenUp = state == AdoptionState.GivenUp ? new(GiveUpCause.All[0], Long, IsPublic: false) : null,
        History = [new(AdoptionStep.Begin, Mark, At, state), new(AdoptionStep.Apply, Mark, At, state)],
    };

    private static Meeting Meeting() => new()
    {
        // The id stands in calendars, so that they know the meeting again.
        Id = "meeting-1",
        Details = new()
        {
            Kind = MeetingKind.All[0],
            Zone = "America/Montevideo",
            Date = MeetingDate.FromText("2026-12-15T10:00 America/Montevideo"),
            Venue = ShortText.Parse($"https://zoom.us/j/1?pwd={Mark}", 2, 200).Value,
            Remarks = Long,
            Groups = [Mark],
        },
        Organiser = Mark,
        Version = 1,
        History = [new(MeetingStep.Plan, Mark, At)],
        PlannedAt = At,
        UpdatedAt = At,
    };

    private static RegisterRecord Venture(string id, string scope, string name, RecordState state) => new()
    {
        Id = id,
        Register = "venture",
        Values = ImmutableDictionary.CreateRange<string, string>(
        [
            new("name", name), new("scope", scope), new("contact", Mark), new("city", "ar-tandil"), new("women", "3"), new("men", "2"), new("about", scope == RecordScope.Public ? "Dulces" : Mark),
        ]),
        State = state,
        EnteredBy = Mark,
        EnteredAt = At,
        CheckedAt = At,
        History = [new(RecordStep.Enter, Mark, At)],
    };
}
