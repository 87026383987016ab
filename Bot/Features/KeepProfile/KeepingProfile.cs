using Bot.Conversation;
using Bot.Domain;
using Bot.Domain.People;
using Bot.Messages;
using static Bot.Features.PrivateOnly;

namespace Bot.Features.KeepProfile;

/// <summary>Who somebody is to the network: name, city, post, language, time; and the link that makes the first coordinator.</summary>
public sealed class KeepingProfile : IFeature
{
    internal const string AskCode = "u.ask";
    internal const string SpeakCode = "u.speak";
    internal const string HearCode = "u.hear";

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
        var coordinatorLink = new FirstCoordinator(_form, routes);
        _ = routes
            .Command(
                new("perfil", "perfil", ProfileTexts.All.Es.MenuLine, ProfileTexts.All.Pt.MenuLine) { Order = 70 },
                (context, _) => Show(context))
            .Press(Doors.Profile, InPrivate((context, _) => Show(context)))
            .Press(AskCode, InPrivate((context, press) => Ask(context, press, routes)))
            .Press(SpeakCode, InPrivate(Speak))
            .Press(HearCode, InPrivate(Hear))
            .DeepLink(CoordinatorLinks.LinkPrefix, coordinatorLink.Open)
            .Form(_form.Asks);
    }

    private Turn Show(Context context) => context.Change(_screen.Of(context));

    private Turn Ask(Context context, Press press, Routes routes)
    {
        if (!ProfileForm.Has(press[0]))
        {
            return Show(context);
        }

        _ = PendingForm.Leave(context, routes);
        return _form.Ask(context, press[0]);
    }

    private Turn Speak(Context context, Press press)
    {
        context.Person = context.Person.Speaking(press[0] == ProfileScreen.Portuguese ? Language.Pt : Language.Es);
        return Show(context);
    }

    private Turn Hear(Context context, Press press)
    {
        context.Person = context.Person with { HearsAtOnce = press[0] == ProfileScreen.AtOnce };
        return Show(context);
    }
}
