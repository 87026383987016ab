using Bot.Conversation;
using Bot.Domain.Registers;

namespace Bot.Features.Registers.Mercosur.FollowBodies;

/// <summary>The sessions of the bodies that somebody follows: those that are new, and those whose card has changed.</summary>
public static class FollowedSessions
{
    /// <param name="sessions">Their register.</param>
    public static WeeklyPart ForGroups(Register sessions) => new((occasion, group) => Of(sessions, occasion, group.Bodies));

    /// <param name="bodies">Ids of records.</param>
    internal static IEnumerable<Followed> Of(Register sessions, Occasion occasion, IReadOnlyCollection<string> bodies) =>
        from body in bodies
        from session in RegisterBook.Under(occasion.Store, body)
        where session.Register == sessions.Code && session.State == RecordState.Verified
            && sessions.IsSeenBy(session, reader: null, occasion)
        orderby sessions.Rank(session, occasion)
        select new Followed(sessions, session, SessionNews.ToldAs(session), told => !SessionNews.IsNew(session, told) ? null
            : told is null ? language => FollowTexts.All.In(language).Entered(MercosurTexts.Presided(BodySession.Of(session), language))
            : language => FollowTexts.All.In(language).Changed);
}
