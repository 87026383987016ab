using Bot.Domain;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Tests.Scenarios;
using NodaTime;

namespace Bot.Tests.Domain;

/// <summary>
/// Role x step x state, as literal data. A cell holds the state that the step leads to (as br ag in cl de wi ex), "--" where the person has
/// the right but not now, ".." where they do not have the right.
/// </summary>
public sealed class ContactTableTest
{
    private static readonly Instant At = Instant.FromUtc(2026, 11, 16, 12, 0);

    private static readonly LongText Words = LongText.Parse("Ahora no.", 60).Value;

    [Theory]
    // who, step                                          as br ag in cl de wi ex
    [InlineData("asker", ContactStep.PassOn, ".. .. .. .. .. .. .. ..")]
    [InlineData("asker", ContactStep.Decline, ".. .. .. .. .. .. .. ..")]
    [InlineData("asker", ContactStep.Agree, ".. .. .. .. .. .. .. ..")]
    [InlineData("asker", ContactStep.Withdraw, "wi wi wi -- -- -- -- --")]
    [InlineData("asker", ContactStep.Report, "-- -- -- in -- -- -- --")]
    [InlineData("author", ContactStep.PassOn, ".. .. .. .. .. .. .. ..")]
    [InlineData("author", ContactStep.Decline, "-- de -- -- -- -- -- --")]
    [InlineData("author", ContactStep.Agree, "-- ag -- -- -- -- -- --")]
    [InlineData("author", ContactStep.Withdraw, ".. .. .. .. .. .. .. ..")]
    [InlineData("author", ContactStep.Report, "-- -- -- in -- -- -- --")]
    [InlineData("co-author", ContactStep.Decline, "-- de -- -- -- -- -- --")]
    [InlineData("co-author", ContactStep.Agree, "-- ag -- -- -- -- -- --")]
    [InlineData("co-author", ContactStep.Report, "-- -- -- in -- -- -- --")]
    [InlineData("secretariat", ContactStep.PassOn, "br -- -- -- -- -- -- --")]
    [InlineData("secretariat", ContactStep.Decline, "de -- -- -- -- -- -- --")]
    [InlineData("secretariat", ContactStep.Agree, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", ContactStep.Withdraw, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat", ContactStep.Report, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat who is an author", ContactStep.PassOn, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat who is an author", ContactStep.Agree, "-- ag -- -- -- -- -- --")]
    [InlineData("secretariat who asked", ContactStep.PassOn, ".. .. .. .. .. .. .. ..")]
    [InlineData("secretariat who asked", ContactStep.Withdraw, "wi wi wi -- -- -- -- --")]
    [InlineData("unreachable secretariat", ContactStep.PassOn, ".. .. .. .. .. .. .. ..")]
    [InlineData("unconfirmed secretariat", ContactStep.PassOn, ".. .. .. .. .. .. .. ..")]
    // The coordination only where nobody of the secretariat is there; who is of a side only where nobody else is.
    [InlineData("coordination", ContactStep.PassOn, ".. .. .. .. .. .. .. ..")]
    [InlineData("coordination", ContactStep.Decline, ".. .. .. .. .. .. .. ..")]
    [InlineData("coordination", ContactStep.Agree, ".. .. .. .. .. .. .. ..")]
    [InlineData("coordination alone", ContactStep.PassOn, "br -- -- -- -- -- -- --")]
    [InlineData("coordination alone", ContactStep.Decline, "de -- -- -- -- -- -- --")]
    [InlineData("coordination alone", ContactStep.Agree, ".. .. .. .. .. .. .. ..")]
    [InlineData("coordination who is an author beside others", ContactStep.PassOn, ".. .. .. .. .. .. .. ..")]
    [InlineData("coordination who is an author alone", ContactStep.PassOn, "br -- -- -- -- -- -- --")]
    [InlineData("coordination who is an author alone", ContactStep.Agree, "-- ag -- -- -- -- -- --")]
    [InlineData("coordination who asked alone", ContactStep.PassOn, "br -- -- -- -- -- -- --")]
    [InlineData("reader", ContactStep.PassOn, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", ContactStep.Decline, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", ContactStep.Agree, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", ContactStep.Withdraw, ".. .. .. .. .. .. .. ..")]
    [InlineData("reader", ContactStep.Report, ".. .. .. .. .. .. .. ..")]
    [InlineData("colleague of the asker", ContactStep.Withdraw, ".. .. .. .. .. .. .. ..")]
    [InlineData("the bot", ContactStep.Introduce, "-- -- in -- -- -- -- --")]
    [InlineData("the bot", ContactStep.Reopen, "-- -- br -- -- -- -- --")]
    [InlineData("the bot", ContactStep.End, "ex ex ex ex -- -- -- --")]
    public void EveryCell(string who, ContactStep step, string cells)
    {
        var states = Enum.GetValues<ContactState>();
        Assert.Equal(cells, string.Join(' ', states.Select(state => Cell(new Cast(who), step, state))));
    }

    [Theory]
    [InlineData("coordination alone", ContactMark.CoordinationInstead)]
    [InlineData("coordination who is an author alone", ContactMark.OwnSide)]
    [InlineData("secretariat", null)]
    public void TheHistorySaysWhoPassedItOnInPlaceOfTheSecretariat(string who, ContactMark? mark)
    {
        var cast = new Cast(who);
        Assert.Equal(mark, cast.In(ContactState.Asked).PassOn(cast.Person, cast.Practice, cast.Offices, At).Value.PassedOn!.Mark);
    }

    [Fact]
    public void TheFirstAnswerAfterSilenceClosesItWithAnOutcome()
    {
        var cast = new Cast("asker");
        var said = cast.In(ContactState.Introduced).Report(cast.Person, cast.Practice, ContactOutcome.Adapting, At).Value;
        Assert.Equal((ContactState.Introduced, ContactOutcome.Adapting), (said.State, said.Outcome));
        var closed = said.End(EndCause.Silence, At).Value;
        Assert.Equal((ContactState.Closed, null), (closed.State, closed.Ended));
    }

    private static string Cell(Cast cast, ContactStep step, ContactState state)
    {
        var request = cast.In(state);
        Parsed<ContactRequest> taken = step switch
        {
            ContactStep.PassOn => request.PassOn(cast.Person, cast.Practice, cast.Offices, At),
            ContactStep.Decline => request.Decline(cast.Person, cast.Practice, Words, cast.Offices, At),
            ContactStep.Agree => request.Agree(cast.Person, cast.Practice, At),
            ContactStep.Withdraw => request.Withdraw(cast.Person, cast.Practice, At),
            ContactStep.Report => request.Report(cast.Person, cast.Practice, ContactOutcome.Talked, At),
            ContactStep.Introduce => request.Introduce(cast.Asker, cast.Author, At),
            ContactStep.Reopen => request.Reopen(At),
            _ => request.End(EndCause.PracticeGone, At),
        };
        return taken.Refusal?.Code switch
        {
            null => taken.Value.State switch { ContactState.Brokered => "br", var to => to.ToString()[..2].ToLowerInvariant() },
            RefusalCode.NotAllowed => "..",
            RefusalCode.NotInThisState => "--",
            var other => throw new InvalidOperationException($"{other}"),
        };
    }

    /// <summary>Who there is, and the one who acts.</summary>
    private sealed class Cast
    {
        public Cast(string who)
        {
            var secretary = Named(4, Role.Secretariat);
            var coordinator = Named(5, Role.Coordinator);
            Person = who switch
            {
                "asker" => Asker,
                "author" => Author,
                "co-author" => Named(3, Role.Official),
                "secretariat" => secretary,
                "secretariat who is an author" or "secretariat who asked" => secretary,
                "unreachable secretariat" => secretary with { Reachable = false },
                "unconfirmed secretariat" => secretary with { Confirmed = false },
                _ when who.StartsWith("coordination", StringComparison.Ordinal) => coordinator,
                _ => Named(9, Role.Official) with { Place = Tandil },
            };
            Asks = who.Contains("who asked", StringComparison.Ordinal) ? Person.Id : Asker.Id;
            Practice practice = new PublishedPractice(12, "Feria de la economía social") { Author = Author.Id, City = "br-campinas" };
            Practice = practice with { Authors = [Author.Id, "3", .. who.Contains("is an author", StringComparison.Ordinal) ? [Person.Id] : Array.Empty<string>()] };
            var isAlone = who.EndsWith("alone", StringComparison.Ordinal);
            Person[] others = who.EndsWith("beside others", StringComparison.Ordinal) ? [Named(6, Role.Coordinator)] : [];
            Offices = new(
                [coordinator, .. others],
                isAlone || others.Length > 0 ? [] : [.. new[] { Person.Id == secretary.Id ? Person : secretary }.Where(Rights.IsSecretariat)]);
        }

        public Person Asker { get; } = Named(1, Role.Official) with { Place = Tandil };

        public Person Author { get; } = Named(2, Role.Official);

        public Person Person { get; }

        public Practice Practice { get; }

        public Offices Offices { get; }

        private string Asks { get; }

        private static Place Tandil { get; } = Place.Listed(Cities.Shipped.Find("ar-tandil")!);

        public ContactRequest In(ContactState state) => new()
        {
            Id = "r",
            PracticeId = Practice.Id,
            AskedBy = Asks,
            Asking = Tandil,
            Purpose = ContactPurpose.All[0],
            State = state,
            History = [new(ContactStep.Ask, Asks, At, ContactState.Asked)],
        };

        private static Person Named(long id, Role role) => Bot.Domain.People.Person.Meet(id, "Alguien", Language.Es, At) with { Role = role, Confirmed = true };
    }
}
