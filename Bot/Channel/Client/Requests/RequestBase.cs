using System.Text.Json;
using System.Text.Json.Serialization;
using Bot.Channel.Client.Json;
using Bot.Channel.Client.Types;

namespace Bot.Channel.Client.Requests;

/// <summary>One call: its members are the method's parameters, and what was not set is not sent.</summary>
public abstract class RequestBase<TResponse>(string methodName)
{
    [JsonIgnore]
    public string MethodName { get; } = methodName;

    /// <summary>How long the method itself waits before it answers.</summary>
    internal virtual TimeSpan Waiting => TimeSpan.Zero;

    /// <summary>The files of this call that Telegram may not have yet.</summary>
    internal virtual IEnumerable<InputFile> Files => [];

    internal HttpContent ToHttpContent()
    {
        MultipartFormDataContent? parts = null;
        foreach (var file in Files)
        {
            if (file.Content is null) continue;
            parts ??= [];
            file.PartName = $"file{parts.Count()}";
            parts.Add(new StreamContent(file.Content), file.PartName, file.Reference);
        }
        if (parts is null) return new JsonBody(this);
        AddFields(parts);
        return parts;
    }

    /// <summary>Each member as one form part: strings bare, everything else as JSON.</summary>
    private void AddFields(MultipartFormDataContent parts)
    {
        using var buffer = new PooledBuffer();
        JsonBody.Write(this, buffer);
        using var document = JsonDocument.Parse(buffer.WrittenMemory);
        foreach (var field in document.RootElement.EnumerateObject())
            parts.Add(new StringContent(field.Value.ValueKind == JsonValueKind.String ? field.Value.GetString()! : field.Value.GetRawText()), field.Name);
    }
}
