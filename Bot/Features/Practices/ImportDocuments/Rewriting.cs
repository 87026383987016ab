using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.Practices.ImportDocuments;

/// <summary>
/// A part that does not fit its field is written anew, in one message; what stood in the document stays until something is taken.
/// </summary>
internal static class Rewriting
{
    private const string Note = "w.rewrite";

    /// <summary>After this, what somebody writes is no longer meant for the part.</summary>
    private static readonly Duration Awaited = Duration.FromMinutes(30);

    public static Turn Ask(Context context, PartPlace at)
    {
        _ = context.LeaveForm();
        var note = $"{at.Proposal.Code}~{PartScreens.Number(at.Index)}~{PartScreens.Number(context.Now.ToUnixTimeSeconds())}";
        context.Session = context.Session.WithNote(Note, note);
        return context.Reply(new Screen(ImportTexts.All.In(context.Language).AskRewrite)
            .Row(Button.Do(ImportTexts.All.In(context.Language).KeepAsIs, ImportDoors.Show.To(at.Proposal.Code, at.Index))));
    }

    /// <summary>Null where nothing was asked for, or the person went on to something else.</summary>
    public static Turn? Take(Context context, Said said)
    {
        if (context.Session.Note(Note) is not { Length: > 0 } note)
        {
            return null;
        }

        Stop(context);
        return context.Session.Form is null && note.Split('~') is [var code, var index, var asked]
            && context.Now - Instant.FromUnixTimeSeconds(long.Parse(asked, CultureInfo.InvariantCulture)) <= Awaited
            && Cleaning.IsReadable(said.Text)
            && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && Importing.PlaceOf(context, code, number) is { } at
                ? Keep(context, at, said.Text)
                : null;
    }

    /// <summary>What is written from now on is not for a part.</summary>
    public static void Stop(Context context)
    {
        if (context.Session.Notes.ContainsKey(Note))
        {
            context.Session = context.Session with { Notes = context.Session.Notes.Remove(Note) };
        }
    }

    private static Turn Keep(Context context, PartPlace at, string text)
    {
        var rewritten = at.Proposal.With(at.Index, at.Part with { Rewritten = text });
        OwnProposals.Keep(context, rewritten);
        return context.Reply(PartScreens.Part(context, rewritten, at.Practice, at.Index));
    }
}
