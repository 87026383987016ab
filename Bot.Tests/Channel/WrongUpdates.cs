namespace Bot.Tests.Channel;

/// <summary>Updates that are not as the Bot API says: what stands behind the update_id.</summary>
internal static class WrongUpdates
{
    private const string Ana = """{"id":7,"is_bot":false,"first_name":"Ana"}""";
    private const string Private = """{"id":7,"type":"private"}""";

    public static TheoryData<string> Bodies =>
    [
        Message("""  "date":"yesterday","text":"secreto" """),
        Message("""  "date":300000000000,"text":"secreto" """),
        Message("""  "date":-5,"text":"secreto" """),
        Message("""  "date":1,"text":5 """),
        Message("""  "date":1,"text":"secreto\ud800" """),
        Message("""  "date":1,"text":"secreto","entities":[null] """),
        Message("""  "date":1,"text":"secreto","entities":{"offset":"x"} """),
        Message("""  "date":1,"photo":[null] """),
        Message("""  "date":1,"photo":[{"file_id":null,"file_unique_id":"u","width":1,"height":1}] """),
        Message("""  "date":1,"document":{"file_id":7} """),
        Message("""  "date":1,"document":{} """),
        Message($"""  "date":1,"text":"secreto","reply_to_message":{Nested(70)} """),
        Message($"""  "date":1,"text":"secreto","later":{Nested(5000)} """),
        """ "message":"secreto" """,
        """ "message":[1] """,
        $$""" "message":{"message_id":3000000000,"date":1,"chat":{{Private}},"from":{{Ana}},"text":"secreto"} """,
        $$""" "message":{"message_id":1,"date":1,"chat":null,"from":{{Ana}},"text":"secreto"} """,
        $$""" "message":{"message_id":1,"date":1,"from":{{Ana}},"text":"secreto"} """,
        $$""" "message":{"message_id":1,"date":1,"chat":{"id":"seven","type":"private"},"from":{{Ana}},"text":"secreto"} """,
        $$""" "message":{"message_id":1,"date":1,"chat":{"id":7,"type":7},"from":{{Ana}},"text":"secreto"} """,
        $$""" "message":{"message_id":1,"date":1,"chat":{{Private}},"from":{"id":0,"is_bot":false,"first_name":"Ana"},"text":"secreto"} """,
        $$""" "message":{"message_id":1,"date":1,"chat":{{Private}},"from":"Ana","text":"secreto"} """,
        $$""" "edited_message":{"message_id":1,"date":1,"edit_date":"now","chat":{{Private}},"from":{{Ana}},"text":"secreto"} """,
        $$""" "callback_query":{"from":{{Ana}},"chat_instance":"c","data":"secreto","message":{"message_id":1,"date":0,"chat":{{Private}} } } """,
        $$""" "callback_query":{"id":"q","from":null,"chat_instance":"c","data":"secreto","inline_message_id":"m"} """,
        $$""" "callback_query":{"id":"q","from":{{Ana}},"chat_instance":"c","data":"secreto","message":{"message_id":1,"date":0,"chat":null} } """,
        $$""" "inline_query":{"id":5,"from":{{Ana}},"query":"secreto","offset":""} """,
        """ "inline_query":{"id":"q","query":"secreto","offset":""} """,
        $$""" "my_chat_member":{"chat":{{Private}},"from":{{Ana}},"date":1,"old_chat_member":{"status":"left"},"new_chat_member":null} """,
        $$""" "my_chat_member":{"chat":null,"from":{{Ana}},"date":1,"new_chat_member":{"status":"member","user":{{Ana}} } } """,
        $$""" "my_chat_member":{"chat":{{Private}},"from":{{Ana}},"date":1,"new_chat_member":"member"} """,
    ];

    private static string Message(string fields) => $$""" "message":{"message_id":1,"chat":{{Private}},"from":{{Ana}},{{fields}} } """;

    private static string Nested(int levels) =>
        string.Concat(Enumerable.Repeat("""{"a":""", levels)) + "1" + new string('}', levels);
}
