using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Sheets;
using Bot.Texts;
using Bot.WordFiles;

namespace Bot.Features.Registers.ImportRecords;

/// <summary>
/// Brings records in from a table that somebody who verifies sends: the same table comes back with what each row would change, and one
/// button brings all of it in, or nothing. It can be undone for seven days. Read and made beside the handling loop.
/// </summary>
/// <param name="zones">For the dates that people write.</param>
public sealed class ImportingRecords(RegisterShelf shelf, Zones zones) : IFeature
{
    private static readonly string[] Endings = [".xlsx", ".csv", ".xlsm", ".xls", ".xlsb", ".ods", ".tsv", ".numbers"];

    public void Register(Routes routes) => routes
        .KeepsOfPerson(SentTable.All)
        .Keeps(RecordImport.All)
        .KeepsOfPerson(new PersonalRecords(RecordImport.All.Name, Find, PersonalRecords.In(RecordImport.All).Forget))
        .WhenChanged(RegisterBook.All, ForgetDeclined)
        .OnBeforeForms(context => context.Incoming is SentFile sent ? Take(context, sent) : null)
        .Hears<Downloaded>(ImportDoors.Feature, Arrived)
        .Hears<SheetRead>(ImportDoors.Feature, Read)
        .Hears<WordMade>(ImportDoors.ResultFeature, Send)
        .On(ImportDoors.IsOver, (occasion, id) =>
        {
            _ = occasion.Store.Delete(RecordImport.All, id);
            return Turn.Quiet;
        })
        .On(ImportDoors.IsOld, (occasion, personId) =>
        {
            _ = occasion.Store.Delete(SentTable.All, personId);
            return Turn.Quiet;
        })
        .InPrivate(own => own
            .Press(RegisterDoors.Import, Ask)
            .Press(ImportDoors.BringIn, BringIn)
            .Press(ImportDoors.Undo, Undo));

    /// <summary>What was in the records is the network's, and not told here: who brought them in may not verify any more.</summary>
    private static IReadOnlyList<object> Find(IWork work, string personId) =>
        [.. PersonalRecords.In(RecordImport.All).Find(work, personId).Cast<RecordImport>().Select(import => import with { Records = [] })];

    /// <summary>Who does not want to be in the list is in no copy of it.</summary>
    private static void ForgetDeclined(Occasion occasion, RegisterRecord? before, RegisterRecord? after)
    {
        if (after is not { State: RecordState.Declined })
        {
            return;
        }

        foreach (var import in occasion.Store.All(RecordImport.All, KeyRange.All)
            .Where(one => one.Records.Any(record => record.After.Id == after.Id)))
        {
            occasion.Store.Put(
                RecordImport.All, import with { Records = [.. import.Records.Where(record => record.After.Id != after.Id)] });
        }
    }

    private Turn Ask(Context context, string code)
    {
        if (shelf.Find(code) is not { } register || !register.Offices.MayVerify(context.Person))
        {
            return context.Refuse(new(RefusalCode.NotAllowed));
        }

        Keep(context, new() { PersonId = context.Person.Id, Register = code, Since = context.Now });
        return context.Change(new Screen(TextsOf(context.Person).HowTo(register.Words.In(context.Language).Title, SheetLimits.Rows))
            .Row(Button.Do(RegisterTexts.All.In(context.Language).Download, RegisterDoors.Files.To(code)))
            .Row(Button.Do(RegisterTexts.All.In(context.Language).ToList, RegisterDoors.List.To(code))));
    }

    /// <summary>Null where no table was asked for, or it is none.</summary>
    private Turn? Take(Context context, SentFile sent)
    {
        if (!context.IsPrivate || sent.File.IsPhoto || !Endings.Contains(Path.GetExtension(sent.File.Name).ToLowerInvariant())
            || Expected(context, context.Person) is not { } table)
        {
            return null;
        }

        if (sent.File.Size > SheetLimits.FileBytes)
        {
            return context.Reply(new(TextsOf(context.Person).NotRead(SheetProblem.TooLarge, "")));
        }

        Keep(context, table with
        {
            FileName = Cleaning.Line(sent.File.Name),
            Since = context.Now,
            Code = RandomId.New(),
            Columns = [],
            Rows = [],
        });
        return context.Reply(new(TextsOf(context.Person).Reading(Named(sent.File.Name))))
            .Then(new Download(context.Private, sent.File.FileId, ImportDoors.Feature, context.Person.Id));
    }

    private Turn Arrived(Occasion occasion, Downloaded downloaded)
    {
        if (downloaded.StoredFile is not { } file)
        {
            return occasion.FindPerson(downloaded.Subject) is { } person
                ? Occasion.Tell(person, new(TextsOf(person).NotFetched))
                : Turn.Quiet;
        }

        occasion.Store.Put(WordTask.All, new()
        {
            Id = Key.Of(ImportDoors.Feature, downloaded.Subject),
            Feature = ImportDoors.Feature,
            Subject = downloaded.Subject,
            To = downloaded.Asked.To,
            FileToRead = file,
            IsSheet = true,
        });
        return Turn.Quiet;
    }

    /// <summary>What it says is kept, and the file is not.</summary>
    private Turn Read(Occasion occasion, SheetRead done)
    {
        var discard = Turn.Of(new Discard(done.Task.To, done.Task.FileToRead!));
        if (occasion.FindPerson(done.Subject) is not { } person || Expected(occasion, person) is not { } table)
        {
            return discard;
        }

        if (done.Reading.Sheet is not { } sheet)
        {
            return discard.Then(Occasion.Tell(person, new(TextsOf(person).NotRead(done.Reading.Problem, done.Reading.Where))));
        }

        var read = table with { Columns = sheet.Columns, Rows = sheet.Rows };
        var plan = PlanOf(occasion, person, read);
        if (plan.MissingColumn is { } column)
        {
            return discard.Then(Occasion.Tell(person, new(TextsOf(person).NoColumn(column))));
        }

        Keep(occasion, read);
        occasion.Store.Put(WordTask.All, new()
        {
            Id = Key.Of(ImportDoors.ResultFeature, person.Id),
            Feature = ImportDoors.ResultFeature,
            Subject = person.Id,
            To = done.Task.To,
            Make = () => FormatOf(read).Write(ImportResult.Of(read.ToSheet(), plan, person.Language)),
        });
        return discard;
    }

    /// <summary>The same table with what each row would change; where the program ended in between, it is written here.</summary>
    private Turn Send(Occasion occasion, WordMade made)
    {
        if (occasion.FindPerson(made.Subject) is not { } person || Expected(occasion, person) is not { Columns.IsEmpty: false } table)
        {
            return Turn.Quiet;
        }

        var (texts, plan) = (TextsOf(person), PlanOf(occasion, person, table));
        var content = made is { Content.IsEmpty: true, Task.Make: null }
            ? FormatOf(table).Write(ImportResult.Of(table.ToSheet(), plan, person.Language))
            : made.Content;
        var caption = new Screen(ImportResult.Say(plan, texts))
            .Row(plan.CanBringIn ? Button.Do(texts.BringIn, ImportDoors.BringIn.To(table.Code)).AsMain() : null)
            .Row(Button.Do(RegisterTexts.All.In(person.Language).ToList, RegisterDoors.List.To(table.Register)));
        return content.IsEmpty
            ? Occasion.Tell(person, caption)
            : Turn.Of(new SendFile(made.Task.To, NameOf(table, texts), content, caption));
    }

    private Turn BringIn(Context context, string code)
    {
        var texts = TextsOf(context.Person);
        if (Expected(context, context.Person) is not { } table || table.Code != code || shelf.Find(table.Register) is not { } register)
        {
            return Turn.Quiet.WithToast(texts.Over);
        }

        var plan = PlanOf(context, context.Person, table);
        if (!plan.CanBringIn)
        {
            return Turn.Quiet.WithToast(texts.Changed);
        }

        var import = RecordImport.BringIn(context.Store, plan, register, context.Person.Id, code, context.Now);
        _ = context.Store.Delete(SentTable.All, context.Person.Id);
        context.Unplan(ImportDoors.IsOld, context.Person.Id);
        context.Plan(ImportDoors.IsOver, RecordImport.IdOf(import.PersonId, code), context.Now + RecordImport.CanBeUndone);
        return context.Reply(new Screen(texts.BroughtIn(plan.Count(RowFate.New), plan.Count(RowFate.Changed)))
            .Row(Button.Do(RegisterTexts.All.In(context.Language).ToList, RegisterDoors.List.To(register.Code)))
            .Row(Button.Do(texts.Undo, ImportDoors.Undo.To(code)).AsDanger()));
    }

    private Turn Undo(Context context, string code)
    {
        var texts = TextsOf(context.Person);
        if (context.Store.Find(RecordImport.All, RecordImport.IdOf(context.Person.Id, code)) is not { } import
            || shelf.Find(import.Register) is not { } register || !register.Offices.MayVerify(context.Person))
        {
            return Turn.Quiet.WithToast(texts.Over);
        }

        context.Unplan(ImportDoors.IsOver, RecordImport.IdOf(import.PersonId, code));
        return context.Change(new Screen(texts.Undone(import.Undo(context.Store)))
            .Row(Button.Do(RegisterTexts.All.In(context.Language).ToList, RegisterDoors.List.To(register.Code))));
    }

    /// <summary>Null where the person may not bring in, or is not about to.</summary>
    private SentTable? Expected(Occasion occasion, Person person) =>
        occasion.Store.Find(SentTable.All, person.Id) is { } table && table.IsCurrent(occasion.Now)
        && shelf.Find(table.Register) is { } register && register.Offices.MayVerify(person)
            ? table
            : null;

    private ImportPlan PlanOf(Occasion occasion, Person person, SentTable table) =>
        new Planner(shelf.Find(table.Register)!, occasion, person, zones.Of(person).Id).Of(ImportResult.WithoutOwn(table.ToSheet()));

    private static void Keep(Occasion occasion, SentTable table)
    {
        occasion.Store.Put(SentTable.All, table);
        occasion.Plan(ImportDoors.IsOld, table.PersonId, table.Since + SentTable.Kept);
    }

    private static SheetFormat FormatOf(SentTable table) =>
        table.FileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? SheetFormat.Csv : SheetFormat.Xlsx;

    private static string NameOf(SentTable table, ImportTexts texts) =>
        $"{Path.GetFileNameWithoutExtension(table.FileName)}-{texts.Result}.{FormatOf(table).Ending}";

    private static string Named(string file) => Shortening.Line(file, Shortening.Query);

    private static ImportTexts TextsOf(Person person) => ImportTexts.All.In(person.Language);
}
