using Bot.Messages;
using Bot.Outbox.Calls;
using Bot.Outbox.Queue;
using NodaTime;

namespace Bot.Outbox;

/// <summary>What becomes of a call that came back.</summary>
public sealed partial class DeliveryService
{
    private DeliveryReport? ReportOf(Waiting waiting, Outcome outcome)
    {
        var entry = waiting.Entry;
        Log(entry, outcome);
        return outcome switch
        {
            Outcome.Taken taken =>
                Done(
                    new Delivered(
                        entry.Id, entry.Effect, entry.Slot is null ? null : taken.MessageId)
                    { IsInGeneralTopic = waiting.InGeneralTopic }),
            Outcome.NothingToDo => Done(new Delivered(entry.Id, entry.Effect, null)),
            Outcome.GivenUp given => Done(new Refused(entry.Id, entry.Effect, given.Description)),
            Outcome.TooLate => Done(new TooLate(entry.Id, entry.Effect)),
            Outcome.Told told => Done(told.Report),
            Outcome.ShutOut shut => new Closed(entry.To, shut.Description),
            Outcome.Moved moved => new GroupMoved(entry.To.Group!, moved.ToChatId),
            _ => null,
        };

        EffectReport Done(EffectReport report) => report with { Replaced = waiting.Replaced, LacksFiles = outcome.LacksFiles };
    }

    private void Tell(DeliveryReport? report)
    {
        if (report is not null)
        {
            _ = _reports.TryWrite(report);
        }
    }

    /// <summary>
    /// What is final is landed before the loop is told, so that its mark finds the chat waiting for it; what is not is told before, so that
    /// the loop hears of a move before it hears of what went to the new place.
    /// </summary>
    private void Land(ChatQueue chat, Outcome? outcome)
    {
        lock (_lock)
        {
            _inFlight--;
            var flown = chat.InFlight!;
            _timetable.Landed(chat, flown, outcome);
            if (outcome is { IsFinal: true })
            {
                Finish(chat, flown, outcome);
            }
            else
            {
                chat.PutBack();
                Hold(chat, outcome);
            }

            if (outcome is { IsAnswer: true })
            {
                Answered();
            }

            Plan(chat);
        }
    }

    private void Finish(ChatQueue chat, Waiting flown, Outcome outcome)
    {
        chat.Finish();
        chat.Failures = 0;
        _known.Done(flown);
        if (outcome is Outcome.GivenUp given)
        {
            _lastProblem = $"{given.Code} {given.Description}";
            return;
        }

        _lastSuccess = Instant.FromDateTimeOffset(_time.GetUtcNow());
        if (outcome is not Outcome.Taken taken)
        {
            return;
        }

        chat.Slots.Learn(flown.Entry.Slot, taken.MessageId);
        if (_paced && flown.Entry.IsEdit)
        {
            CalmDown(chat, flown.Replaced.Count);
        }
    }

    /// <summary>
    /// Who presses faster than a screen can be read gets it less often, until the presses stop: the last state always arrives.
    /// </summary>
    private void CalmDown(ChatQueue chat, int joined)
    {
        chat.Floods = joined >= Flood ? chat.Floods + 1 : 0;
        if (chat.Floods == 0)
        {
            return;
        }

        var calm = TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Min(chat.Floods, 10)), LongestCalm.TotalSeconds));
        chat.CalmUntil = _clock.Now + _clock.Units(calm);
    }

    /// <summary>What the chat, or everybody, waits for before the next try.</summary>
    private void Hold(ChatQueue chat, Outcome? outcome)
    {
        switch (outcome)
        {
            case Outcome.TooFast fast:
                chat.NotBefore = _clock.Now + _clock.Units(fast.Pause);
                break;
            case Outcome.ShutOut:
                chat.IsClosed = true;
                break;
            case Outcome.Moved moved:
                var entry = chat.Head!.Entry;
                _directory.Place(entry.To.Group!, moved.ToChatId);
                _chats.Find(entry.To.Key)?.ForgetMessages();
                break;
            case Outcome.NotKept lost:
                chat.NotBefore = _clock.Now + _clock.Units(_pause.After(++chat.Failures));
                _lastProblem = lost.Problem;
                break;
            case Outcome.NoAnswer none:
                chat.NotBefore = _clock.Now + _clock.Units(_pause.After(++chat.Failures));
                _lastProblem = none.Problem;
                if (_standing.Failed(chat.Key))
                {
                    LogDown(_logger, none.Problem);
                }

                break;
            case Outcome.TokenRefused refused:
                _lastProblem = refused.Description;
                _standing.RefusedToken();
                break;
        }
    }

    /// <summary>Telegram is there. Those that had to wait because it was not need not wait on.</summary>
    private void Answered()
    {
        if (!_standing.Answered())
        {
            return;
        }

        LogUp(_logger);
        _lastProblem = null;
        foreach (var chat in _chats.All)
        {
            if (chat.Failures == 0)
            {
                continue;
            }

            chat.Failures = 0;
            chat.NotBefore = long.MinValue;
            Plan(chat);
        }
    }
}
