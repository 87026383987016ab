using Bot.Conversation;
using Bot.Domain.Meetings;
using Bot.Domain.People;
using Bot.Texts;
using NodaTime;

namespace Bot.Features.PlanMeetings;

/// <summary>Meetings as calendar files.</summary>
internal static class CalendarSending
{
    private static readonly IDateTimeZoneProvider Provider = DateTimeZoneProviders.Tzdb;

    /// <summary>One meeting.</summary>
    public static Turn One(Context context, Meeting meeting) =>
        Send(context, [meeting], PlanTexts.All.In(context.Language).CalendarOfOne);

    /// <summary>All that come and have a day.</summary>
    public static Turn AllComing(Context context)
    {
        var today = context.Now.InUtc().Date.PlusDays(-1);
        Meeting[] coming = [.. MeetingBook.From(context.Store, today).Where(meeting => CalendarFile.CanShow(meeting) && !meeting.IsOver(context.Now, Provider))];
        return Send(context, coming, PlanTexts.All.In(context.Language).CalendarOfAll(coming.Length));
    }

    private static Turn Send(Context context, IReadOnlyCollection<Meeting> meetings, string caption)
    {
        var organiser = (PlanTexts.All.In(context.Language).OrganiserName, context.Bot.DeepLink("reuniones"));
        var content = CalendarFile.Write([.. meetings.Select(meeting => Entry(meeting, context.Language))], organiser, context.Now, Provider);
        return Turn.Of(new SendFile(context.Here, PlanTexts.All.In(context.Language).CalendarName, content, new Screen(Html.Escape(caption))));
    }

    private static CalendarEntry Entry(Meeting meeting, Language language)
    {
        var details = meeting.Details;
        string?[] places = [details.Venue?.Text, details.Host?.Name, details.Host?.Country?.Name(language)];
        return new(
            meeting,
            MeetingCard.Heading(details, language),
            string.Join(", ", places.OfType<string>()),
            details.Remarks?.Text ?? "",
            Uri.TryCreate(details.Venue?.Text, UriKind.Absolute, out var link) && link.Scheme is "https" or "http" ? details.Venue!.Text : null);
    }
}
