using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.Registers;
using Bot.Texts;

namespace Bot.Features.Registers;

/// <summary>A record that somebody follows, and what of it is news.</summary>
/// <param name="Now">Kept of it when everything that is new has been told.</param>
/// <param name="News">From what was kept (null: it was never told), what is new as a sentence; null where nothing is.</param>
public sealed record Followed(Register Register, RegisterRecord Record, string Now, Func<string?, Func<Language, string>?> News);

/// <summary>What groups hear once a week of a register.</summary>
/// <param name="Of">All of which the group wants to hear, whether it is new or not.</param>
public sealed record WeeklyPart(Func<Occasion, Group, IEnumerable<Followed>> Of);

/// <summary>What is new of what somebody follows, as a list in one message.</summary>
internal static class FollowedNews
{
    /// <summary>Lines of one message; what is left over is told the next time.</summary>
    public const int MostTold = 8;

    /// <summary>What was told with those that are followed from now on: what is known already is no news.</summary>
    public static ImmutableDictionary<string, string> Begun(ImmutableDictionary<string, string> told, IEnumerable<Followed> followed) =>
        told.SetItems(followed.Select(one => KeyValuePair.Create(one.Record.Id, one.Now)));

    /// <summary>What is to be told, and what has been when it is.</summary>
    public static (Followed[] News, ImmutableDictionary<string, string> Told) Of(
        ImmutableDictionary<string, string> told, IEnumerable<Followed> followed)
    {
        Followed[] news = [.. followed.Where(one => one.News(told.GetValueOrDefault(one.Record.Id)) is not null).Take(MostTold)];
        return (news, Begun(told, news));
    }

    /// <param name="told">Before these were.</param>
    public static Html Lines(
        Occasion occasion, string heading, Followed[] news, ImmutableDictionary<string, string> told, Language language) => Html.Lines(
    [
        Html.Of($"<b>{heading}</b>"),
        .. news.Select((one, index) => Html.Of(
            $"{Label(occasion, one, index, language)}. {one.News(told.GetValueOrDefault(one.Record.Id))!(language)}")),
    ]);

    /// <summary>"1. FOCEM. Permanente".</summary>
    public static string Label(Occasion occasion, Followed one, int index, Language language) =>
        $"{index + 1}. {NameOf(one.Register, one.Record, occasion, language)}";

    /// <summary>Told away from its card, what was made up to try the bot says so.</summary>
    public static string NameOf(Register register, RegisterRecord record, Occasion occasion, Language language)
    {
        var name = register.NameOf(record, occasion.Store, language);
        return record.IsExample ? RegisterTexts.All.In(language).NameOfExample(name) : name;
    }
}
