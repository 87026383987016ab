using Bot.Domain.Storage;
using Bot.Messages;

namespace Bot.Conversation;

/// <summary>What the features listen to; filled once at the start. A name taken twice is a bug and stops the start.</summary>
public sealed partial class Routes
{
    private readonly Dictionary<string, (Command Command, Func<Context, CommandCall, Turn> Handler)> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<Context, string, Turn>> _deepLinks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Func<Occasion, Due, Turn>> _dues = new(StringComparer.Ordinal);
    private readonly Dictionary<(Type Report, string Feature), Func<Occasion, IForFeature, Turn>> _answers = [];
    private readonly Dictionary<string, IFormOwner> _forms = new(StringComparer.Ordinal);

    /// <summary>All commands, in the order of the menu.</summary>
    public IEnumerable<Command> Commands => _commands.Values.Select(route => route.Command).Distinct().OrderBy(command => command.Order);

    /// <summary>
    /// A text that is no command, or a file, in the private chat; asked before the pending form. Null leaves it to whoever comes next.
    /// </summary>
    public List<Func<Context, Turn?>> BeforeForms { get; } = [];

    /// <summary>
    /// What is addressed to the bot in a group, with the command's name ("" for plain text); asked before whoever would answer. Null lets
    /// it pass.
    /// </summary>
    public Func<Context, string, Turn?>? BeforeGroups { get; private set; }

    /// <summary>Plain text in the private chat, or addressed to the bot in a group, that no form is waiting for.</summary>
    public Func<Context, string, Turn>? Text { get; private set; }

    /// <summary>Whole messages in the private chat that mean something else than what <see cref="Text"/> makes of them.</summary>
    public List<Func<Context, string, Turn?>> Phrases { get; } = [];

    /// <summary>What reads the words under a forwarded picture or document, in the order of the features.</summary>
    public List<Func<Context, string, Turn?>> Posts { get; } = [];

    /// <summary>An edited message in the private chat while no form is pending.</summary>
    public Func<Context, Edited, Turn?>? Edited { get; private set; }

    /// <summary>A file in the private chat that no form is waiting for.</summary>
    public Func<Context, SentFile, Turn>? File { get; private set; }

    public Func<Context, AskedInline, Turn>? Inline { get; private set; }

    /// <summary>A group was chosen with the keys of a <see cref="GroupPicker"/>.</summary>
    public Func<Context, PickedGroup, Turn>? Picked { get; private set; }

    /// <summary>The bot's standing in a chat changed; every feature that listens is told.</summary>
    public List<Func<Context, StandingChanged, Turn>> Standing { get; } = [];

    /// <summary>Delivery found out whether a group can be written to; every feature that listens is told.</summary>
    public List<Func<Occasion, Address, GroupReach, Turn>> Reach { get; } = [];

    public List<ICollection> Collections { get; } = [];

    public List<IProjection> Projections { get; } = [];

    /// <summary>What follows from a change of a document, whoever made it.</summary>
    public List<Consequence> Consequences { get; } = [];

    /// <summary>What features put in order at each start, before anything is handled.</summary>
    public List<Action<IWork>> Starts { get; } = [];

    /// <summary>What features keep of single persons.</summary>
    public List<PersonalRecords> Personal { get; } = [];

    public Routes Command(Command command, Func<Context, CommandCall, Turn> handler)
    {
        foreach (var name in command.Aliases.Append(command.Es).Append(command.Pt).Distinct())
        {
            _commands.Add(name, (command, handler));
        }

        return this;
    }

    /// <param name="prefix">The start parameter up to and with its first underscore, such as "p_"; or the whole parameter.</param>
    /// <param name="handler">Given what stands behind the prefix.</param>
    public Routes DeepLink(string prefix, Func<Context, string, Turn> handler)
    {
        _deepLinks.Add(prefix, handler);
        return this;
    }

    /// <summary>A reminder.</summary>
    public Routes Recurring<T>(Recurring<T> reminder)
        where T : class
    {
        reminder.Register(this);
        return this;
    }

    internal Routes Due(string code, Func<Occasion, Due, Turn> handler)
    {
        _dues.Add(code, handler);
        return this;
    }

    /// <summary>A moment comes, or a signal is raised; one listener.</summary>
    /// <param name="handler">Given the subject.</param>
    public Routes On(Moment moment, Func<Occasion, string, Turn> handler) =>
        Due(moment.Code, (occasion, due) => handler(occasion, due.Subject));

    /// <summary>
    /// What came of something that the feature asked for: <see cref="Downloaded"/>, <see cref="Inspected"/>, <see cref="TooLate"/>, a
    /// Word file.
    /// </summary>
    /// <param name="feature">The name that it asked under.</param>
    public Routes Hears<T>(string feature, Func<Occasion, T, Turn> handler)
        where T : Incoming, IForFeature
    {
        _answers.Add((typeof(T), feature), (occasion, answer) => handler(occasion, (T)answer));
        return this;
    }

    public Routes Form(IFormOwner owner)
    {
        _forms.Add(owner.FormCode, owner);
        return Press(owner.PressCode, owner.Press);
    }

    /// <summary>A collection of the feature's own.</summary>
    public Routes Keeps(ICollection collection)
    {
        Collections.Add(collection);
        return this;
    }

    /// <summary>
    /// A collection of the feature's own whose ids are a person's, or begin with it (<see cref="Key.Of(ReadOnlySpan{string})"/>).
    /// </summary>
    public Routes KeepsOfPerson<T>(Collection<T> collection)
        where T : class
    {
        Personal.Add(PersonalRecords.In(collection));
        return Keeps(collection);
    }

    /// <summary>What the feature keeps of persons in a collection that is not ordered by them.</summary>
    public Routes KeepsOfPerson(PersonalRecords records)
    {
        Personal.Add(records);
        return this;
    }

    /// <summary>Something in memory that follows a collection.</summary>
    public Routes Follows(IProjection projection)
    {
        Projections.Add(projection);
        return this;
    }

    /// <summary>Something that follows from every change of a collection's documents, whichever feature makes it.</summary>
    public Routes WhenChanged<T>(Collection<T> watched, Action<Occasion, T?, T?> follow)
        where T : class => WhenChanged(watched, (occasion, before, after) =>
    {
        follow(occasion, before, after);
        return Turn.Quiet;
    });

    /// <summary>As above, where something is to be sent, fetched or deleted; it goes out with what the handler wanted.</summary>
    public Routes WhenChanged<T>(Collection<T> watched, Func<Occasion, T?, T?, Turn> follow)
        where T : class
    {
        Consequences.Add(Consequence.Of(watched, follow));
        return this;
    }

    /// <summary>Done at each start in one work, before memory is filled and anything is handled.</summary>
    public Routes AtStart(Action<IWork> prepare)
    {
        Starts.Add(prepare);
        return this;
    }

    /// <summary>
    /// For what is no answer although a form waits, such as a whole document. Null from the handler means that it is nothing of its.
    /// </summary>
    public Routes OnBeforeForms(Func<Context, Turn?> handler)
    {
        BeforeForms.Add(handler);
        return this;
    }

    /// <summary>
    /// For groups that are not the network's; one feature at most. Null from the handler means that the group is answered as usual.
    /// </summary>
    public Routes OnBeforeGroups(Func<Context, string, Turn?> handler)
    {
        BeforeGroups = BeforeGroups is null ? handler : throw new InvalidOperationException("Only one feature can look before the groups.");
        return this;
    }

    /// <summary>Plain text that no form waits for; one feature at most.</summary>
    public Routes OnText(Func<Context, string, Turn> handler)
    {
        Text = Text is null ? handler : throw new InvalidOperationException("Only one feature can take plain text.");
        return this;
    }

    /// <summary>Is asked before plain text is; null from the handler means that it is nothing of its.</summary>
    public Routes OnPhrase(Func<Context, string, Turn?> handler)
    {
        Phrases.Add(handler);
        return this;
    }

    /// <summary>
    /// Is asked about the words under a forwarded picture or document before that is taken, while no form is pending; null from the handler
    /// means that they are nothing of its.
    /// </summary>
    public Routes OnPost(Func<Context, string, Turn?> handler)
    {
        Posts.Add(handler);
        return this;
    }

    /// <summary>
    /// Edited messages while no form is pending; one feature at most. Null from the handler means that the message is nothing of its.
    /// </summary>
    public Routes OnEdited(Func<Context, Edited, Turn?> handler)
    {
        Edited = Edited is null ? handler : throw new InvalidOperationException("Only one feature can take edited messages.");
        return this;
    }

    public Routes OnInline(Func<Context, AskedInline, Turn> handler)
    {
        Inline = handler;
        return this;
    }

    public Routes OnPicked(Func<Context, PickedGroup, Turn> handler)
    {
        Picked = handler;
        return this;
    }

    public Routes OnFile(Func<Context, SentFile, Turn> handler)
    {
        File = handler;
        return this;
    }

    public Routes OnStanding(Func<Context, StandingChanged, Turn> handler)
    {
        Standing.Add(handler);
        return this;
    }

    /// <summary>The handler is given where in the group it was tried.</summary>
    public Routes OnReach(Func<Occasion, Address, GroupReach, Turn> handler)
    {
        Reach.Add(handler);
        return this;
    }
}
