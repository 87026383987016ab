using System.Collections.Immutable;
using Bot.Domain.People;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Conversation;

/// <content>What goes together into the one reminder that a person gets of a morning.</content>
public sealed partial class Routes
{
    private readonly List<MorningPart> _mornings = [];

    /// <summary>Every feature that reminds people of what waits for them, in the order of the list.</summary>
    public IReadOnlyList<MorningPart> Mornings => _mornings;

    public Routes InTheMorning(MorningPart part)
    {
        _mornings.Add(part);
        return this;
    }

    /// <summary>
    /// What was told at a moment and still waits, of all features together, first what has a main way; null where nothing does.
    /// </summary>
    public Screen? MorningLetter(Occasion occasion, Person person, Instant at)
    {
        Screen[] parts =
        [
            .. _mornings.Select(part => part.Told(occasion, person, at)).OfType<Screen>().OrderByDescending(HasMain),
        ];
        return parts.Length == 0 ? null : new(Html.Paragraphs([.. parts.Select(part => part.Text)]))
        {
            Rows = [.. Once(parts.SelectMany((part, index) => index == 0 ? part.Rows : part.Rows.Select(Aside)))],
            Quotes = parts.Any(part => part.Quotes),
        };
    }

    private static bool HasMain(Screen part) => part.Rows.SelectMany(row => row).Any(button => button.Role == ButtonRole.Main);

    /// <summary>Two parts may lead to one place, such as the queue.</summary>
    private static IEnumerable<ImmutableArray<Button>> Once(IEnumerable<ImmutableArray<Button>> rows)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return rows
            .Select(row => row.Where(button => button.Data is not { } data || seen.Add(data)).ToImmutableArray())
            .Where(row => !row.IsEmpty);
    }

    /// <summary>The first part alone says what most people came for.</summary>
    private static ImmutableArray<Button> Aside(ImmutableArray<Button> row) =>
        [.. row.Select(button => button.Role == ButtonRole.Main ? button with { Role = null } : button)];
}

/// <summary>What one feature reminds a person of; it remembers itself what was told when.</summary>
public sealed record MorningPart
{
    /// <summary>Whether anything waits for the person, so that the next working morning is looked at, too.</summary>
    public required Func<Occasion, Person, bool> Waits { get; init; }

    /// <summary>Everything that is due is told now.</summary>
    public required Action<Occasion, Person> Take { get; init; }

    /// <summary>What was told at this moment, as far as it still waits; null where nothing was.</summary>
    public required Func<Occasion, Person, Instant, Screen?> Told { get; init; }
}
