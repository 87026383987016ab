using System.Globalization;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Adoptions;
using Bot.Domain.Contacts;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;
using NodaTime;
using Field = Bot.Forms.Field<Bot.Features.Practices.AdoptPractices.AdoptTexts>;

namespace Bot.Features.Practices.AdoptPractices;

/// <summary>
/// Since when a city applies a practice, and what it changed; begun with what it told before. The subject is the practice's id.
/// </summary>
internal sealed class ApplyForm
{
    private const string Since = "since";
    private const string Changed = "changed";
    private const string Reached = "reached";
    private const string Cost = "cost";
    private const string Result = "result";
    private const string Size = "size";

    private static readonly Form<AdoptTexts> Form = new("adopted", version: 1,
        Field.Month(Since, t => t.AskSince, StartMonth.Parse, month => month.Month),
        Field.LongText(Changed, t => t.AskChanged, AppliedReport.MostWords),
        Field.Text(Reached, t => t.AskReached, ReadReached, (count, language) => Locale.Of(language).Number(count)).Optional(),
        Field.Choice(Cost, t => t.AskCost, CostBand.All, CostBand.Parse).Optional(),
        Field.Text(Result, t => t.AskResult, Indicator.ParseOne, Facts.Of).Optional(),
        Field.Choice(Size, t => t.AskSize, PopulationBand.All, PopulationBand.Parse).Optional(),
        Field.Summary(t => t.BeforeTelling, t => t.Tell));

    private readonly Func<Context, string, Turn> _show;

    /// <param name="show">Shows what the person's city does with a practice.</param>
    public ApplyForm(Func<Context, string, Turn> show)
    {
        _show = show;
        Asks = new(new(Form, AdoptTexts.All), new()
        {
            Find = Sheets.Find(AdoptionStep.Apply),
            WhyClosed = Sheets.WhyClosed,
            BeforeAnswer = Sheets.WithoutPeople(Changed),
            Completed = Tell,
            Left = (context, id) => Sheets.Left(context, id, AdoptingPractices.ApplyDoor),
        });
    }

    public FormConversation<AdoptTexts> Asks { get; }

    public Turn Begin(Context context, string id)
    {
        if (Sheets.Open(context, id, AdoptionStep.Apply) is not { } at)
        {
            return _show(context, id);
        }

        _ = context.LeaveForm();
        if (Asks.Drafts.Find(context, id) is null)
        {
            Asks.Drafts.Begin(context, id, Known(context, at.Adoption));
        }

        return Asks.Start(context, id, Around.Apart);
    }

    private static Parsed<int> ReadReached(string text) => Inhabitants.Parse(text, fewest: 1);

    private static IEnumerable<(string Code, string? Text)> Known(Context context, Adoption adoption)
    {
        var told = adoption.Report;
        return
        [
            (Since, told?.Since.Text),
            (Changed, told?.Changed.Text),
            (Reached, told?.Reached?.ToString(CultureInfo.InvariantCulture)),
            (Cost, told?.Cost?.Code),
            (Result, told?.Result is { } result ? Facts.Of(result, context.Language) : null),
            (Size, (told?.Size ?? CitySizes.Of(context.Store, adoption.City))?.Code),
        ];
    }

    private Turn Tell(Context context, string id)
    {
        if (AdoptionCase.FindOrBegin(context, id) is not { IsValid: true, Value: var at }
            || at.Adoption.Apply(context.Person, ReportOf(Asks.Drafts.Read(context, id), context.Now), context.Now)
                is not { IsValid: true, Value: var applied })
        {
            return _show(context, id);
        }

        Asks.Drafts.Drop(context, id);
        var kept = at.Kept(context, applied);
        var texts = AdoptTexts.All.In(context.Language);
        var days = (int)Adoption.UntilOwnWord.TotalDays;
        Person[] authors = [.. ContactSteps.AuthorsOf(context.Store, at.Practice)];
        return context.Change(new Screen(
                authors.Length == 0 ? texts.IsAppliedUnasked(days) : texts.IsApplied(at.Origin(context.Language), days))
                .Row(WritingOwn.Way(context, kept))
                .Row(AdoptionScreens.Back(id, context.Language)))
            .Then(authors.Aggregate(
                Turn.Quiet, (turn, author) => turn.Then(Occasion.Tell(author, Confirming.Question(context, kept, author)))));
    }

    private static AppliedReport ReportOf(FormDraft draft, Instant now) => new(
        StartMonth.Parse(draft[Since], now.InUtc().Date).Value, LongText.Parse(draft[Changed], AppliedReport.MostWords).Value)
    {
        Reached = Told(draft[Reached], text => Inhabitants.Parse(text, fewest: 1).Select<int?>(count => count)),
        Cost = Told(draft[Cost], CostBand.Parse),
        Result = Told(draft[Result], Indicator.ParseOne),
        Size = Told(draft[Size], PopulationBand.Parse),
    };

    private static T? Told<T>(string text, Func<string, Parsed<T>> parse) => text.Length == 0 ? default : parse(text).Value;
}
