using Bot.Conversation;
using Bot.Domain.People;
using Bot.Messages;

namespace Bot.Imports;

/// <summary>What a table brings is in the bank, or the register, and can be undone for some days.</summary>
internal static class BroughtIn
{
    /// <returns>What whoever brought it in sees, and what others hear.</returns>
    public static (Screen Done, Turn Told) Keep(
        Occasion occasion, Person person, (SentTable Table, IImportTarget Target) asked, ImportPlan plan)
    {
        var ((table, target), texts) = (asked, ImportTexts.All.In(person.Language));
        var told = target.BringIn(occasion, person, plan, table.Register, table.Code);
        _ = occasion.Store.Delete(SentTable.All, person.Id);
        occasion.Unplan(ImportDoors.IsOld, person.Id);
        occasion.Plan(ImportDoors.IsOver, ImportLedger.IdOf(person.Id, table.Code), occasion.Now + ImportLedger.CanBeUndone);
        return (
            new Screen(texts.BroughtIn(plan.Count(RowFate.New), plan.Count(RowFate.Changed)))
                .Row(target.ToList(table.Register, person.Language))
                .Row(Button.Do(texts.Undo, ImportDoors.Undo.To(table.Code)).AsDanger()),
            told);
    }
}
