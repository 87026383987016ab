using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Imports;

/// <summary>
/// What was brought in within the last days, shown to everybody who may bring in: whoever did it may be gone, or may have lost the
/// message. It is undone after it was asked once.
/// </summary>
internal sealed class Undoing(ImmutableArray<IImportTarget> targets, Zones zones)
{
    private const int MostListed = 8;

    public void Register(Routes routes) => routes
        .On(ImportDoors.IsOver, Forget)
        .InPrivate(own => own
            .Press(ImportDoors.Past, With((context, target, import) => context.Change(Card(context, target, import))))
            .Press(ImportDoors.Undo, With(Ask))
            .Press(ImportDoors.UndoForSure, With(Undo)));

    /// <summary>The screen with those of this code that can be undone, newest first.</summary>
    public static Screen List(Screen screen, Occasion occasion, Person person, (IImportTarget Target, string Code) into, Zones zones)
    {
        PastImport[] past = [.. into.Target.Past(occasion.Store).Where(import => import.Register == into.Code).Take(MostListed)];
        var texts = ImportTexts.All.In(person.Language);
        return past.Length == 0 ? screen : (screen with { Text = Html.Paragraphs(screen.Text, texts.Lately) })
            .Items(past.Select(import => Button.Do(
                texts.PastLine(
                    Dates.DayOfMonth(import.At.InZone(zones.Of(person)).Date, person.Language), import.New + import.Changed, NameOf(occasion, import)),
                ImportDoors.Past.To(import.Code))));
    }

    private Turn Forget(Occasion occasion, string id)
    {
        foreach (var target in targets)
        {
            target.Forget(occasion.Store, id);
        }

        return Turn.Quiet;
    }

    /// <summary>One that is over has no button any more.</summary>
    private Func<Context, string, Turn> With(Func<Context, IImportTarget, PastImport, Turn> answer) => (context, code) =>
    {
        var texts = ImportTexts.All.In(context.Language);
        foreach (var target in targets)
        {
            if (target.FindPast(context.Store, code) is { } import)
            {
                return !target.MayBringIn(context.Person, import.Register) ? context.Refuse(new(Domain.RefusalCode.NotAllowed))
                    : import.IsUndone ? context.Change(new Screen(texts.IsUndone).Row(target.ToList(import.Register, context.Language)))
                    : answer(context, target, import);
            }
        }

        return context.Change(new(texts.CannotBeUndone));
    };

    private Screen Card(Context context, IImportTarget target, PastImport import)
    {
        var texts = ImportTexts.All.In(context.Language);
        return new Screen(Says(context, import))
            .Row(target.ToList(import.Register, context.Language))
            .Row(Button.Do(texts.Undo, ImportDoors.Undo.To(import.Code)).AsDanger());
    }

    private Turn Ask(Context context, IImportTarget target, PastImport import)
    {
        var texts = ImportTexts.All.In(context.Language);
        return context.Change(new Screen(Html.Paragraphs(Says(context, import), texts.AskUndo(import.New, import.Changed)))
            .Row(Button.Do(texts.KeepIt, ImportDoors.Past.To(import.Code)))
            .Row(Button.Do(texts.UndoForSure, ImportDoors.UndoForSure.To(import.Code)).AsDanger()));
    }

    private Turn Undo(Context context, IImportTarget target, PastImport import)
    {
        var stays = target.Undo(context.Store, context.Person, import.Code);
        var isLeft = target.FindPast(context.Store, import.Code) is { IsUndone: false };
        var texts = ImportTexts.All.In(context.Language);
        return context.Change(new Screen(Html.Paragraphs(
                ImportResult.SayUndone(stays, target, context.Language), isLeft ? texts.CanBeTriedAgain : Html.Empty))
            .Row(target.ToList(import.Register, context.Language)));
    }

    private Html Says(Context context, PastImport import)
    {
        var zone = zones.Of(context.Person);
        return ImportTexts.All.In(context.Language).PastImport(
            Dates.Day(import.At, zone, context.Language),
            NameOf(context, import),
            import.New,
            import.Changed,
            Dates.Day(import.At + ImportLedger.CanBeUndone, zone, context.Language));
    }

    private static string NameOf(Occasion occasion, PastImport import) => occasion.FindPerson(import.PersonId)?.Name ?? "";
}
