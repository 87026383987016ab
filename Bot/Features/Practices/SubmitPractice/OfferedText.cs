using System.Globalization;
using Bot.Domain.Storage;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>What an author typed while their reviewers wait for changes and no question was open, until they say what it is for.</summary>
public sealed record OfferedText
{
    /// <summary>Of one person so many are kept, the newest.</summary>
    public const int Most = 20;

    public required string PersonId { get; init; }

    /// <summary>Its Telegram message id.</summary>
    public required int MessageId { get; init; }

    public required string Text { get; init; }

    public static readonly Collection<OfferedText> All = new("offeredtexts", offered => IdOf(offered.PersonId, offered.MessageId));

    public static string IdOf(string personId, int messageId) => Key.Of(personId, messageId.ToString("D10", CultureInfo.InvariantCulture));

    public static void Keep(IWork work, OfferedText offered)
    {
        work.Put(All, offered);
        foreach (var old in work.All(All, KeyRange.Under(offered.PersonId), Order.NewestFirst).Skip(Most).ToArray())
        {
            _ = work.Delete(All, IdOf(old.PersonId, old.MessageId));
        }
    }
}
