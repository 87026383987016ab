using Bot.Domain;
using Bot.Domain.Practices;

namespace Bot.Tests.Scenarios;

/// <summary>What is changed in messages that were sent before, as Telegram tells it.</summary>
public sealed class EditedOnTheWireScenario
{
    private const string Photo = "'photo':[{'file_id':'f','file_unique_id':'u','width':9,'height':9,'file_size':55}]";
    private const string Document = "'document':{'file_id':'d','file_unique_id':'u','file_name':'acta.pdf','mime_type':'application/pdf','file_size':9}";

    [Theory]
    [InlineData("es", Photo, "La feria en marzo", "La feria en abril")]
    [InlineData("pt-br", Photo, "A feira em março", "A feira em abril")]
    [InlineData("es", Document, "El acta", "El acta firmada")]
    [InlineData("pt-br", Document, "", "A ata assinada")]
    [InlineData("es", Photo, "Mal escrito", "")]
    [InlineData("es", Photo + ",'media_group_id':'al1'", "Una", "/otra")]
    public void The_new_words_under_a_file_describe_it(string language, string file, string before, string after)
    {
        using var scenario = SubmitWorld.Open();
        var ana = Begun(scenario, language);
        var sent = ana.SendsOnTheWire($"{file},'caption':'{before}'");
        Assert.Equal(before, Described(scenario, ana));

        ana.SendsOnTheWire(after.Length == 0 ? file : $"{file},'caption':'{after}'", "edited_message", sent);
        Assert.Equal(after, Described(scenario, ana));
    }

    [Theory]
    [InlineData("es")]
    [InlineData("pt-br")]
    public void The_words_change_also_when_no_question_is_open(string language)
    {
        using var scenario = SubmitWorld.Open();
        var ana = Begun(scenario, language);
        var sent = ana.SendsOnTheWire($"{Photo},'caption':'a'");
        ana.Taps(language == "es" ? "Guardar y salir" : "Salvar e sair");
        scenario.Restart();
        ana.SendsOnTheWire($"{Photo},'caption':'b'", "edited_message", sent);
        Assert.Equal("b", Described(scenario, ana));
    }

    [Theory]
    [InlineData("es", "/cancelar", "Lo que ya había enviado queda como estaba. Si quiere usar /cancelar, envíelo como mensaje nuevo.")]
    [InlineData("pt-br", "/cancelar", "O que você já tinha enviado fica como estava. Se quiser usar /cancelar, envie como mensagem nova.")]
    [InlineData("es", "/Ayuda@bbp_bot", "Si quiere usar /Ayuda@bbp_bot")]
    [InlineData("pt-br", "/sair", "Se quiser usar /sair")]
    [InlineData("es", "/proponer otra", "Si quiere usar /proponer,")]
    public void A_command_written_over_an_answer_leaves_it(string language, string command, string said)
    {
        using var scenario = SubmitWorld.Open();
        var ana = Begun(scenario, language);
        var title = ana.Says(SubmitWorld.Title);
        var messages = ana.Chat.Messages.Count;
        ana.SendsOnTheWire($"'text':'{command}'", "edited_message", title);

        Assert.Equal(SubmitWorld.Title, scenario.PracticeOf(ana).Title);
        Assert.Equal(messages + 2, ana.Chat.Messages.Count);
        Assert.Contains(said, ana.Chat.Messages[^2].Text, StringComparison.Ordinal);
        ana.Sees("2 de 8");
    }

    [Theory]
    [InlineData("es")]
    [InlineData("pt-br")]
    public void A_command_written_over_a_piece_of_a_long_text_leaves_it(string language)
    {
        using var scenario = SubmitWorld.Open();
        var ana = Begun(scenario, language);
        ana.Says(SubmitWorld.Title);
        ana.Says("1");
        ana.Taps(language == "es" ? "Economía social y solidaria" : "Economia social e solidária");
        var piece = ana.Says("Cedimos un predio.");
        ana.SendsOnTheWire("'text':'/cancelar'", "edited_message", piece);
        Assert.Equal("Cedimos un predio.", scenario.PracticeOf(ana).Answers[PracticeFields.Summary].Text);
    }

    [Theory]
    [InlineData("'message_auto_delete_timer_changed':{'message_auto_delete_time':86400}")]
    [InlineData("'chat_background_set':{'type':{'type':'wallpaper'}}")]
    [InlineData("'write_access_allowed':{'from_request':true}")]
    [InlineData("'gift':{'gift':{'id':'g','sticker':{'file_id':'s','file_unique_id':'u','type':'regular','width':1,'height':1,'is_animated':false,'is_video':false},'star_count':5}}")]
    [InlineData("'pinned_message':{'message_id':1,'date':0,'chat':{'id':7,'type':'private','first_name':'A'}}")]
    [InlineData("'boost_added':{'boost_count':1}")]
    [InlineData("'not_known_yet':{'a':1}")]
    public void A_service_message_is_quiet_while_a_question_is_open(string content)
    {
        using var scenario = SubmitWorld.Open();
        foreach (var language in new[] { "es", "pt-br" })
        {
            var ana = Begun(scenario, language, "Ana" + language);
            var messages = ana.Chat.Messages.Count;
            ana.SendsOnTheWire(content);
            Assert.Equal(messages, ana.Chat.Messages.Count);
            ana.Says(SubmitWorld.Title);
            Assert.Equal(SubmitWorld.Title, scenario.PracticeOf(ana).Title);
        }
    }

    private static Phone Begun(Scenario scenario, string language, string name = "Ana")
    {
        var ana = scenario.Phone(name, language);
        ana.Says(language == "es" ? "/proponer" : "/propor");
        ana.Taps(language == "es" ? "Empezar" : "Começar");
        ana.Says("campi");
        ana.Taps("Campinas, Brasil");
        return ana;
    }

    private static string Described(Scenario scenario, Phone phone) =>
        Assert.Single(scenario.PracticeOf(phone).Answers[PracticeFields.Files].Pieces.Select(piece => Attachment.Read(piece.Text)!)).Caption;
}
