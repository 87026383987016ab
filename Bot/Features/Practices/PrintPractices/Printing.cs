using System.Globalization;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Messages;
using Bot.WordFiles;
using NodaTime;

namespace Bot.Features.Practices.PrintPractices;

/// <summary>
/// The full sheet of a practice as a Word file in the reader's language, with its pictures; for whoever may read it. Never the private
/// section.
/// </summary>
public sealed class Printing : IFeature
{
    private const string Feature = "sheet";

    /// <summary>Until then, asking again asks for the same file.</summary>
    private static readonly Duration Patience = Duration.FromMinutes(10);

    public void Register(Routes routes) => routes
        .KeepsOfPerson(SheetOrder.All)
        .WhenChanged(SheetOrder.All, DropPictures)
        .InPrivate(own => own.Press(PracticeDoors.Sheet, Ask))
        .Hears<Downloaded>(Feature, Arrived)
        .Hears<WordMade>(Feature, Send);

    private static Turn Ask(Context context, string practiceId)
    {
        var texts = SheetTexts.All.In(context.Language);
        if (Readable(context, context.Person, practiceId) is not { } practice)
        {
            return Turn.Quiet.WithToast(texts.Gone);
        }

        var id = SheetOrder.IdOf(context.Person.Id, practice.Id);
        if (context.Store.Find(SheetOrder.All, id) is { } pending && context.Now - pending.At < Patience)
        {
            return Turn.Quiet.WithToast(texts.Preparing);
        }

        var order = new SheetOrder
        {
            Id = id,
            PersonId = context.Person.Id,
            PracticeId = practice.Id,
            Pictures = [.. SheetPage.PicturesOf(practice).Select(file => new OrderedPicture(file, file.StoredFile))],
            At = context.Now,
        };
        return GoOn(context, order, context.Person).WithToast(texts.Preparing);
    }

    /// <summary>A picture is in the data folder, or will not be.</summary>
    private static Turn Arrived(Occasion occasion, Downloaded downloaded)
    {
        var subject = downloaded.Subject.Split('~');
        if (subject is not [var id, var at, var file]
            || occasion.Store.Find(SheetOrder.All, id) is not { } order
            || occasion.Store.Find(Persons.All, order.PersonId) is not { } person
            || int.Parse(at, CultureInfo.InvariantCulture) is var index
                && (index >= order.Pictures.Length || order.Pictures[index].File.FileId != file))
        {
            return downloaded.StoredFile is { } unwanted ? Turn.Of(new Discard(downloaded.Asked.To, unwanted)) : Turn.Quiet;
        }

        var picture = order.Pictures[index] with { StoredFile = downloaded.StoredFile, IsMissing = downloaded.StoredFile is null };
        var fetched = order with { Pictures = order.Pictures.SetItem(index, picture) };
        occasion.Store.Put(SheetOrder.All, fetched);
        return fetched.Pictures.All(one => one.IsSettled) ? Make(occasion, fetched, person) : Turn.Quiet;
    }

    private static Turn GoOn(Occasion occasion, SheetOrder order, Person person)
    {
        occasion.Store.Put(SheetOrder.All, order);
        if (order.Pictures.All(picture => picture.IsSettled))
        {
            return Make(occasion, order, person);
        }

        var downloads = order.Pictures.Select((picture, index) => (picture, index)).Where(one => !one.picture.IsSettled)
            .Select(one => new Download(
            Address.Of(person.TelegramId), one.picture.File.FileId, Feature, $"{order.Id}~{one.index.ToString(CultureInfo.InvariantCulture)}~{one.picture.File.FileId}"));
        return new() { Effects = [.. downloads] };
    }

    /// <summary>Whether it may be read is asked again: fetching pictures may take a while.</summary>
    private static Turn Make(Occasion occasion, SheetOrder order, Person person)
    {
        if (Readable(occasion, person, order.PracticeId) is not { } practice)
        {
            _ = occasion.Store.Delete(SheetOrder.All, order.Id);
            return Turn.Quiet;
        }

        var pictures = order.Pictures
            .Where(picture => picture.StoredFile is not null)
            .Select(picture => new WordPicture(picture.StoredFile!, picture.File.Caption));
        occasion.Store.Put(WordTask.All, new()
        {
            Id = Feature + ":" + order.Id,
            Feature = Feature,
            Subject = order.Id,
            To = Address.Of(person.TelegramId),
            Page = SheetPage.Of(practice, person.Language, AdoptionLines.Each(occasion, practice, person.Language)) with
            {
                Pictures = [.. pictures],
            },
        });
        return Turn.Quiet;
    }

    private static Turn Send(Occasion occasion, WordMade made)
    {
        if (occasion.Store.Find(SheetOrder.All, made.Task.Subject) is not { } order)
        {
            return Turn.Quiet;
        }

        _ = occasion.Store.Delete(SheetOrder.All, order.Id);
        if (occasion.Store.Find(Persons.All, order.PersonId) is not { } person
            || Readable(occasion, person, order.PracticeId) is not { } practice)
        {
            return Turn.Quiet;
        }

        var texts = SheetTexts.All.In(person.Language);
        return made.Content.IsEmpty
            ? Occasion.Tell(person, new(texts.NotMade))
            : Turn.Of(new SendFile(made.Task.To, SheetPage.FileNameOf(practice), made.Content, new(texts.Caption(practice.Title))));
    }

    /// <summary>However an order ends, what was fetched for it alone goes with it.</summary>
    private static Turn DropPictures(Occasion occasion, SheetOrder? before, SheetOrder? after) => before is null
        ? Turn.Quiet
        : before.Fetched.Except(after?.Fetched ?? []).Aggregate(
            Turn.Quiet, (turn, file) => turn.Then(
                new Discard(Address.Of(long.Parse(before.PersonId, CultureInfo.InvariantCulture)), file)));

    /// <summary>The practice with its record, where the person may read it; null else.</summary>
    private static Practice? Readable(Occasion occasion, Person person, string id) =>
        id.Length > 0 && occasion.Store.Find(PracticeBank.All, id) is { Record: not null } practice
            && PracticeRights.CanRead(person, practice)
            ? practice
            : null;
}
