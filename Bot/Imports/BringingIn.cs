using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Sheets;
using Bot.Texts;
using Bot.WordFiles;

namespace Bot.Imports;

/// <summary>
/// Brings documents in from a table that somebody who may sends: the same table comes back with what each row would change, and one
/// button brings all of it in, or nothing. It can be undone for seven days. Read and made beside the handling loop.
/// </summary>
/// <param name="zones">For the days of what was brought in lately.</param>
public sealed class BringingIn(Zones zones, params ImmutableArray<IImportTarget> targets) : IFeature
{
    private readonly Undoing _undoing = new(targets, zones);

    public void Register(Routes routes)
    {
        foreach (var target in targets)
        {
            target.Keep(routes);
        }

        _ = routes
            .KeepsOfPerson(SentTable.All)
            .OnBeforeForms(context => context.Incoming is SentFile sent ? Take(context, sent) : null)
            .Hears<Downloaded>(ImportDoors.Feature, Arrived)
            .Hears<SheetRead>(ImportDoors.Feature, Read)
            .Hears<ArchiveRead>(ImportDoors.Feature, Read)
            .Hears<WordMade>(ImportDoors.ResultFeature, Send)
            .On(ImportDoors.ByCommand, BringInByCommand)
            .On(ImportDoors.IsOld, (occasion, personId) =>
            {
                _ = occasion.Store.Delete(SentTable.All, personId);
                return Turn.Quiet;
            })
            .InPrivate(own => own
                .Press(ImportDoors.Ask, Ask)
                .Press(ImportDoors.BringIn, BringIn));
        _undoing.Register(routes);
    }

    /// <summary>
    /// Waits for a file of this person, says what to send, and shows what was brought in lately. The target says who may.
    /// </summary>
    public static Screen Expect(Occasion occasion, Person person, IImportTarget target, string code, Zones zones)
    {
        Keep(occasion, new() { PersonId = person.Id, Register = code, Since = occasion.Now });
        return Undoing.List(new(target.HowTo(code, person.Language)), occasion, person, (target, code), zones)
            .Row(target.Template(code, person.Language), target.Columns(code, person.Language))
            .Row(target.ToList(code, person.Language));
    }

    private Turn Ask(Context context, string code) =>
        targets.FirstOrDefault(one => one.Knows(code)) is { } target && target.MayBringIn(context.Person, code)
            ? context.Change(Expect(context, context.Person, target, code, zones))
            : context.Refuse(new(RefusalCode.NotAllowed));

    /// <summary>Null where no table was asked for, or it is none.</summary>
    private Turn? Take(Context context, SentFile sent)
    {
        var isArchive = SentNames.IsArchive(sent.File.Name);
        if (!context.IsPrivate || sent.File.IsPhoto || Expected(context, context.Person) is not var (table, target))
        {
            return null;
        }

        if (!SentNames.IsTable(sent.File.Name) && !(isArchive && target.TakesArchives))
        {
            return Mistaken(context, sent, table, target);
        }

        if (sent.File.Size > (isArchive ? ArchiveLimits.FileBytes : SheetLimits.FileBytes))
        {
            var texts = TextsOf(context.Person);
            return context.Reply(new(
                isArchive ? texts.ArchiveNotRead(ArchiveProblem.TooLarge, "") : texts.NotRead(SheetProblem.TooLarge, "")));
        }

        Keep(context, table with
        {
            FileName = Cleaning.Line(sent.File.Name),
            Since = context.Now,
            Code = RandomId.New(),
            Columns = [],
            Rows = [],
            Numbers = [],
            Problems = [],
            Others = [],
            Hidden = 0,
        });
        return context.Reply(new(TextsOf(context.Person).Reading(Named(sent.File.Name))))
            .Then(new Download(context.Private, sent.File.FileId, ImportDoors.Feature, context.Person.Id));
    }

    /// <summary>
    /// Another kind of file, sent where a table of records is expected: said every time, but of Word files only once, since a practice may
    /// be meant. Null for all else.
    /// </summary>
    private static Turn? Mistaken(Context context, SentFile sent, SentTable table, IImportTarget target)
    {
        var (isWord, language) = (SentNames.IsWord(sent.File.Name), context.Person.Language);
        if (target.BringsPractices || context.Session.Form is not null || !table.IsAwaited(context.Now) || (isWord && table.IsTold))
        {
            return null;
        }

        context.Store.Put(SentTable.All, table with { IsTold = table.IsTold || isWord });
        return context.Reply(
            new Screen(TextsOf(context.Person).TableExpected(target.NameOf(table.Register, language), Named(sent.File.Name)))
            .Row(target.Template(table.Register, language), target.Columns(table.Register, language))
            .Row(target.ToList(table.Register, language)));
    }

    private Turn Arrived(Occasion occasion, Downloaded downloaded)
    {
        if (downloaded.StoredFile is not { } file)
        {
            return occasion.FindPerson(downloaded.Subject) is { } person
                ? Occasion.Tell(person, new(TextsOf(person).NotFetched))
                : Turn.Quiet;
        }

        var (asked, language) = occasion.FindPerson(downloaded.Subject) is { } by ? (Expected(occasion, by), by.Language) : (null, Language.Es);
        var isArchive = SentNames.IsArchive(asked?.Table.FileName ?? "");
        occasion.Store.Put(WordTask.All, new()
        {
            Id = Key.Of(ImportDoors.Feature, downloaded.Subject),
            Feature = ImportDoors.Feature,
            Subject = downloaded.Subject,
            To = downloaded.Asked.To,
            FileToRead = file,
            IsSheet = !isArchive,
            IsArchive = isArchive,
            LayOut = isArchive ? files => asked?.Target.SheetOf(files, language) : null,
        });
        return Turn.Quiet;
    }

    private Turn Read(Occasion occasion, SheetRead done) =>
        Read(occasion, done, (person, table, _) => SentContent.Of(table, person, done.Reading));

    private Turn Read(Occasion occasion, ArchiveRead done) =>
        Read(occasion, done, (person, table, target) => SentContent.Of(table, person, done.Reading, target, done.Sheet));

    /// <summary>What it says is kept, and the file is not.</summary>
    private Turn Read(Occasion occasion, WordDone done, Func<Person, SentTable, IImportTarget, SentContent> take)
    {
        var discard = Turn.Of(new Discard(done.Task.To, done.Task.FileToRead!));
        if (occasion.FindPerson(done.Subject) is not { } person || Expected(occasion, person) is not var (table, target))
        {
            return discard;
        }

        var (read, whyNot) = take(person, table, target);
        if (read is null)
        {
            return discard.Then(Occasion.Tell(person, new(whyNot)));
        }

        var plan = ImportPlan.Of(occasion, person, read, target);
        if (plan.MissingColumn is { } column)
        {
            return discard.Then(Occasion.Tell(person, new(target.Columns(table.Register, person.Language) is null
                ? TextsOf(person).MissingColumn(column)
                : TextsOf(person).NoColumn(column))));
        }

        Keep(occasion, read);
        occasion.Store.Put(WordTask.All, new()
        {
            Id = Key.Of(ImportDoors.ResultFeature, person.Id),
            Feature = ImportDoors.ResultFeature,
            Subject = person.Id,
            To = done.Task.To,
            Make = () => ImportResult.Write(read, plan, person.Language),
        });
        return discard;
    }

    /// <summary>The same table with what each row would change; where the program ended in between, it is written here.</summary>
    private Turn Send(Occasion occasion, WordMade made)
    {
        if (occasion.FindPerson(made.Subject) is not { } person || Expected(occasion, person) is not ({ Columns.IsEmpty: false } table, var target))
        {
            return Turn.Quiet;
        }

        var (texts, plan) = (TextsOf(person), ImportPlan.Of(occasion, person, table, target));
        var content = made is { Content.IsEmpty: true, Task.Make: null }
            ? ImportResult.Write(table, plan, person.Language)
            : made.Content;
        var caption = new Screen(ImportResult.Say(plan, table, target, person.Language))
            .Row(plan.CanBringIn ? Button.Do(texts.BringIn, ImportDoors.BringIn.To(table.Code)).AsMain() : null)
            .Row(target.ToList(table.Register, person.Language));
        return content.IsEmpty
            ? Occasion.Tell(person, caption)
            : Turn.Of(new SendFile(made.Task.To, ImportResult.NameOf(table, texts), content, caption));
    }

    private Turn BringIn(Context context, string code)
    {
        var texts = TextsOf(context.Person);
        if (Expected(context, context.Person) is not var (table, target) || table.Code != code)
        {
            return Turn.Quiet.WithToast(texts.Over);
        }

        var plan = ImportPlan.Of(context, context.Person, table, target);
        if (!plan.CanBringIn)
        {
            return Turn.Quiet.WithToast(texts.Changed);
        }

        var (done, told) = BroughtIn.Keep(context, context.Person, (table, target), plan);
        return context.Reply(done).Then(told);
    }

    /// <summary>Where it cannot be brought in any more, the command says so.</summary>
    private Turn BringInByCommand(Occasion occasion, string personId) =>
        occasion.FindPerson(personId) is { } person && Expected(occasion, person) is { } asked
        && ImportPlan.Of(occasion, person, asked.Table, asked.Target) is { CanBringIn: true } plan
        && BroughtIn.Keep(occasion, person, asked, plan) is var (done, told)
            ? Occasion.Tell(person, done with
            {
                Text = Html.Lines(TextsOf(person).ByCommand(Named(asked.Table.FileName)), done.Text),
            }).Then(told)
            : Turn.Quiet;

    /// <summary>Null where the person may not bring in, or is not about to.</summary>
    private (SentTable Table, IImportTarget Target)? Expected(Occasion occasion, Person person) =>
        occasion.Store.Find(SentTable.All, person.Id) is { } table && table.IsCurrent(occasion.Now)
        && targets.FirstOrDefault(one => one.Knows(table.Register)) is { } target && target.MayBringIn(person, table.Register)
            ? (table, target)
            : null;

    private static void Keep(Occasion occasion, SentTable table)
    {
        occasion.Store.Put(SentTable.All, table);
        occasion.Plan(ImportDoors.IsOld, table.PersonId, table.Since + SentTable.Kept);
    }

    private static string Named(string file) => Shortening.Line(file, Shortening.Query);

    private static ImportTexts TextsOf(Person person) => ImportTexts.All.In(person.Language);
}
