using System.Text;
using System.Text.Json.Nodes;
using Bot.Channel;
using Bot.Channel.Wire;
using Bot.Messages;

namespace Bot.Tests.Channel;

/// <summary>Updates with wrong types at random places, the same at every run.</summary>
public sealed class UpdateFuzzTest
{
    private const int Updates = 100_000;
    private const string Surrogate = "@lone@";

    private static readonly string[] Templates =
    [
        """{"update_id":5,"message":{"message_id":1,"date":1,"chat":{"id":7,"type":"private"},"from":{"id":7,"is_bot":false,"first_name":"Ana","language_code":"es"},"text":"/buscar@BancoBot ferias","entities":[{"type":"bot_command","offset":0,"length":16},{"type":"text_mention","offset":3,"length":2,"user":{"id":99,"is_bot":true,"first_name":"B"}}]}}""",
        """{"update_id":6,"message":{"message_id":1,"date":1,"chat":{"id":-7,"type":"supergroup","title":"UT","is_forum":true},"sender_chat":{"id":-7,"type":"supergroup"},"message_thread_id":3,"is_topic_message":true,"from":{"id":7,"is_bot":false,"first_name":"Ana"},"reply_to_message":{"message_id":2,"date":1,"chat":{"id":-7,"type":"group"},"forum_topic_created":{"name":"x","icon_color":1}},"text":"@BancoBot, hola","entities":[{"type":"mention","offset":0,"length":9}]}}""",
        """{"update_id":7,"message":{"message_id":1,"date":1,"chat":{"id":7,"type":"private"},"from":{"id":7,"is_bot":false,"first_name":"Ana"},"forward_origin":{"type":"user","date":1,"sender_user":{"id":8,"is_bot":false,"first_name":"B"}},"photo":[{"file_id":"a","file_unique_id":"b","width":1,"height":1,"file_size":9}],"caption":"x","media_group_id":"1"}}""",
        """{"update_id":8,"message":{"message_id":1,"date":1,"chat":{"id":7,"type":"private"},"from":{"id":7,"is_bot":false,"first_name":"Ana"},"document":{"file_id":"a","file_unique_id":"b","file_name":"x.pdf","mime_type":"application/pdf","file_size":9},"location":{"latitude":1.5,"longitude":2},"venue":{"location":{"latitude":1,"longitude":2},"title":"t","address":"a"},"contact":{"phone_number":"1","first_name":"x"}}}""",
        """{"update_id":9,"edited_message":{"message_id":1,"date":1,"edit_date":2,"chat":{"id":7,"type":"private"},"from":{"id":7,"is_bot":false,"first_name":"Ana"},"text":"x","via_bot":{"id":99,"is_bot":true,"first_name":"B"}}}""",
        """{"update_id":10,"callback_query":{"id":"q","from":{"id":7,"is_bot":false,"first_name":"Ana"},"chat_instance":"c","data":"1a","message":{"message_id":5,"date":0,"chat":{"id":7,"type":"private"},"reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}}}}""",
        """{"update_id":11,"inline_query":{"id":"q","from":{"id":7,"is_bot":false,"first_name":"Ana"},"query":"x","offset":"","chat_type":"group"}}""",
        """{"update_id":12,"chosen_inline_result":{"result_id":"q","from":{"id":7,"is_bot":false,"first_name":"Ana"},"query":"x","inline_message_id":"m"}}""",
        """{"update_id":13,"my_chat_member":{"chat":{"id":-7,"type":"group","title":"UT"},"from":{"id":7,"is_bot":false,"first_name":"Ana"},"date":1,"old_chat_member":{"status":"left","user":{"id":99,"is_bot":true,"first_name":"B"}},"new_chat_member":{"status":"restricted","is_member":true,"can_send_messages":true,"until_date":0,"user":{"id":99,"is_bot":true,"first_name":"B"}}}}""",
    ];

    private static readonly string[] Wrong =
    [
        "null", "true", "5", "-5", "0", "4.5", "300000000000", "99999999999999999999999", "\"\"", "\"x\"", "\"5\"", "\"kicked\"", "\"user\"", "[]", "[null]", "[[]]", "[5]", "{}",
        "{\"type\":\"dream\"}", "{\"status\":\"dream\"}", $"\"{Surrogate}\"", "{\"a\":{\"b\":[{\"c\":null}]}}", "2147483648", "-9223372036854775808", "1e400",
    ];

    [Fact(Timeout = 240_000)]
    public async Task A_hundred_thousand_wrong_updates_trouble_nobody()
    {
        await Task.Yield();
        var random = new Random(20_261_128);
        var reader = new UpdateReader(99, "BancoBot");
        var (read, unreadable) = (0, 0);
        for (var fetch = 0; fetch < Updates / 100; fetch++)
        {
            var answer = Encoding.UTF8.GetBytes($$"""{"ok":true,"result":[{{string.Join(',', Enumerable.Range(0, 100).Select(_ => WrongUpdate(random)))}}]}""");
            var updates = RawUpdate.SplitAnswer(answer);
            Assert.Equal(100, updates?.Count);
            foreach (var update in updates!)
            {
                if (reader.Read(update, 1) is Unreadable)
                {
                    unreadable++;
                }
                else
                {
                    read++;
                }
            }

            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }

        Assert.Equal(Updates, read + unreadable);
        Assert.True(read > Updates / 10 && unreadable > Updates / 10, $"{read} were read, {unreadable} were not: too much of one kind shows nothing of the other.");
    }

    /// <summary>A true update with one to three places changed.</summary>
    private static string WrongUpdate(Random random)
    {
        var update = JsonNode.Parse(Templates[random.Next(Templates.Length)])!;
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            Spoil(update, random);
        }

        return update.ToJsonString().Replace(Surrogate, random.Next(2) == 0 ? "\\ud800" : "\\udc00x", StringComparison.Ordinal);
    }

    private static void Spoil(JsonNode within, Random random)
    {
        List<JsonNode> inner = [.. Inner(within)];
        var place = inner[random.Next(inner.Count)];
        var wrong = JsonNode.Parse(Wrong[random.Next(Wrong.Length)]);
        switch (place.Parent)
        {
            case JsonObject members when random.Next(8) == 0:
                _ = members.Remove(place.GetPropertyName());
                break;
            case JsonObject members:
                members[place.GetPropertyName()] = wrong;
                break;
            case JsonArray items:
                items[place.GetElementIndex()] = wrong;
                break;
        }
    }

    private static IEnumerable<JsonNode> Inner(JsonNode node) => node switch
    {
        JsonObject members => [node, .. members.Select(member => member.Value).OfType<JsonNode>().SelectMany(Inner)],
        JsonArray items => [node, .. items.OfType<JsonNode>().SelectMany(Inner)],
        _ => [node],
    };
}
