using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain.People;
using Bot.Domain.Practices;
using Bot.Domain.Registers;
using Bot.Forms;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Registers.Funding.FollowCalls;

/// <summary>
/// Tells who wants it, in the morning of their own day, which calls have opened, which close later than was said, and which close soon; of
/// a theme, a country, a kind of support or of all. Nothing twice.
/// </summary>
/// <param name="calls">The register of calls; its parent holds the sources.</param>
/// <param name="zones">Says when it is morning for somebody.</param>
public sealed class FollowingCalls(Register calls, Zones zones) : IFeature
{
    private const int MostTold = 8;

    /// <summary>Button: of which calls the person hears.</summary>
    public static readonly Door OpenDoor = new("c.watch");

    internal static readonly Door<string> ChooseDoor = new("c.watchby", Argument.Text);
    internal static readonly Door<string, string> SetDoor = new("c.watchset", Argument.Text, Argument.Text);
    internal static readonly Door<string> SwitchDoor = new("c.watchon", Argument.Text);

    private const string On = "1";

    private static readonly ImmutableArray<WatchedBy> By =
    [
        new(
            "t", CallAlertTexts.Theme, [.. Theme.All.Select(Choice.Of)],
            watch => watch.Theme, (watch, code) => watch with { Theme = code }),
        new(
            "c", CallAlertTexts.Country, [.. Country.All.Select(Choice.Of)],
            watch => watch.Country, (watch, code) => watch with { Country = code }),
        new("k", CallAlertTexts.Kind, [.. FundingSources.Kinds], watch => watch.Kind, (watch, code) => watch with { Kind = code }),
    ];

    private Recurring<CallWatch> Mornings => new(new("c.calls"))
    {
        First = Recurring.NextMorning(zones),
        Still = (occasion, personId) => occasion.Store.Find(CallWatch.All, personId) is { IsOn: true } watch ? watch : null,
        Tell = Tell,
        Again = Recurring.NextMorning(zones),
    };

    public void Register(Routes routes) => routes
        .KeepsOfPerson(CallWatch.All)
        .Recurring(Mornings)
        .InPrivate(own => own
            .Press(OpenDoor, context => context.Change(Draw(context, WatchOf(context))))
            .Press(ChooseDoor, (context, by) => By.FirstOrDefault(one => one.Code == by) is { } found
                ? context.Change(DrawChoices(context, found))
                : context.Change(Draw(context, WatchOf(context))))
            .Press(SetDoor, Set)
            .Press(SwitchDoor, Switch));

    private Turn Set(Context context, string by, string code)
    {
        if (By.FirstOrDefault(one => one.Code == by) is not { } found
            || (code.Length > 0 && found.Choices.All(choice => choice.Code != code)))
        {
            return context.Change(Draw(context, WatchOf(context)));
        }

        return Keep(context, found.With(WatchOf(context), code));
    }

    private Turn Switch(Context context, string on) => Keep(context, WatchOf(context) with { IsOn = on == On });

    /// <summary>What is open already stands in the list: they hear of what comes.</summary>
    private Turn Keep(Context context, CallWatch watch)
    {
        var (zone, today) = ClockOf(context, context.Person);
        var known = watch with
        {
            Told = OpenFor(context, watch).ToImmutableDictionary(
                call => call.Id, call => watch.Told.GetValueOrDefault(call.Id) ?? CallNews.ToldOf(call, today, zone)),
        };
        context.Store.Put(CallWatch.All, known);
        if (known.IsOn)
        {
            Mornings.Begin(context, known.PersonId);
        }
        else
        {
            Mornings.End(context, known.PersonId);
        }

        return context.Change(Draw(context, known));
    }

    private Turn Tell(Occasion occasion, CallWatch watch)
    {
        if (occasion.FindPerson(watch.PersonId) is not { Reachable: true } person)
        {
            return Turn.Quiet;
        }

        var (zone, today) = ClockOf(occasion, person);
        (RegisterRecord Call, CallNews News)[] news =
        [
            .. OpenFor(occasion, watch)
                .Select(call => (call, News: CallNews.Of(call, watch.Told.GetValueOrDefault(call.Id), today, zone)))
                .Where(one => one.News is not null)
                .Select(one => (one.call, one.News!))
                .Take(MostTold),
        ];
        if (news.Length == 0)
        {
            return Turn.Quiet;
        }

        occasion.Store.Put(CallWatch.All, watch with
        {
            Told = watch.Told.SetItems(news.Select(one => KeyValuePair.Create(one.Call.Id, CallNews.ToldOf(one.Call, today, zone)))),
        });
        return Occasion.Tell(person, News(occasion, news, person));
    }

    private Screen News(Occasion occasion, (RegisterRecord Call, CallNews News)[] news, Person person)
    {
        var texts = CallAlertTexts.All.In(person.Language);
        return new Screen(Html.Lines(
            [
                Html.Of($"<b>{texts.Title}</b>"),
                .. news.Select((one, index) => Html.Of(
                    $"{index + 1}. {NameOf(one.Call, occasion, person)}. {texts.Say(one.News, FundingCall.Of(one.Call))}")),
            ]))
        {
            Quotes = true,
        }
            .Items(news.Select((one, index) => Button.Do(
                Shortening.Cut($"{index + 1}. {NameOf(one.Call, occasion, person)}", Shortening.WholeRow),
                RegisterDoors.Card.To(one.Call.Id))))
            .Row(Button.Do(texts.Change, OpenDoor.To()));
    }

    private string NameOf(RegisterRecord call, Occasion occasion, Person person) =>
        FollowedNews.NameOf(calls, call, occasion, person.Language);

    private Screen Draw(Context context, CallWatch watch)
    {
        var texts = CallAlertTexts.All.In(context.Language);
        return new Screen(Html.Paragraphs(
            Html.Of($"<b>{texts.Title}</b>"), Html.Escape(texts.About), Html.Escape(watch.IsOn ? texts.IsOn : texts.IsOff)))
            .Items(By.Select(one => Button.Do(
                $"{one.Name.In(context.Language)}: {one.Chosen(watch)?.Label(context.Language) ?? texts.Every}", ChooseDoor.To(one.Code))))
            .Row(watch.IsOn
                ? Button.Do(texts.TurnOff, SwitchDoor.To(""))
                : Button.Do(texts.TurnOn, SwitchDoor.To(On)).AsMain())
            .Row(Button.Do(RegisterTexts.All.In(context.Language).ToList, RegisterDoors.List.To(calls.Code)));
    }

    private static Screen DrawChoices(Context context, WatchedBy by) =>
        new Screen(Html.Of($"<b>{by.Name.In(context.Language)}</b>"))
            .Items(by.Choices.Select(choice => Button.Do(choice.Label(context.Language), SetDoor.To(by.Code, choice.Code)))
                .Prepend(Button.Do(CallAlertTexts.All.In(context.Language).EveryOne, SetDoor.To(by.Code))));

    private IEnumerable<RegisterRecord> OpenFor(Occasion occasion, CallWatch watch) => calls.Listed(occasion, reader: null)
        .Select(call => call.AsVerified ?? call)
        .Where(call => FundingCall.Of(call).StandingAt(occasion.Now, zones.Network) is CallStanding.Open or CallStanding.Permanent)
        .Where(call => occasion.Store.Find(RegisterBook.All, call.ParentId ?? "") is { } source && watch.Wants(source, call));

    private (DateTimeZone Zone, LocalDate Today) ClockOf(Occasion occasion, Person person) =>
        (zones.Of(person), occasion.Now.InZone(zones.Of(person)).Date);

    private static CallWatch WatchOf(Context context) =>
        context.Store.Find(CallWatch.All, context.Person.Id) ?? new() { PersonId = context.Person.Id };

    /// <summary>By what calls can be chosen.</summary>
    private sealed record WatchedBy(
        string Code,
        Bilingual<string> Name,
        ImmutableArray<Choice> Choices,
        Func<CallWatch, string> Of,
        Func<CallWatch, string, CallWatch> With)
    {
        public Choice? Chosen(CallWatch watch) => Choices.FirstOrDefault(choice => choice.Code == Of(watch));
    }
}
