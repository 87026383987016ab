using Bot.Conversation;
using Bot.Messages;
using Bot.Texts;
namespace Bot.Forms;

/// <summary>What the edit of a message that was sent before does.</summary>
internal static class Corrections
{
    public static FormStep Take<TTexts>(Walk<TTexts> walk, string text, int messageId) => walk.WrittenBy(messageId) switch
    {
        { } field => Correct(walk, field, text, messageId),
        null when messageId == walk.Cursor.Unanswered => Presses.Hear(walk, text, messageId),
        null => Steps.Quiet(Restate(walk.Cursor, text, messageId, walk.Scene), walk.Answers),
    };

    private static FormStep Correct<TTexts>(Walk<TTexts> walk, Field<TTexts> field, string text, int messageId)
    {
        var kept = walk.KeptFor(field.Code)!;
        var former = kept.Pieces.First(piece => piece.MessageId == messageId).Text;
        var read = field.Kind.Correct(former, text, walk.Scene);
        if (read.Refusal is { } refusal)
        {
            return Steps.Ask(walk, ShowMode.New, Html.Of($"{walk.Shared.NotCorrected(walk.Title(field))} {walk.Sentence(field, refusal)}"));
        }

        var replaced = kept.Replace(messageId, read.Value, walk.Scene.By, walk.Scene.At)!;
        var corrected = walk with { Answers = walk.Answers.SetItem(field.Code, replaced) };
        var note = Html.Escape(walk.Shared.Corrected(walk.Title(field)));
        return Way.Settle(corrected) switch
        {
            null => Steps.Finish(corrected, ShowMode.New),
            { Current: var current } same when current == field && field.Kind.Gathers => Steps.Gathered(same, ShowMode.New, note),
            var settled => Steps.Ask(settled, ShowMode.New, note),
        };
    }

    /// <summary>The edited message belongs to what «Rehacer» took away, and can come back.</summary>
    private static FormCursor Restate(FormCursor cursor, string text, int messageId, FormScene scene) =>
        cursor with { Redone = cursor.Redone?.Replace(messageId, text, scene.By, scene.At) ?? cursor.Redone };
}
