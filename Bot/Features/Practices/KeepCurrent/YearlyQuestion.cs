using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.Practices.KeepCurrent;

/// <summary>«¿Sigue vigente?», a year after the publication or the last confirmation, and what follows where nobody answers.</summary>
/// <param name="zones">Says when it is morning for the first author.</param>
internal sealed class YearlyQuestion(Zones zones)
{
    /// <summary>Of a practice either the question or its lapse waits.</summary>
    private const string Prefix = "valid";

    public static readonly Moment IsAsked = new("v.ask", Prefix);

    /// <summary>Waits in stores of the time when practices were published before there was the question.</summary>
    private static readonly Moment IsPublished = new("v.published", Prefix);

    private static readonly Duration Year = Duration.FromDays(365);

    private Recurring<Practice> Asks => new(IsAsked)
    {
        // Once for all that was published before there was the question: where one waits, it waits of every other since, by Changed.
        Watched = work => work.IsAnyPlanned(IsAsked)
            ? []
            : work.Query(PracticeBank.ByPublication, KeyRange.All).Where(one => !one.IsExample).Select(one => one.Id),
        First = (occasion, id) => FindPublished(occasion, id) is { } practice
            ? MorningFrom(occasion, practice, AskAt(practice)!.Value)
            : null,
        Still = FindPublished,
        Later = (occasion, practice) => AskAt(practice) is { } at && occasion.Now < at ? MorningFrom(occasion, practice, at) : null,
        Tell = Ask,
    };

    private Recurring<Practice> Lapses => new(new("v.lapse", Prefix))
    {
        First = Recurring.After(Validity.Patience),
        Still = FindPublished,
        Tell = Lapse,
    };

    public void Register(Routes routes) => routes
        .WhenChanged(PracticeBank.All, Changed)
        .Recurring(Asks)
        .Recurring(Lapses)
        .On(IsPublished, (occasion, id) =>
        {
            Asks.Plan(occasion, id);
            return Turn.Quiet;
        });

    /// <summary>It is published or confirmed, or no longer published, whoever did it.</summary>
    private void Changed(Occasion occasion, Practice? before, Practice? after)
    {
        if (AskAt(before) != AskAt(after))
        {
            Asks.Plan(occasion, before?.Id ?? after!.Id);
        }
    }

    private static Practice? FindPublished(Occasion occasion, string practiceId) =>
        occasion.Store.Find(PracticeBank.All, practiceId) is { } practice && AskAt(practice) is not null ? practice : null;

    private static Instant? AskAt(Practice? practice) => practice is null or { IsExample: true } ? null : Validity.AskAt(practice);

    /// <summary>At 9:00 of the first author's day.</summary>
    private Instant MorningFrom(Occasion occasion, Practice practice, Instant at) =>
        Morning.After(Instant.Max(at, occasion.Now), Recurring.ZoneOf(occasion, practice.AuthorId, zones));

    private Turn Ask(Occasion occasion, Practice practice)
    {
        Lapses.Plan(occasion, practice.Id);
        return KeepingCurrent.ToAuthors(occasion, practice, author => Question(practice, author.Language));
    }

    private Turn Lapse(Occasion occasion, Practice practice)
    {
        var lapsed = practice.Lapse(occasion.Now);
        Asks.Plan(occasion, practice.Id, MorningFrom(occasion, practice, Instant.Max(AskAt(practice)!.Value, occasion.Now + Year)));
        if (!lapsed.IsDone)
        {
            return Turn.Quiet;
        }

        occasion.Store.Put(PracticeBank.All, lapsed.Practice);
        return KeepingCurrent.ToAuthors(occasion, lapsed.Practice, author => new Screen(
            CurrentTexts.All.In(author.Language).Lapsed(practice.Title)).Row(Answers(lapsed.Practice, author.Language)));
    }

    private static Screen Question(Practice practice, Language language)
    {
        var texts = CurrentTexts.All.In(language);
        return new Screen(texts.IsStillTrue(practice.Title, (int)Validity.Patience.TotalDays)).Row(Answers(practice, language))
            .Row(Button.Do(texts.NewVersion, PracticeDoors.Revise.To(practice.Id)))
            .Row(Button.Do(texts.IsOver, PracticeDoors.AskArchive.To(practice.Id)));
    }

    private static Button Answers(Practice practice, Language language) =>
        Button.Do(CurrentTexts.All.In(language).Yes, PracticeDoors.ConfirmValid.To(practice.Id));
}
