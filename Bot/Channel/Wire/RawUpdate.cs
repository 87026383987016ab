using System.Text.Json;

namespace Bot.Channel.Wire;

/// <summary>One update as it came, which may be anything that JSON can say.</summary>
/// <param name="Json">One JSON value.</param>
/// <param name="Id">Its update_id, where it says one that is a whole number above zero.</param>
public readonly record struct RawUpdate(ReadOnlyMemory<byte> Json, long? Id)
{
    /// <summary>The reader keeps a bit a level, so that no depth of nesting can end the splitting.</summary>
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <summary>Parts the answer to getUpdates into its updates.</summary>
    /// <returns>Null when it is not a whole <c>{"ok":true,"result":[...]}</c>.</returns>
    public static IReadOnlyList<RawUpdate>? SplitAnswer(ReadOnlyMemory<byte> answer)
    {
        try
        {
            var reader = new Utf8JsonReader(answer.Span, AnyDepth);
            var isOk = false;
            List<RawUpdate>? updates = null;
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var (isResult, saysOk) = (reader.ValueTextEquals("result"u8), reader.ValueTextEquals("ok"u8));
                _ = reader.Read();
                if (saysOk)
                {
                    isOk = reader.TokenType == JsonTokenType.True;
                }

                if (isResult && reader.TokenType == JsonTokenType.StartArray)
                {
                    updates = SplitArray(answer, ref reader);
                }
                else
                {
                    reader.Skip();
                }
            }

            return isOk && !reader.Read() ? updates : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <returns>Null when it is no JSON object, or one that says nothing.</returns>
    public static RawUpdate? Of(ReadOnlyMemory<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json.Span, AnyDepth);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            var id = ReadId(ref reader, out var isEmpty);
            return isEmpty || reader.Read() ? null : new RawUpdate(json, id);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<RawUpdate> SplitArray(ReadOnlyMemory<byte> answer, ref Utf8JsonReader reader)
    {
        List<RawUpdate> updates = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            var id = reader.TokenType == JsonTokenType.StartObject ? ReadId(ref reader, out _) : null;
            reader.Skip();
            updates.Add(new RawUpdate(answer[start..(int)reader.BytesConsumed], id));
        }

        return updates;
    }

    /// <summary>From the object's beginning to its end.</summary>
    private static long? ReadId(ref Utf8JsonReader reader, out bool isEmpty)
    {
        long? id = null;
        isEmpty = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            isEmpty = false;
            var isId = reader.ValueTextEquals("update_id"u8);
            _ = reader.Read();
            if (isId)
            {
                id = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) && number > 0 ? number : null;
            }

            reader.Skip();
        }

        return id;
    }
}
