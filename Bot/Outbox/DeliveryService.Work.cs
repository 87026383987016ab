using Bot.Outbox.Calls;
using Bot.Outbox.Queue;

namespace Bot.Outbox;

/// <summary>The workers: as many as there are chats whose turn it is, each ending when nothing may be sent now.</summary>
public sealed partial class DeliveryService
{
    /// <summary>An edit that is the sum of so many was asked for faster than anybody reads.</summary>
    private const int Flood = 3;

    private static readonly TimeSpan LongestCalm = TimeSpan.FromSeconds(15);

    private void StartWorker()
    {
        lock (_lock)
        {
            if (_running == MostInFlight)
            {
                return;
            }

            _running++;
        }

        _ = ThreadPool.UnsafeQueueUserWorkItem(static service => _ = service.Work(), this, preferLocal: false);
    }

    private async Task Work()
    {
        while (Take() is { } chat)
        {
            var outcome = await Try(chat).ConfigureAwait(false);
            var report = outcome is null ? null : ReportOf(chat.InFlight!, outcome);
            if (outcome is { IsFinal: true })
            {
                Land(chat, outcome);
                Tell(report);
            }
            else
            {
                Tell(report);
                Land(chat, outcome);
            }
        }
    }

    /// <summary>The next chat, its head in flight; null sets the alarm and ends the worker.</summary>
    private ChatQueue? Take()
    {
        ChatQueue? chat;
        bool isMoreToDo;
        lock (_lock)
        {
            chat = MayCall() ? NextOpen() : null;
            isMoreToDo = chat is not null && _running < MostInFlight && MayCallAfter();
            if (chat is null)
            {
                EndWorker();
            }
            else
            {
                _inFlight++;
            }
        }

        if (isMoreToDo)
        {
            StartWorker();
        }

        return chat;
    }

    private bool MayCall() => !_stopped && (!_standing.IsDown || (_inFlight == 0 && _standing.NotBefore <= _clock.Now));

    private bool MayCallAfter() => !_standing.IsDown && _timetable.IsAnyReady;

    private ChatQueue? NextOpen()
    {
        while (_timetable.Next() is { } chat)
        {
            if (!_directory.IsClosed(chat.Key))
            {
                _timetable.Take(chat);
                return chat;
            }

            chat.IsClosed = true;
            Timetable.Remove(chat);
        }

        return null;
    }

    private void EndWorker()
    {
        _running--;
        SetAlarm();
        if (_running > 0)
        {
            return;
        }

        _quiet?.SetResult();
        _quiet = null;
    }

    private void SetAlarm()
    {
        if (_stopped || (_standing.IsDown && _inFlight > 0) || _timetable.NextMoment() is not { } moment)
        {
            return;
        }

        var due = _standing.IsDown ? Math.Max(moment, _standing.NotBefore) : moment;
        _ = _alarm.Change(_clock.Until(due), Timeout.InfiniteTimeSpan);
    }

    /// <summary>Null when the program stops.</summary>
    private async Task<Outcome?> Try(ChatQueue chat)
    {
        try
        {
            return await _courier.Try(chat, _stopping.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
#pragma warning disable CA1031 // A fault of the program in one entry must not end the sending to everybody else.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            LogBug(_logger, chat.InFlight!.Entry.Id, fault);
            return new Outcome.GivenUp(0, fault.GetType().Name);
        }
    }
}
