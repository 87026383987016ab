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
    private readonly SessionAnswers _answers = new("who");

    public NameSearch(PeopleLists lists)
    {
        _lists = lists;
        var form = new Form<CoordinateTexts>("who", version: 1,
            Field.Text(Name, t => t.AskName, typed => ShortText.Parse(typed, 1, LongestName)));
        Asks = new(new(form, CoordinateTexts.All), new()
        {
            Find = (context, _) => Rights.CanCoordinate(context.Person) ? new(_answers.Of(context)) : null,
            Save = (context, _, answers) => _answers.Keep(context, answers),
            Completed = (context, _) => Show(context),
            Left = (context, _) => context.Change(lists.Members(context, page: 0)),
        });
    }

    public FormConversation<CoordinateTexts> Asks { get; }

    public Turn Ask(Context context)
    {
        _answers.Drop(context);
        return Asks.Start(context, Name);
    }

    public Turn For(Context context, string name)
    {
        _answers.Begin(context, (Name, name));
        return Show(context);
    }

    public Screen Found(Context context, int page) => _lists.Found(context, new Given(_answers.Of(context))[Name], page);

    private Turn Show(Context context) => context.Change(Found(context, page: 0));
}
