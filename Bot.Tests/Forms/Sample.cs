using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Forms;
using Bot.Forms.Kinds;
using Field = Bot.Forms.Field<Bot.Tests.Forms.SampleTexts>;

namespace Bot.Tests.Forms;

/// <summary>A form with every kind of field, and the same form a version later.</summary>
public static class Sample
{
    /// <summary>What «Soy yo» answers in the tests' scene.</summary>
    public const string Me = "me";

    /// <summary>What is filled in.</summary>
    public const string Subject = "abcDEF2345";

    public const int SummaryWords = 20;

    public const int MostFiles = 3;

    public static readonly Form<SampleTexts> Form = new("sample", version: 1,
        Field.Text("title", t => t.AskTitle, Title.Parse).Says(RefusalCode.TooShort, t => t.TitleTooShort),
        Field.Choice("theme", t => t.AskTheme, Theme.All, Theme.Parse),
        Field.LongText("summary", t => t.AskSummary, SummaryWords),
        Field.ManyChoices("public", t => t.AskPublic, Beneficiary.All, Beneficiary.Parse),
        Field.Choice("stage", t => t.AskStage, Stage.All, Stage.Parse),
        Field.Month("end", t => t.AskEnd, StartMonth.Parse, end => end.Month).When(given => given["stage"] == "finished"),
        Field.Text("start", t => t.AskStart, (typed, scene) => StartMonth.Parse(typed, scene.Today), (month, _) => month.Text),
        Field.Lookup("city", t => t.AskCity, Search, Find, typed => Place.Unlisted(typed).Refusal),
        Field.Files("files", t => t.AskFiles, MostFiles).Optional(),
        Field.Text("contact", t => t.AskContact, (typed, scene) => Contact.Parse(typed, scene.By))
            .Suggest("me", t => t.ItIsMe, scene => scene.Known.GetValueOrDefault(Me)),
        Field.Text("remark", t => t.AskRemark, typed => ShortText.Parse(typed, 1, 100)).Optional(),
        Field.Consent("consent", t => t.AskConsent),
        Field.Summary(t => t.Review, t => t.Send));

    /// <summary>Another order, fewer themes and words, no remark, and a new question.</summary>
    public static readonly Form<SampleTexts> Next = new("sample", version: 2,
        Field.Choice("theme", t => t.AskTheme, [.. Theme.All.Where(theme => theme.Code != "tourism")], Theme.Parse),
        Field.Text("title", t => t.AskTitle, Title.Parse),
        Field.Choice("budget", t => t.AskBudget, new Choice("low", "Poco", "Pouco"), new Choice("high", "Mucho", "Muito")),
        Field.LongText("summary", t => t.AskSummary, words: 3),
        Field.Choice("stage", t => t.AskStage, Stage.All, Stage.Parse),
        Field.Consent("consent", t => t.AskConsent),
        Field.Summary(t => t.Review, t => t.Send));

    /// <summary>A few questions, the last of which may be skipped.</summary>
    public static readonly Form<SampleTexts> Short = new("short", version: 1,
        Field.Text("title", t => t.AskTitle, Title.Parse),
        Field.Choice("stage", t => t.AskStage, Stage.All, Stage.Parse),
        Field.LongText("summary", t => t.AskSummary, SummaryWords).Optional(),
        Field.Summary(t => t.Review));

    /// <summary>The kinds that remember something while they are asked, and those of common things.</summary>
    public static readonly Form<SampleTexts> Common = new("common", version: 1,
        Field.Date("date", t => t.AskDate),
        Field.Day("day", t => t.AskDay),
        Field.Deadline("deadline", t => t.AskDeadline),
        Field.Place("city", t => t.AskCity, new(Cities.Shipped)),
        Field.City("seat", t => t.AskSeat, new(Cities.Shipped)).Optional(),
        Field.Month("start", t => t.AskStart, StartMonth.Parse, start => start.Month),
        Field.Amount("budget", t => t.AskBudget),
        Field.Lines("links", t => t.AskLinks, WebLink.ParseAll, (link, _) => link.Address).Optional(),
        Field.Summary(t => t.Review));

    private static IEnumerable<Choice> Search(string typed) => Cities.Shipped.Search(typed, 8).Select(Of);

    private static Choice? Find(string code) => Cities.Shipped.Find(code) is { } city ? Of(city) : null;

    private static Choice Of(City city) => new(city.Id, city.Name, city.Name);
}
