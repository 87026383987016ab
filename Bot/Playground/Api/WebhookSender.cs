using System.Net.Http.Headers;
using System.Text;

namespace Bot.Playground.Api;

/// <summary>Posts updates to the bot, one after the other, again and again until it answers 2xx, as Telegram does.</summary>
internal sealed class WebhookSender(World world) : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(60) };
    private Task? _running;

    /// <summary>Called with the gate held.</summary>
    public void Start() => _running ??= Task.Run(Run);

    public void Dispose()
    {
        _stop.Cancel();
        _http.Dispose();
    }

    private async Task Run()
    {
        var failures = 0;
        while (!_stop.IsCancellationRequested)
        {
            if (Take(out var webhook, out var added) is not { } update)
            {
                await WaitQuietly(added).ConfigureAwait(false);
                continue;
            }
            var error = await Post(webhook!, update).ConfigureAwait(false);
            Settle(webhook!, update, error);
            failures = error is null ? 0 : failures + 1;
            if (error is not null)
            {
                await WaitQuietly(Task.Delay(TimeSpan.FromMilliseconds(100 * Math.Min(failures, 50)), TimeProvider.System, _stop.Token))
                    .ConfigureAwait(false);
            }
        }
    }

    private async Task WaitQuietly(Task task)
    {
        try
        {
            await task.WaitAsync(_stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            _stop.Token.ThrowIfCancellationRequested();
        }
    }

    private PendingUpdate? Take(out Webhook? webhook, out Task added)
    {
        lock (world.Gate)
        {
            webhook = world.Settings.Webhook;
            added = world.Updates.Added.Task;
            return webhook is null ? null : world.Updates.Pending.FirstOrDefault();
        }
    }

    private async Task<string?> Post(Webhook webhook, PendingUpdate update)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url) { Content = new ByteArrayContent(update.Json) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (webhook.Secret is { Length: > 0 } secret)
        {
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", secret);
        }

        try
        {
            using var response = await _http.SendAsync(request, _stop.Token).ConfigureAwait(false);
            if (world.RequestLog.IsOn)
            {
                world.RequestLog.Add("webhook", Encoding.UTF8.GetString(update.Json), false, (int)response.StatusCode, "");
            }

            return response.IsSuccessStatusCode
                ? null
                : $"Wrong response from the webhook: {(int)response.StatusCode} {response.ReasonPhrase}";
        }
        catch (HttpRequestException fault)
        {
            return $"Connection failed: {fault.HttpRequestError}";
        }
    }

    private void Settle(Webhook webhook, PendingUpdate update, string? error)
    {
        lock (world.Gate)
        {
            if (error is null)
            {
                world.Updates.Confirm(update.Id + 1);
            }
            else if (world.Settings.Webhook == webhook)
            {
                world.Settings.Webhook = webhook with { LastErrorDate = world.Now, LastErrorMessage = error };
            }

            world.WakeWaiters();
        }
    }
}
