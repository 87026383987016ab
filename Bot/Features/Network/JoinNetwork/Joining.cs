using Bot.Conversation;
using Bot.Domain.People;
using Bot.Features.People;
using Bot.Features.Practices;
using Bot.Messages;

namespace Bot.Features.Network.JoinNetwork;

/// <summary>Saying which city or agency one is from. The coordination confirms it; until then everything can be used as well.</summary>
/// <param name="cities">The cities that can be picked.</param>
public sealed class Joining(Cities cities) : IFeature
{
    public void Register(Routes routes)
    {
        var form = new JoinForm(new(cities), Sent, Left);
        _ = routes
            .InPrivate(own => own.Press(NetworkDoors.Join, context => Begin(context, form)))
            .Form(form.Asks);
    }

    private static Turn Begin(Context context, JoinForm form)
    {
        _ = context.LeaveForm();
        return form.Begin(context);
    }

    private static Turn Sent(Context context)
    {
        var texts = JoinTexts.All.In(context.Language);
        if (context.Person.IsWaiting)
        {
            context.Raise(NetworkDoors.AskedToJoin, context.Person.Id);
        }

        return context.Change(new Screen(context.Person.IsWaiting ? texts.Asked : texts.Kept)
            .Row(Button.Do(texts.Propose, PracticeDoors.Propose.To()))
            .Row(Button.Do(texts.SeePractices, PracticeDoors.Browse.To()), Button.Do(texts.SeeProfile, PeopleDoors.Profile.To())));
    }

    private static Turn Left(Context context)
    {
        var texts = JoinTexts.All.In(context.Language);
        return context.Change(new Screen(texts.NotSent).Row(Button.Do(texts.GoOn, NetworkDoors.Join.To())));
    }
}
