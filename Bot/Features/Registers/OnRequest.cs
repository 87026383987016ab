using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Domain.Registers;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Registers;

/// <summary>
/// The records that are given on request, as those hear of them who may not see them: how many there are. That is told as totals tell it,
/// of a whole register or of one choice, whatever else somebody looks for, so that nobody finds out by guessing which they are.
/// </summary>
internal static class OnRequest
{
    /// <summary>Of the words in a button, so that it holds them; what was searched is cut behind it.</summary>
    private const int LongestWords = 36;

    public static bool MayAsk(Person person) => RegisterOffices.OfTheNetwork.Enters(person);

    /// <summary>Those that somebody may ask for, whether somebody verified them or not: that would tell of one alone.</summary>
    public static IEnumerable<RegisterRecord> Of(Occasion occasion, Register register, Person asker) => register.Parent is not null
        ? []
        : RegisterBook.Listed(occasion.Store, register.Code).Where(record => IsGivenOnRequest(occasion, register, record)
            && !register.IsSeenBy(record, asker, occasion));

    public static bool IsGivenOnRequest(Occasion occasion, Register register, RegisterRecord record) => record.IsListed
        && register.ScopeOf(record) is RecordScope.OnRequest or RecordScope.Public && !register.IsSilent(record, occasion);

    /// <summary>What a list says of them below its records, and the way to ask; nothing where there are none.</summary>
    public static Screen Below(Context context, Register register, ListFilter filter, Screen screen)
    {
        var told = filter.Chosen.Where(one => register.Fields.Any(field => field.IsTotalled && field.Code == register.Facets[one.Key].Code))
            .Select(one => (int?)one.Key).FirstOrDefault();
        var counted = told is { } facet ? ListFilter.Read(register, "").With(facet, filter.Chosen[facet]) : ListFilter.Read(register, "");
        var count = counted.Narrow(register, Of(context, register, context.Person), context).Count();
        return Say(context, screen, count, isWhole: counted.Text == filter.Text, RegisterDoors.AskFor.To(register.Code, filter.Text));
    }

    /// <summary>The same below what was found by words.</summary>
    /// <param name="registers">One, or all that are opened together.</param>
    public static Screen BelowFound(Context context, IReadOnlyList<Register> registers, string typed, Screen screen)
    {
        var code = registers is [var only] ? only.Code : registers[0].Home!.Code;
        var words = string.Join(' ', Folding.Words(typed));
        return Say(
            context,
            screen,
            registers.Sum(register => Of(context, register, context.Person).Count()),
            isWhole: false,
            RegisterDoors.AskFor.To(code, "", words.Length > LongestWords ? words[..LongestWords].TrimEnd() : words));
    }

    private static Screen Say(Context context, Screen screen, int count, bool isWhole, Press ask)
    {
        if (count == 0)
        {
            return screen;
        }

        var texts = OnRequestTexts.All.In(context.Language);
        var way = MayAsk(context.Person) ? "" : context.Person.IsWaiting ? texts.WaitFirst : texts.JoinFirst;
        var said = Html.Escape(
            string.Join(' ', new[] { isWhole ? texts.More(count) : texts.Maybe(count), way }.Where(part => part.Length > 0)));
        return (screen with { Text = Html.Paragraphs(screen.Text, said) })
            .Row(MayAsk(context.Person) ? Button.Do(texts.Ask, ask).AsItem() : null);
    }
}
