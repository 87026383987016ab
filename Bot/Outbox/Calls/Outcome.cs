using Bot.Messages;

namespace Bot.Outbox.Calls;

/// <summary>What came of trying one entry.</summary>
internal abstract record Outcome
{
    /// <summary>Whether a file that was to be sent is gone.</summary>
    public bool LacksFiles { get; init; }

    /// <summary>The entry is done with; else it goes back to the head of its queue.</summary>
    public bool IsFinal => this is Taken or NothingToDo or GivenUp or TooLate or Told;

    /// <summary>Telegram was there and said so.</summary>
    public bool IsAnswer => this is not (NoAnswer or NotKept or TokenRefused or NothingToDo or TooLate or GivenUp { Code: 0 });

    /// <summary>Telegram was called, whatever it said.</summary>
    public bool IsCall => this is not (NothingToDo or TooLate or GivenUp { Code: 0 });

    /// <summary>It is done.</summary>
    /// <param name="MessageId">What stands in its slot now.</param>
    public sealed record Taken(int? MessageId) : Outcome;

    /// <summary>It was done before anybody had to be asked.</summary>
    public sealed record NothingToDo : Outcome;

    /// <summary>It will never be done.</summary>
    /// <param name="Code">Of the Bot API; 0 when Telegram was not asked.</param>
    public sealed record GivenUp(int Code, string Description) : Outcome;

    /// <summary>Telegram refused it as it was; it goes in another way as soon as the pace allows.</summary>
    public sealed record OtherWay : Outcome;

    /// <summary>Its deadline was over before it could be tried.</summary>
    public sealed record TooLate : Outcome;

    /// <summary>What was asked is known: a file is here or will never be, a group or the place of a member.</summary>
    public sealed record Told(EffectReport Report) : Outcome
    {
        /// <summary>Why nothing was found out; null where it was.</summary>
        public string? Problem { get; init; }
    }

    /// <summary>Telegram asks this chat for a pause.</summary>
    public sealed record TooFast(TimeSpan Pause) : Outcome;

    /// <summary>No whole answer, or a fault of Telegram's own: whether it was done is not known.</summary>
    public sealed record NoAnswer(string Problem) : Outcome;

    /// <summary>The disk refused a file that Telegram gave.</summary>
    public sealed record NotKept(string Problem) : Outcome;

    /// <summary>The chat is closed to the bot.</summary>
    public sealed record ShutOut(string Description) : Outcome;

    public sealed record Moved(long ToChatId) : Outcome;

    /// <summary>The bot's token is refused: nothing can be sent to anybody.</summary>
    public sealed record TokenRefused(string Description) : Outcome;
}
