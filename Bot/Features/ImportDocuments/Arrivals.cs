using Bot.Conversation;
using Bot.Conversation.Forms;
using Bot.Delivery;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using Bot.Domain.Review;
using Bot.Paper;
using Bot.Texts;

namespace Bot.Features.ImportDocuments;

/// <summary>A document is sent: a Word file is fetched and read, any other text file is kept as an attachment.</summary>
internal sealed class Arrivals(Routes routes)
{
    private const int LongestName = 60;

    private static readonly string[] OtherTexts = [".pdf", ".doc", ".odt", ".rtf", ".pages", ".dotx", ".txt"];
    private static readonly string[] WithMacros = [".docm", ".dotm"];

    /// <summary>Null for what is no text document, and where a question waits for files.</summary>
    public Turn? Take(Context context, SentFile sent)
    {
        if (sent.File.IsPhoto || context.Session.Form?.Field == PracticeFields.Files || !OwnProposals.IsFree(context))
        {
            return null;
        }

        var ending = Path.GetExtension(sent.File.Name).ToLowerInvariant();
        return ending switch
        {
            ".docx" => Fetch(context, sent),
            _ when WithMacros.Contains(ending) => Say(context, TextsOf(context).NotRead(DocxProblem.HasMacros, Named(sent.File.Name))),
            _ when OtherTexts.Contains(ending) || (ending.Length == 0 && sent.File.MimeType is "application/pdf" or "application/msword") => KeepIt(context, sent),
            _ => null,
        };
    }

    /// <summary>The file is in the data folder, or could not be fetched.</summary>
    public static Turn Arrived(Occasion occasion, Downloaded downloaded)
    {
        var id = downloaded.Entry.DownloadSubject ?? "";
        if (downloaded.StoredFile is { } file)
        {
            occasion.Store.Put(PaperTask.All, new() { Id = id, Feature = ImportCodes.Feature, Subject = id, FileToRead = file });
            return Turn.Quiet;
        }

        return With(occasion, id, (proposal, person) => GiveUp(occasion, proposal, person, ImportTexts.All.In(person.Language).NotFetched(Named(proposal.Source))));
    }

    /// <summary>The file was read.</summary>
    public static Turn Read(Occasion occasion, PaperDone done) => done is not PaperRead { Reading: var reading }
        ? Turn.Quiet
        : With(occasion, done.Task.Subject, (proposal, person) =>
        {
            var divided = proposal.Divided(Template.WithoutOwnWords(reading.Lines));
            if (divided.Parts.IsEmpty)
            {
                var problem = reading.Problem == DocxProblem.None ? DocxProblem.Empty : reading.Problem;
                return GiveUp(occasion, proposal, person, ImportTexts.All.In(person.Language).NotRead(problem, Named(proposal.Source)));
            }

            OwnProposals.Keep(occasion, divided);
            return InSlot(person, divided, PartScreens.Beginning(occasion, person, divided));
        });

    /// <summary>Puts a file that is no Word file to the attachments of a practice.</summary>
    public static Screen Attach(Context context, Practice practice, Attachment file, int messageId)
    {
        var texts = TextsOf(context);
        if (practice.Answers.GetValueOrDefault(PracticeFields.Files)?.Pieces.Length >= Attachment.Most)
        {
            return new(Html.Escape(FormTexts.Of.In(context.Language).TooManyFiles(Attachment.Most)));
        }

        var refusal = Attachment.Refuse(file.Name, file.MimeType, file.IsPhoto, file.Size);
        var kept = practice.AddToAnswer(context.Person, PracticeFields.Files, file.Write(), messageId, context.Now);
        if ((refusal ?? kept.Refusal) is { } refused)
        {
            return new(Html.Escape(FormTexts.Of.In(context.Language).Refused(refused)));
        }

        context.Store.Put(PracticeBank.All, kept.Practice);
        return new Screen(texts.Attached(Named(file.Name), PartScreens.TitleOf(practice, context.Language)))
            .Row(Button.Do(texts.SeePractice, Doors.Hub, practice.Id));
    }

    public static string Named(string file) => Shortening.Cut(Bot.Domain.Cleaning.Line(file) is { Length: > 1 } name ? name : "documento", LongestName);

    private static Turn Fetch(Context context, SentFile sent)
    {
        var name = Named(sent.File.Name);
        if (sent.File.Size > DocxLimits.FileBytes)
        {
            return Say(context, TextsOf(context).NotRead(DocxProblem.TooLarge, name));
        }

        var proposal = Proposal.Begin(context.Person.Id, RandomId.New(), sent.File.Name, context.Now) with { PracticeId = OwnProposals.Meant(context)?.Id };
        OwnProposals.Keep(context, proposal);
        return context.Reply(new(TextsOf(context).Reading(name)), ImportCodes.SlotOf(proposal.Code))
            .Then(new Download(context.Private, sent.File.FileId, ImportCodes.Feature, proposal.Id));
    }

    private Turn KeepIt(Context context, SentFile sent)
    {
        var file = new Attachment(sent.File.FileId, sent.File.Name, sent.File.MimeType, sent.File.IsPhoto, sent.File.Size, sent.Caption ?? "");
        if (OwnProposals.Meant(context) is { } practice)
        {
            var said = context.Reply(Attach(context, practice, file, sent.MessageId));
            return context.Session.Form is { } cursor && routes.FindForm(cursor.Form) is { } form ? said.Then(form.ShowAgain(context)) : said;
        }

        var waiting = Proposal.Begin(context.Person.Id, RandomId.New(), file.Name, context.Now) with
        {
            Attached = file.Write(),
            Pieces = [new("", sent.MessageId, context.Person.Id)],
        };
        OwnProposals.Keep(context, waiting);
        return context.Reply(PartScreens.ForWhich(context, context.Person, waiting, TextsOf(context).AttachTo(Named(file.Name))));
    }

    private static Turn With(Occasion occasion, string id, Func<Proposal, Person, Turn> act) =>
        occasion.Store.Find(Proposal.All, id) is { } proposal && occasion.Store.Find(Persons.All, proposal.PersonId) is { } person
            ? act(proposal, person)
            : Turn.Quiet;

    private static Turn GiveUp(Occasion occasion, Proposal proposal, Person person, Html why)
    {
        OwnProposals.Forget(occasion, proposal);
        return InSlot(person, proposal, new(why));
    }

    private static Turn InSlot(Person person, Proposal proposal, Screen screen) =>
        Turn.Of(new Show(Address.Of(person.TelegramId), ImportCodes.SlotOf(proposal.Code), screen, ShowMode.Change));

    private static Turn Say(Context context, Html sentence) => context.Reply(new(sentence));

    private static ImportTexts TextsOf(Context context) => ImportTexts.All.In(context.Language);
}
