using System.Collections.Concurrent;
using System.Security.Cryptography;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Texts;
using NodaTime;

namespace Bot.Calendars;

/// <summary>A calendar as it is served.</summary>
/// <param name="Tag">Changes with the content: an entity tag (RFC 9110, 8.8.3) without its quotes.</param>
public sealed record ServedCalendar(byte[] Content, string Tag);

/// <summary>
/// The calendars that are served under private addresses. It follows the store in memory, so that a calendar that is fetched waits for
/// nobody and nobody waits for it; any thread may ask.
/// </summary>
/// <param name="publicUrl">Under which the program is reached from outside; of its path nothing is used.</param>
public sealed class CalendarShelf(Uri publicUrl)
{
    /// <summary>Where calendars are served; the secret and <see cref="Ending"/> follow.</summary>
    public const string Path = "/calendar/";

    public const string Ending = ".ics";

    private readonly ConcurrentDictionary<string, CalendarAddress> _byHash = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _hashes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Meeting> _meetings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Attendance> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Language> _people = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Group> _groups = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (long Version, ServedCalendar Calendar)> _made = new(StringComparer.Ordinal);
    private long _version;

    /// <summary>What it follows; it is complete once these are filled.</summary>
    public IReadOnlyList<IProjection> Projections =>
    [
        new Projection<CalendarAddress>(CalendarAddress.All, Open, Revoke),
        Follow(MeetingBook.All, _meetings, meeting => meeting),
        Follow(Attendance.All, _answers, answer => answer),
        Follow(Persons.All, _people, person => person.Language),
        Follow(Groups.All, _groups, group => group),
    ];

    /// <summary>The address as calendars subscribe to it.</summary>
    public string AddressOf(string secret) => $"webcal://{publicUrl.Authority}{Path}{secret}{Ending}";

    /// <summary>
    /// The calendar of an address; null for an unknown or revoked one. It is looked up by the secret's hash, so that the time it takes
    /// tells nothing of the secrets that there are.
    /// </summary>
    public ServedCalendar? Find(string secret)
    {
        if (!_byHash.TryGetValue(CalendarAddress.HashOf(secret), out var address))
        {
            return null;
        }

        var version = Interlocked.Read(ref _version);
        if (_made.TryGetValue(address.OwnerId, out var made) && made.Version == version)
        {
            return made.Calendar;
        }

        var content = address.IsGroup ? OfGroup(address.OwnerId) : OfPerson(address.OwnerId);
        if (content is null)
        {
            return null;
        }

        var calendar = new ServedCalendar(content, Convert.ToHexString(SHA256.HashData(content))[..32]);
        _made[address.OwnerId] = (version, calendar);
        return calendar;
    }

    /// <summary>What they said yes or perhaps to.</summary>
    private byte[]? OfPerson(string personId) => _people.TryGetValue(personId, out var language)
        ? Write(
            _answers.Values.Where(answer => answer.PersonId == personId && answer.Answer != Rsvp.No)
                .Select(answer => _meetings.GetValueOrDefault(answer.MeetingId)).OfType<Meeting>(),
            CalendarNames.All.In(language).Title,
            language)
        : null;

    /// <summary>What it is told of, by name.</summary>
    private byte[]? OfGroup(string groupId) => _groups.TryGetValue(groupId, out var group) && group.Standing == GroupStanding.Authorised
        ? Write(
            _meetings.Values.Where(meeting => meeting.Details.Groups.Contains(groupId) && group.Wants(meeting.Details.Kind)),
            group.Title,
            group.Language == GroupLanguage.Pt ? Language.Pt : Language.Es)
        : null;

    private byte[] Write(IEnumerable<Meeting> meetings, string title, Language language) => CalendarFile.Serve(
        MeetingBook.InOrder(meetings).Select(meeting => CalendarNames.EntryOf(meeting, language)),
        (CalendarNames.All.In(language).Organiser, publicUrl.GetLeftPart(UriPartial.Authority)),
        title,
        DateTimeZoneProviders.Tzdb);

    private void Open(CalendarAddress address)
    {
        Revoke(address.OwnerId);
        _hashes[address.OwnerId] = address.Hash;
        _byHash[address.Hash] = address;
    }

    private void Revoke(string ownerId)
    {
        if (_hashes.TryRemove(ownerId, out var hash))
        {
            _ = _byHash.TryRemove(hash, out _);
            _ = _made.TryRemove(ownerId, out _);
        }
    }

    private Projection<T> Follow<T, TKept>(Collection<T> followed, ConcurrentDictionary<string, TKept> kept, Func<T, TKept> part)
        where T : class => new(
            followed,
            document =>
            {
                kept[followed.IdOf(document)] = part(document);
                _ = Interlocked.Increment(ref _version);
            },
            id =>
            {
                _ = kept.TryRemove(id, out _);
                _ = Interlocked.Increment(ref _version);
            });
}
