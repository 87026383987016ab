using System.Collections.Immutable;
using System.Text.Json;
using Bot.Conversation;
using Bot.Domain;
using Bot.Forms;
using Bot.Messages;
using Bot.Storage;

namespace Bot.Tests.Forms;

/// <summary>
/// Half-written forms of the version of 28 November 2026, whose cursors held typed, candidates and calendar beside the rest, go on. The
/// texts are what
/// that version wrote.
/// </summary>
public sealed class FormerSessionsTest
{
    private const string Head = """{"form":"sample","version":1,"subject":"abcDEF2345",""";

    private const string Common = """{"form":"common","version":1,"subject":"abcDEF2345",""";

    private readonly FormChat<SampleTexts> _official = new(new(Sample.Form, SampleTexts.All), Language.Es);

    private readonly FormChat<SampleTexts> _planner = new(new(Sample.Common, SampleTexts.All), Language.Pt);

    [Fact]
    public void A_match_that_was_offered_can_still_be_picked()
    {
        Resume(
            _official,
            Head + """ "field":"city","after":"owner","lastMessage":101, """
                + """ "unanswered":101,"typed":"sao p","candidates":["br-sao-paulo"],"calendar":""}""");
        _official.Presses("1fsample~abcDEF2345~city~v~br-sao-paulo");
        Assert.Equal(("br-sao-paulo", FormOutcome.Left), (_official.Kept("city"), _official.Last.Outcome));
    }

    [Fact]
    public void What_was_typed_can_still_be_taken_as_new()
    {
        Resume(
            _official,
            Head + """ "field":"city","after":"owner","lastMessage":101, """
                + """ "unanswered":101,"typed":"Villa Ñandú \"Sur\"","candidates":[],"calendar":""}""");
        _official.ShowAgain();
        Assert.True(_official.Offers("Es otra: Villa Ñandú \"Sur\""));
        _official.Presses("1fsample~abcDEF2345~city~n~101");
        Assert.Equal("Villa Ñandú \"Sur\"", _official.Kept("city"));
    }

    [Fact]
    public void What_was_not_offered_is_still_refused()
    {
        Resume(
            _official,
            Head + """ "field":"city","after":"owner","lastMessage":101, """
                + """ "unanswered":101,"typed":"","candidates":["br-sao-paulo"],"calendar":""}""");
        Assert.Equal(FormOutcome.Quiet, _official.Presses("1fsample~abcDEF2345~city~v~br-campinas").Outcome);
        Assert.Equal(FormOutcome.Quiet, _official.Presses("1fsample~abcDEF2345~city~n~101").Outcome);
    }

    [Fact]
    public void An_album_whose_parts_were_arriving_changes_the_same_message()
    {
        Resume(
            _official,
            Head + """ "field":"files","after":"owner","lastMessage":90, """
                + """ "album":"a","unanswered":0,"typed":"","candidates":[],"calendar":""}""",
            """{"files":{"pieces":[{"text":"{\"FileId\":\"file-1.jpg\",\"Name\":\"1.jpg\",\"MimeType\":\"application/pdf\","""
                + """\"IsPhoto\":false,\"Size\":1000,\"Caption\":\"\",\"StoredFile\":null}", """
                + """ "messageId":90,"by":"7"}],"by":"7","at":"2026-10-16T13:00:00Z"}}""");
        Assert.Equal(ShowMode.Change, _official.SendsFile("2.jpg", album: "a").Mode);
        _official.Sees("2 de 3 archivos.");
    }

    [Fact]
    public void What_was_redone_can_still_come_back()
    {
        Resume(
            _official,
            Head + """ "field":"summary","after":"owner","lastMessage":101, """
                + """ "unanswered":0,"typed":"","candidates":[],"calendar":"", """
                + """ "redone":{"pieces":[{"text":"Uno dos","messageId":101,"by":"7"}],"by":"7","at":"2026-10-16T13:00:00Z"}}""");
        _official.Presses("1fsample~abcDEF2345~summary~u~");
        Assert.Equal("Uno dos", _official.Kept("summary"));
    }

    [Fact]
    public void A_refused_message_can_still_be_edited_into_an_answer()
    {
        Resume(
            _official,
            Head + """ "field":"title","after":"next","lastMessage":101, """
                + """ "unanswered":101,"typed":"","candidates":[],"calendar":""}""");
        _official.Edits(101, "Feria del barrio");
        Assert.Equal(("Feria del barrio", "theme"), (_official.Kept("title"), _official.Field));
    }

    [Fact]
    public void A_calendar_that_was_open_takes_a_day_and_then_its_hour()
    {
        Resume(
            _planner,
            Common + """ "field":"date","after":"owner","lastMessage":0, """
                + """ "unanswered":0,"typed":"","candidates":[],"calendar":"2026-10"}""");
        _planner.ShowAgain();
        Assert.True(_planner.Offers("Fechar o calendário"));
        _planner.Taps("20");
        _planner.Taps("9:30");
        Assert.Equal("2026-10-20T09:30 UTC", _planner.Kept("date"));
    }

    [Fact]
    public void An_hour_that_is_typed_belongs_to_the_day_that_was_picked_before()
    {
        Resume(
            _planner,
            Common + """ "field":"date","after":"owner","lastMessage":0, """
                + """ "unanswered":0,"typed":"","candidates":[],"calendar":"2026-10-20"}""");
        _planner.Says("às 10h30");
        Assert.Equal("2026-10-20T10:30 UTC", _planner.Kept("date"));
    }

    [Fact]
    public void A_date_that_was_offered_can_still_be_picked_by_its_place()
    {
        Resume(
            _planner,
            Common + """ "field":"date","after":"owner","lastMessage":101, """
                + """ "unanswered":101,"typed":"","candidates":["2026-10-17T15:00 UTC","2026-10-17T03:00 UTC"],"calendar":""}""");
        _planner.Presses("1fcommon~abcDEF2345~date~v~1");
        Assert.Equal("2026-10-17T03:00 UTC", _planner.Kept("date"));
    }

    [Fact]
    public void A_calendar_without_hours_takes_its_day_at_once()
    {
        Resume(
            _planner,
            Common + """ "field":"day","after":"owner","lastMessage":0, """
                + """ "unanswered":0,"typed":"","candidates":[],"calendar":"2026-10"}""");
        _planner.ShowAgain();
        _planner.Taps("31");
        Assert.Equal("2026-10-31", _planner.Kept("day"));
    }

    [Fact]
    public void Ticks_are_in_the_answer_and_a_need_that_was_walked_by_itself_is_forgotten()
    {
        Resume(
            _official,
            Head + """ "field":"public","scope":"toSubmit","after":"next","lastMessage":0, """
                + """ "unanswered":0,"typed":"","candidates":[],"calendar":""}""",
            """{"public":{"pieces":[{"text":"women","messageId":0,"by":"7"}],"by":"7","at":"2026-10-16T13:00:00Z"}}""");
        _official.ShowAgain();
        _official.Sees("4 de 11. Beneficiarios.");
        Assert.True(_official.Offers("Quitar: Mujeres"));
    }

    [Fact]
    public void Nothing_to_remember_leaves_nothing_behind()
    {
        Resume(
            _official,
            Head + """ "field":"consent","after":"owner","lastMessage":0, """
                + """ "unanswered":0,"typed":"","candidates":[],"calendar":""}""");
        Assert.Equal("", _official.Cursor!.State);
    }

    private static void Resume(FormChat<SampleTexts> chat, string cursor, string answers = "{}")
    {
        chat.Cursor = JsonSerializer.Deserialize<FormCursor>(cursor, StoreJson.Options);
        chat.Answers = JsonSerializer.Deserialize<ImmutableDictionary<string, Answer>>(answers, StoreJson.Options)!;
    }
}
