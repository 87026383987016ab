using Bot.Domain;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Actas;
using Bot.Domain.Meetings.Agendas;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Tests.Storage;
using NodaTime;

namespace Bot.Tests.Domain.Meetings;

/// <summary>Meetings of two kinds whose organiser does one thing after the other, in any order.</summary>
internal sealed class MeetingLives : IDisposable
{
    private static readonly IDateTimeZoneProvider Zones = DateTimeZoneProviders.Tzdb;

    private static readonly Person Organiser = SampleMeetings.Coordinator;

    private static readonly Place Tandil = Place.Listed(Cities.Shipped.Find("ar-tandil")!);

    private static readonly PointContent Content = new(SampleMeetings.Title("Ferias de la región"), 15);

    private readonly TestStore _store = new(MeetingBook.All, Agenda.All, Acta.All, DecisionBook.All, DecisionNumbers.All);
    private readonly HashSet<string> _decisions = [];
    private Instant _now = SampleMeetings.Planned;
    private int _next;

    public void Do(int step, int which, int other, HashSet<string> reached) => _store.Do(work =>
    {
        Meeting[] all = [.. work.All(MeetingBook.All, KeyRange.All)];
        if (all.Length < 2 || step == 0)
        {
            Plan(work, which, other);
            return;
        }

        var meeting = all[which % all.Length];
        var done = step switch
        {
            1 => Move(work, meeting, other),
            2 => other % 4 == 0 && Cancel(work, meeting) ? "cancelled" : "",
            3 => Pass(other),
            4 or 5 => other % 2 == 0 ? AddPoint(work, meeting) : Take(work, meeting, other),
            6 => Decline(work, meeting, other),
            7 => Accept(work, meeting, other),
            8 => Write(work, meeting, other),
            9 => other % 2 == 0 ? Circulate(work, meeting) : Approve(work, all),
            10 => other % 3 == 0 ? Approve(work, all) : Decide(work, meeting),
            _ => End(work, other),
        };
        _ = reached.Add(done);
    });

    public void Check() => _store.Do(work =>
    {
        var decisions = work.All(DecisionBook.All, KeyRange.All);
        Assert.All(
            decisions.GroupBy(decision => decision.Number.Year),
            year => Assert.Equal(Enumerable.Range(1, year.Count()), year.Select(decision => decision.Number.Sequence).Order()));
        Assert.Empty(_decisions.Except(decisions.Select(decision => decision.Number.Text)));
        _decisions.UnionWith(decisions.Select(decision => decision.Number.Text));
        Meeting[] all = [.. work.All(MeetingBook.All, KeyRange.All)];
        CheckOrigins(work);
        CheckCarried(work, all, decisions);
        Assert.All(all, held => Assert.InRange(all.Count(meeting => Approvals.In(work, meeting).Any(one => one.Id == held.Id)), 0, 1));
    });

    public void Dispose() => _store.Dispose();

    /// <summary>A point is carried on once; a decision in one temario that is to come.</summary>
    private void CheckOrigins(IWork work)
    {
        var carried = work.All(Agenda.All, KeyRange.All)
            .SelectMany(agenda => agenda.Points
                .Where(point => point is { Origin: not null, State: PointState.Proposed or PointState.Accepted })
                .Select(point => (agenda.MeetingId, Origin: point.Origin!)));
        Assert.All(carried.GroupBy(one => one.Origin.Text), group =>
            Assert.InRange(group.Count(one => !one.Origin.IsDecision || IsToCome(work, one.MeetingId)), 0, 1));
    }

    /// <summary>What is open is in a temario that is to come, or offered to every meeting of the kind that is.</summary>
    private void CheckCarried(IWork work, Meeting[] all, IReadOnlyList<Decision> decisions)
    {
        foreach (var decision in decisions.Where(decision => decision.State == DecisionState.Open))
        {
            var held = work.Find(MeetingBook.All, decision.MeetingId)!;
            var origin = PointOrigin.OfDecision(decision.Number.Text).Text;
            if (!held.HasBegun(_now, Zones) || work.Query(Agenda.ByOrigin, KeyRange.Exactly(origin)).Any(agenda => IsToCome(work, agenda.MeetingId)))
            {
                continue;
            }

            Assert.All(
                all.Where(meeting => meeting.Details.Kind == held.Details.Kind && IsToCome(work, meeting.Id)),
                meeting => Assert.Contains(CarryOver.Of(work, meeting, _now, Zones), leftover => leftover.Origin.Text == origin));
        }
    }

    private bool IsToCome(IWork work, string meetingId) =>
        work.Find(MeetingBook.All, meetingId) is { State: MeetingState.Planned } meeting && !meeting.HasBegun(_now, Zones);

    private void Plan(IWork work, int which, int other)
    {
        var details = SampleMeetings.Details(Day(other)) with { Kind = MeetingKind.FromText(which % 2 == 0 ? "del" : "course") };
        work.Put(MeetingBook.All, MeetingSteps.Plan($"meeting{++_next:D3}", details, Organiser, _now).Value);
    }

    private string Move(IWork work, Meeting meeting, int other)
    {
        if (meeting.HasBegun(_now, Zones) || meeting.State == MeetingState.Cancelled)
        {
            return "";
        }

        work.Put(MeetingBook.All, meeting.Moved(Day(other), _now));
        return "moved";
    }

    private bool Cancel(IWork work, Meeting meeting)
    {
        if (meeting.HasBegun(_now, Zones) || meeting.Cancel(SampleMeetings.Reason("Paro"), Organiser, _now) is not { IsValid: true, Value: var after })
        {
            return false;
        }

        work.Put(MeetingBook.All, after);
        return true;
    }

    private string Pass(int days)
    {
        _now += Duration.FromDays(1 + (days % 40));
        return "";
    }

    private string AddPoint(IWork work, Meeting meeting) => Keep(
        work,
        Agenda.Of(work, meeting.Id).Add(AgendaPhases.Of(work, meeting, _now, Zones), $"p{++_next}", Content, origin: null, Organiser, _now),
        "");

    private string Take(IWork work, Meeting meeting, int other)
    {
        var left = CarryOver.Of(work, meeting, _now, Zones);
        return left.Count == 0 ? "" : Keep(
            work, CarryOver.Take(work, meeting, left[other % left.Count].Origin.Text, $"p{++_next}", Organiser, _now, Zones), "taken");
    }

    private string Decline(IWork work, Meeting meeting, int other) => PointOf(work, meeting, other) is not { } point ? "" : Keep(
        work,
        Agenda.Of(work, meeting.Id).Decline(
            AgendaPhases.Of(work, meeting, _now, Zones), point.Id, AgendaSteps.ParseReason("Ya está").Value, Organiser),
        "");

    private string Accept(IWork work, Meeting meeting, int other) => PointOf(work, meeting, other) is not { } point ? ""
        : Keep(work, CarryOver.Accept(work, meeting, point.Id, Organiser, _now, Zones), "accepted again");

    private string Write(IWork work, Meeting meeting, int other)
    {
        if (PointOf(work, meeting, other) is not { } point)
        {
            return "";
        }

        var acta = Acta.Of(work, meeting.Id);
        var written = other % 3 == 0
            ? acta.Leave(point.Id, isUnfinished: true, Organiser, _now)
            : acta.Write(point.Id, LongText.Parse("Se aprobó.", Acta.MostWords).Value, Organiser, _now);
        return KeepActa(work, written, "");
    }

    private string Circulate(IWork work, Meeting meeting)
    {
        var done = KeepActa(work, Acta.Of(work, meeting.Id).Circulate(work, meeting, [Tandil], Organiser, _now, Zones), "circulated");
        DecisionSteps.HandRound(work, done.Length > 0 ? meeting.Id : "");
        return done;
    }

    /// <summary>Every meeting tries every acta: only the next of the kind whose own acta is a draft may approve.</summary>
    private string Approve(IWork work, Meeting[] all)
    {
        foreach (var (held, approving) in all.SelectMany(held => all.Select(approving => (held, approving))))
        {
            if (Acta.Of(work, held.Id).Approve(work, held, approving, Organiser, _now, Zones) is { IsValid: true, Value: var approved })
            {
                var line = MeetingLine.Of(work, held.Details.Kind).Select(meeting => meeting.Id).ToList();
                var between = line[(line.IndexOf(held.Id) + 1)..line.IndexOf(approving.Id)];
                Assert.DoesNotContain(between, id => Acta.Of(work, id).State == ActaState.Draft);
                work.Put(Acta.All, approved);
                return "approved";
            }
        }

        return "";
    }

    private string Decide(IWork work, Meeting meeting)
    {
        var text = LongText.Parse("Enviar la lista", Decision.MostWords).Value;
        var year = meeting.Details.Date.Earliest!.Value.Year;
        if (DecisionSteps.Make(work, meeting, text, [Tandil], due: null, year, Organiser, _now) is not { IsValid: true, Value: var made })
        {
            return "";
        }

        work.Put(DecisionBook.All, made);
        return "decided";
    }

    private string End(IWork work, int other)
    {
        var all = work.All(DecisionBook.All, KeyRange.All);
        if (all.Count == 0)
        {
            return "";
        }

        var (decision, line) = (all[other % all.Count], DecisionSteps.ParseLine("Enviada").Value);
        var moved = decision.State != DecisionState.Open ? decision.Reopen(Organiser, _now)
            : other % 2 == 0 && !decision.WaitsForActa ? decision.Finish(line, Organiser, _now)
            : decision.Drop(line, Organiser, _now);
        work.Put(DecisionBook.All, moved.Value);
        return $"{moved.Value.State}";
    }

    private static AgendaPoint? PointOf(IWork work, Meeting meeting, int other) =>
        Agenda.Of(work, meeting.Id).Points is { Length: > 0 } points ? points[other % points.Length] : null;

    private static string Keep(IWork work, Parsed<Agenda> step, string done)
    {
        if (step is not { IsValid: true, Value: var after })
        {
            return "";
        }

        work.Put(Agenda.All, after);
        return done;
    }

    private static string KeepActa(IWork work, Parsed<Acta> step, string done)
    {
        if (step is not { IsValid: true, Value: var after })
        {
            return "";
        }

        work.Put(Acta.All, after);
        return done;
    }

    private MeetingDate.Day Day(int other) => new(_now.InUtc().Date.PlusDays(1 + (other % 60)));
}
