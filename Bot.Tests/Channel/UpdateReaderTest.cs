using System.Text.Json;
using Bot.Channel;
using Bot.Channel.Wire;
using Bot.Messages;
using Telegram.Bot.Types;

namespace Bot.Tests.Channel;

/// <summary>Telegram's updates, as they come over the wire, in the words of the handling loop.</summary>
public sealed class UpdateReaderTest
{
    private const string Ana = """{"id":7,"is_bot":false,"first_name":"Ana","last_name":"Souza","language_code":"pt-br"}""";
    private const string Private = """{"id":7,"type":"private","first_name":"Ana"}""";
    private const string Group = """{"id":-1001,"type":"supergroup","title":"UT DEL","is_forum":true}""";

    private static readonly Sender Sender = new(7, "Ana Souza", "pt-br");
    private static readonly JsonSerializerOptions Wire = WireFormat.Updates;

    private readonly UpdateReader _reader = new(99, "BancoBot");

    [Fact]
    public void A_private_text_is_said_to_the_bot() => Assert.Equal(
        new Said(Sender, new Where.Private(), 5, "ferias") { UpdateId = 12, ReceivedAt = 34 },
        _reader.Read(Update(Message(Private, "'text':'ferias'")), 34));

    [Theory]
    [InlineData("ferias", "[]", false, "ferias")]
    [InlineData("/buscar ferias", """[{"type":"bot_command","offset":0,"length":7}]""", true, "/buscar ferias")]
    [InlineData("/buscar@bancobot ferias", """[{"type":"bot_command","offset":0,"length":16}]""", true, "/buscar ferias")]
    [InlineData("/buscar@otro_bot ferias", """[{"type":"bot_command","offset":0,"length":16}]""", false, "/buscar@otro_bot ferias")]
    [InlineData("vea /buscar", """[{"type":"bot_command","offset":4,"length":7}]""", false, "vea /buscar")]
    [InlineData("@BancoBot, ferias", """[{"type":"mention","offset":0,"length":9}]""", true, "ferias")]
    [InlineData("ferias @BancoBot", """[{"type":"mention","offset":7,"length":9}]""", true, "ferias")]
    [InlineData("@BancoBot", """[{"type":"mention","offset":0,"length":9}]""", true, "")]
    [InlineData("lo dijo @BancoBot ayer", """[{"type":"mention","offset":8,"length":9}]""", true, "lo dijo @BancoBot ayer")]
    [InlineData("hola @ana", """[{"type":"mention","offset":5,"length":4}]""", false, "hola @ana")]
    [InlineData("Banco ferias", """[{"type":"text_mention","offset":0,"length":5,"user":{"id":99,"is_bot":true,"first_name":"Banco"}}]""", true, "ferias")]
    [InlineData("corto", """[{"type":"mention","offset":3,"length":90}]""", false, "corto")]
    [InlineData("corto", """[{"type":"text_mention","offset":90,"length":2,"user":{"id":99,"is_bot":true,"first_name":"Banco"}}]""", false, "corto")]
    [InlineData("/buscar", """[{"type":"bot_command","offset":0,"length":2147483647}]""", true, "/buscar")]
    [InlineData("corto", """[{"type":"mention","offset":-3,"length":3}]""", false, "corto")]
    [InlineData("corto", """[{"type":"hologram","offset":0,"length":5}]""", false, "corto")]
    public void In_a_group_only_what_is_addressed_is_for_the_bot(string text, string entities, bool addressed, string read)
    {
        var said = Assert.IsType<Said>(Read(Message(Group, $"'text':'{text}','entities':{entities}")));

        Assert.Equal((addressed, read), (said.Addressed, said.Text));
    }

    [Theory]
    [InlineData(99, "", true)]
    [InlineData(98, "", false)]
    [InlineData(99, ",'forum_topic_created':{'name':'Ferias'}", false)]
    public void An_answer_to_the_bot_is_addressed_but_not_a_text_in_a_topic_that_it_made(long author, string service, bool addressed)
    {
        var reply = $"'reply_to_message':{{'message_id':2,'date':1,'chat':{Group},'from':{{'id':{author},'is_bot':true,'first_name':'Banco'}}{service}}}";

        Assert.Equal(addressed, Assert.IsType<Said>(Read(Message(Group, $"'text':'sí',{reply}"))).Addressed);
    }

    [Fact]
    public void A_topic_is_kept_and_a_thread_of_replies_is_none()
    {
        Assert.Equal(new Where.Group(-1001, "UT DEL", 4), Where(Message(Group, "'text':'a','message_thread_id':4,'is_topic_message':true")));
        Assert.Equal(new Where.Group(-1001, "UT DEL"), Where(Message(Group, "'text':'a','message_thread_id':4")));
    }

    [Fact]
    public void The_largest_photo_is_taken_with_its_album_and_caption()
    {
        const string Small = "{'file_id':'s','file_unique_id':'us','width':1,'height':1}";
        const string Large = "{'file_id':'l','file_unique_id':'ul','width':9,'height':9,'file_size':55}";

        Assert.Equal(
            new SentFile(Sender, new Where.Private(), 5, new RemoteFile("l", true, "ul.jpg", "image/jpeg", 55), "la feria", "al1") { UpdateId = 12 },
            Read(Message(Private, $"'photo':[{Small},{Large}],'caption':'la feria','media_group_id':'al1'")));
    }

    [Theory]
    [InlineData("'forward_origin':{'type':'channel','date':1,'message_id':3,'chat':{'id':-1001,'type':'channel','title':'Fondo'}},", true)]
    [InlineData("", false)]
    public void A_post_of_a_channel_came_from_elsewhere(string origin, bool isForwarded) => Assert.Equal(
        isForwarded,
        Assert.IsType<SentFile>(Read(Message(
            Private, origin + "'photo':[{'file_id':'s','file_unique_id':'us','width':1,'height':1,'file_size':5}],'caption':'Convocatoria'"))).IsForwarded);

    [Fact]
    public void A_document_keeps_its_name_and_type() => Assert.Equal(
        new RemoteFile("d", false, "informe.pdf", "application/pdf", 9),
        Assert.IsType<SentFile>(Read(Message(
            Private, "'document':{'file_id':'d','file_unique_id':'u','file_name':'informe.pdf','mime_type':'application/pdf','file_size':9}"))).File);

    [Theory]
    [InlineData("'voice':{'file_id':'v','file_unique_id':'u','duration':1}", OtherKind.Voice)]
    [InlineData("'sticker':{'file_id':'v','file_unique_id':'u'}", OtherKind.Sticker)]
    [InlineData("'video_note':{'file_id':'v','file_unique_id':'u'}", OtherKind.Video)]
    [InlineData("'animation':{'file_id':'v','file_unique_id':'u'},'document':{'file_id':'v','file_unique_id':'u'}", OtherKind.Video)]
    [InlineData("'contact':{'phone_number':'1','first_name':'B'}", OtherKind.Contact)]
    [InlineData("'location':{'latitude':1,'longitude':2}", OtherKind.Location)]
    [InlineData("'dice':{'emoji':'x','value':2}", OtherKind.Other)]
    public void What_cannot_be_read_is_named(string content, OtherKind kind)
    {
        Assert.Equal(kind, Assert.IsType<SentOther>(Read(Message(Private, content))).Kind);
        Assert.IsType<Ignored>(Read(Message(Group, content)));
    }

    [Fact]
    public void Who_is_no_person_is_not_heard()
    {
        Assert.IsType<Ignored>(Read(Message(Group, "'text':'a'", from: """{"id":8,"is_bot":true,"first_name":"Otro"}""")));
        Assert.IsType<Ignored>(Read(Message(Group, "'text':'a','sender_chat':{'id':-3,'type':'channel','title':'c'}")));
        Assert.IsType<Ignored>(Read(Message(Private, "'text':'ficha','via_bot':{'id':99,'is_bot':true,'first_name':'Banco'}")));
        Assert.IsType<Said>(Read(Message(Private, "'text':'ficha','via_bot':{'id':98,'is_bot':true,'first_name':'Gif'}")));
        Assert.IsType<Ignored>(Read("'channel_post':{'message_id':1,'date':1,'chat':{'id':-3,'type':'channel','title':'c'},'text':'a'}"));
        Assert.IsType<Ignored>(Read(Message(Private, $"'pinned_message':{{'message_id':1,'date':0,'chat':{Private}}}")));
        Assert.IsType<Ignored>(Read("'poll_answer':{'poll_id':'1','option_ids':[]}"));
        Assert.IsType<Ignored>(Read("'dream':{'id':3}"));
        Assert.IsType<Ignored>(Read(Message("""{"id":7,"type":"cloud"}""", "'text':'a'")));
    }

    [Theory]
    [InlineData("'message_auto_delete_timer_changed':{'message_auto_delete_time':86400}")]
    [InlineData("'chat_background_set':{'type':{'type':'sky'}}")]
    [InlineData("'write_access_allowed':{}")]
    [InlineData("'boost_added':{'boost_count':1}")]
    [InlineData("'dream_dreamt':{}")]
    public void A_service_message_is_quiet(string content) => Assert.IsType<Ignored>(Read(Message(Private, content)));

    [Fact]
    public void Who_writes_in_the_groups_own_name_administers_it()
    {
        var said = Assert.IsType<Said>(Read(Message(
            Group,
            $"'text':'/grupo','entities':[{{'type':'bot_command','offset':0,'length':6}}],'sender_chat':{Group}",
            from: """{"id":1087968824,"is_bot":true,"first_name":"Group","username":"GroupAnonymousBot"}""")));
        Assert.Equal((true, true, "/grupo"), (said.Sender.IsAnonymousAdmin, said.Addressed, said.Text));
        Assert.False(Assert.IsType<Said>(Read(Message(Group, "'text':'a'"))).Sender.IsAnonymousAdmin);
    }

    [Fact]
    public void An_edit_is_heard_in_private_only()
    {
        Assert.Equal(new Edited(Sender, new Where.Private(), 5, "mejor") { UpdateId = 12 }, Read(Message(Private, "'text':'mejor'", "edited_message")));
        Assert.IsType<Ignored>(Read(Message(Group, "'text':'mejor'", "edited_message")));
    }

    [Fact]
    public void A_move_is_told_from_both_of_its_sides()
    {
        Assert.Equal(new Migrated(-1001, -1009) { UpdateId = 12 }, Read(Message(Group, "'migrate_to_chat_id':-1009")));
        Assert.Equal(new Migrated(-55, -1001) { UpdateId = 12 }, Read(Message(Group, "'migrate_from_chat_id':-55")));
    }

    [Fact]
    public void A_press_knows_where_it_was()
    {
        Assert.Equal(
            new Pressed(Sender, new Where.Private(), "q", "1a", 5) { UpdateId = 12 },
            Read($"'callback_query':{{'id':'q','from':{Ana},'chat_instance':'c','data':'1a','message':{{'message_id':5,'date':0,'chat':{Private}}}}}"));
        Assert.Equal(
            new Pressed(Sender, new Where.Group(-1001, "UT DEL"), "q", "1a", 0) { UpdateId = 12, Whispered = 31 },
            Read($"'callback_query':{{'id':'q','from':{Ana},'chat_instance':'c','data':'1a','message':{{'message_id':0,'ephemeral_message_id':31,'date':1,'chat':{Group}}}}}"));
        Assert.Equal(
            new Pressed(Sender, new Where.Inline("im"), "q", "1a", 0) { UpdateId = 12 },
            Read($"'callback_query':{{'id':'q','from':{Ana},'chat_instance':'c','data':'1a','inline_message_id':'im'}}"));
        Assert.IsType<Ignored>(Read($"'callback_query':{{'id':'q','from':{Ana},'chat_instance':'c','game_short_name':'g','inline_message_id':'im'}}"));
    }

    [Fact]
    public void Inline_questions_are_read()
    {
        Assert.Equal(
            new AskedInline(Sender, "q", "feria", "20") { UpdateId = 12 },
            Read($"'inline_query':{{'id':'q','from':{Ana},'query':'feria','offset':'20','chat_type':'group'}}"));
    }

    [Theory]
    [InlineData("'status':'member'", true, false)]
    [InlineData("'status':'administrator'", true, true)]
    [InlineData("'status':'kicked'", false, false)]
    [InlineData("'status':'left'", false, false)]
    [InlineData("'status':'restricted','is_member':true,'can_send_messages':true", true, false)]
    [InlineData("'status':'restricted','is_member':true,'can_send_messages':false", false, false)]
    [InlineData("'status':'restricted','is_member':false,'can_send_messages':true", false, false)]
    public void The_bots_own_standing_is_read(string standing, bool canSend, bool isAdmin)
    {
        const string Bot = "'user':{'id':99,'is_bot':true,'first_name':'Banco'}";
        var members = $"'old_chat_member':{{'status':'left',{Bot}}},'new_chat_member':{{{standing},{Bot}}}";

        var changed = Assert.IsType<StandingChanged>(Read($"'my_chat_member':{{'chat':{Group},'from':{Ana},'date':1,{members}}}"));

        Assert.Equal((canSend, isAdmin), (changed.CanSend, changed.IsAdmin));
    }

    [Theory]
    [InlineData("hologram")]
    [InlineData("owner")]
    public void A_standing_that_nobody_knows_yet_changes_nothing(string status)
    {
        const string Bot = "'user':{'id':99,'is_bot':true,'first_name':'Banco'}";

        Assert.IsType<Ignored>(Read($"'my_chat_member':{{'chat':{Group},'from':{Ana},'date':1,'old_chat_member':{{'status':'left',{Bot}}},'new_chat_member':{{'status':'{status}',{Bot}}}}}"));
    }

    private static string Message(string chat, string content, string kind = "message", string from = Ana) =>
        $"'{kind}':{{'message_id':5,'date':1,'chat':{chat},'from':{from},{content}}}";

    /// <summary>A single quote stands for a double one.</summary>
    private static Update Update(string content) => JsonSerializer.Deserialize<Update>($"{{\"update_id\":12,{content.Replace('\'', '"')}}}", Wire)!;

    private Incoming Read(string content) => _reader.Read(Update(content));

    private Where Where(string content) => Assert.IsType<Said>(Read(content)).Where;
}
