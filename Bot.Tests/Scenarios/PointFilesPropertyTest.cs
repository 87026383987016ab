using System.Collections.Immutable;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Agendas;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Tests.Domain;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Bot.Tests.Scenarios;

/// <summary>
/// Two officials and the coordination do to the points of two meetings whatever the bot lets them, with files that arrive at once, late or
/// never, and restarts: no file that a point names is ever deleted, and none is kept that no point names.
/// </summary>
public sealed class PointFilesPropertyTest
{
    private static readonly Gen<Move> Moves =
        from deed in Gen.Frequency(
            (6, Gen.Constant(Deed.Propose)), (4, Gen.Constant(Deed.Accept)), (2, Gen.Constant(Deed.Decline)), (4, Gen.Constant(Deed.Withdraw)),
            (1, Gen.Constant(Deed.Forget)), (1, Gen.Constant(Deed.Hold)), (4, Gen.Constant(Deed.CarryOver)), (2, Gen.Constant(Deed.Arrive)),
            (1, Gen.Constant(Deed.Restart)))
        from pick in Gen.Choose(0, 1000)
        from other in Gen.Choose(0, 1000)
        select new Move(deed, pick, other);

    [Fact]
    public void NoNamedFileIsDeletedAndNoneIsKeptForEver()
    {
        string[] wanted = ["fetched", "discarded", "late", "lost", "shared", "carried over", "forgotten", "of nobody", "declined"];
        var reached = new HashSet<string>();
        Prop.ForAll(Moves.ListOf(40).ToArbitrary(), moves =>
        {
            using var life = new Life();
            foreach (var move in moves)
            {
                life.Do(move);
                life.Check();
            }

            life.Arrive(true);
            life.Check();
            reached.UnionWith(life.Reached);
        }).HoldsUntil(() => !wanted.Except(reached).Any(), times: 25);
        Assert.Empty(wanted.Except(reached));
    }

    private enum Deed
    {
        Propose,
        Accept,
        Decline,
        Withdraw,
        Forget,
        Hold,
        CarryOver,
        Arrive,
        Restart,
    }

    private sealed record Move(Deed Deed, int Pick, int Other);

    private sealed class Life : IDisposable
    {
        private readonly Scenario _scenario = MeetingHall.Open();
        private readonly Phone _martin;
        private readonly Meeting[] _meetings;
        private readonly Phone[] _officials;
        private readonly HashSet<string> _kept = new(StringComparer.Ordinal);
        private int _files;

        public Life()
        {
            _scenario.Written = entry =>
            {
                if (entry.Effect is Discard discard)
                {
                    Assert.True(_kept.Remove(discard.StoredFile), "Deleted twice, or never kept.");
                    _ = Reached.Add("discarded");
                }
            };
            _scenario.Fetched = stored => Reached.Add(_kept.Add(stored) ? "fetched" : "again");
            _scenario.Holds = entry => entry.Effect is Download && _files % 3 == 0;
            _martin = _scenario.Coordinator("Martín");
            var (first, next) = ActaWorld.Planned(_scenario, _martin);
            _meetings = [first, next];
            _officials = [_scenario.Official("Ana", "ar-tandil"), _scenario.Official("Diego", "ar-rosario")];
        }

        public HashSet<string> Reached { get; } = [];

        private ImmutableArray<Agenda> All => [.. _scenario.Read(work => work.All(Agenda.All, KeyRange.All))];

        public void Do(Move move)
        {
            var official = _officials[move.Other % _officials.Length];
            var meeting = _meetings[move.Other % 3 / 2];
            var point = Point(meeting, move.Pick);
            switch (move.Deed)
            {
                case Deed.Propose:
                    Propose(move.Pick % 3 == 0 ? _martin : official, meeting, move.Pick % 4 == 0 ? 1 : ++_files);
                    break;
                case Deed.Accept when point is not null:
                    _martin.PressesCode("ag.yes", meeting.Id, point.Id);
                    break;
                case Deed.Decline when point is not null:
                    Decline(meeting, point);
                    break;
                case Deed.Withdraw when point is not null:
                    (_officials.FirstOrDefault(one => one.Id == point.ProposedBy) ?? _martin).PressesCode("ag.back", meeting.Id, point.Id);
                    break;
                case Deed.Forget:
                    Forget(move.Other % _officials.Length);
                    break;
                case Deed.Hold:
                    _scenario.Pass(Duration.FromDays(20));
                    break;
                case Deed.CarryOver when Point(_meetings[0], move.Pick) is { } left:
                    _martin.PressesCode("ag.take", _meetings[1].Id, left.Id);
                    break;
                case Deed.Arrive:
                    Arrive(move.Pick % 3 > 0);
                    break;
                case Deed.Restart:
                    _scenario.Pass(Duration.FromMinutes(1));
                    _scenario.Restart();
                    break;
            }
        }

        /// <summary>What the documents say is what the folder holds.</summary>
        public void Check()
        {
            var named = All.SelectMany(PointFiles.StoredIn).ToList();
            Assert.Equal(named.Distinct().Order(StringComparer.Ordinal), _kept.Order(StringComparer.Ordinal));
            AgendaPoint[] withFile = [.. All.SelectMany(agenda => agenda.Points).Where(point => point.Content.File is not null)];
            Assert.DoesNotContain(withFile, point => point.State == PointState.Withdrawn);
            Reached.UnionWith(named.Count > named.Distinct().Count() ? ["shared"] : []);
            Reached.UnionWith(withFile.Any(point => point.Origin is not null) ? ["carried over"] : []);
            Reached.UnionWith(withFile.Any(point => point.ProposedBy == Bot.Domain.People.Person.Nobody) ? ["of nobody"] : []);
            Reached.UnionWith(withFile.Any(point => point.State == PointState.Declined) ? ["declined"] : []);
        }

        /// <summary>Files that were on their way are there, or cannot be had.</summary>
        public void Arrive(bool isThere)
        {
            Reached.UnionWith(_scenario.Held.Count == 0 ? [] : [isThere ? "late" : "lost"]);
            _scenario.CanFetch = isThere;
            _scenario.FetchesHeld();
            _scenario.CanFetch = true;
        }

        public void Dispose() => _scenario.Dispose();

        private AgendaPoint? Point(Meeting meeting, int pick) =>
            _scenario.Read(work => Agenda.Of(work, meeting.Id)).Points is { IsEmpty: false } points ? points[pick % points.Length] : null;

        /// <summary>Where the meeting is over only the organiser is asked.</summary>
        private void Propose(Phone phone, Meeting meeting, int number)
        {
            phone.PressesCode("ag.new", meeting.Id);
            if (phone.Chat.Messages.Count > 0 && phone.Last.Text.Contains("¿De qué se va a hablar?", StringComparison.Ordinal))
            {
                phone.Says($"Punto {number}");
                phone.Taps("15 min");
                phone.Says("Hay que decidirlo.");
                phone.Taps("Listo");
                phone.SendsFile(new RemoteFile($"id-{number}.pdf", IsPhoto: false, $"{number}.pdf", "application/pdf", 1000));
                phone.Taps("Proponer");
            }
        }

        private void Decline(Meeting meeting, AgendaPoint point)
        {
            _martin.PressesCode("ag.no", meeting.Id, point.Id);
            if (_martin.Last.Text.Contains("¿Por qué no entra?", StringComparison.Ordinal))
            {
                _martin.Says("Ya está en otro punto");
                _martin.Taps("Confirmar y avisar");
            }
        }

        /// <summary>They come back as somebody new.</summary>
        private void Forget(int index)
        {
            var gone = _officials[index];
            gone.Says("/privacidad");
            gone.Taps("Borrar mis datos");
            gone.Taps("Sí, borrar mis datos");
            gone.Taps("Borrar para siempre");
            _ = Reached.Add("forgotten");
            _scenario.Restart();
            _officials[index] = index == 0 ? _scenario.Official("Ana", "ar-tandil") : _scenario.Official("Diego", "ar-rosario");
        }
    }
}
