using Bot.Messages;

namespace Bot.Features.People;

/// <summary>By which others lead into profile, privacy and coordination: doors of buttons, signals, and start parameters.</summary>
public static class PeopleDoors
{
    /// <summary>Button: language, city, zone.</summary>
    public static readonly Door Profile = new("u.all");

    /// <summary>Button: what is kept of the person.</summary>
    public static readonly Door Privacy = new("g.all");

    /// <summary>Signal, subject: a person's id. The coordination has answered them.</summary>
    public static readonly Signal WasAnswered = new("n.answered");

    /// <summary>Signal, subject: a person's id. Something waits for them of which they are reminded in the morning.</summary>
    public static readonly Signal WaitsForMorning = new("o.waits");

    /// <summary>Signal, subject: a person's id. Something that their newest morning letter tells is settled.</summary>
    public static readonly Signal MorningSettled = new("o.settled");

    /// <summary>Button: what the coordination can do.</summary>
    public static readonly Door Coordinate = new("k.all");

    /// <summary>Button, arguments: a page from 0, where it is shown. Who waits to be confirmed.</summary>
    public static readonly Door<int, Placing> WhoWaits = new("k.wait", Argument.Number, Argument.Placing);

    /// <summary>Button, arguments: a person's id, apart where the pressed message is to stay as it is.</summary>
    public static readonly Door<string, Placing> ConfirmPerson = new("k.yes", Argument.Text, Argument.Placing);

    /// <summary>Button, arguments as of <see cref="ConfirmPerson"/>.</summary>
    public static readonly Door<string, Placing> RefusePerson = new("k.no", Argument.Text, Argument.Placing);

    /// <summary>Button: the invitations, and a new one.</summary>
    public static readonly Door<int> Invitations = new("i.all", Argument.Number);

    /// <summary>Signal, subject: the id of the term that ended. The coordination has passed to another city, which accepted it.</summary>
    public static readonly Signal HandedOver = new("h.over");

    /// <summary>Button: hand the coordination over to other cities, or see where an offer stands.</summary>
    public static readonly Door HandOver = new("h.new");

    /// <summary>Button: who did what about people, cities and invitations.</summary>
    public static readonly Door<int> AuditLog = new("d.all", Argument.Number);
}
