using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Registers;
using Bot.Imports;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Registers;

/// <summary>The records of a register: in pages, narrowed by facets, or found by words.</summary>
/// <param name="begun">Whether the person has begun a new record of a register.</param>
internal sealed class RegisterLists(RegisterShelf shelf, RecordMarks marks, Func<Context, Register, bool> begun)
{
    private const int PageSize = 5;

    public Screen Page(Context context, Register register, string written, int page)
    {
        var (filter, texts) = (ListFilter.Read(register, written), RegisterTexts.All.In(context.Language));
        var found = filter.Narrow(register, Within(context, register, filter), context).ToArray();
        var paging = Paging.Of(page, found.Length, PageSize);
        var shown = found.Skip(paging.First).Take(PageSize).ToArray();
        var screen = new Screen(Html.Paragraphs(
            Head(context, register, filter, found, paging),
            Html.Lines([.. shown.Select((record, index) => Line(context, register, record, paging.First + index + 1))]),
            found.Length == 0 ? texts.NothingHere : Html.Empty))
            .Items(shown.Select((record, index) => Item(context, register, record, paging.First + index + 1, filter, paging.Shown)))
            .Row(
                paging.Earlier(texts.Earlier, to => RegisterDoors.List.To(register.Code, filter.Text, to)),
                paging.Later(texts.Later, to => RegisterDoors.List.To(register.Code, filter.Text, to)));
        return Below(context, register, filter, OnRequest.Below(context, register, filter, screen));
    }

    /// <summary>By what the list can be narrowed, and what narrows it.</summary>
    public static Screen Facets(Context context, Register register, string written)
    {
        var (filter, texts) = (ListFilter.Read(register, written), RegisterTexts.All.In(context.Language));
        return new Screen(texts.ChooseFacet)
            .Row(filter.ParentName(register, context) is { } parent
                ? Button.Do(Label(texts.Remove(parent)), RegisterDoors.List.To(register.Code, filter.OfAll().Text)).AsItem()
                : null)
            .Items(filter.Chosen.Select(pair => Button.Do(
                Label(texts.Remove(register.Facets[pair.Key].Choices[pair.Value].Label(context.Language))),
                RegisterDoors.List.To(register.Code, filter.Without(pair.Key).Text))))
            .Items(register.Facets.Index().Where(one => !filter.Chosen.ContainsKey(one.Index)).Select(one =>
                Button.Do(Label(one.Item.Name.In(context.Language)), RegisterDoors.Choices.To(register.Code, filter.Text, one.Index))))
            .Row(Button.Do(texts.ToList, RegisterDoors.List.To(register.Code, filter.Text)));
    }

    /// <summary>The choices of a facet that some record has, with how many.</summary>
    public static Screen Choices(Context context, Register register, string written, int place)
    {
        var (filter, texts) = (ListFilter.Read(register, written), RegisterTexts.All.In(context.Language));
        if (place >= register.Facets.Length)
        {
            return Facets(context, register, written);
        }

        var facet = register.Facets[place];
        var records = place == 0 ? All(context, register).Concat(Unlisted(context, register)) : Within(context, register, filter);
        var counts = filter.Without(place).Narrow(register, records, context)
            .SelectMany(record => facet.ValuesOf(record, context))
            .CountBy(code => code)
            .ToDictionary(StringComparer.Ordinal);
        return new Screen(Html.Of($"<b>{facet.Name.In(context.Language)}</b>"))
            .Items(facet.Choices.Select((choice, index) => (choice, index)).Where(one => counts.ContainsKey(one.choice.Code)).Select(one =>
                Button.Do(
                    Shortening.Counted(one.choice.Label(context.Language), counts[one.choice.Code]),
                    RegisterDoors.List.To(register.Code, filter.With(place, one.index).Text))))
            .Row(Button.Do(texts.ToList, RegisterDoors.List.To(register.Code, filter.Text)));
    }

    /// <summary>Those of which every typed word begins a word, in either language; what is not public is not looked at.</summary>
    /// <param name="registers">One or more that are searched together.</param>
    public Screen Found(Context context, IReadOnlyList<Register> registers, string typed)
    {
        var texts = RegisterTexts.All.In(context.Language);
        var words = Folding.Words(typed);
        var query = Shortening.Line(typed, Shortening.Query);
        var found = registers
            .Select(register => (
                Register: register,
                Records: All(context, register).Where(record => words.All(word => HasWord(register, record, context, word))).ToArray()))
            .Where(one => one.Records.Length > 0)
            .ToArray();
        var shown = found.SelectMany(one => one.Records.Select(record => (one.Register, Record: record))).Take(PageSize).ToArray();
        var rest = found.Sum(one => one.Records.Length) - shown.Length;
        var screen = found.Length == 0
            ? new Screen(texts.NothingFound(query))
            : new Screen(Html.Paragraphs(
                texts.Found(
                    query, string.Join(", ", found.Select(one => one.Register.Words.In(context.Language).Count(one.Records.Length)))),
                Html.Lines([.. shown.Select((one, index) => Line(context, one.Register, one.Record, index + 1))]),
                rest > 0 ? texts.MoreFound(rest) : Html.Empty))
                .Items(shown.Select((one, index) =>
                    Item(context, one.Register, one.Record, index + 1, ListFilter.Read(one.Register, ""), 0)));
        return OnRequest.BelowFound(context, registers, typed, screen).Row(registers is [var only]
            ? Button.Do(texts.ToList, RegisterDoors.List.To(only.Code))
            : ToHome(context, registers[0]));
    }

    /// <summary>The registers that one command opens.</summary>
    public Screen Home(Context context, RegisterHome home)
    {
        var registers = shelf.In(home);
        return new Screen(Html.Paragraphs(
            Html.Of($"<b>{home.Title.In(context.Language)}</b>"), Html.Escape(home.About.In(context.Language))))
            .Items(registers.Select(register => Button.Do(
                Shortening.Counted(register.Words.In(context.Language).Title, register.Listed(context, context.Person).Count),
                RegisterDoors.List.To(register.Code))));
    }

    /// <summary>All that are listed for the person, in their order.</summary>
    public static IEnumerable<RegisterRecord> All(Context context, Register register) =>
        Sorted(context, register, register.Listed(context, context.Person));

    /// <summary>What is not listed any more, for who may take it up again.</summary>
    private static IEnumerable<RegisterRecord> Unlisted(Context context, Register register) => Sorted(
        context,
        register,
        RegisterBook.Every(context.Store, register.Code).Where(record =>
            !record.IsListed && register.Offices.MayChange(context.Person, record) && register.IsSeenBy(record, context.Person, context)));

    private static IEnumerable<RegisterRecord> Within(Context context, Register register, ListFilter filter) =>
        filter.IsOfUnlisted ? Unlisted(context, register) : All(context, register);

    public static IEnumerable<RegisterRecord> Sorted(Context context, Register register, IEnumerable<RegisterRecord> records) => records
        .OrderBy(record => register.Rank(record, context))
        .ThenBy(record => Folding.Fold(register.NameOf(record, context.Store, context.Language)), StringComparer.Ordinal)
        .ThenBy(record => record.Id, StringComparer.Ordinal);

    /// <summary>Whether a word of what is public of it begins with this one, in either language.</summary>
    public static bool HasWord(Register register, RegisterRecord record, Occasion occasion, string word) =>
        new[] { Language.Es, Language.Pt }.Any(language => register.Shown(record, language, withPrivate: false)
            .Select(shown => shown.Value)
            .Append(register.NameOf(record, occasion.Store, language))
            .SelectMany(Folding.Words)
            .Any(own => own.StartsWith(word, StringComparison.Ordinal)));

    private static Html Head(Context context, Register register, ListFilter filter, RegisterRecord[] found, Paging paging)
    {
        var words = register.Words.In(context.Language);
        var range = paging.Last == 0
            ? ""
            : ", " + RegisterTexts.All.In(context.Language).Range(paging.First + 1, Math.Min(paging.Limit, found.Length));
        var chosen = string.Join(", ", filter.Say(register, context, found));
        return Html.Lines(
            Html.Of($"<b>{words.Title}</b>: {words.Count(found.Length)}{range}"),
            Html.Escape(chosen.Length > 0 ? chosen : paging.Shown == 0 ? words.About : ""));
    }

    private Html Line(Context context, Register register, RegisterRecord record, int number)
    {
        var about = string.Join(". ", register.Shown(record, context.Language, withPrivate: false)
            .Where(shown => shown.Field.IsInLists)
            .Select(shown => shown.Value)
            .Append(register.Standing(record, context, context.Language))
            .Concat(marks.Of(context, register, record))
            .Where(part => part.Length > 0));
        return Html.Lines(
            Html.Of($"{number}. <b>{Shortening.Cut(register.NameOf(record, context.Store, context.Language), Shortening.Answer)}</b>"),
            Html.Escape(about.Length > 0 ? about + "." : ""));
    }

    private static Button Item(Context context, Register register, RegisterRecord record, int number, ListFilter filter, int page) =>
        Button.Do(
            Label($"{number}. {register.NameOf(record, context.Store, context.Language)}"),
            RegisterDoors.Card.To(record.Id, filter.Text, page));

    private Screen Below(Context context, Register register, ListFilter filter, Screen screen)
    {
        var texts = RegisterTexts.All.In(context.Language);
        var offices = register.Offices;
        var waiting = offices.MayVerify(context.Person)
            ? register.Listed(context, context.Person).Count(record => record.State == RecordState.Unverified)
            : 0;
        var declining = DeclineTexts.All.In(context.Language);
        var refused = offices.MayVerify(context.Person) && !register.SameBy.IsEmpty && !filter.IsOfUnlisted
            ? Unlisted(context, register).Count(record => record.State == RecordState.Declined)
            : 0;
        var isTop = register.Parent is null;
        return screen
            .Row([.. shelf.Below(register).Concat(isTop ? [] : [register.Parent!]).Select(other =>
                Button.Do(Label(other.Words.In(context.Language).Title), RegisterDoors.List.To(other.Code)))])
            .Row(
                Button.Do(texts.Filter, RegisterDoors.Facets.To(register.Code, filter.Text)),
                Button.Do(texts.Download, RegisterDoors.Files.To(register.Code)))
            .Row(
                register.Fields.Any(field => field.IsTotalled)
                    ? Button.Do(texts.Totals, RegisterDoors.Totals.To(register.Code))
                    : null,
                ToHome(context, register))
            .Row(register.OwnButton?.Invoke(context.Language))
            .Row(waiting > 0 && !filter.IsOfUnverified
                ? Button.Do(texts.ToVerify(waiting), RegisterDoors.List.To(register.Code, ListFilter.Unverified))
                : null)
            .Row(refused > 0
                ? Button.Do(declining.Refusals(refused), RegisterDoors.List.To(register.Code, ListFilter.Declined))
                : null)
            .Row(offices.MayVerify(context.Person) ? Button.Do(texts.Import, ImportDoors.Ask.To(register.Code)) : null)
            .Row(!isTop || !offices.MayEnter(context.Person) ? []
                : begun(context, register)
                    ? [
                        Button.Do(texts.Resume, RegisterDoors.Add.To(register.Code)),
                        Button.Do(texts.Drop, RegisterDoors.AskDrop.To(register.Code)),
                    ]
                : [Button.Do(register.Words.In(context.Language).Add, RegisterDoors.Add.To(register.Code))]);
    }

    /// <summary>Before what was begun is forgotten, so that another can be begun.</summary>
    public static Func<Register, Screen> AskDrop(Context context) => register =>
    {
        var texts = RegisterTexts.All.In(context.Language);
        return new Screen(texts.AskDrop)
            .Row(Button.Do(texts.ToList, RegisterDoors.List.To(register.Code)))
            .Row(Button.Do(texts.YesDrop, RegisterDoors.Drop.To(register.Code)).AsDanger());
    };

    private static Button? ToHome(Context context, Register register) => register.Home is { } home
        ? Button.Do(Label(home.Title.In(context.Language)), RegisterDoors.Home.To(home.Code))
        : null;

    private static string Label(string text) => Shortening.Cut(text, Shortening.WholeRow);
}
