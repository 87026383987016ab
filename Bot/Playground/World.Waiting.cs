using System.Collections.Immutable;
using System.Threading.Channels;
using Bot.Playground.Model;

namespace Bot.Playground;

public sealed partial class World
{
    /// <summary>How long a test waits before it says what it saw instead.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly List<Waiter> _waiters = [];
    private readonly Dictionary<long, int> _taken = [];
    private ImmutableArray<ChannelWriter<WorldEvent>> _listeners = [];

    /// <summary>The bot's oldest message in this chat that this method has not given yet; waits for it if need be.</summary>
    /// <exception cref="TimeoutException">None came; the text holds the chat as it is.</exception>
    public async Task<ChatMessage> NextMessage(long chatId, TimeSpan? patience = null)
    {
        ChatMessage? found = null;
        await Until(
            () =>
            {
                var after = _taken.GetValueOrDefault(chatId);
                found = FindChat(chatId)?.Messages.Values.FirstOrDefault(
                    message => message.Id > after && message.FromId == BotId && message.Service is null);
                if (found is not null)
                {
                    _taken[chatId] = found.Id;
                }

                return found is not null;
            },
            () => $"No message of the bot came. The chat:\n{Transcript(chatId)}",
            patience).ConfigureAwait(false);
        return found!;
    }

    /// <summary>The message as soon as it is as wanted, for example edited.</summary>
    /// <exception cref="TimeoutException">It did not become so.</exception>
    public async Task<ChatMessage> Becomes(ChatMessage message, Func<ChatMessage, bool> isWanted, TimeSpan? patience = null)
    {
        ChatMessage? current = null;
        await Until(
            () => (current = FindMessage(message.ChatId, message.Id)) is not null && isWanted(current),
            () => $"The message did not become what was wanted. The chat:\n{Transcript(message.ChatId)}",
            patience).ConfigureAwait(false);
        return current!;
    }

    /// <summary>The answer to a pressed button.</summary>
    /// <exception cref="TimeoutException">The bot did not answer.</exception>
    public async Task<Toast> ToastOf(string queryId, TimeSpan? patience = null)
    {
        Toast? toast = null;
        await Until(
            () => (toast = _toasts.FindLast(candidate => candidate.QueryId == queryId)) is not null, () => "The button was not answered.", patience)
            .ConfigureAwait(false);
        return toast!;
    }

    /// <summary>The answer to an inline query.</summary>
    /// <exception cref="TimeoutException">The bot did not answer.</exception>
    public async Task<InlineAnswer> AnswerOf(string queryId, TimeSpan? patience = null)
    {
        InlineAnswer? answer = null;
        await Until(() => _inlineAnswers.TryGetValue(queryId, out answer), () => "The inline query was not answered.", patience)
            .ConfigureAwait(false);
        return answer!;
    }

    /// <summary>Waits until something is so; it is asked after every change of the world, while nothing else changes.</summary>
    /// <exception cref="TimeoutException">It did not become so.</exception>
    public Task Until(Func<bool> isSo, TimeSpan? patience = null) => Until(isSo, () => "What was waited for did not happen.", patience);

    /// <summary>
    /// Everything that happens from now on, until the reader stops. A reader that falls 10,000 events behind loses the oldest.
    /// </summary>
    public ChannelReader<WorldEvent> Listen(CancellationToken whileNotCancelled)
    {
        var events = System.Threading.Channels.Channel.CreateBounded<WorldEvent>(
            new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_gate)
        {
            _listeners = _listeners.Add(events.Writer);
        }

        whileNotCancelled.Register(() =>
        {
            lock (_gate)
            {
                _listeners = _listeners.Remove(events.Writer);
            }

            events.Writer.TryComplete();
        });
        return events.Reader;
    }

    /// <summary>Tells everybody who waits. Called with the gate held, after the change.</summary>
    internal void Announce(WorldEvent happened)
    {
        MarkChanged();
        foreach (var listener in _listeners)
        {
            listener.TryWrite(happened);
        }

        WatchForSearch(happened);
        WakeWaiters();
    }

    /// <summary>Asks again what is waited for. Called with the gate held, after a change that no page shows.</summary>
    internal void WakeWaiters()
    {
        for (var index = _waiters.Count - 1; index >= 0; index--)
        {
            if (_waiters[index].TryFinish())
            {
                _waiters.RemoveAt(index);
            }
        }
    }

    private async Task Until(Func<bool> isSo, Func<string> failure, TimeSpan? patience)
    {
        Waiter waiter;
        lock (_gate)
        {
            waiter = new Waiter(isSo);
            if (waiter.TryFinish())
            {
                return;
            }

            _waiters.Add(waiter);
        }
        try
        {
            await waiter.Done.WaitAsync(patience ?? Patience).ConfigureAwait(false);
        }
        catch (TimeoutException fault)
        {
            lock (_gate)
            {
                _waiters.Remove(waiter);
                throw new TimeoutException(failure(), fault);
            }
        }
    }

    private string Transcript(long chatId) =>
        string.Join(
            '\n', FindChat(chatId)?.Messages.Values.TakeLast(20).Select(message => $"{message.Id} {message.FromId}: {message.Text ?? message.Service?.Kind ?? message.Media?.Kind}") ?? []);

    private sealed class Waiter(Func<bool> isSo)
    {
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Done => _done.Task;

        public bool TryFinish()
        {
            try
            {
                return isSo() && _done.TrySetResult();
            }
            catch (InvalidOperationException fault)
            {
                return _done.TrySetException(fault);
            }
        }
    }
}
