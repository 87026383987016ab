using System.Collections.Immutable;
using System.Text.Json;
using Bot.Domain.Meetings;
using Bot.Domain.Network;
using Bot.Storage;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Domain.Meetings;

/// <summary>
/// A meeting that is moved at random, reminders that it or its group adds and takes away, a group that is switched off and on, a clock that jumps,
/// a bot that restarts, and zone data that change: never two reminders of a kind for one date, never one for a date that is void, or of a meeting
/// that has begun, none that somebody took away or that was over when it was added, only the most recent one of those that were missed, and none of
/// days before in anybody's night.
/// </summary>
public sealed class RemindersPropertyTest
{
    /// <summary>The network's zones reach this far to either side of a meeting's, in hours.</summary>
    private const int Neighbours = 2;

    private static readonly Gen<Happening> Happenings = Gen.Frequency(
        (2, Gen.Choose(0, 60).Zip(Gen.Choose(0, 23), Happening (day, hour) => new Moves(day, hour))),
        (6, Gen.Choose(1, 200).Select(Happening (hours) => new Passes(hours))),
        (1, Gen.Choose(1, 100).Select(Happening (hours) => new JumpsBack(hours))),
        (1, Gen.Constant<Happening>(new Restarts())),
        (1, Gen.Elements(Enum.GetValues<ReminderKind>()).Zip(ArbMap.Default.GeneratorFor<bool>(), Happening (kind, isGroup) => new Sets(kind, isGroup))),
        (1, Gen.Constant<Happening>(new Switches())),
        (1, Gen.Choose(-1, 1).Select(Happening (hours) => new ChangesZone(hours))));

    [Fact]
    public void RemindersAreRight() => Prop.ForAll(
        Happenings.ListOf(25).Select(happenings => happenings.ToArray()).ToArbitrary(),
        happenings => new Life().Holds(happenings)).Holds(1000);

    private abstract record Happening;

    private sealed record Moves(int Day, int Hour) : Happening;

    private sealed record Passes(int Hours) : Happening;

    private sealed record JumpsBack(int Hours) : Happening;

    private sealed record Restarts : Happening;

    private sealed record Sets(ReminderKind Kind, bool IsGroup) : Happening;

    private sealed record Switches : Happening;

    private sealed record ChangesZone(int Hours) : Happening;

    /// <summary>The zone data of a day: one zone with one distance to UTC.</summary>
    private sealed class Zones(int hours) : IDateTimeZoneProvider
    {
        public string VersionId => $"{hours}";

        public System.Collections.ObjectModel.ReadOnlyCollection<string> Ids => new([SampleMeetings.Zone]);

        public DateTimeZone this[string id] => DateTimeZone.ForOffset(Offset.FromHours(hours));

        public DateTimeZone GetSystemDefault() => this[SampleMeetings.Zone];

        public DateTimeZone? GetZoneOrNull(string id) => this[id];
    }

    private sealed class Life
    {
        private readonly List<(ReminderKind Kind, string Date)> _sent = [];
        private Instant _now = Instant.FromUtc(2026, 9, 1, 12, 0);
        private Zones _zones = new(-3);
        private Meeting _meeting = SampleMeetings.On(new MeetingDate.Unknown());
        private Group _group = new() { Id = "group1", TelegramChatId = -1, Title = "UT DEL", Standing = GroupStanding.Authorised };
        private MeetingDate _told = new MeetingDate.Unknown();
        private ReminderLog _log = new() { MeetingId = "meeting123", GroupId = "group1" };
        private Instant? _again;
        private bool _isRight = true;

        public bool Holds(Happening[] happenings)
        {
            foreach (var happening in happenings)
            {
                Happens(happening);
            }

            return _isRight && _sent.Distinct().Count() == _sent.Count;
        }

        private void Happens(Happening happening)
        {
            switch (happening)
            {
                case Moves moves:
                    _meeting = _meeting.Moved(DateOf(moves), _now);
                    Tell();
                    break;
                case Passes passes:
                    Pass(_now + Duration.FromHours(passes.Hours));
                    break;
                case JumpsBack back:
                    _now -= Duration.FromHours(back.Hours);
                    Look();
                    break;
                case Restarts:
                    _log = JsonSerializer.Deserialize<ReminderLog>(JsonSerializer.Serialize(_log, StoreJson.Options), StoreJson.Options)!;
                    _meeting = JsonSerializer.Deserialize<Meeting>(JsonSerializer.Serialize(_meeting, StoreJson.Options), StoreJson.Options)!;
                    Look();
                    break;
                case Sets sets:
                    Set(sets);
                    Look();
                    break;
                case Switches:
                    _group = _group with { HearsMeetings = !_group.HearsMeetings };
                    Tell();
                    break;
                case ChangesZone zone:
                    _zones = new(-3 + zone.Hours);
                    Look();
                    break;
            }
        }

        /// <summary>A group that hears is told of a date that it does not know.</summary>
        private void Tell()
        {
            if (_group.HearsMeetings && _told != _meeting.Details.Date)
            {
                _told = _meeting.Details.Date;
                _log = _log.Told(_meeting, Plan(), _now);
            }

            Look();
        }

        private void Set(Sets sets)
        {
            if (!sets.IsGroup)
            {
                _meeting = _meeting.Remind(sets.Kind, SampleMeetings.Coordinator, _now).Value;
                return;
            }

            var wanted = _group.Reminders ?? Reminders.Usual;
            _group = _group with { Reminders = [.. (wanted.Contains(sets.Kind) ? wanted.Remove(sets.Kind) : wanted.Add(sets.Kind)).Order()], RemindersSince = _now };
        }

        private static MeetingDate DateOf(Moves moves)
        {
            var day = new LocalDate(2026, 9, 1).PlusDays(moves.Day);
            return moves.Hour switch
            {
                0 => new MeetingDate.InMonth(day.ToYearMonth()),
                1 => new MeetingDate.Day(day),
                2 => new MeetingDate.Days(day, day.PlusDays(2)),
                var hour => new MeetingDate.Exact(day.At(new LocalTime(hour, 0)), SampleMeetings.Zone),
            };
        }

        private ImmutableArray<Reminder> Plan() => _group.RemindersOf(_meeting, _zones);

        /// <summary>Sometimes the bot runs and looks at the planned moment, sometimes it was down and looks at the end.</summary>
        private void Pass(Instant end)
        {
            while (end.ToUnixTimeSeconds() % 3 != 0 && _again is { } again && again <= end)
            {
                _now = Instant.Max(_now, again);
                Look();
            }

            _now = end;
            Look();
        }

        private void Look()
        {
            if (!_group.HearsMeetings)
            {
                _again = null;
                return;
            }

            var step = _log.Look(_meeting, Plan(), _now, _zones);
            _isRight &= step.Again is null || step.Again > _now;
            (_log, _again) = (step.Log, step.Again);
            if (step.Send is { } sent)
            {
                _sent.Add((sent.Kind, _meeting.Details.Date.Text));
                _isRight &= IsRight(sent);
            }
        }

        private bool IsRight(Reminder sent)
        {
            var local = _now.InZone(_zones[SampleMeetings.Zone]).TimeOfDay;
            Instant?[] since = [_meeting.RemindersSince, _group.RemindersSince];
            return Plan().Last(reminder => reminder.At <= _now) == sent && since.All(moment => moment is null || sent.At > moment)
                && (_meeting.Reminders ?? Reminders.Usual).Contains(sent.Kind) && (_group.Reminders ?? Reminders.Usual).Contains(sent.Kind)
                && _told == _meeting.Details.Date && _meeting.Begins(_zones) > _now && _meeting.Details.Date.IsFixed && Reminders.Of(_meeting, Reminders.Usual, _zones).Contains(sent)
                && (sent.Kind == ReminderKind.Hour || (local >= new LocalTime(8, 0) && local < new LocalTime(20, 0)));
        }
    }

    [Fact]
    public void PlannedRemindersOfDaysAreNoOnesNight() => Prop.ForAll(
        Gen.Choose(0, 23).ToArbitrary(),
        hour =>
        {
            var meeting = SampleMeetings.On(new MeetingDate.Exact(new LocalDateTime(2026, 10, 16, hour, 0), SampleMeetings.Zone));
            var zone = DateTimeZoneProviders.Tzdb[SampleMeetings.Zone];
            return Reminders.Of(meeting, Reminders.Usual, DateTimeZoneProviders.Tzdb)
                .Where(reminder => reminder.Kind != ReminderKind.Hour)
                .SelectMany(reminder => new[] { -Neighbours, 0, Neighbours }.Select(far => reminder.At.InZone(zone).LocalDateTime.PlusHours(far).Hour))
                .All(local => local is >= 8 and <= 20);
        }).Holds();
}
