namespace Bot.Conversation;

/// <summary>One thing that the bot does, in a folder of its own: it says what it listens to.</summary>
public interface IFeature
{
    void Register(Routes routes);
}
