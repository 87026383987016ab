using System.Collections.Immutable;
using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.Network;
using Bot.Domain.People;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Bot.Texts;

namespace Bot.Features.Network.KeepGroups;

/// <summary>Asks a coordinator, in private, of which cities a group is.</summary>
internal sealed class GroupCities
{
    private const string CitiesField = "cities";

    private readonly CityChoices _choices;
    private readonly Cities _cities;

    public GroupCities(Cities cities)
    {
        (_choices, _cities) = (new(cities), cities);
        var form = new Form<GroupTexts>(
            "group", version: 1, Field<GroupTexts>.Lines(CitiesField, t => t.AskCities, Parse, Show).Optional());
        Form = new(new(form, GroupTexts.All), new()
        {
            Find = (context, id) => GroupOf(context, id) is { } group ? new() { About = GroupText.NameOf(group, context.Language) } : null,
            Completed = Keep,
            Left = Keep,
        });
    }

    public FormConversation<GroupTexts> Form { get; }

    public Turn Begin(Context context, string groupId)
    {
        if (GroupOf(context, groupId) is not { } group)
        {
            return context.Reply(new(Html.Escape(GroupTexts.All.In(context.Language).OnlyCoordination)));
        }

        _ = context.LeaveForm();
        Form.Drafts.Begin(
            context, groupId, (CitiesField, string.Join("\n", group.Cities.Select(id => _cities.Find(id)?.Name).OfType<string>())));
        return Form.AskOnly(context, groupId, CitiesField);
    }

    private static Group? GroupOf(Context context, string id) =>
        Rights.CanCoordinate(context.Person) ? context.Store.Find(Groups.All, id) : null;

    private Turn Keep(Context context, string id)
    {
        var texts = GroupTexts.All.In(context.Language);
        if (GroupOf(context, id) is not { } group)
        {
            return context.Reply(new(Html.Escape(texts.Gone)));
        }

        var written = Form.Drafts.Take(context, id)[CitiesField];
        var chosen = written.Length == 0 ? []
            : Parse(written) is { IsValid: true, Value: var cities } ? [.. cities.Select(one => one.City?.Id).OfType<string>().Distinct()]
            : group.Cities;
        var changed = group with { Cities = chosen };
        context.Store.Put(Groups.All, changed);
        return context.Change(new Screen(texts.CitiesAre(GroupScreens.CitiesOf(changed, _cities, context.Language)))
            .Row(Button.Do(texts.SeeSettings, KeepingGroups.OpenDoor.To(group.Id))));
    }

    private static string Show(NamedCity one, Language language) =>
        one.City?.NameIn(language) ?? GroupTexts.All.In(language).UnknownCity(one.Written);

    /// <summary>
    /// Names between commas or line ends, or the letters with which only one listed city begins; what is none of them is shown and not
    /// kept. Empty, CityUnclear where none is known.
    /// </summary>
    private Parsed<ImmutableArray<NamedCity>> Parse(string typed)
    {
        var names = typed.Split(['\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        NamedCity[] found = [.. names.Select(
            name => new NamedCity(name, _choices.CityOf(name) ?? (_cities.Search(name, 2) is [var only] ? only : null)))];
        return found.Length == 0 ? RefusalCode.Empty
            : found.All(one => one.City is null) ? new Refusal(RefusalCode.CityUnclear, Actual: 1)
            : found.DistinctBy(one => one.City?.Id ?? one.Written).ToImmutableArray();
    }

    /// <param name="City">Null where the list has none by that name.</param>
    private sealed record NamedCity(string Written, City? City);
}
