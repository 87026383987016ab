namespace Bot.Domain.Meetings;

/// <summary>Kinds of meetings that a group hears of together, or not; in the order in which they are offered.</summary>
public enum MeetingFamily
{
    /// <summary>The network's own.</summary>
    Del,

    /// <summary>The bodies of the Mercosur.</summary>
    Mercosur,

    Summits,

    Courses,

    OtherNetworks,
}

public static class MeetingFamilies
{
    /// <summary>A kind that is none of the others is one of the Mercosur's bodies: they are many, and more are added.</summary>
    public static MeetingFamily Of(MeetingKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return kind.Code switch
        {
            "del" => MeetingFamily.Del,
            "summit" => MeetingFamily.Summits,
            "course" => MeetingFamily.Courses,
            "network" => MeetingFamily.OtherNetworks,
            _ => MeetingFamily.Mercosur,
        };
    }
}
