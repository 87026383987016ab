namespace Bot.Messages;

/// <summary>
/// Two keys in the place of the phone's own keyboard, in a private chat. The first opens the list of the groups in which the person may
/// name administrators; the bot enters the picked one with the right to pin (KeyboardButtonRequestChat), and the loop hears
/// <see cref="PickedGroup"/>. A message with keys has no buttons of its own, and cannot be changed later.
/// </summary>
/// <param name="Label">Of the key that opens the list, at most 40 characters.</param>
/// <param name="Decline">What the second key says, which is sent in the person's name.</param>
public sealed record GroupPicker(string Label, string Decline)
{
    /// <summary>By which a picked group is known again: the only thing that is asked for by a key.</summary>
    public const int RequestId = 1;
}
