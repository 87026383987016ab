using Bot.Conversation;
using Bot.Domain.Registers;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Registers;

/// <summary>One record with all that its reader may see, what can be done with it, and those that belong to it.</summary>
internal sealed class RegisterCards(RegisterShelf shelf, RecordMarks marks)
{
    private const int MostBelow = 5;

    /// <summary>Characters of one value; the longest that a form takes is 120 words.</summary>
    private const int ShownValue = 900;

    /// <param name="filter">How its list was narrowed.</param>
    /// <param name="page">Where its list stood.</param>
    /// <param name="note">Above it.</param>
    public Screen Of(Context context, Register register, RegisterRecord record, string filter = "", int page = 0, Html note = default)
    {
        var texts = RegisterTexts.All.In(context.Language);
        var below = shelf.Below(register).Select(child => (Register: child, Records: RegisterLists.Sorted(
            context, child, RegisterBook.Under(context.Store, record.Id)
                .Where(one => one.Register == child.Code && child.IsSeenBy(one, context.Person, context))).ToArray())).ToArray();
        var screen = new Screen(Html.Paragraphs(note, Text(context, register, record)))
            .Items(below.SelectMany(child => child.Records.Take(MostBelow).Select(one => Button.Do(
                Child(child.Register.NameOf(one, context.Language), child.Register.Standing(one, context, context.Language)),
                RegisterDoors.Card.To(one.Id)))))
            .Row([.. below.Where(child => child.Records.Length > MostBelow).Select(child => Button.Do(
                texts.SeeAll(child.Register.Words.In(context.Language).Count(child.Records.Length)),
                RegisterDoors.List.To(child.Register.Code, ListFilter.Under(record))))]);
        var owner = record.ParentId is { } parentId ? shelf.Find(context, context.Person, parentId) : null;
        // Who changes it has so many ways already that only the first of these has room.
        var onwards = register.LeadsTo(record, context).Take(register.Offices.MayChange(context.Person, record) ? 1 : int.MaxValue);
        return onwards.Aggregate(Actions(context, register, record, screen), (card, button) => card.Row(button))
            .Row(owner is { } up
                ? Button.Do(Label(up.Register.NameOf(up.Record, context.Language)), RegisterDoors.Card.To(up.Record.Id))
                : null)
            .Row(Button.Do(texts.ToList, RegisterDoors.List.To(register.Code, filter, page)))
            .Row(record.IsListed && register.Offices.MayChange(context.Person, record)
                ? Button.Do(texts.Retire, RegisterDoors.Retire.To(record.Id)).AsDanger()
                : null)
            .Row(record.State != RecordState.Declined && !register.SameBy.IsEmpty && register.Offices.MayChange(context.Person, record)
                ? Button.Do(texts.Decline, RegisterDoors.AskDecline.To(record.Id)).AsDanger()
                : null);
    }

    private Html Text(Context context, Register register, RegisterRecord record)
    {
        var texts = RegisterTexts.All.In(context.Language);
        var standing = register.Standing(record, context, context.Language);
        var day = marks.Checked(context, record);
        return Html.Paragraphs(
            Html.Lines(
            [
                Html.Of($"<b>{register.NameOf(record, context.Store, context.Language)}</b>"),
                Html.Escape(standing.Length > 0 ? standing + "." : ""),
                .. marks.Of(context, register, record).Select(mark => Html.Of($"<i>{mark}.</i>")),
                register.IsIn(record, context.Language) ? Html.Empty : CardLanguages.Line(record.WrittenIn!.Value, context.Language),
            ]),
            Html.Lines(
            [
                .. register.Shown(record, context.Language, register.Offices.MayReadAll(context.Person, record))
                    .Skip(1)
                    .Select(shown => Html.Of($"<b>{shown.Field.Title(context.Language)}:</b> {Shortening.Cut(shown.Value, ShownValue)}")),
            ]),
            ToFill(context, register, record),
            Html.Of($"<i>{(record.IsLookedAt ? texts.CheckedOn(day) : texts.EnteredOn(day))}</i>"));
    }

    /// <summary>Of one that figures again only its name was kept.</summary>
    private static Html ToFill(Context context, Register register, RegisterRecord record)
    {
        string[] missing = [.. register.Missing(record).Select(field => field.Title(context.Language))];
        return missing.Length > 0 && record.IsListed && register.Offices.MayChange(context.Person, record)
            ? DeclineTexts.All.In(context.Language).ToFill(string.Join(", ", missing))
            : Html.Empty;
    }

    private Screen Actions(Context context, Register register, RegisterRecord record, Screen screen)
    {
        var (texts, offices) = (RegisterTexts.All.In(context.Language), register.Offices);
        var mayChange = offices.MayChange(context.Person, record);
        return screen
            .Row(record.State switch
            {
                RecordState.Unverified when offices.MayVerify(context.Person) && register.IsWhole(record) =>
                    Button.Do(texts.Verify, RegisterDoors.Verify.To(record.Id)).AsMain(),
                RecordState.Verified when mayChange && register.GrowsOld(record, context) =>
                    Button.Do(texts.Confirm, RegisterDoors.Confirm.To(record.Id)).AsMain(),
                RecordState.Retired when mayChange => Button.Do(texts.Restore, RegisterDoors.Restore.To(record.Id)),
                RecordState.Declined when offices.MayVerify(context.Person) =>
                    Button.Do(DeclineTexts.All.In(context.Language).WantsAgain, RegisterDoors.Restore.To(record.Id)),
                _ => null,
            })
            .Row(
                mayChange && record.IsListed ? Button.Do(texts.Change, RegisterDoors.Change.To(record.Id)) : null,
                offices.MayEnter(context.Person) ? Button.Do(texts.History, RegisterDoors.History.To(record.Id)) : null)
            .Row([.. shelf.Below(register).Where(child => record.IsListed && child.Offices.MayEnter(context.Person)).Select(child =>
                Button.Do(child.Words.In(context.Language).Add, RegisterDoors.Add.To(child.Code, record.Id)))]);
    }

    /// <summary>
    /// Where both do not fit, what it leads to says the rest of how it stands: "Edición 2027: Abierta". The name is cut before that.
    /// </summary>
    private static string Child(string name, string standing)
    {
        var (whole, brief) = ($"{name}: {standing}", standing.Split("; ")[0]);
        return whole.Length <= Shortening.WholeRow ? whole
            : brief.Length > Shortening.WholeRow / 2 ? Label(whole)
            : $"{Shortening.Cut(name, Shortening.WholeRow - brief.Length - 2)}: {brief}";
    }

    private static string Label(string text) => Shortening.Cut(text, Shortening.WholeRow);
}
