using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.TranslatePractices;

/// <summary>A reviewer and an author may translate at once: what the other wrote is shown before it is replaced.</summary>
internal static class LookingFirst
{
    /// <summary>The session's note of the answer that was in sight last.</summary>
    private const string SeenNote = "t.seen";

    /// <summary>Null where nobody else wrote into the pending field since it was in sight.</summary>
    public static Instead? Look(Context context, FormCursor asked, PersonDid did)
    {
        if (did is not (Said or Pressed) || Pending(context) is not { } other || other.By == context.Person.Id
            || context.Session.Note(SeenNote) == KeyOf(other))
        {
            return null;
        }

        var texts = TranslateTexts.All.In(context.Language);
        var name = context.Store.Find(Persons.All, other.By) is { } person ? PersonLine.NameOf(person) : "?";
        var written = Html.Lines(texts.WroteMeanwhile(name), Html.Of($"<blockquote>{other.Text}</blockquote>"));
        return new(context.Reply(new(written))) { Again = new() };
    }

    /// <summary>Remembers that the pending question is in sight with the answer that is kept now.</summary>
    public static void See(Context context)
    {
        var seen = Pending(context) is { } answer ? KeyOf(answer) : "";
        if (context.Session.Note(SeenNote) != seen)
        {
            context.Session = context.Session.WithNote(SeenNote, seen);
        }
    }

    private static Answer? Pending(Context context) => context.Session.Form is { } cursor
        ? context.Store.Find(PracticeBank.All, cursor.Subject)?.Answers.GetValueOrDefault(cursor.Field)
        : null;

    private static string KeyOf(Answer answer) => answer.By + " " + answer.At.ToUnixTimeTicks().ToString(CultureInfo.InvariantCulture);
}
