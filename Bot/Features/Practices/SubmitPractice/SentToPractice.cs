using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Review;
using Bot.Domain.Storage;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Practices.SubmitPractice;

/// <summary>
/// The one place through which every photo and document for a practice comes, whatever question is pending: kept as an attachment, and
/// fetched into the data folder. What reads a kind of file itself (a filled-in form) is asked at the top of <see cref="Take"/>.
/// </summary>
internal static class SentToPractice
{
    /// <summary>Who is told that a file was fetched.</summary>
    public const string Feature = "attachments";

    /// <summary>The session's note of the album whose parts are arriving, which is answered in one message.</summary>
    private const string AlbumNote = "album";

    private const string Slot = "files";

    /// <summary>Keeps a file with a practice.</summary>
    public static TakenFile Take(Context context, Practice practice, SentFile sent)
    {
        var file = FilesField.AttachmentOf(sent);
        var isFirst = sent.Album is null || context.Session.Note(AlbumNote) != sent.Album;
        context.Session = context.Session.WithNote(AlbumNote, sent.Album ?? "");
        var offer = CaptionOffer.Of(context, practice, sent, isFirst);
        var texts = SubmitTexts.All.In(context.Language);
        var attached = practice.Attach(context.Person, file, sent.MessageId, context.Now);
        if (attached.Refusal is { } refusal)
        {
            var name = Facts.NameOf(file) ?? texts.PhotoWithoutName;
            return new(context.Reply(new(texts.FileNotKept(name, Refusals.Say(context.Language, refusal)))), isFirst, offer);
        }

        context.Store.Put(PracticeBank.All, attached.Practice);
        var count = attached.Practice.Answers[PracticeFields.Files].Pieces.Length;
        var screen = new Screen(texts.FileKept(OwnPractice.TitleOf(practice, context.Language), count, Attachment.Most))
            .Row(context.Session.Form is null ? offer : null)
            .Row(
                Button.Do(texts.Files(count), SubmitDoors.Files.To(practice.Id)),
                practice.State == PracticeState.ChangesRequested
                    ? Button.Do(RequestedTexts.All.In(context.Language).SeeIt, PracticeDoors.Hub.To(practice.Id))
                    : null);
        var turn = Turn.Of(new Show(context.Private, Slot, screen, isFirst ? ShowMode.New : ShowMode.Change))
            .Then(new Download(context.Private, file.FileId, Feature, practice.Id));
        return new(turn, isFirst, offer);
    }

    /// <summary>A file while no question is pending: for the practice that was written on last.</summary>
    public static Turn TakeOutside(Context context, SentFile sent) =>
        OwnPractice.Newest(context.Store, context.Person)
            .FirstOrDefault(own => ReviewRules.Check(own, Step.Write, context.Person) is null) is { } practice
            ? Take(context, practice, sent).Turn
            : context.Reply(new Screen(Html.Paragraphs(
                    SubmitTexts.All.In(context.Language).NothingToAttachTo,
                    Rights.CanCoordinate(context.Person) && !sent.File.IsPhoto ? SubmitTexts.All.In(context.Language).ToImport : Html.Empty))
                .Row(Button.Do(SubmitTexts.All.In(context.Language).Propose, PracticeDoors.Propose.To())));

    /// <summary>
    /// A file is in the data folder, or cannot be had: then it is taken away again, and its sender is told. A revision that was begun
    /// meanwhile waits for it as well; where nothing does any more, it goes.
    /// </summary>
    public static Turn Fetched(Occasion occasion, Downloaded fetched)
    {
        var fileId = fetched.Asked.FileId;
        var waiting = occasion.Store.Query(PracticeBank.ByAwaitedFile, KeyRange.Exactly(fileId));
        if (fetched.StoredFile is not { } stored)
        {
            return NotFetched(occasion, waiting, fileId);
        }

        foreach (var practice in waiting)
        {
            occasion.Store.Put(PracticeBank.All, practice.Holding(fileId, stored));
        }

        return waiting.Count > 0 ? Turn.Quiet : Turn.Of(new Discard(fetched.Asked.To, stored));
    }

    /// <summary>A practice and its revisions are one to whoever sent the file.</summary>
    private static Turn NotFetched(Occasion occasion, IReadOnlyList<Practice> waiting, string fileId)
    {
        foreach (var practice in waiting)
        {
            occasion.Store.Put(PracticeBank.All, practice.Losing(fileId, occasion.Now).Practice);
        }

        return waiting.DistinctBy(practice => practice.RevisionOf ?? practice.Id)
            .Aggregate(Turn.Quiet, (turn, practice) => turn.Then(ToSender(occasion, practice, fileId)));
    }

    private static Turn ToSender(Occasion occasion, Practice practice, string fileId) =>
        practice.Losing(fileId, occasion.Now) is { Lost: { } lost, Sender: { } sender }
            && occasion.Store.Find(Persons.All, sender) is { } person
            ? Occasion.Tell(person, Lost(practice, lost, person.Language))
            : Turn.Quiet;

    private static Screen Lost(Practice practice, Attachment file, Language language)
    {
        var texts = SubmitTexts.All.In(language);
        return new(texts.FileLost(Facts.NameOf(file) ?? texts.PhotoWithoutName, OwnPractice.TitleOf(practice, language)));
    }
}

/// <summary>What was said to a file for a practice.</summary>
/// <param name="Turn">A message of its own; the further parts of an album only change it.</param>
/// <param name="IsFirst">Whether it is no further part of an album.</param>
/// <param name="Offer">Makes an answer of what stands under the file; null where nothing does, or nothing asks.</param>
internal sealed record TakenFile(Turn Turn, bool IsFirst, Button? Offer);
