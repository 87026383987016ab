using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices.Import;
using Bot.Messages;
using Bot.Texts;
using Bot.WordFiles;

namespace Bot.Features.Practices.ImportDocuments;

/// <summary>A document is sent: a Word file is fetched and read, of any other text file its sender is told that it is only kept.</summary>
internal sealed class Arrivals(Routes routes)
{
    private const int LongestName = 60;

    private static readonly string[] OtherTexts = [".pdf", ".doc", ".odt", ".rtf", ".pages", ".dotx", ".txt"];
    private static readonly string[] WithMacros = [".docm", ".dotm"];

    /// <summary>Null for what is no text document.</summary>
    public Turn? Take(Context context, SentFile sent)
    {
        if (sent.File.IsPhoto || !OwnProposals.IsFree(context))
        {
            return null;
        }

        var ending = Path.GetExtension(sent.File.Name).ToLowerInvariant();
        return ending switch
        {
            ".docx" => Fetch(context, sent),
            _ when WithMacros.Contains(ending) => Say(context, TextsOf(context).NotRead(DocxProblem.HasMacros, Named(sent.File.Name))),
            _ when OtherTexts.Contains(ending) || (ending.Length == 0 && sent.File.MimeType is "application/pdf" or "application/msword") =>
                KeepIt(context, sent),
            _ => null,
        };
    }

    /// <summary>The file is in the data folder, or could not be fetched.</summary>
    public static Turn Arrived(Occasion occasion, Downloaded downloaded)
    {
        var id = downloaded.Subject;
        if (downloaded.StoredFile is { } file)
        {
            occasion.Store.Put(
                WordTask.All, new() { Id = id, Feature = ImportDoors.Feature, Subject = id, To = downloaded.Asked.To, FileToRead = file });
            return Turn.Quiet;
        }

        return With(
            occasion, id, (proposal, person) => GiveUp(
                occasion, proposal, person, ImportTexts.All.In(person.Language).NotFetched(Named(proposal.Source))));
    }

    /// <summary>The file was read; what it said is in the parts, so it is not kept.</summary>
    public static Turn Read(Occasion occasion, WordRead done) =>
        done is { Task: { FileToRead: { } file, To: var to }, Reading: var reading }
        ? With(occasion, done.Subject, (proposal, person) => Show(occasion, proposal, person, reading)).Then(new Discard(to, file))
        : Turn.Quiet;

    private static Turn Show(Occasion occasion, Proposal proposal, Person person, DocxReading reading)
    {
        var texts = ImportTexts.All.In(person.Language);
        var divided = proposal.Divided(Template.WithoutOwnWords(reading.Lines));
        LeftOut[] leftOut = [.. reading.LeftOut.Concat(HasOwnMargins(reading) ? [LeftOut.Margins] : []).Order()];
        var alsoThere = leftOut.Length == 0 ? Html.Empty : texts.LeftOut(leftOut);
        if (divided.Parts.IsEmpty)
        {
            var problem = reading.Problem == DocxProblem.None ? DocxProblem.Empty : reading.Problem;
            return GiveUp(occasion, proposal, person, Html.Lines(texts.NotRead(problem, Named(proposal.Source)), alsoThere));
        }

        divided = OwnProposals.Writable(occasion, person, divided.PracticeId) is { } practice
            && OwnProposals.NewTitle(occasion, person, divided) is null
            ? Deciding.WithoutKnown(occasion, divided, person, practice)
            : divided;
        OwnProposals.Keep(occasion, divided);
        return InSlot(person, divided, PartScreens.Beginning(occasion, person, divided, alsoThere));
    }

    /// <summary>The template has a foot of its own.</summary>
    private static bool HasOwnMargins(DocxReading reading) =>
        Template.WithoutOwnWords(reading.Margins).Any(line => Cleaning.IsReadable(line.Text));

    public static string Named(string file) =>
        Shortening.Cut(Cleaning.Line(file) is { Length: > 1 } name ? name : "documento", LongestName);

    private static Turn Fetch(Context context, SentFile sent)
    {
        var name = Named(sent.File.Name);
        if (sent.File.Size > DocxLimits.FileBytes)
        {
            return Say(context, TextsOf(context).NotRead(DocxProblem.TooLarge, name));
        }

        var proposal = Proposal.Begin(context.Person.Id, RandomId.New(), sent.File.Name, context.Now) with { PracticeId = OwnProposals.Meant(context)?.Id };
        OwnProposals.Keep(context, proposal);
        return context.Reply(new(TextsOf(context).Reading(name)), ImportDoors.SlotOf(proposal.Code))
            .Then(new Download(context.Private, sent.File.FileId, ImportDoors.Feature, proposal.Id));
    }

    /// <summary>
    /// Says that it cannot be read; whoever keeps attachments keeps it. Where that does not keep it, its reason is all that is said. The
    /// parts of an album are only kept.
    /// </summary>
    private Turn? KeepIt(Context context, SentFile sent)
    {
        if (sent.Album is not null)
        {
            return null;
        }

        var form = context.Session.Form is { } cursor ? routes.FindForm(cursor.Form) : null;
        if (IsOfNoUse(sent))
        {
            return Say(context, TextsOf(context).NotReadable(Named(sent.File.Name))).Then(form?.ShowAgain(context) ?? Turn.Quiet);
        }

        var hasPractice = OwnProposals.Writable(context, context.Person).Any();
        var answer = context.Session.Form is null ? routes.File?.Invoke(context, sent) : form?.SentFile(context, sent);
        return answer switch
        {
            null => null,
            _ when answer.Effects.OfType<Download>().Any() => Say(context, TextsOf(context).OnlyKept(Named(sent.File.Name))).Then(answer),
            _ when hasPractice => answer,
            _ => Say(context, TextsOf(context).NotReadable(Named(sent.File.Name))).Then(answer),
        };
    }

    /// <summary>Neither read nor kept because of its kind.</summary>
    private static bool IsOfNoUse(SentFile sent) =>
        Attachment.Refuse(sent.File.Name, sent.File.MimeType, sent.File.IsPhoto, sent.File.Size)?.Code == RefusalCode.FileTypeNotTaken;

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
        Turn.Of(new Show(Address.Of(person.TelegramId), ImportDoors.SlotOf(proposal.Code), screen, ShowMode.Change));

    private static Turn Say(Context context, Html sentence) => context.Reply(new(sentence));

    private static ImportTexts TextsOf(Context context) => ImportTexts.All.In(context.Language);
}
