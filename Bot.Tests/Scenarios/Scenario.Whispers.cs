using Bot.Domain.People;
using Bot.Messages;
using Bot.Outbox;

namespace Bot.Tests.Scenarios;

/// <content>What the bot tells one member of a group.</content>
public sealed partial class Scenario
{
    /// <summary>Whether the bot administers the groups, so that it may tell one member what the others do not see.</summary>
    public bool MayWhisper { get; set; }

    /// <summary>What only this member of a group sees there.</summary>
    public ChatView WhisperedTo(Phone reader) => WhisperedTo(reader.Id);

    private ChatView WhisperedTo(string personId) => ChatOf(new() { Inline = $"whispered to {personId}" });

    private EffectReport Whisper(OutboxEntry entry, Show show, Whisper whisper)
    {
        if (MayWhisper)
        {
            _ = WhisperedTo(Person.IdOf(whisper.Reader)).TakeWhispered(show, whisper, NextMessage);
            return new Delivered(entry.Id, entry.Effect, null);
        }

        return whisper.Aloud is { } aloud
            ? new Delivered(entry.Id, entry.Effect, ChatOf(entry.To).Take(entry with { Effect = show with { Screen = aloud } }, NextMessage))
            : new Refused(entry.Id, entry.Effect, "Bad Request: BOT_NOT_ADMIN");
    }
}
