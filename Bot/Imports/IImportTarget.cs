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

/// <summary>What tables are brought into: a shelf of registers, or the practices. Each knows its codes.</summary>
public interface IImportTarget
{
    bool Knows(string code);

    /// <summary>Asked at every step.</summary>
    bool MayBringIn(Person person, string code);

    /// <summary>What it brings into is called.</summary>
    string NameOf(string code, Language language) => "";

    /// <summary>What to send.</summary>
    Html HowTo(string code, Language language);

    /// <summary>Where the columns can be had; null where nowhere.</summary>
    Button? Columns(string code, Language language);

    /// <summary>An empty table with all columns; null where there is none.</summary>
    Button? Template(string code, Language language) => null;

    Button ToList(string code, Language language);

    /// <summary>Whether practices come in, else records: they are called differently.</summary>
    bool BringsPractices => false;

    /// <summary>Whether a ZIP with Word files is taken, too.</summary>
    bool TakesArchives => false;

    /// <summary>The files of a ZIP as a table, a row for each in their order, its name first; null where none is taken.</summary>
    Sheet? SheetOf(ImmutableArray<ArchivedFile> files, Language language) => null;

    ImportPlan PlanOf(Occasion occasion, Person person, string code, Sheet sheet);

    /// <summary>All of the plan at once, remembered under the import's code.</summary>
    /// <returns>What others hear of it.</returns>
    Turn BringIn(Occasion occasion, Person person, ImportPlan plan, string code, string importCode);

    /// <summary>What was brought in within the last days and can be undone, newest first, whoever did it.</summary>
    IEnumerable<PastImport> Past(IWork work);

    /// <summary>One of them, also where it is undone already; null where it is not known any more.</summary>
    PastImport? FindPast(IWork work, string importCode);

    /// <returns>What stays, because somebody touched it since, by name.</returns>
    ImmutableArray<string> Undo(IWork work, Person person, string importCode);

    /// <summary>It cannot be undone any more.</summary>
    void Forget(IWork work, string id);

    /// <summary>What is kept in the store, and what its changes mean for it.</summary>
    void Keep(Routes routes);
}
