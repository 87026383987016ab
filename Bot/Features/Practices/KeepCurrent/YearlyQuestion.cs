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
internal sealed class YearlyQuestion(Zones zones)
{
    public static readonly Moment IsPublished = new("v.published", Prefix);
    public static readonly Moment IsAsked = new("v.ask", Prefix);
    public static readonly Moment Lapses = new("v.lapse", Prefix);

    /// <summary>Of a practice one of them waits.</summary>
    private const string Prefix = "valid";

    /// <summary>
    /// What is published since before the question was asked has it planned as well: in one work, so where it is planned of any practice
    /// it was of all, and every one since by <see cref="Changed"/>.
    /// </summary>
    public static void PlanAll(IWork work)
    {
        if (work.IsAnyPlanned(IsPublished))
        {
            return;
        }

        foreach (var practice in work.Query(PracticeBank.ByPublication, KeyRange.All).Where(one => !one.IsExample))
        {
            work.Plan(IsPublished, practice.Id, Instant.FromUnixTimeSeconds(0));
        }
    }

    /// <summary>It is published or confirmed, or no longer published, whoever did it.</summary>
    public void Changed(Occasion occasion, Practice? before, Practice? after)
    {
        var asked = after is null or { IsExample: true } ? null : Validity.AskAt(after);
        if (asked is { } at && (before is null || Validity.AskAt(before) != at))
        {
            PlanAsking(occasion, after!, at);
        }
        else if (asked is null && before?.State == PracticeState.Published)
        {
            occasion.Unplan(IsAsked, before.Id);
        }
    }

    public Turn Plan(Occasion occasion, string practiceId)
    {
        if (occasion.Store.Find(PracticeBank.All, practiceId) is { } practice && Validity.AskAt(practice) is { } at)
        {
            PlanAsking(occasion, practice, at);
        }

        return Turn.Quiet;
    }

    /// <summary>At 9:00 of the first author's day.</summary>
    private void PlanAsking(Occasion occasion, Practice practice, Instant at)
    {
        var zone = occasion.Store.Find(Persons.All, practice.AuthorId) is { } author ? zones.Of(author) : zones.Network;
        occasion.Plan(IsAsked, practice.Id, Morning.After(Instant.Max(at, occasion.Now), zone));
    }

    public Turn Ask(Occasion occasion, string practiceId)
    {
        if (occasion.Store.Find(PracticeBank.All, practiceId) is not { } practice || Validity.AskAt(practice) is not { } at)
        {
            return Turn.Quiet;
        }

        if (occasion.Now < at)
        {
            PlanAsking(occasion, practice, at);
            return Turn.Quiet;
        }

        occasion.Plan(Lapses, practice.Id, occasion.Now + Validity.Patience);
        return KeepingCurrent.ToAuthors(occasion, practice, author => Question(practice, author.Language));
    }

    public Turn Lapse(Occasion occasion, string practiceId)
    {
        if (occasion.Store.Find(PracticeBank.All, practiceId) is not { } practice)
        {
            return Turn.Quiet;
        }

        var lapsed = practice.Lapse(occasion.Now);
        var left = lapsed.IsDone ? lapsed.Practice : practice;
        occasion.Store.Put(PracticeBank.All, left);
        if (Validity.AskAt(left) is { } at)
        {
            PlanAsking(occasion, left, Instant.Max(at, occasion.Now + Duration.FromDays(365)));
        }

        return lapsed.IsDone ? KeepingCurrent.ToAuthors(occasion, left, author => new Screen(CurrentTexts.All.In(author.Language).Lapsed(left.Title))
            .Row(Answers(left, author.Language))) : Turn.Quiet;
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
