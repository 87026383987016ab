using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.KeepCurrent;

/// <summary>«¿Sigue vigente?», a year after the publication or the last confirmation, and what follows where nobody answers.</summary>
internal sealed class YearlyQuestion(Zones zones)
{
    public const string PlanCode = "v.published";
    public const string AskCode = "v.ask";
    public const string LapseCode = "v.lapse";

    /// <summary>What is published since before the question was asked has it planned as well.</summary>
    public static void PlanAll(IWork work)
    {
        foreach (var practice in work.Query(PracticeBank.ByPublication, KeyRange.All).Where(one => !one.IsExample && work.Find(Schedule.All, IdOf(one)) is null))
        {
            work.Put(Schedule.All, new Due { Id = IdOf(practice), At = Instant.FromUnixTimeSeconds(0), Code = PlanCode, Subject = practice.Id });
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
            occasion.Unplan(IdOf(before));
        }
    }

    public Turn Plan(Occasion occasion, Due due)
    {
        if (occasion.Store.Find(PracticeBank.All, due.Subject) is { } practice && Validity.AskAt(practice) is { } at)
        {
            PlanAsking(occasion, practice, at);
        }

        return Turn.Quiet;
    }

    /// <summary>At 9:00 of the first author's day.</summary>
    private void PlanAsking(Occasion occasion, Practice practice, Instant at)
    {
        var zone = occasion.Store.Find(Persons.All, practice.AuthorId) is { } author ? zones.Of(author) : zones.Network;
        occasion.Plan(IdOf(practice), Morning.After(Instant.Max(at, occasion.Now), zone), AskCode, practice.Id);
    }

    public Turn Ask(Occasion occasion, Due due)
    {
        if (occasion.Store.Find(PracticeBank.All, due.Subject) is not { } practice || Validity.AskAt(practice) is not { } at)
        {
            return Turn.Quiet;
        }

        if (occasion.Now < at)
        {
            PlanAsking(occasion, practice, at);
            return Turn.Quiet;
        }

        occasion.Plan(IdOf(practice), occasion.Now + Validity.Patience, LapseCode, practice.Id);
        return KeepingCurrent.ToAuthors(occasion, practice, author => Question(practice, author.Language));
    }

    public Turn Lapse(Occasion occasion, Due due)
    {
        if (occasion.Store.Find(PracticeBank.All, due.Subject) is not { } practice)
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
            .Row(Button.Do(texts.NewVersion, Doors.Revise, practice.Id))
            .Row(Button.Do(texts.IsOver, Doors.AskArchive, practice.Id));
    }

    private static Button Answers(Practice practice, Language language) => Button.Do(CurrentTexts.All.In(language).Yes, Doors.ConfirmValid, practice.Id);

    private static string IdOf(Practice practice) => "valid:" + practice.Id;
}
