using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.Meetings.Series;
using Bot.Domain.Storage;
using Bot.Messages;
using NodaTime;

namespace Bot.Features.Meetings.RepeatMeetings;

/// <summary>Keeps three meetings of each series ahead.</summary>
internal static class SeriesFilling
{
    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    /// <summary>Subject: a series. When its next meeting is over, or one of them was changed.</summary>
    public static readonly Recurring<MeetingSeries> Next = new(new("se.fill"))
    {
        // Whatever comes into the store by another way than the chat is filled, too.
        Watched = work => work.All(MeetingSeries.All, KeyRange.All).Where(series => !series.IsEnded).Select(series => series.Id),
        First = When,
        Still = (occasion, id) => occasion.Store.Find(MeetingSeries.All, id) is { IsEnded: false } series ? series : null,
        Tell = Fill,
        Again = When,
    };

    /// <summary>Keeps what a step made; a place that was made once is never made again.</summary>
    public static void Keep(Occasion occasion, SeriesChange change)
    {
        occasion.Store.Put(MeetingSeries.All, change.Series);
        foreach (var meeting in change.Meetings)
        {
            occasion.Store.Put(MeetingBook.All, meeting);
        }
    }

    private static Turn Fill(Occasion occasion, MeetingSeries series)
    {
        if (MeetingBook.OfSeries(occasion.Store, series.Id) is { Count: > 0 } made
            && series.Fill(made, occasion.Now, Provider) is { } filled && filled.Series != series)
        {
            Keep(occasion, filled);
        }

        return Turn.Quiet;
    }

    private static Instant? When(Occasion occasion, string seriesId) => MeetingBook.OfSeries(occasion.Store, seriesId)
        .Where(meeting => meeting.IsAhead(occasion.Now, Provider))
        .Select(meeting => meeting.OverAt(Provider))
        .Min();
}
