using Bot.Messages;

namespace Bot.Conversation;

/// <summary>Who keeps a form's answers and hears when it is done; the dispatcher sends here what the pending form should hear.</summary>
public interface IFormOwner
{
    /// <summary>The form's code, as in the session's cursor.</summary>
    string FormCode { get; }

    /// <summary>The code that its buttons carry.</summary>
    string PressCode { get; }

    Turn Said(Context context, Said said);

    Turn Edited(Context context, Edited edited);

    Turn SentFile(Context context, SentFile sent);

    Turn SentOther(Context context, SentOther sent);

    /// <summary>A button of this form, also a stale one.</summary>
    Turn Press(Context context, Press press);

    /// <summary>The pending question once more, as a new message.</summary>
    Turn ShowAgain(Context context);

    /// <summary>/cancelar: save and leave.</summary>
    Turn Leave(Context context);
}
