using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.AdoptPractices;

/// <summary>What a city does with a practice, and what its owner can say next.</summary>
internal static class AdoptionScreens
{
    /// <summary>The first question to a city that has said nothing.</summary>
    public static Screen AskWhere(Practice practice, Person person)
    {
        var texts = AdoptTexts.All.In(person.Language);
        return new Screen(texts.AskWhere(person.Place!.Name, practice.TitleFor(person.Language)))
            .Row(Button.Do(texts.Applying, AdoptingPractices.ApplyDoor.To(practice.Id)))
            .Row(Button.Do(texts.Adapting, AdoptingPractices.AdaptDoor.To(practice.Id)))
            .Row(Button.Do(texts.Interested, AdoptingPractices.InterestDoor.To(practice.Id)))
            .Row(Back(practice.Id, person.Language));
    }

    /// <summary>How it stands, for somebody of the city; steps are the owner's.</summary>
    public static Screen Of(Context context, AdoptionCase at)
    {
        var (language, texts) = (context.Language, AdoptTexts.All.In(context.Language));
        var adoption = at.Adoption;
        var screen = new Screen(Html.Lines(
            texts.Stands(adoption.State, at.City(language), at.Title(language)),
            adoption is { State: AdoptionState.Applied, Report: { } report } ? Reported(context, report, at) : Html.Empty,
            adoption.State != AdoptionState.Applied && adoption.NoNewsSince(context.Now) is { } since
                ? Html.Escape(texts.NoNewsSince(MonthOf(since, language)))
                : Html.Empty,
            adoption.Owner == context.Person.Id ? Html.Empty
                : Html.Escape(adoption.Owner == Person.Nobody ? texts.KeptByNobody : texts.KeptByColleague)));
        return (screen with { Quotes = true })
            .Row(Step(
                AdoptionStep.Apply,
                adoption.State == AdoptionState.Applied ? texts.Change : texts.Applying,
                AdoptingPractices.ApplyDoor))
            .Row(Step(AdoptionStep.Adapt, texts.Adapting, AdoptingPractices.AdaptDoor))
            .Row(WritingOwn.Way(context, at))
            .Row(Back(at.Practice.Id, language))
            .Row(Step(AdoptionStep.GiveUp, texts.GiveUp, AdoptingPractices.GiveUpDoor)?.AsDanger());

        Button? Step(AdoptionStep step, string label, Door<string> door) =>
            AdoptionRules.Check(adoption, step, context.Person, at.Practice) is null ? Button.Do(label, door.To(at.Practice.Id)) : null;
    }

    /// <summary>Asks the owner: nothing changed, what comes next, and its end last.</summary>
    public static Screen HowItGoes(AdoptionCase at, Person owner)
    {
        var texts = AdoptTexts.All.In(owner.Language);
        var state = at.Adoption.State;
        var id = at.Practice.Id;
        return new Screen(texts.HowItGoes(state, at.City(owner.Language), at.Title(owner.Language)))
            .Row(Button.Do(texts.StaysSo, AdoptingPractices.KeepDoor.To(id)).AsMain())
            .Row(Button.Do(state == AdoptionState.Applied ? texts.Change : texts.Applying, AdoptingPractices.ApplyDoor.To(id)))
            .Row(state is AdoptionState.Interested or AdoptionState.InContact
                ? Button.Do(texts.Adapting, AdoptingPractices.AdaptDoor.To(id))
                : null)
            .Row(Button.Do(texts.GiveUp, AdoptingPractices.GiveUpDoor.To(id)).AsDanger());
    }

    public static Button Back(string practiceId, Language language) =>
        Button.Do(AdoptTexts.All.In(language).BackToPractice, PracticeDoors.Card.To(practiceId));

    public static string MonthOf(Instant moment, Language language) => Dates.Month(moment.InUtc().Date.ToYearMonth(), language);

    /// <summary>People reached, cost and result, as far as they were told.</summary>
    public static string Figures(AppliedReport report, Language language)
    {
        var texts = AdoptTexts.All.In(language);
        string?[] all =
        [
            report.Reached is { } reached ? texts.Reached(reached) : null,
            report.Cost is { } cost ? texts.Cost(cost.Name(language)) : null,
            report.Result is { } result ? texts.Result(Facts.Of(result, language)) : null,
        ];
        return string.Join(' ', all.OfType<string>());
    }

    private static Html Reported(Context context, AppliedReport report, AdoptionCase at)
    {
        var (language, texts) = (context.Language, AdoptTexts.All.In(context.Language));
        var since = texts.Since(PracticeCard.Month(report.Since, language), AdoptionLines.Mark(at.Adoption, context.Now, language));
        return Html.Lines(
            Html.Escape(at.Adoption.ConfirmedAt is null ? since : $"{since} {texts.IsConfirmed(at.Origin(language))}"),
            WrittenWords.Quote(report.Changed, language, AdoptionCase.WriterOf(context, at.Adoption)),
            Html.Escape(Figures(report, language)));
    }
}
