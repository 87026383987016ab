using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Registers;

/// <summary>
/// Who did what with a record and when, with each value before and after; for those who may enter, since it names people.
/// </summary>
/// <param name="zones">For the moments.</param>
internal sealed class RecordHistory(RegisterShelf shelf, Zones zones)
{
    private const int OnPage = 6;

    /// <summary>Characters of a value.</summary>
    private const int ShownValue = 60;

    /// <param name="page">From 0, the newest.</param>
    public Turn Show(Context context, string id, int page)
    {
        var texts = RegisterTexts.All.In(context.Language);
        if (shelf.Find(context, context.Person, id) is not { } found)
        {
            return Turn.Quiet.WithToast(texts.Gone);
        }

        var (register, record) = found;
        if (!register.Offices.MayEnter(context.Person))
        {
            return context.Refuse(new(RefusalCode.NotAllowed));
        }

        var paging = Paging.Of(page, record.History.Length, OnPage);
        return context.Change(new Screen(Html.Paragraphs(
            [
                texts.HistoryOf(register.NameOf(record, context.Store, context.Language)),
                record.History.All(step => step.Step == RecordStep.Enter) ? Html.Escape(texts.NoChangesYet) : default,
                .. record.History.Reverse().Skip(paging.First).Take(OnPage).Select(step => Line(context, register, record, step)),
            ]))
            .Row(
                paging.Later(texts.Earlier, to => RegisterDoors.History.To(id, to)),
                paging.Earlier(texts.Later, to => RegisterDoors.History.To(id, to)))
            .Row(Button.Do(texts.ToCard, RegisterDoors.Card.To(id))));
    }

    private Html Line(Context context, Register register, RegisterRecord record, RecordEvent step)
    {
        var texts = RegisterTexts.All.In(context.Language);
        var moment = Dates.DayAndTime(step.At.InZone(zones.Of(context.Person)).LocalDateTime, context.Language);
        var cameAlong = step.Step == RecordStep.Enter && register.Shipped.Any(one => one.Id == record.Id);
        var happened = cameAlong
            ? texts.CameAlong
            : texts.Happened(step.Step, context.FindPerson(step.By) is { } person ? PersonLine.NameOf(person) : texts.Somebody);
        var readsAll = register.Offices.MayReadAll(context.Person, record);
        return Html.Lines(
        [
            Html.Of($"{moment}. {happened}"),
            .. Changes(register, step, context.Language)
                .Where(change => change.Field.IsPublic || readsAll)
                .Select(change => Html.Of($"<b>{change.Field.Title(context.Language)}:</b> {change.Before} → {change.After}")),
        ]);
    }

    /// <summary>What a step changed, shortened, in the order of the form.</summary>
    internal static IEnumerable<(RegisterField Field, string Before, string After)> Changes(
        Register register, RecordEvent step, Language language)
    {
        var texts = RegisterTexts.All.In(language);
        return
            from field in register.Fields
            from change in step.Changes
            where change.Field == field.Code
            select (field, Value(field, change.Before, texts), Value(field, change.After, texts));
    }

    private static string Value(RegisterField field, string value, RegisterTexts texts) =>
        value.Length == 0 ? texts.NoValue : Shortening.Line(field.Say(value, texts.Language), ShownValue);
}
