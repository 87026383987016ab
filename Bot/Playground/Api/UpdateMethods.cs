using System.Text.Json;
using System.Text.RegularExpressions;
using Bot.Playground.Model;

namespace Bot.Playground.Api;

/// <summary>The methods by which updates reach the bot, except the waiting itself.</summary>
internal static partial class UpdateMethods
{
    public static readonly Refusal AnotherPoller = new(
        409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");

    private static readonly Refusal WebhookIsActive =
        new(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");

    /// <summary>Confirms, and says whether there is something to give now. Called with the gate held.</summary>
    public static Refusal? Prepare(World world, Arguments arguments)
    {
        if (world.Settings.Webhook is not null)
        {
            return WebhookIsActive;
        }

        if (ReadAllowed(world, arguments) is { } refusal)
        {
            return refusal;
        }

        if (arguments.Number("offset") is { } offset)
        {
            world.Updates.Confirm((int)offset);
        }

        return null;
    }

    public static void WriteUpdates(World world, Arguments arguments, Utf8JsonWriter result)
    {
        result.WriteStartArray();
        foreach (var update in world.Updates.Pending.Take((int)Math.Clamp(arguments.Number("limit") ?? 100, 1, 100)))
        {
            result.WriteRawValue(update.Json, skipInputValidation: true);
        }

        result.WriteEndArray();
    }

    public static Refusal? SetWebhook(World world, Arguments arguments, Utf8JsonWriter result)
    {
        var url = arguments.Text("url") ?? "";
        if (url.Length == 0)
        {
            return DeleteWebhook(world, arguments, result);
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            return Refusal.Bad("bad webhook: invalid webhook URL specified");
        }

        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        {
            return Refusal.Bad("bad webhook: An HTTPS URL must be provided for webhook");
        }

        if (arguments.Text("secret_token") is { Length: > 0 } secret && !Secret().IsMatch(secret))
        {
            return Refusal.Bad("secret token contains unallowed characters");
        }

        if (ReadAllowed(world, arguments) is { } refusal)
        {
            return refusal;
        }

        if (arguments.Truth("drop_pending_updates"))
        {
            world.Updates.Clear();
        }

        world.Settings.Webhook = new Webhook(
            url, arguments.Text("secret_token"), (int)Math.Clamp(arguments.Number("max_connections") ?? 40, 1, 100));
        world.Updates.Interrupt();
        world.StartPosting();
        result.WriteBooleanValue(true);
        return null;
    }

    public static Refusal? DeleteWebhook(World world, Arguments arguments, Utf8JsonWriter result)
    {
        if (arguments.Truth("drop_pending_updates"))
        {
            world.Updates.Clear();
        }

        world.Settings.Webhook = null;
        result.WriteBooleanValue(true);
        return null;
    }

    public static Refusal? GetWebhookInfo(World world, Arguments arguments, Utf8JsonWriter result)
    {
        var webhook = world.Settings.Webhook;
        result.WriteStartObject();
        result.WriteString("url", webhook?.Url ?? "");
        result.WriteBoolean("has_custom_certificate", false);
        result.WriteNumber("pending_update_count", world.Updates.Count);
        if (webhook is not null)
        {
            result.WriteNumber("max_connections", webhook.MaxConnections);
        }

        if (webhook?.LastErrorMessage is { } error)
        {
            result.WriteNumber("last_error_date", webhook.LastErrorDate);
            result.WriteString("last_error_message", error);
        }
        if (world.Settings.AllowedUpdates is { Count: > 0 } allowed)
        {
            result.WriteStartArray("allowed_updates");
            foreach (var kind in allowed)
            {
                result.WriteStringValue(kind);
            }

            result.WriteEndArray();
        }
        result.WriteEndObject();
        return null;
    }

    private static Refusal? ReadAllowed(World world, Arguments arguments)
    {
        if (!arguments.Has("allowed_updates"))
        {
            return null;
        }

        if (arguments.Structure("allowed_updates") is not { ValueKind: JsonValueKind.Array } kinds)
        {
            return Refusal.Bad("can't parse allowed updates: array expected");
        }

        world.Settings.AllowedUpdates = [.. kinds.EnumerateArray().Select(kind => Arguments.TextOf(kind) ?? "")];
        return null;
    }

    [GeneratedRegex("^[A-Za-z0-9_-]{1,256}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Secret();
}
