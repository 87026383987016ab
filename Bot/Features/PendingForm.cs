using Bot.Conversation;
using Bot.Messages;

namespace Bot.Features;

/// <summary>The form that a person has open, whichever feature's it is.</summary>
internal static class PendingForm
{
    /// <summary>Saves and closes it.</summary>
    /// <returns>What its feature says to that; null where none was open.</returns>
    public static Turn? Leave(Context context, Routes routes)
    {
        if (context.Session.Form is not { } cursor)
        {
            return null;
        }

        var said = routes.FindForm(cursor.Form)?.Leave(context);
        context.Session = context.Session with { Form = null };
        return said;
    }
}
