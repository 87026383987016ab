using Bot.Messages;

namespace Bot.Features.Network;

/// <summary>By which others lead into groups, cities and joining: doors of buttons, signals, and start parameters.</summary>
public static class NetworkDoors
{
    /// <summary>Signal, subject: a group's own id. It may hear of meetings (again), or wants to hear of them in another way.</summary>
    public static readonly Signal GroupListens = new("t.group");

    /// <summary>Button, argument: a page from 0. For the coordination: the groups that know the bot, and what each hears.</summary>
    public static readonly Door<int> Groups = new("z.groups", Argument.Number);

    /// <summary>Button: say which city or agency one is from, and ask to be confirmed.</summary>
    public static readonly Door Join = new("j.new");

    /// <summary>Button, argument: a practice's id. Ask for a contact with its city.</summary>
    public static readonly Door<string> TalkTo = new("c.ask", Argument.Text);

    /// <summary>Button, argument: a page from 0. The person's contacts with other cities.</summary>
    public static readonly Door<int> Contacts = new("c.all", Argument.Number);

    /// <summary>Signal, subject: a person's id. Somebody asks to be confirmed.</summary>
    public static readonly Signal AskedToJoin = new("n.asked");

    /// <summary>Button: the cities, and those that wait to be put on the list.</summary>
    public static readonly Door<int> CityList = new("y.all", Argument.Number);

    /// <summary>Button, for the coordination and the secretariat: what the bank and the network look like in figures.</summary>
    public static readonly Door Figures = new("n.figures");

    /// <summary>Button, for the coordination and the secretariat: the report of the term.</summary>
    public static readonly Door Report = new("n.rhome");
}
