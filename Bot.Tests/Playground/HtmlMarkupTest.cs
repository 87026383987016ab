using Bot.Playground.Texts;

namespace Bot.Tests.Playground;

/// <summary>After the public test cases of TDLib, test/message_entities.cpp, which the Bot API's server is built on.</summary>
public sealed class HtmlMarkupTest
{
    [Theory]
    [InlineData("&#57311;", "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units")]
    [InlineData("🏟 🏟&lt;<abacaba", "Unclosed start tag at byte offset 13")]
    [InlineData("🏟 🏟&lt;<abac aba>", "Unsupported start tag \"abac\" at byte offset 13")]
    [InlineData("🏟 🏟&lt;<i   =aba>", "Empty attribute name in the tag \"i\" at byte offset 13")]
    [InlineData("🏟 🏟&lt;<i    aba>", "Can't find end tag corresponding to start tag \"i\"")]
    [InlineData("🏟 🏟&lt;<i    aba  =  ", "Unclosed start tag \"i\" at byte offset 13")]
    [InlineData("🏟 🏟&lt;<i    aba  =  190azAz-.,", "Unexpected end of name token at byte offset 27")]
    [InlineData("🏟 🏟&lt;<i    aba  =  \"&lt;&gt;&quot;>", "Unclosed start tag at byte offset 13")]
    [InlineData("🏟 🏟&lt;</", "Unexpected end tag at byte offset 13")]
    [InlineData("🏟 🏟&lt;<b></b></", "Unexpected end tag at byte offset 20")]
    [InlineData("🏟 🏟&lt;<i>a</i   ", "Unclosed end tag at byte offset 17")]
    [InlineData("🏟 🏟&lt;<i>a</em   >", "Unmatched end tag at byte offset 17, expected \"</i>\", found \"</em>\"")]
    [InlineData("te quiero <3 mucho", "Unsupported start tag \"3\" at byte offset 10")]
    [InlineData("<script>x</script>", "Unsupported start tag \"script\" at byte offset 0")]
    [InlineData("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    [InlineData("a <", "Unclosed start tag at byte offset 2")]
    [InlineData("<tg-time>x</tg-time>", "Invalid date and time specified")]
    [InlineData("<tg-time unix=\"noon\" format=\"t\">x</tg-time>", "Invalid date and time specified")]
    [InlineData("<tg-time unix=\"1647531900\" format=\"tw\">x</tg-time>", "Invalid date and time specified")]
    public void Refuses_in_Telegrams_words(string source, string error)
    {
        Assert.Null(HtmlMarkup.Parse(source, out var found));
        Assert.Equal(error, found);
    }

    [Theory]
    [InlineData("&ge;&lt;&gt;&amp;&quot;&laquo;&#12345678;", "&ge;<>&\"&laquo;&#12345678;", "")]
    [InlineData("&Or;", "&Or;", "")]
    [InlineData("➡️ ➡️<i>➡️ ➡️</i>", "➡️ ➡️➡️ ➡️", "italic 5+5")]
    [InlineData("➡️ ➡️<strong>➡️ ➡️</strong>", "➡️ ➡️➡️ ➡️", "bold 5+5")]
    [InlineData("➡️ ➡️<i>➡️ ➡️</i><b>➡️ ➡️</b>", "➡️ ➡️➡️ ➡️➡️ ➡️", "italic 5+5, bold 10+5")]
    [InlineData("🏟 🏟<i>🏟 &gt;<b aba   =   caba>&lt🏟</b></i>", "🏟 🏟🏟 ><🏟", "italic 5+7, bold 9+3")]
    [InlineData("🏟 🏟&lt;<i    aba  =  '&lt;&gt;&quot;'>a</>", "🏟 🏟<a", "italic 6+1")]
    [InlineData("🏟 🏟&lt;<b></b>", "🏟 🏟<", "")]
    [InlineData("🏟 🏟<span class=\"tg-spoiler\">🏟 &lt🏟</span>", "🏟 🏟🏟 <🏟", "spoiler 5+6")]
    [InlineData("<a href=telegram.org>x</a>", "x", "text_link 0+1 http://telegram.org/")]
    [InlineData("<a   href=  'telegram.org?&lt;'   > </a>", " ", "text_link 0+1 http://telegram.org/?<")]
    [InlineData("<a> </a>", " ", "")]
    [InlineData("<a>https://telegram.org/asdsa?asdasdwe#12e3we</a>", "https://telegram.org/asdsa?asdasdwe#12e3we", "text_link 0+42 https://telegram.org/asdsa?asdasdwe#12e3we")]
    [InlineData("<a href=\"tg://user?id=123\">Ana</a>", "Ana", "text_mention 0+3")]
    [InlineData("<a href=\"https://t.me/banco_bot?start=p_7\">7</a>", "7", "text_link 0+1 https://t.me/banco_bot?start=p_7")]
    [InlineData("🏟 🏟&lt;<pre><code class=\"language-fift\">🏟 🏟&lt;</></>", "🏟 🏟<🏟 🏟<", "pre 6+6 fift")]
    [InlineData("🏟 🏟&lt;<code class=\"language-fift\"><pre>🏟 🏟&lt;</></>", "🏟 🏟<🏟 🏟<", "pre 6+6 fift")]
    [InlineData("🏟 🏟&lt;<pre><code class=\"language-fift\">🏟 🏟&lt;</> </>", "🏟 🏟<🏟 🏟< ", "pre 6+7, code 6+6")]
    [InlineData("<blockquote   expandable   asd>a&lt;<pre  >b;</></>", "a<b;", "expandable_blockquote 0+4, pre 2+2")]
    [InlineData("<i><b> </b> <code> </code></i>", "   ", "italic 0+3, bold 0+1, code 2+1")]
    [InlineData("<code><i><b> </b></i></code>", " ", "code 0+1, bold 0+1, italic 0+1")]
    [InlineData("el <b><tg-time unix=\"1647531900\" format=\"wDt\">jueves</tg-time></b>", "el jueves", "date_time 3+6 1647531900 wDt, bold 3+6")]
    [InlineData("<tg-time format=r unix=1647531900>ya</tg-time>", "ya", "date_time 0+2 1647531900 r")]
    public void Takes_the_marks_out(string source, string text, string entities)
    {
        var formatted = HtmlMarkup.Parse(source, out var error);

        Assert.Null(error);
        Assert.Equal(text, formatted!.Text);
        Assert.Equal(entities, string.Join(", ", formatted.Entities.Select(Describe)));
    }

    [Theory]
    [InlineData("  /start@banco_bot p_1 ", "bot_command 0+16")]
    [InlineData("escriba a ana@campinas.sp.gov.br o @ana_1", "email 10+22, mention 35+6")]
    [InlineData("vea https://mercociudades.org/a?b=1, #feria", "url 4+31, hashtag 37+6")]
    [InlineData("10/12 y y/o", "")]
    public void Finds_what_Telegram_marks_by_itself(string source, string entities) =>
        Assert.Equal(entities, string.Join(", ", AutomaticEntities.Complete(new FormattedText(source, [])).Entities.Select(Describe)));

    private static string Describe(Entity entity) => $"{entity.Type} {entity.Offset}+{entity.Length} {entity.Url}{entity.Language}{entity.UnixTime} {entity.DateTimeFormat}".TrimEnd();
}
