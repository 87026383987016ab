using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Features.Meetings;
using Bot.Messages;
using Bot.Outbox;
using Bot.Tests.Domain;
using Bot.Tests.Domain.Meetings;
using Bot.Texts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>
/// The whole bot with a meeting and two groups whose lives go at random: moved, its reminders and those of the groups changed, groups that switch
/// meetings off, put the bot out and let it in again, restarts, downtimes, clocks that are set back. Whatever comes, a group is reminded once of
/// each kind and date, of the date that holds and that it knows, of what was still to come when it was told and what it wants, and never at night.
/// </summary>
public sealed class RemindPropertyTest
{
    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    private static readonly Where.Group[] Places = [new(-1001, "UT DEL"), new(-1002, "Comisión")];

    private static readonly Gen<Happening> Happenings = Gen.Frequency(
        (3, Gen.Choose(0, 40).Zip(Gen.Choose(0, 23), Happening (day, hour) => new Moves(day, hour))),
        (6, Gen.Choose(1, 150).Select(Happening (hours) => new Passes(hours))),
        (2, Gen.Choose(1, 300).Select(Happening (hours) => new Sleeps(hours))),
        (1, Gen.Choose(-60, -1).Select(Happening (hours) => new Sleeps(hours))),
        (2, Gen.Elements(Enum.GetValues<ReminderKind>()).Zip(Gen.Choose(-1, 1), Happening (kind, place) => new Sets(kind, place))),
        (1, Gen.Choose(0, 1).Select(Happening (place) => new Switches(place))),
        (1, Gen.Choose(0, 1).Zip(ArbMap.Default.GeneratorFor<bool>(), Happening (place, canSend) => new Lets(place, canSend))));

    private static int _reminders;

    [Fact]
    public void GroupsAreRemindedRightly()
    {
        Prop.ForAll(Happenings.ListOf(18).Select(happenings => happenings.ToArray()).ToArbitrary(), Holds).Holds(25);
        Assert.True(_reminders > 20, $"Only {_reminders} reminders went out: the lives show nothing.");
    }

    private static bool Holds(Happening[] happenings)
    {
        using var life = new Life();
        foreach (var happening in happenings)
        {
            life.Happens(happening);
        }

        life.Happens(new Passes(24 * 60));
        _reminders += life.Sent.Count;
        return life.IsRight && life.Sent.Distinct().Count() == life.Sent.Count;
    }

    private abstract record Happening;

    private sealed record Moves(int Day, int Hour) : Happening;

    private sealed record Passes(int Hours) : Happening;

    private sealed record Sleeps(int Hours) : Happening;

    /// <param name="Place">A group, or -1 for the meeting.</param>
    private sealed record Sets(ReminderKind Kind, int Place) : Happening;

    private sealed record Switches(int Place) : Happening;

    private sealed record Lets(int Place, bool CanSend) : Happening;

    private sealed class Life : IDisposable
    {
        private readonly Scenario _scenario = MeetingHall.Open();
        private readonly Phone _martin;
        private readonly string _meeting;
        private readonly Dictionary<string, (MeetingDate Date, Instant At)> _told = new(StringComparer.Ordinal);

        public Life()
        {
            _martin = _scenario.Coordinator("Martín");
            foreach (var place in Places)
            {
                _ = _scenario.Authorised(_martin, place);
            }

            _martin.Plans("a confirmar");
            _martin.Taps("Publicar y avisar");
            _meeting = _scenario.OnlyMeeting().Id;
            _scenario.Written = Look;
        }

        public List<(string Group, string Date, ReminderKind Kind)> Sent { get; } = [];

        public bool IsRight { get; private set; } = true;

        public void Happens(Happening happening)
        {
            switch (happening)
            {
                case Moves moves:
                    Move(moves);
                    break;
                case Passes passes:
                    _scenario.Pass(Duration.FromHours(passes.Hours));
                    break;
                case Sleeps sleeps:
                    _scenario.SleepsFor(Duration.FromHours(sleeps.Hours));
                    break;
                case Sets { Place: < 0, Kind: var kind }:
                    _martin.Presses($"1e.remind~{_meeting}~{kind}", 1);
                    break;
                case Sets sets:
                    _martin.PressesIn(Places[sets.Place], $"1z.remind~{IdOf(sets.Place)}~{sets.Kind}", 1);
                    break;
                case Switches switches:
                    _martin.PressesIn(Places[switches.Place], $"1z.news~{IdOf(switches.Place)}", 1);
                    break;
                case Lets lets:
                    _martin.LetsBotInto(Places[lets.Place], lets.CanSend);
                    break;
            }
        }

        public void Dispose() => _scenario.Dispose();

        private string IdOf(int place) =>
            _scenario.Read(work => work.Query(Groups.ByTelegramChat, KeyRange.Exactly(Groups.KeyOf(Places[place].ChatId))))[0].Id;

        /// <summary>As publishing a change does.</summary>
        private void Move(Moves moves)
        {
            var day = _scenario.Now.InUtc().Date.PlusDays(moves.Day);
            MeetingDate date = moves.Hour switch
            {
                0 => new MeetingDate.Unknown(),
                1 => new MeetingDate.InMonth(day.ToYearMonth()),
                2 => new MeetingDate.Day(day),
                3 => new MeetingDate.Days(day, day.PlusDays(2)),
                var hour => new MeetingDate.Exact(day.At(new LocalTime(hour, 0)), SampleMeetings.Zone),
            };
            var by = _scenario.Read(work => work.Find(Persons.All, _martin.Id)!);
            var meeting = _scenario.OnlyMeeting();
            _scenario.Write(work =>
            {
                work.Put(MeetingBook.All, meeting.Change(meeting.Details with { Date = date }, meeting.Version, by, _scenario.Now).Value);
                work.Put(Schedule.All, new Due { Id = MeetingDoors.MeetingChanged.IdOf(meeting.Id), At = _scenario.Now, Code = MeetingDoors.MeetingChanged.Code, Subject = meeting.Id });
            });
            _scenario.Pass(Duration.Zero);
        }

        /// <summary>When each group was told of the date that it knows.</summary>
        private void Listen()
        {
            foreach (var post in _scenario.Read(work => work.Query(MeetingPost.ByMeeting, KeyRange.Exactly(_meeting))))
            {
                if (!_told.TryGetValue(post.GroupId, out var told) || told.Date != post.Told.Date)
                {
                    _told[post.GroupId] = (post.Told.Date, _scenario.Now);
                }
            }
        }

        private void Look(OutboxEntry entry)
        {
            Listen();
            if (entry.Effect is not Show { Mode: ShowMode.New } show || show.Screen.Text.ToString() is var text && !text.Contains("Sin cambios de fecha", StringComparison.Ordinal))
            {
                return;
            }

            var meeting = _scenario.OnlyMeeting();
            var group = _scenario.Read(work => work.All(Groups.All, KeyRange.All)).Single(one => one.Id == entry.To.Group);
            var log = _scenario.Read(work => work.Find(ReminderLog.All, ReminderLog.IdOf(meeting.Id, group.Id))!);
            var told = _told[group.Id];
            var date = meeting.Details.Date;
            IsRight &= date.IsFixed && told.Date == date && log.Done.ContainsKey(date.Text) && meeting.Begins(Provider) > _scenario.Now
                && show.Screen.Text.ToString().Contains(MeetingDates.Describe(date, Language.Es), StringComparison.Ordinal);
            if (IsRight)
            {
                var kind = log.Done[date.Text];
                Sent.Add((group.Id, date.Text, kind));
                IsRight &= IsWanted(meeting, group, kind) && Reminders.Of(meeting, [kind], Provider)[0].At > told.At && (kind == ReminderKind.Hour || IsDay(meeting));
            }
        }

        private static bool IsWanted(Meeting meeting, Group group, ReminderKind kind) => group is { HearsMeetings: true, Reachable: true }
            && (meeting.Reminders ?? Reminders.Usual).Contains(kind) && (group.Reminders ?? Reminders.Usual).Contains(kind);

        private bool IsDay(Meeting meeting) => _scenario.Now.InZone(Provider[meeting.ZoneId]).Hour is >= 8 and < 20;
    }
}
