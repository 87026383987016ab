using Bot.Messages;

namespace Bot.Outbox.Queue;

/// <summary>An entry in its chat's queue, with what was learned while trying to send it.</summary>
internal sealed class Waiting(OutboxEntry entry)
{
    private List<string>? _replaced;

    public OutboxEntry Entry { get; set; } = entry;

    /// <summary>Telegram could not read its markup: its letters go without it.</summary>
    public bool AsPlainText { get; set; }

    /// <summary>Telegram did not take its file as a photo: it goes as a document.</summary>
    public bool IsNoPhoto { get; set; }

    /// <summary>The bot may not whisper there: what is for the group goes instead.</summary>
    public bool IsAloud { get; set; }

    /// <summary>Its topic is closed or gone: it goes to the group's general topic.</summary>
    public bool InGeneralTopic { get; set; }

    /// <summary>The message id that it carries, or that its slot's name states, means nothing any more.</summary>
    public bool MessageIsGone { get; set; }

    /// <summary>Ways that Telegram refused, one call each.</summary>
    public int WaysTried { get; set; }

    /// <summary>When it went last; monotonic.</summary>
    public long TakenAt { get; set; }

    /// <summary>Ids of the entries that this one made pointless.</summary>
    public IReadOnlyList<string> Replaced => _replaced ?? (IReadOnlyList<string>)[];

    /// <summary>Takes the place of an older entry of the same slot.</summary>
    public void Absorb(Waiting older)
    {
        _replaced ??= [];
        _replaced.AddRange(older.Replaced);
        _replaced.Add(older.Entry.Id);
        Entry = Entry with { Effect = Entry.Effect with { Broadcast = Entry.Effect.Broadcast && older.Entry.Effect.Broadcast } };
    }

    /// <summary>
    /// Absorbs an older entry and stands where it stood: what was to be sent or changed stays so, with the newer content.
    /// </summary>
    public void JoinInPlace(Waiting older)
    {
        Absorb(older);
        MessageIsGone = older.MessageIsGone;
        InGeneralTopic = older.InGeneralTopic;
        Entry = Entry with
        {
            Effect = (older.Entry.Effect, Entry.Effect) is (Show before, Show now) ? Joined(before, now) : Entry.Effect,
            MessageId = Entry.MessageId ?? older.Entry.MessageId,
        };
    }

    public void ForgetMessage()
    {
        MessageIsGone = true;
        Entry = Entry with
        {
            Effect = Entry.Effect switch
            {
                Show show => show with { Screen = show.Screen with { ReplyTo = 0 } },
                SendKept file => file with { Caption = file.Caption with { ReplyTo = 0 } },
                var other => other,
            },
        };
    }

    private static Show Joined(Show before, Show now) => now with
    {
        Mode = before.Mode,
        Screen = now.Screen with { ReplyTo = now.Screen.ReplyTo != 0 ? now.Screen.ReplyTo : before.Screen.ReplyTo },
    };
}

/// <summary>What becomes of two entries of one slot of which neither was sent yet.</summary>
internal enum Joint
{
    /// <summary>Both go, in their order.</summary>
    None,

    /// <summary>One goes, with the newer content, when the older would have gone.</summary>
    InPlaceOfOlder,

    /// <summary>Only the newer goes.</summary>
    InPlaceOfNewer,

    /// <summary>None goes.</summary>
    BothPointless,
}

internal static class Joints
{
    public static Joint Between(Effect older, Effect newer) => (older, newer) switch
    {
        (Show, Show { Mode: ShowMode.Change }) or (Erase, Erase) => Joint.InPlaceOfOlder,
        (Show { Mode: ShowMode.New }, Show) or (Show { Mode: ShowMode.Change }, Erase) => Joint.InPlaceOfNewer,
        (Show, Erase) => Joint.BothPointless,
        _ => Joint.None,
    };
}
