using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.Practices;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices;

/// <summary>What other cities do with a practice, as its card says it in one line, and another for what they published from it.</summary>
internal static class AdoptionLines
{
    private const int MostNamed = 5;

    /// <summary>On cards.</summary>
    public static readonly CardPart Part = new((occasion, practice, language) =>
        Each(occasion, practice, language).Select(sentence => new CardLine(sentence)));

    /// <summary>Both lines, as far as there is something to say.</summary>
    public static Html Of(Occasion occasion, Practice practice, Language language) =>
        Html.Lines([.. Each(occasion, practice, language).Select(Html.Escape)]);

    /// <summary>The same without markup, a sentence each.</summary>
    public static IEnumerable<string> Each(Occasion occasion, Practice practice, Language language) =>
        new[] { Adopted(occasion, practice, language), Unheard(occasion, practice, language), Published(occasion, practice, language) }.Where(line => line.Length > 0);

    /// <summary>Whether any city has told what it changed, or why it gave up.</summary>
    public static bool HasChanges(Occasion occasion, Practice practice) => AdoptionLedger.On(occasion.Store, practice)
        .Any(one => one.State is AdoptionState.Applied or AdoptionState.GivenUp);

    /// <summary>What a reader must know of a city that says that it applies it; empty where nothing.</summary>
    public static string Mark(Adoption adoption, Instant now, Language language)
    {
        var texts = AdoptionLineTexts.All.In(language);
        return adoption.NoNewsSince(now) is { } since ? texts.NoNewsSince(Dates.Month(since.InUtc().Date.ToYearMonth(), language))
            : adoption.ConfirmedAt is not null ? ""
            : adoption.IsOwnWord(now) ? texts.OwnWord
            : texts.NotConfirmed;
    }

    /// <summary>"Tandil (según la ciudad)".</summary>
    public static string Join(string city, string mark) => mark.Length == 0 ? city : $"{city} ({mark})";

    /// <summary>
    /// «La aplican 3 ciudades: Canelones, Tandil y Contagem; 2 la adaptan.» What nobody has heard of for too long is said of who applies
    /// it, and told apart of who adapts it. Empty where no city does either.
    /// </summary>
    private static string Adopted(Occasion occasion, Practice practice, Language language)
    {
        var texts = AdoptionLineTexts.All.In(language);
        Adoption[] all = [.. AdoptionLedger.On(occasion.Store, practice)];
        string[] applied =
        [
            .. all.Where(one => one.State == AdoptionState.Applied)
                .OrderBy(one => one.NoNewsSince(occasion.Now) is not null)
                .ThenBy(one => one.ConfirmedAt is null)
                .ThenBy(one => one.HeardAt)
                .Select(one => Join(one.City.NameIn(language), Mark(one, occasion.Now, language))),
        ];
        var adapting = all.Count(one => one.State == AdoptionState.Adapting && one.NoNewsSince(occasion.Now) is null);
        return (applied.Length, adapting) switch
        {
            (0, 0) => "",
            (0, _) => texts.Adapt(adapting),
            (_, 0) => texts.Apply(applied.Length, Named(applied, language)),
            _ => texts.ApplyAndAdapt(applied.Length, Named(applied, language), adapting),
        };
    }

    /// <summary>
    /// «De una ciudad que la adaptaba no hay noticias desde mar 2026.» The newest month; empty where every city is heard.
    /// </summary>
    private static string Unheard(Occasion occasion, Practice practice, Language language)
    {
        Instant[] since = [.. AdoptionLedger.On(occasion.Store, practice)
            .Where(one => one.State == AdoptionState.Adapting)
            .Select(one => one.NoNewsSince(occasion.Now))
            .OfType<Instant>()];
        return since.Length == 0 ? "" : AdoptionLineTexts.All.In(language).Unheard(
            since.Length, Dates.Month(since.Max().InUtc().Date.ToYearMonth(), language));
    }

    /// <summary>«Adaptada en BBP-2026-0031 (Tandil).» Empty where no other city published one of its own.</summary>
    private static string Published(Occasion occasion, Practice practice, Language language)
    {
        string[] own = [.. OwnVersion.PublishedFrom(occasion.Store, practice).Select(one => $"{one.Number!.Text} ({one.Place!.Name})")];
        return own.Length == 0 ? "" : AdoptionLineTexts.All.In(language).AdaptedIn(Named(own, language));
    }

    private static string Named(string[] applied, Language language)
    {
        var rest = applied.Length - MostNamed;
        return Locale.Of(language).And(
            rest <= 0 ? applied : [.. applied[..MostNamed], AdoptionLineTexts.All.In(language).More(rest)]);
    }
}
