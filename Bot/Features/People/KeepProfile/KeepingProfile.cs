using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Messages;

namespace Bot.Features.People.KeepProfile;

/// <summary>Who somebody is to the network: name, city, post, language, time; and the link that makes the first coordinator.</summary>
public sealed class KeepingProfile : IFeature
{
    internal static readonly Door<string> AskDoor = new("u.ask", Argument.Text);
    internal static readonly Door<string> SpeakDoor = new("u.speak", Argument.Text);
    internal static readonly Door MoreDoor = new("u.more");
    internal static readonly Door<string> HearDoor = new("u.hear", Argument.Text);

    private readonly ProfileScreen _screen;
    private readonly ProfileForm _form;

    /// <param name="cities">The cities that can be picked.</param>
    /// <param name="zones">Says what time it is for somebody.</param>
    public KeepingProfile(Cities cities, Zones zones)
    {
        _screen = new(zones);
        _form = new(cities, Show);
    }

    public void Register(Routes routes)
    {
        var coordinatorLink = new FirstCoordinator(_form);
        _ = routes
            .Command(
                new("perfil", "perfil", ProfileTexts.All.Es.MenuLine, ProfileTexts.All.Pt.MenuLine) { Order = 70 },
                (context, _) => Show(context))
            .Command(
                new("idioma", "idioma") { Aliases = ["lengua", "language", "lingua"] },
                (context, _) => context.Reply(ProfileScreen.Languages(context)))
            .InPrivate(own => own
                .Press(PeopleDoors.Profile, Show)
                .Press(MoreDoor, context => context.Change(_screen.More(context)))
                .Press(AskDoor, Ask)
                .Press(SpeakDoor, Speak)
                .Press(HearDoor, Hear))
            .DeepLink(CoordinatorLinks.LinkPrefix, coordinatorLink.Open)
            .Form(_form.Asks);
    }

    private Turn Show(Context context) => context.Change(_screen.Of(context));

    private Turn Ask(Context context, string field)
    {
        if (!ProfileForm.Has(field))
        {
            return Show(context);
        }

        _ = context.LeaveForm();
        return _form.Ask(context, field);
    }

    private Turn Speak(Context context, string language)
    {
        context.Person = context.Person.Speaking(language == ProfileScreen.Portuguese ? Language.Pt : Language.Es);
        return Show(context);
    }

    private Turn Hear(Context context, string when)
    {
        context.Person = context.Person with { HearsAtOnce = when == ProfileScreen.AtOnce };
        return context.Change(_screen.More(context));
    }
}
