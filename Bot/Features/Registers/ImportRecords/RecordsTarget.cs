using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Domain.Storage;
using Bot.Imports;
using Bot.Messages;
using Bot.Sheets;
using Bot.Texts;

namespace Bot.Features.Registers.ImportRecords;

/// <summary>Records of a register, brought in from a table by those who verify them.</summary>
/// <param name="zones">For the dates that people write.</param>
public sealed class RecordsTarget(RegisterShelf shelf, Zones zones) : IImportTarget
{
    /// <summary>What was brought in.</summary>
    public static readonly ImportLedger<RegisterRecord> Ledger = new(
        "recordimports", RegisterBook.All, (then, now) => now.History.Length != then.History.Length || now.State != then.State);

    public bool Knows(string code) => shelf.Find(code) is not null;

    public bool MayBringIn(Person person, string code) => shelf.Find(code)?.Offices.MayVerify(person) == true;

    public string NameOf(string code, Language language) => Of(code).Words.In(language).Title;

    public Html HowTo(string code, Language language) =>
        ImportTexts.All.In(language).HowTo(Of(code).Words.In(language).Title, SheetLimits.Rows);

    public Button? Columns(string code, Language language) =>
        Button.Do(RegisterTexts.All.In(language).Download, RegisterDoors.Files.To(code));

    public Button? Template(string code, Language language) =>
        Button.Do(RegisterTexts.All.In(language).Template, RegisterDoors.Template.To(code));

    public Button ToList(string code, Language language) => Button.Do(RegisterTexts.All.In(language).ToList, RegisterDoors.List.To(code));

    public ImportPlan PlanOf(Occasion occasion, Person person, string code, Sheet sheet) =>
        new Planner(Of(code), occasion, person, zones.Of(person).Id).Of(sheet);

    public Turn BringIn(Occasion occasion, Person person, ImportPlan plan, string code, string importCode)
    {
        _ = Ledger.BringIn(occasion.Store, plan, code, person.Id, importCode, occasion.Now);
        return Turn.Quiet;
    }

    public IEnumerable<PastImport> Past(IWork work) => Ledger.Past(work);

    public PastImport? FindPast(IWork work, string importCode) => Ledger.FindPast(work, importCode);

    public ImmutableArray<string> Undo(IWork work, Person person, string importCode) =>
    [
        .. Ledger.Undo(work, Ledger.Find(work, importCode)!)
            .Select(record => Of(record.Register).NameOf(record, person.Language)),
    ];

    public void Forget(IWork work, string id) => _ = work.Delete(Ledger.All, id);

    public void Keep(Routes routes) => routes
        .Keeps(Ledger.All)
        .KeepsOfPerson(new PersonalRecords(Ledger.All.Name, OfPerson, PersonalRecords.In(Ledger.All).Forget))
        .WhenChanged(RegisterBook.All, ForgetDeclined);

    /// <summary>What was in the records is the network's, and not told here: who brought them in may not verify any more.</summary>
    private static IReadOnlyList<object> OfPerson(IWork work, string personId) =>
    [
        .. PersonalRecords.In(Ledger.All).Find(work, personId).Cast<KeptImport<RegisterRecord>>()
            .Select(import => import with { Records = [] }),
    ];

    /// <summary>Who does not want to be in the list is in no copy of it.</summary>
    private static void ForgetDeclined(Occasion occasion, RegisterRecord? before, RegisterRecord? after)
    {
        if (after is not { State: RecordState.Declined })
        {
            return;
        }

        foreach (var import in occasion.Store.All(Ledger.All, KeyRange.All)
            .Where(one => one.Records.Any(record => record.After.Id == after.Id)))
        {
            occasion.Store.Put(
                Ledger.All, import with { Records = [.. import.Records.Where(record => record.After.Id != after.Id)] });
        }
    }

    private Register Of(string code) => shelf.Find(code)!;
}
