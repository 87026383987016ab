namespace Bot.Messages;

/// <summary>Names of slots that are made from ids.</summary>
public static class Slots
{
    /// <summary>What says that files of the data folder are gone: said of several sendings at once, it is said once.</summary>
    public const string FilesGone = "gone";

    private const string MessagePrefix = "#";

    public static string OfMessage(int messageId) => MessagePrefix + messageId.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The message id that a slot's name states itself; null for named slots.</summary>
    public static int? MessageOf(string slot) =>
        slot.StartsWith(MessagePrefix, StringComparison.Ordinal) && int.TryParse(slot.AsSpan(1), out var id) ? id : null;
}
