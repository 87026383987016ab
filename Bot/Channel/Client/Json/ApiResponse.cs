using System.Text.Json.Serialization.Metadata;
using Bot.Channel.Client.Types;

namespace Bot.Channel.Client.Json;

/// <summary>The envelope of every answer.</summary>
internal sealed class ApiResponse<TResult>
{
    public static readonly JsonTypeInfo<ApiResponse<TResult>> TypeInfo =
        (JsonTypeInfo<ApiResponse<TResult>>)(ClientJson.Default.GetTypeInfo(typeof(ApiResponse<TResult>))
            ?? throw new InvalidOperationException($"{typeof(TResult)} is missing in {nameof(ClientJson)}."));

    public bool Ok { get; set; }

    public TResult? Result { get; set; }

    public string? Description { get; set; }

    public int ErrorCode { get; set; }

    public ResponseParameters? Parameters { get; set; }
}
