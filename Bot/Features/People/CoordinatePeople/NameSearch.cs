using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Forms;
using Bot.Forms.Kinds;
using Bot.Messages;
using Field = Bot.Forms.Field<Bot.Features.People.CoordinatePeople.CoordinateTexts>;

namespace Bot.Features.People.CoordinatePeople;

/// <summary>Finds a person by a name, or its beginning, that is typed. The name is remembered for the next pages.</summary>
internal sealed class NameSearch
{
    private const string Name = "name";
    private const int LongestName = 100;

    private readonly PeopleLists _lists;

    public NameSearch(PeopleLists lists)
    {
        _lists = lists;
        var form = new Form<CoordinateTexts>("who", version: 1,
            Field.Text(Name, t => t.AskName, typed => ShortText.Parse(typed, 1, LongestName)));
        Asks = new(new(form, CoordinateTexts.All), new()
        {
            Find = (context, _) => Rights.CanCoordinate(context.Person) ? new() : null,
            Completed = (context, _) => Show(context),
            Left = (context, _) => context.Change(lists.Members(context, page: 0)),
        });
    }

    public FormConversation<CoordinateTexts> Asks { get; }

    public Turn Ask(Context context)
    {
        Asks.Drafts.Drop(context, Name);
        return Asks.Start(context, Name);
    }

    public Turn For(Context context, string name)
    {
        Asks.Drafts.Begin(context, Name, (Name, name));
        return Show(context);
    }

    public Screen Found(Context context, int page) => _lists.Found(context, Asks.Drafts.Read(context, Name)[Name], page);

    private Turn Show(Context context) => context.Change(Found(context, page: 0));
}
