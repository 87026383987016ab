using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.AdoptPractices;

/// <summary>What other cities changed about a practice, those of the size of the reader's city first, and why some gave up.</summary>
internal static class ChangesScreens
{
    private const int OnPage = 2;

    /// <param name="search">Id of the search whose list the card was opened from; empty where there was none.</param>
    /// <param name="page">As <see cref="Paging.Of"/> takes it.</param>
    public static Screen Of(Context context, Practice practice, string search, int page)
    {
        var (texts, audience) = (AdoptTexts.All.In(context.Language), Audience.Of(context));
        var size = CitySizes.Of(context.Store, context.Person.Place);
        Adoption[] all = [.. AdoptionLedger.On(context.Store, practice)];
        Adoption[] told =
        [
            .. all.Where(IsTold)
                .OrderBy(one => one.State == AdoptionState.GivenUp)
                .ThenByDescending(one => size is not null && one.Report?.Size == size)
                .ThenBy(one => one.ConfirmedAt is null)
                .ThenByDescending(one => one.HeardAt),
        ];
        var paging = Paging.Of(page, told.Length, OnPage);
        Adoption[] shown = [.. told.Skip(paging.First).Take(OnPage)];
        var own = OwnVersion.PublishedFrom(context.Store, practice).Where(one => shown.Any(adoption => adoption.City.IsSameAs(one.Place)));
        var isSorted = size is not null && told.Where(one => one.State == AdoptionState.Applied)
            .Select(one => one.Report?.Size == size).Distinct().Count() > 1;
        return new Screen(Html.Paragraphs(
            [
                Html.Lines(
                    texts.Changes(practice.TitleFor(context.Language)),
                    isSorted ? Html.Of($"<i>{texts.YourSizeFirst}</i>") : Html.Empty),
                .. shown.Select(one => Entry(context, one)),
                told.Length == 0 ? texts.NoChanges : Html.Empty,
                Html.Escape(GivenUpInAll(all, context.Language)),
            ]))
        {
            Quotes = true,
        }
            .Items(own.Select(one =>
                audience.Button($"{one.Place!.Name}: {one.TitleFor(context.Language)}", PracticeDoors.Card.To(one.Id, search))))
            .Row(Turn(paging.Shown > 0, texts.Earlier, paging.Shown - 1), Turn(paging.Shown < paging.Last, texts.Later, paging.Shown + 1))
            .Row(audience.Button(texts.BackToPractice, PracticeDoors.Card.To(practice.Id, search)));

        Button? Turn(bool leads, string label, int to) =>
            leads ? audience.Button(label, PracticeDoors.Changes.To(practice.Id, search, to)) : null;
    }

    private static bool IsTold(Adoption adoption) =>
        adoption is { State: AdoptionState.Applied, Report: not null } or { GivenUp.IsPublic: true };

    private static Html Entry(Context context, Adoption adoption)
    {
        var (language, texts) = (context.Language, AdoptTexts.All.In(context.Language));
        var (city, writer) = (Located(adoption.City, language), AdoptionCase.WriterOf(context, adoption));
        if (adoption.GivenUp is { } why)
        {
            return Html.Lines(
                texts.GaveUp(city, why.Cause.Name(language).ToLowerInvariant()), WrittenWords.Quote(why.WouldHaveHelped, language, writer));
        }

        var report = adoption.Report!;
        var size = report.Size is { } band ? PracticeCardTexts.All.In(language).Inhabitants(band.Name(language)) : "";
        return Html.Lines(
            texts.Applies(
                AdoptionLines.Join(city, size),
                PracticeCard.Month(report.Since, language),
                AdoptionLines.Mark(adoption, context.Now, language)),
            WrittenWords.Quote(report.Changed, language, writer),
            Html.Escape(AdoptionScreens.Figures(report, language)));
    }

    /// <summary>
    /// "3 ciudades no siguieron: dinero (2) y una norma (1)."; of those that are not named above, empty where there are none.
    /// </summary>
    private static string GivenUpInAll(Adoption[] all, Language language)
    {
        GiveUpCause[] causes = [.. all.Where(one => !IsTold(one)).Select(one => one.GivenUp?.Cause).OfType<GiveUpCause>()];
        var counted = causes.CountBy(cause => cause).OrderByDescending(cause => cause.Value).ThenBy(cause => cause.Key.Order)
            .Select(cause => $"{cause.Key.Name(language).ToLowerInvariant()} ({Locale.Of(language).Number(cause.Value)})");
        return causes.Length == 0 ? "" : AdoptTexts.All.In(language).GaveUpInAll(causes.Length, Locale.Of(language).And(counted));
    }

    private static string Located(Place city, Language language) =>
        city.Country is { } country ? $"{city.NameIn(language)}, {country.Name(language)}" : city.NameIn(language);
}
