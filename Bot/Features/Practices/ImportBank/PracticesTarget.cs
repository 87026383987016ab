using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Practices.Import;
using Bot.Domain.Storage;
using Bot.Imports;
using Bot.Messages;
using Bot.Sheets;
using Bot.Texts;
using Bot.WordFiles;

namespace Bot.Features.Practices.ImportBank;

/// <summary>Practices of an older bank, brought in from a table, or from a ZIP with Word files, by the coordination.</summary>
/// <param name="withoutOwnWords">Takes the words of our own Word template out of a document.</param>
public sealed class PracticesTarget(Cities cities, Func<IEnumerable<WrittenLine>, IEnumerable<WrittenLine>> withoutOwnWords) : IImportTarget
{
    /// <summary>No register is called so.</summary>
    public const string Code = "practices";

    /// <summary>What was brought in.</summary>
    public static readonly ImportLedger<Practice> Ledger = new(
        "practiceimports",
        PracticeBank.All,
        (then, now) => (now.Version, now.State, now.AppliedBy) != (then.Version, then.State, then.AppliedBy),
        (before, now) => before with { Likes = now.Likes });

    public bool Knows(string code) => code == Code;

    public bool BringsPractices => true;

    public bool TakesArchives => true;

    public bool MayBringIn(Person person, string code) => Rights.CanCoordinate(person);

    public Html HowTo(string code, Language language) => BankTexts.All.In(language).HowTo(SheetLimits.Rows);

    public Button? Columns(string code, Language language) => null;

    public Button ToList(string code, Language language) => Button.Do(BankTexts.All.In(language).ToList, PracticeDoors.BrowseApart.To());

    public Sheet? SheetOf(ImmutableArray<ArchivedFile> files, Language language) =>
        new BankFiles(new(cities), language, withoutOwnWords).ToSheet(files);

    public ImportPlan PlanOf(Occasion occasion, Person person, string code, Sheet sheet) =>
        new BankPlanner(occasion.Store, cities, person, occasion.Now).Of(sheet);

    /// <summary>Numbers that it takes are never given again, whatever is undone.</summary>
    public Turn BringIn(Occasion occasion, Person person, ImportPlan plan, string code, string importCode)
    {
        var numbers = PracticeNumberings.Of(occasion.Store, occasion.Now.InUtc().Year);
        occasion.Store.Put(PracticeNumberings.All, numbers with { Next = numbers.Next + plan.Count(RowFate.New) });
        _ = Ledger.BringIn(occasion.Store, plan, code, person.Id, importCode, occasion.Now);
        return CityNews.Of(
            occasion, person, [.. plan.Rows.OfType<BringingRow<Practice>>().Where(row => row.Before is null).Select(row => row.After)]);
    }

    public IEnumerable<PastImport> Past(IWork work) => Ledger.Past(work);

    public PastImport? FindPast(IWork work, string importCode) => Ledger.FindPast(work, importCode);

    public ImmutableArray<string> Undo(IWork work, Person person, string importCode) =>
    [
        .. Ledger.Undo(work, Ledger.Find(work, importCode)!)
            .Select(practice => $"{practice.Number!.Text}: {practice.TitleFor(person.Language)}"),
    ];

    public void Forget(IWork work, string id) => _ = work.Delete(Ledger.All, id);

    public void Keep(Routes routes) => routes
        .Keeps(Ledger.All)
        .KeepsOfPerson(new PersonalRecords(Ledger.All.Name, OfPerson, PersonalRecords.In(Ledger.All).Forget));

    /// <summary>What was brought in is the network's; only that they did is theirs.</summary>
    private static IReadOnlyList<object> OfPerson(IWork work, string personId) =>
    [
        .. PersonalRecords.In(Ledger.All).Find(work, personId).Cast<KeptImport<Practice>>().Select(import => import with { Records = [] }),
    ];
}
