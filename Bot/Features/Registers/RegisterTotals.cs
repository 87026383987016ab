using Bot.Conversation;
using Bot.Domain.Registers;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Registers;

/// <summary>
/// How many records a register has, whole and by its choices, those that are only counted included; and how many people they tell of,
/// where so few are not among them that somebody could be recognised.
/// </summary>
internal sealed class RegisterTotals(RegisterShelf shelf)
{
    private const int MostShown = 12;

    /// <param name="code">Of the field by which it is told; the first where there is none of that code.</param>
    public Turn Show(Context context, string register, string code)
    {
        RegisterField[] fields = [.. shelf.Find(register)?.Fields.Where(field => field.IsTotalled) ?? []];
        return fields.Length == 0
            ? Turn.Quiet.WithToast(RegisterTexts.All.In(context.Language).Gone)
            : context.Change(Draw(context, shelf.Find(register)!, fields, fields.FirstOrDefault(field => field.Code == code) ?? fields[0]));
    }

    private static Screen Draw(Context context, Register register, RegisterField[] fields, RegisterField by)
    {
        var (texts, words) = (RegisterTexts.All.In(context.Language), register.Words.In(context.Language));
        RegisterFigures figures = new(register, context);
        var totals = figures.By(by, context.Language);
        var people = figures.People;
        return new Screen(Html.Paragraphs(
            Html.Lines(
                Html.Of($"<b>{texts.TotalsOf(words.Title)}</b>: {words.Count(figures.Whole.Records)}"),
                Html.Escape(People(people, figures.Whole.People, context).TrimStart()),
                figures.AreExamples ? Html.Of($"<i>{texts.OnlyExamples}</i>") : Html.Empty),
            Html.Lines(
            [
                totals.Count == 0 ? Html.Empty : Html.Of($"<b>{by.Title(context.Language)}</b>"),
                .. totals.Take(MostShown).Select(total => Html.Escape(
                    $"{by.Say(total.Code, context.Language)}: {words.Count(total.Records)}.{People(people, total.People, context)}")),
                Html.Escape(totals.Count > MostShown ? texts.MoreTotals(totals.Count - MostShown) : ""),
            ]),
            Html.Escape(people is null ? "" : texts.NoSmallFigures(PublishedFigures.Least))))
            .Items(fields.Where(field => field.Code != by.Code).Select(field =>
                Button.Do(texts.By(field.Title(context.Language)), RegisterDoors.Totals.To(register.Code, field.Code))))
            .Row(Button.Do(texts.ToList, RegisterDoors.List.To(register.Code)));
    }

    private static string People(RegisterField? counted, int? number, Context context) =>
        counted is null || number is null ? "" : $" {counted.Title(context.Language)}: {number}.";
}
