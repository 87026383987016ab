using System.Net;
using System.Net.Http.Headers;
using Bot.Calendars;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Hosting;
using Bot.Tests.Domain.Meetings;
using Microsoft.Extensions.Configuration;

namespace Bot.Tests.Hosting;

/// <summary>Private calendars over real HTTP.</summary>
public sealed class CalendarEndpointTest
{
    private const string Secret = "AAAAAAAAAAAAAAAAAAAAAA";

    private static readonly Person Ana = Person.Meet(7, "Ana", Language.Es, SampleMeetings.Planned);

    private readonly CalendarShelf _shelf = new(new Uri("https://banco.example.org"));

    [Fact]
    public async Task A_calendar_is_served_until_it_is_revoked()
    {
        Fill();
        await using var served = await Serving.Start(() => _shelf);
        var first = await served.Get(Secret);
        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        Assert.Equal("text/calendar; charset=utf-8", first.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-cache, private", first.Headers.CacheControl!.ToString());
        var text = await first.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("DTSTART:20261016T130000Z\r\n", text, StringComparison.Ordinal);
        Assert.Contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("METHOD:", text, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.NotModified, (await served.Get(Secret, first.Headers.ETag)).StatusCode);
        Put(MeetingBook.All.Name, SampleMeetings.On(SampleMeetings.Friday).Moved(MeetingDate.FromText("2026-10-20"), SampleMeetings.Planned));
        Assert.Equal(HttpStatusCode.OK, (await served.Get(Secret, first.Headers.ETag)).StatusCode);

        foreach (var projection in _shelf.Projections)
        {
            projection.AfterDelete(CalendarAddress.All.Name, Ana.Id)?.Invoke();
        }

        Assert.Equal(HttpStatusCode.NotFound, (await served.Get(Secret, first.Headers.ETag)).StatusCode);
    }

    [Fact]
    public async Task An_unknown_address_is_not_found_and_none_is_while_the_bot_starts()
    {
        Fill();
        CalendarShelf? running = null;
        await using var served = await Serving.Start(() => running);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await served.Get(Secret)).StatusCode);
        running = _shelf;
        Assert.Equal(HttpStatusCode.NotFound, (await served.Get("BAAAAAAAAAAAAAAAAAAAAA")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await served.Get("x")).StatusCode);
    }

    [Theory]
    [InlineData("https://banco.example.org", true)]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("", true)]
    [InlineData("http://banco.example.org", false)]
    [InlineData("banco.example.org", false)]
    [InlineData("https://banco.example.org/?a=1", false)]
    public void The_public_address_is_checked(string address, bool isRight)
    {
        var settings = Settings.Of(new ConfigurationBuilder().AddInMemoryCollection([new("Http:PublicUrl", address)]).Build());
        Assert.Equal(
            isRight ? null : $"Configuration: Http:PublicUrl must be like https://banco.example.org (http only on this machine), not '{address}'.",
            settings.Problem);
    }

    private void Fill()
    {
        Put(CalendarAddress.All.Name, new CalendarAddress { OwnerId = Ana.Id, Hash = CalendarAddress.HashOf(Secret), Since = SampleMeetings.Planned });
        Put(Persons.All.Name, Ana);
        Put(MeetingBook.All.Name, SampleMeetings.On(SampleMeetings.Friday));
        Put(Attendance.All.Name, new Attendance { PersonId = Ana.Id, MeetingId = "meeting123", Answer = Rsvp.Maybe, At = SampleMeetings.Planned });
    }

    private void Put(string collection, object document)
    {
        foreach (var projection in _shelf.Projections)
        {
            projection.AfterPut(collection, document)?.Invoke();
        }
    }

    private sealed class Serving(IAsyncDisposable web, HttpClient http) : IAsyncDisposable
    {
        public static async Task<Serving> Start(Func<CalendarShelf?> shelf)
        {
            var settings = Settings.Of(new ConfigurationBuilder().AddInMemoryCollection(
                [new("Http:Listen", "http://127.0.0.1:0"), new("Http:PublicUrl", "https://banco.example.org")]).Build());
            var web = WebServer.Build(settings, logging: null);
            CalendarEndpoint.Map(web, settings, shelf);
            await WebServer.Start(web, settings, TestContext.Current.CancellationToken);
            return new(web, new() { BaseAddress = new Uri(web.Urls.First()) });
        }

        public Task<HttpResponseMessage> Get(string secret, EntityTagHeaderValue? known = null)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, $"/calendar/{secret}.ics");
            if (known is not null)
            {
                request.Headers.IfNoneMatch.Add(known);
            }

            return http.SendAsync(request, TestContext.Current.CancellationToken);
        }

        public async ValueTask DisposeAsync()
        {
            http.Dispose();
            await web.DisposeAsync();
        }
    }
}
