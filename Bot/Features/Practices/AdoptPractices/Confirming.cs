using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.People;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.AdoptPractices;

/// <summary>The city of a practice says that another one applies it.</summary>
internal static class Confirming
{
    /// <summary>To an author, about a city that says so.</summary>
    public static Screen Question(Occasion occasion, AdoptionCase at, Person author)
    {
        var texts = AdoptTexts.All.In(author.Language);
        var report = at.Adoption.Report!;
        var said = texts.ToOrigin(
            at.City(author.Language),
            at.Title(author.Language),
            PracticeCard.Month(report.Since, author.Language),
            WrittenWords.Quote(report.Changed, author.Language, AdoptionCase.WriterOf(occasion, at.Adoption)),
            (int)Adoption.UntilOwnWord.TotalDays);
        return new Screen(said)
            .Row(Button.Do(texts.Confirm, AdoptingPractices.ConfirmDoor.To(at.Adoption.Id)).AsMain())
            .Row(at.ToRead(occasion, author.Language));
    }

    public static Turn Confirm(Context context, string id)
    {
        var texts = AdoptTexts.All.In(context.Language);
        if (AdoptionCase.Find(context, id) is not { } at)
        {
            return Turn.Quiet.WithToast(texts.HasChanged);
        }

        var done = context.Change(new Screen(texts.WasConfirmed(at.City(context.Language))).Row(at.ToRead(context, context.Language)));
        if (at.Adoption.Confirm(context.Person, at.Practice, context.Now) is not { IsValid: true, Value: var confirmed })
        {
            return at.Adoption.ConfirmedAt is not null && at.Practice.IsAuthor(context.Person.Id)
                ? done
                : Turn.Quiet.WithToast(texts.HasChanged);
        }

        _ = at.Kept(context, confirmed);
        return context.FindPerson(confirmed.Owner) is { } owner
            ? done.Then(Occasion.Tell(owner, Confirmed(context, at, owner.Language)))
            : done;
    }

    private static Screen Confirmed(Occasion occasion, AdoptionCase at, Language language) =>
        new Screen(AdoptTexts.All.In(language).Confirmed(at.Origin(language), at.Title(language))).Row(at.ToRead(occasion, language));
}
