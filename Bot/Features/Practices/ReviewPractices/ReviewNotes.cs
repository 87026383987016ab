using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Practices.ReviewPractices;

/// <summary>What stands under a practice for its reviewers only, and is never published.</summary>
internal static class ReviewNotes
{
    public static Html Of(Context context, Practice practice)
    {
        var texts = ReviewTexts.All.In(context.Language);
        Person?[] authors = [.. practice.Authors.OrderBy(id => id != SentBy(practice)).Select(id => context.Store.Find(Persons.All, id))];
        var isPrivateComplete = practice.Record is { Contact: not null, Authorisation: not null };
        string[] missing = Reading.MissingOf(practice, context.Now, texts);
        return Html.Lines(
            texts.ForReview,
            practice.RevisionOf is null ? Html.Empty : Html.Escape(RequestTexts.All.In(context.Language).IsRevision),
            Validity.ArchivedSince(practice) is null ? Html.Empty : Html.Escape(texts.WasArchived(practice.Number?.Text ?? "")),
            Html.Escape(texts.Author(NameOf(authors[0], texts), AboutOf(authors[0], context.Language))),
            authors is [_, .. var others] and not [_]
                ? Html.Escape(texts.Coauthors([.. others.Select(other => NameOf(other, texts))]))
                : Html.Empty,
            Html.Escape(
                Standing(
                    [.. authors.OfType<Person>()],
                    texts,
                    ReviewRules.Check(practice, Step.Accept, context.Person, Offices.Of(context.Store)) is null)),
            practice.Place is { CityId: null } place ? Html.Escape(texts.UnlistedCity(place.Name)) : Html.Empty,
            Html.Escape(isPrivateComplete ? texts.PrivateComplete : texts.PrivateIncomplete),
            Html.Escape(missing.Length == 0 ? texts.NothingMissing : texts.Missing(missing)),
            Completing(context, practice),
            OwnCity(context, practice, texts),
            Reader(context, practice, texts),
            Noted(context, practice),
            Earlier(practice, Step.SendBack, KeyTexts.All.In(context.Language).SentBackBefore),
            Earlier(practice, Step.RequestChanges, texts.EarlierRequest),
            Internal(context, practice, texts));
    }

    /// <summary>Who asked for what is missing, and when.</summary>
    public static Html Completing(Context context, Practice practice)
    {
        var texts = ReviewTexts.All.In(context.Language);
        return practice is { State: PracticeState.Submitted, Completing: { } last }
            ? Html.Escape(texts.AskedToComplete(
                NameOf(context.Store.Find(Persons.All, last.By), texts),
                Locale.Of(context.Language).Since(Period.DaysBetween(last.At.InUtc().Date, context.Now.InUtc().Date))))
            : Html.Empty;
    }

    private static string? SentBy(Practice practice) =>
        practice.History.LastOrDefault(entry => entry.Step is Step.Submit or Step.BringBack)?.By;

    /// <summary>Whom accepting it confirms, for who can accept it.</summary>
    private static string Standing(Person[] authors, ReviewTexts texts, bool mayAccept) =>
        (authors, authors.Where(author => !author.Confirmed).ToArray()) switch
        {
            ({ Length: > 1 }, []) => texts.AuthorsConfirmed,
            ({ Length: > 1 }, { Length: > 0 } others) => texts.AuthorsNotConfirmed([.. others.Select(author => NameOf(author, texts))]),
            ([{ Confirmed: true }], _) => texts.AuthorConfirmed,
            _ => mayAccept ? texts.AuthorNotConfirmed : texts.AuthorWaits,
        };

    public static string NameOf(Person? person, ReviewTexts texts) => person is { Name.Length: > 0 } ? person.Name : texts.WithoutName;

    /// <summary>Written by reviewers for each other.</summary>
    public static Html Internal(Context context, Practice practice, ReviewTexts texts) =>
        practice.Notes.IsEmpty || !PracticeRights.CanReadNotes(context.Person, practice)
        ? Html.Empty
        : Html.Lines(
        [
            RequestTexts.All.In(context.Language).Notes,
            .. practice.Notes.Select(note => Html.Of($"{NameOf(context.Store.Find(Persons.All, note.By), texts)}: {note.Text.Text}")),
        ]);

    private static Html OwnCity(Context context, Practice practice, ReviewTexts texts) =>
        !Rights.CanCoordinate(context.Person) || !PracticeRights.IsOwnCity(context.Person, practice) ? Html.Empty
        : Offices.Of(context.Store)
            .CanSomebodyElseReview(practice, context.Person) ? Html.Escape(RequestTexts.All.In(context.Language).NotYourCity)
        : Html.Escape(texts.OwnCity);

    private static Html Reader(Context context, Practice practice, ReviewTexts texts)
    {
        var words = RequestTexts.All.In(context.Language);
        return practice.State != PracticeState.Submitted ? Html.Empty
            : ReadingAlone.OtherReader(practice, context.Person, Offices.Of(context.Store), context.Now) is { } other
            ? Html.Of($"<b>{words.TakenBy(NameOf(context.Store.Find(Persons.All, other), texts))}</b>")
            : practice is { Taken: { } taken } && taken.By == context.Person.Id
                ? Html.Escape(words.TakenByYou)
                : Html.Empty;
    }

    /// <summary>What the reader has noted to ask for.</summary>
    private static Html Noted(Context context, Practice practice)
    {
        var names = PracticeFieldTexts.All.In(context.Language).Names;
        var fields = RequestWriting.ToSend(context, practice.Id).Keys;
        string[] whole = Commenting.HasWords(context, practice.Id) ? [RequestTexts.All.In(context.Language).AboutTheWhole] : [];
        string[] noted = [.. PracticeFields.All.Where(field => fields.Contains(field.Code)).Select(field => names[field.Code]), .. whole];
        return noted.Length == 0 ? Html.Empty : Html.Of($"<b>{RequestTexts.All.In(context.Language).NotSentYet(noted)}</b>");
    }

    private static Html Earlier(Practice practice, Step step, string heading) =>
        practice.History.LastOrDefault(entry => entry.Step == step) is { Reason: { } comment }
            ? Html.Of($"{heading}\n<blockquote expandable>{comment.Text}</blockquote>")
            : Html.Empty;

    private static string AboutOf(Person? author, Domain.Language language)
    {
        var city = author?.Place is { } place ? place.Country is { } country ? $"{place.NameIn(language)}, {country.Name(language)}"
            : place.NameIn(language)
            : null;
        return string.Join("; ", new[] { author?.Post, author?.Agency, city }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
