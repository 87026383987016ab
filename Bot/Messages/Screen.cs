using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bot.Texts;

namespace Bot.Messages;

/// <summary>
/// One message as a person sees it: a text and rows of buttons. Any length; delivery splits above Telegram's 4,096 characters.
/// </summary>
public sealed record Screen(Html Text)
{
    public ImmutableArray<ImmutableArray<Button>> Rows { get; init; } = [];

    /// <summary>Delivered without a sound.</summary>
    public bool Silent { get; init; }

    /// <summary>Message id in the same chat that it answers; 0 for none. A deleted one is no obstacle.</summary>
    public int ReplyTo { get; init; }

    /// <summary>Slot of the same chat whose message it answers, where no message id is given; null for none.</summary>
    public string? ReplyToSlot { get; init; }

    /// <summary>Let Telegram show a preview of the first link.</summary>
    public bool LinkPreview { get; init; }

    /// <summary>Keys below it; null where the phone's own keyboard stays. Only in private, and on a screen without rows.</summary>
    public GroupPicker? Picker { get; init; }

    /// <summary>Takes away the keys of an earlier <see cref="Picker"/>; only on a screen without rows.</summary>
    public bool EndsPicking { get; init; }

    /// <summary>Whether it repeats what somebody wrote, so that its length is not in the program's hands.</summary>
    [JsonIgnore]
    public bool Quotes { get; init; }

    /// <summary>Adds a row; empty rows are left out.</summary>
    public Screen Row(params ReadOnlySpan<Button?> buttons)
    {
        var row = ImmutableArray.CreateBuilder<Button>();
        foreach (var button in buttons)
        {
            if (button is not null)
            {
                row.Add(button);
            }
        }

        return row.Count == 0 ? this : this with { Rows = Rows.Add(row.ToImmutable()) };
    }

    /// <summary>Adds the items of a list, or the choices of a question.</summary>
    /// <param name="inRow">So many side by side; labels are cut at a word to the room that leaves, and told apart by a number.</param>
    public Screen Items(IEnumerable<Button> buttons, int inRow = 1) => ToldApart(buttons, Shortening.RoomFor(inRow))
        .Chunk(inRow)
        .Aggregate(this, (screen, row) => screen.Row(row));

    /// <summary>Two drafts may have one title, two people one name; cells that only fill a table stay alike.</summary>
    private static IEnumerable<Button> ToldApart(IEnumerable<Button> buttons, int room)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var button in buttons)
        {
            var label = Shortening.Cut(button.Label, room);
            var time = times[label] = times.GetValueOrDefault(label) + 1;
            var isAlike = time > 1 && label.Any(char.IsLetterOrDigit);
            yield return (button with { Label = isAlike ? Shortening.Counted(label, time, room) : label }).AsItem();
        }
    }
}
