using System.Security.Cryptography;
using System.Text;
using Bot.Conversation;
using Bot.Domain.Figures;
using Bot.Domain.Network;
using Bot.Domain.Storage;
using Bot.Messages;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.Network.SeeFigures;

/// <summary>What was looked for in vain, and asking the groups for practices about it.</summary>
/// <param name="network">By whose calendar days are told.</param>
internal sealed class CallingForPractices(DateTimeZone network)
{
    /// <summary>By the start parameter that begins a practice.</summary>
    private const string Proposing = "proponer";

    /// <summary>Where both languages are spoken.</summary>
    private const string Proposal = "Proponer / Propor";

    private const int MostNamed = 5;

    public static Screen Sought(Context context)
    {
        var texts = FigureTexts.All.In(context.Language);
        var sought = Missing.Of(context.Store, context.Now, Counted.MostSought);
        return new Screen(sought.IsEmpty ? texts.NothingSought : texts.SoughtInVain(Missing.Window.Days, Missing.Fewest))
            .Items(
                sought.Select(tally => Button.Do(Shortening.Counted(tally.Of, tally.Count), SeeingFigures.AskCallDoor.To(KeyOf(tally.Of)))))
            .Row(Button.Do(texts.Back, NetworkDoors.Figures.To()));
    }

    /// <summary>Shows what the groups would read.</summary>
    public Turn Ask(Context context, string key)
    {
        var texts = FigureTexts.All.In(context.Language);
        if (Find(context, key) is not { } sought)
        {
            return Turn.Quiet.WithToast(texts.Changed);
        }

        var asked = GroupsOf(context.Store);
        var groups = asked.Length;
        var recent = PracticeCall.Recent(context.Store, sought.Of, context.Now);
        var state = recent is { } call ? texts.CalledOn(Dates.Day(call.At, network, context.Language))
            : groups == 0 ? texts.NoGroups
            : Html.Empty;
        return context.Change(new Screen(
            Html.Paragraphs(texts.AskCall(sought.Of, sought.Count, groups), texts.Call(sought.Of), NamesOf(asked, texts), state))
            .Row(recent is null && groups > 0 ? Button.Do(texts.SendCall(groups), SeeingFigures.SendCallDoor.To(key)).AsMain() : null)
            .Row(Button.Do(texts.BackToSought, SeeingFigures.SoughtDoor.To())));
    }

    public static Turn Send(Context context, string key)
    {
        var texts = FigureTexts.All.In(context.Language);
        var groups = GroupsOf(context.Store);
        if (Find(context, key) is not { } sought
            || groups.Length == 0
            || PracticeCall.Recent(context.Store, sought.Of, context.Now) is not null)
        {
            return Turn.Quiet.WithToast(texts.Changed);
        }

        context.Store.Put(PracticeCall.All, new() { Words = sought.Of, At = context.Now });
        var again = Sought(context);
        var said = again with { Text = Html.Paragraphs(Html.Escape(texts.CallSent(groups.Length)), again.Text) };
        return groups.Aggregate(context.Change(said), (turn, group) => turn.Then(Turn.Of(Told(context, group, sought.Of))))
            .WithToast(texts.CallSent(groups.Length));
    }

    private static Show Told(Context context, Group group, string words)
    {
        var screen = new Screen(GroupText.In(group.Language, language => FigureTexts.All.In(language).Call(words)))
            .Row(Button.Link(
                GroupText.Label(group.Language, language => FigureTexts.All.In(language).Propose, Proposal),
                context.Bot.DeepLink(Proposing)));
        return new(Address.OfGroup(group.Id, group.Topic), null, screen, ShowMode.New) { Broadcast = true };
    }

    private static Html NamesOf(Group[] groups, FigureTexts texts) => groups.Length == 0 ? Html.Empty
        : texts.ToGroups(string.Join(", ", groups.Take(MostNamed).Select(group => $"«{Shortening.Line(group.Title, Shortening.Query)}»"))
            + (groups.Length > MostNamed ? "…" : ""));

    /// <summary>Those of the network that the bot can write to.</summary>
    private static Group[] GroupsOf(IWork work) =>
        [.. work.All(Groups.All, KeyRange.All).Where(group => group is { Standing: GroupStanding.Authorised, Reachable: true })];

    private static Tally<string>? Find(Context context, string key) => Missing.Of(context.Store, context.Now, Counted.MostSought)
        .Where(tally => KeyOf(tally.Of) == key).Select(tally => (Tally<string>?)tally).FirstOrDefault();

    /// <summary>Names the words in a button, whatever their length.</summary>
    private static string KeyOf(string words) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, 8));
}
