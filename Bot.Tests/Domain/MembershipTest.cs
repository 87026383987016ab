using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Tests.Storage;
using NodaTime;

namespace Bot.Tests.Domain;

/// <summary>Who may decide what about people, and when they hear of it.</summary>
public sealed class MembershipTest
{
    private static readonly DateTimeZone BuenosAires = DateTimeZoneProviders.Tzdb["America/Argentina/Buenos_Aires"];

    [Theory]
    [InlineData("2026-11-16T11:59", "2026-11-16T12:00")]
    [InlineData("2026-11-16T12:00", "2026-11-17T12:00")]
    [InlineData("2026-11-20T12:00", "2026-11-23T12:00")]
    [InlineData("2026-11-21T02:00", "2026-11-23T12:00")]
    [InlineData("2026-11-22T23:00", "2026-11-23T12:00")]
    public void The_morning_of_a_working_day_is_9_00_from_monday_to_friday(string now, string morning) =>
        Assert.Equal(Utc(morning), Morning.OfWorkingDayAfter(Utc(now), BuenosAires));

    [Fact]
    public void Every_morning_is_9_00_of_a_working_day_after_now_in_every_zone_of_the_network()
    {
        foreach (var id in Cities.Shipped.All.Select(city => city.TimeZone).Distinct())
        {
            var zone = DateTimeZoneProviders.Tzdb[id];
            for (var now = Utc("2026-01-01T00:30"); now < Utc("2027-01-01T00:00"); now += Duration.FromHours(7))
            {
                var morning = Morning.OfWorkingDayAfter(now, zone);
                Assert.InRange(morning - now, Duration.FromTicks(1), Duration.FromHours(74));
                Assert.Equal(new LocalTime(9, 0), morning.InZone(zone).TimeOfDay);
                Assert.InRange((int)morning.InZone(zone).DayOfWeek, 1, 5);
            }
        }
    }

    [Fact]
    public void An_invitation_lets_in_as_many_as_it_says_and_each_once()
    {
        var invitation = Of(uses: 3);
        var letIn = 0;
        foreach (var id in new long[] { 1, 2, 2, 1, 3, 4, 5 })
        {
            if (invitation.Redeem(Person.Meet(id, "", Language.Es, Sample.Start), Sample.Start) is { IsValid: true, Value: var use })
            {
                (invitation, letIn) = (use.Invitation, letIn + 1);
                Assert.True(use.Person is { Confirmed: true, Role: Role.Official });
            }
        }

        Assert.Equal(3, letIn);
        Assert.Equal(["1", "2", "3"], invitation.UsedBy);
        Assert.Equal(InvitationState.UsedUp, invitation.StateAt(Sample.Start));
    }

    [Fact]
    public void An_invitation_ends_at_its_moment()
    {
        var invitation = Of(uses: 3);
        Assert.True(invitation.Redeem(Sample.Reader, invitation.ExpiresAt - Duration.Epsilon).IsValid);
        Assert.Equal(RefusalCode.LinkExpired, invitation.Redeem(Sample.Reader, invitation.ExpiresAt).Refusal!.Code);
        Assert.Equal(RefusalCode.LinkRevoked, (invitation with { RevokedAt = Sample.Start }).Redeem(Sample.Reader, Sample.Start).Refusal!.Code);
    }

    [Fact]
    public void Each_role_is_given_by_whoever_may_and_by_nobody_else()
    {
        using var store = new TestStore(Persons.All, AuditLog.All, Invitations.All);
        Person[] people =
        [
            .. Enum.GetValues<Role>().Select((role, index) => Person.Meet(index + 1, role.ToString(), Language.Es, Sample.Start) with { Role = role, Confirmed = true }),
            Person.Meet(20, "unconfirmed", Language.Es, Sample.Start) with { Role = Role.Coordinator },
        ];
        store.Do(work => Array.ForEach(people, person => work.Put(Persons.All, person)));
        foreach (var (by, role) in people.SelectMany(by => Enum.GetValues<Role>().Select(role => (by, role))))
        {
            var allowed = by is { Confirmed: true, Role: Role.Coordinator } || (by.Role == Role.Subcoordinator && role is (Role.Visitor or Role.Official));
            Assert.Equal(allowed, store.Read(work => Membership.MayGive(work, by, role)) is null);
        }
    }

    [Fact]
    public void Deeds_of_one_moment_keep_their_order()
    {
        using var store = new TestStore(AuditLog.All);
        store.Do(work =>
        {
            foreach (var detail in new[] { "a", "b", "c" })
            {
                AuditLog.Record(work, new() { At = Sample.Start, Kind = AuditKind.CityAdded, Detail = detail });
            }
        });
        Assert.Equal(["c", "b", "a"], store.Read(work => work.Query(AuditLog.ByMoment, Bot.Domain.Storage.KeyRange.All, Bot.Domain.Storage.Order.NewestFirst)).Select(deed => deed.Detail!));
    }

    [Fact]
    public void A_city_is_found_by_its_other_spellings_and_by_what_it_was_joined_with()
    {
        var cities = new Cities(Cities.Shipped.All);
        var rosario = cities.Find("ar-rosario")!;
        cities.Put(rosario with { Spellings = ["Villa del Rosario"] });
        cities.Put(cities.Find("ar-tandil")! with { SameAs = "ar-rosario" });
        Assert.Equal("ar-rosario", cities.Search("villa del", 1).Single().Id);
        Assert.Equal("ar-rosario", cities.Find("ar-tandil")!.Id);
        Assert.Empty(cities.Search("tandil", 5));
        Assert.Equal(36, cities.All.Count());
        Assert.Equal(37, Cities.Shipped.All.Count());
    }

    [Fact]
    public void Every_country_has_a_zone() =>
        Assert.All(Country.All, country => Assert.NotEmpty(CityList.ZonesOf(country)));

    private static Invitation Of(int uses) => new()
    {
        Id = "abcdefgh",
        Hash = "",
        Role = Role.Official,
        Uses = uses,
        ExpiresAt = Sample.Start + Duration.FromDays(1),
        CreatedBy = "9",
        CreatedAt = Sample.Start,
    };

    private static Instant Utc(string moment) => NodaTime.Text.InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(moment).Value;
}
